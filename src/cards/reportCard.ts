import type { Detail } from '../question/detail.js';
import { firstView, startOf, type View } from '../question/view.js';
import type { Words } from '../words/index.js';
import { type CardAction, type CardMessage, toggleAction } from './cardMessage.js';
import { type Choices, otherMeetings } from './choices.js';
import { pageOf, type ViewData } from './page.js';
import { type Fit, largestThatFits } from './template/budget.js';
import { renderCard, type TemplateName } from './template/render.js';
import { paragraphs, plainLine, plainText, spokenText } from './text/plainText.js';

const usualRows = 30;
const answerLength = 300;
const figuresPerRow = 2;
/** A phone has room for two figures as wide as this beside each other; a wider one stands alone. */
const figureLetters = 13;

/** Words come from the catalogue and may hold Markdown and {{TIME}}; data (names, titles) goes into a TextRun. */
export type Cell =
  | { words: string; below?: string; subtle?: boolean }
  | { data: string; more?: string; subtle?: boolean };

export interface ReportSection {
  /** Data or words; shown without Markdown. */
  heading?: string;
  text?: string;
  /** Relative widths, or one in pixels for what is as wide on every screen. */
  columns: { width: number | `${number}px`; right?: boolean }[];
  /** Words above the columns. */
  header?: string[];
  rows: Cell[][];
}

/** Which part is shown, and what a card of a report may be asked for. */
export interface Buttons {
  view?: View;
  viewData?: ViewData;
  /** Buttons about this meeting. */
  tools?: CardAction[];
  /** Buttons for other meetings. */
  actions?: CardAction[];
}

export interface Report extends Buttons {
  words: Words;
  template: Exclude<TemplateName, 'attendance' | 'notice'>;
  detail: Detail;
  /** What was asked, in words. */
  question: string;
  /** The meeting's title: data. Null leaves it out; '' is a meeting without one. */
  title: string | null;
  /** The answer in one line, above all else: data. */
  answer?: string;
  /** What the reader may sort by, on a card that offers it. */
  choices?: Choices[];
  /** Lines about date and time. */
  times?: string[];
  figures?: { label: string; value: string }[];
  texts?: string[];
  sections?: ReportSection[];
  /** Fields that only this template has: a chart, say, which is left out when it is false. */
  more?: (charts: boolean) => Record<string, unknown>;
  notes?: string[];
  /** The sections list different things, so that a range of all is one of rows. */
  isMixed?: boolean;
  /** What a notification says, before the meeting's title; data is made harmless here. */
  summary: string;
  /** What the buttons are for; of a report about a meeting, other meetings. */
  actionsLabel?: string;
  /** So many rows are shown before what adorns the card is left out. Without it that goes first. */
  leastRows?: number;
  /** The most rows in one message, where no button can show the others. */
  rowsPerCard?: number;
  /** Notes that depend on which rows are shown: `count` of them, from the `from`-th on. In the place of `notes`. */
  notesFor?: (from: number, count: number) => string[];
  /** What explains the numbers of any such card, behind a button; what changes a number of this one stands in `notes`. */
  about?: string[];
}

/** An answer of figures and tables; of long tables a page, as many rows as fit into a message. */
export function reportCard(report: Report): CardMessage {
  return largestThatFits(report.rowsPerCard ?? usualRows, (fit) => build(report, fit), report.leastRows);
}

function build(report: Report, { rows: limit, bars }: Fit): CardMessage {
  const { words, question, title, times = [], figures = [], texts = [], actions = [], tools = [] } = report;
  const { sections = [], view = firstView, viewData = null, about = [] } = report;
  const total = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const from = startOf(view, total);
  const shown = rowsFrom(sections, from, limit);
  const count = shown.reduce((sum, { rows }) => sum + rows.length, 0);
  const heading = title === null ? '' : plainText(title) || words.say('attendance.untitled');
  const notes = report.notesFor?.(from, count) ?? report.notes ?? [];
  const saysTitle = heading === '' || heading === report.summary;
  const summary = spokenText(saysTitle ? report.summary : `${report.summary} · ${heading}`);
  const card = renderCard(report.template, report.detail, {
    summary,
    answer: plainLine(report.answer ?? '', answerLength),
    label: question,
    title: heading,
    times,
    figureRows: figureRowsOf(figures),
    texts,
    sections: shown
      // On later pages only what goes on is repeated.
      .filter(
        ({ section, rows }) => rows.length > 0 || (section.rows.length === 0 && from === 0 && saysSomething(section)),
      )
      .map(({ section, rows, goesOn }) => toSection(goesOn ? continued(words, section) : section, rows)),
    ...(report.more?.(bars) ?? {}),
    ...pageOf(words, {
      view: { ...view, from },
      viewData,
      shown: count,
      total,
      perPage: report.rowsPerCard ?? usualRows,
      range: report.isMixed ? 'view.rangeRows' : 'view.range',
    }),
    notes,
    aboutMeasured: [],
    aboutNotes: paragraphs(about),
    told: '',
    tools: about.length > 0 ? [...tools, toggleAction(words.say('about.button'), 'aboutNumbers')] : tools,
    choices: report.choices ?? [],
    ...(report.actionsLabel === undefined && report.detail === 'private'
      ? otherMeetings(words, actions)
      : { others: [], actions }),
    actionsLabel: report.actionsLabel ?? (title === null ? '' : words.say('attendance.otherMeetings')),
  });
  return { card, summary };
}

/** The rows of all sections in a row, from the `from`-th on, still under their sections. */
function rowsFrom(
  sections: ReportSection[],
  from: number,
  limit: number,
): { section: ReportSection; rows: Cell[][]; goesOn: boolean }[] {
  let [skip, left] = [from, limit];
  return sections.map((section) => {
    const rows = section.rows.slice(skip, skip + left);
    const goesOn = skip > 0;
    skip = Math.max(0, skip - section.rows.length);
    left -= rows.length;
    return { section, rows, goesOn };
  });
}

/** A section whose beginning is on an earlier page says so. */
const continued = (words: Words, { heading = '', ...section }: ReportSection): ReportSection => ({
  ...section,
  heading: heading === '' ? '' : words.say('view.continued', { heading }),
});

interface Figure {
  label: string;
  value: string;
}

/** Two beside each other, but for a long one. */
function figureRowsOf(figures: Figure[]): { figures: (Figure & { width: string })[] }[] {
  const rows: Figure[][] = [];
  for (const figure of figures) {
    const row = rows.at(-1);
    if (row && row.length < figuresPerRow && ![...row, figure].some(isLong)) row.push(figure);
    else rows.push([figure]);
  }
  // A row of two has half of the card for each, on a phone and on a desktop.
  return rows.map((row) => ({ figures: row.map((one) => ({ ...one, width: 'stretch' })) }));
}

/** What the client puts in is short; a letter of China, Japan or Korea is as wide as two. */
const isLong = ({ value }: Figure): boolean =>
  value.replace(/\{\{[^{}]*\}\}/g, '').replace(/[\u2E80-\uFFEF]/g, 'MM').length > figureLetters;

const saysSomething = ({ heading = '', text = '' }: ReportSection) => heading + text !== '';

function toSection({ heading = '', text = '', columns, header }: ReportSection, rows: Cell[][]) {
  const alignOf = (i: number) => (columns[i]?.right ? 'right' : 'left');
  const headerRow = header ? [{ cells: header.map((label, i) => cellOf({ words: label }, alignOf(i), 'bolder')) }] : [];
  return {
    heading: plainLine(heading, 120),
    text,
    hasHeader: header !== undefined,
    columns: columns.map(({ width, right }) => ({
      width,
      ...(right ? { horizontalCellContentAlignment: 'right' } : {}),
    })),
    rows:
      rows.length > 0
        ? [...headerRow, ...rows.map((row) => ({ cells: row.map((cell, i) => cellOf(cell, alignOf(i))) }))]
        : [],
  };
}

function cellOf(cell: Cell, align: 'left' | 'right', weight = 'default') {
  const { subtle = false } = cell;
  return 'words' in cell
    ? { words: cell.words, below: cell.below ?? '', data: '', more: '', weight, subtle, align }
    : { words: '', below: '', data: cell.data, more: cell.more ?? '', weight, subtle, align };
}
