import type { Words } from '../words/index.js';
import { largestThatFits } from './budget.js';
import type { CardAction, CardMessage } from './cardMessage.js';
import { plainLine, plainText, spokenText } from './plainText.js';
import { renderCard } from './render.js';

const rowsPerCard = 30;

/** Words come from the catalogue and may hold Markdown and {{TIME}}; data (names, titles) goes into a TextRun. */
export type Cell = { words: string; subtle?: boolean } | { data: string; more?: string; subtle?: boolean };

export interface ReportSection {
  /** Data or words; shown without Markdown. */
  heading?: string;
  text?: string;
  /** Relative widths; the last column is set flush right where `numbers` says so. */
  columns: { width: number; right?: boolean }[];
  /** Words above the columns. */
  header?: string[];
  rows: Cell[][];
}

export interface Report {
  words: Words;
  /** What was asked, in words. */
  question: string;
  /** The meeting's title: data. Null leaves it out; '' is a meeting without one. */
  title: string | null;
  /** Lines about date and time. */
  times?: string[];
  figures?: { label: string; value: string }[];
  texts?: string[];
  sections?: ReportSection[];
  notes?: string[];
  /** What a notification says, before the meeting's title; data is made harmless here. */
  summary: string;
  actions?: CardAction[];
  /** What the buttons are for; of a report about a meeting, other meetings. */
  actionsLabel?: string;
}

/** An answer of figures and tables; of long tables as many rows as fit into a message, and how many are left out. */
export function reportCard(report: Report): CardMessage {
  return largestThatFits(rowsPerCard, (rows) => build(report, rows));
}

function build(report: Report, limit: number): CardMessage {
  const { words, question, title, times = [], figures = [], texts = [], notes = [], actions = [] } = report;
  const sections = report.sections ?? [];
  let left = limit;
  const shown = sections.map((section) => {
    const rows = section.rows.slice(0, left);
    left -= rows.length;
    return { section, rows };
  });
  const all = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const cut = all - shown.reduce((sum, { rows }) => sum + rows.length, 0);
  const heading = title === null ? '' : plainText(title) || words.say('attendance.untitled');
  const summary = spokenText(heading === '' ? report.summary : `${report.summary} · ${heading}`);
  const card = renderCard('report', {
    summary,
    question,
    title: heading,
    times,
    figures,
    texts,
    sections: shown
      .filter(({ section, rows }) => rows.length > 0 || section.rows.length === 0)
      .map(({ section, rows }) => toSection(section, rows)),
    more: cut > 0 ? words.say('report.more', { count: cut }) : '',
    note: notes.join(' '),
    actions,
    actionsLabel: report.actionsLabel ?? (title === null ? '' : words.say('attendance.otherMeetings')),
  });
  return { card, summary };
}

function toSection({ heading = '', text = '', columns, header }: ReportSection, rows: Cell[][]) {
  const headerRow = header ? [{ cells: header.map((label) => cellOf({ words: label }, 'bolder')) }] : [];
  return {
    heading: plainLine(heading, 120),
    text,
    hasHeader: header !== undefined,
    columns: columns.map(({ width, right }) => ({
      width,
      ...(right ? { horizontalCellContentAlignment: 'right' } : {}),
    })),
    rows: rows.length > 0 ? [...headerRow, ...rows.map((row) => ({ cells: row.map((cell) => cellOf(cell)) }))] : [],
  };
}

function cellOf(cell: Cell, weight = 'default') {
  const { subtle = false } = cell;
  return 'words' in cell
    ? { words: cell.words, data: '', more: '', weight, subtle }
    : { words: '', data: cell.data, more: cell.more ?? '', weight, subtle };
}
