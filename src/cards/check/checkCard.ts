import type { Words } from '../../words/index.js';
import { type CardAction, type CardMessage, toggleAction } from '../cardMessage.js';
import { noticeIcon } from '../notice/noticeIcon.js';
import { renderCard } from '../template/render.js';

export type CheckState = 'works' | 'refused' | 'unseen' | 'apart';

/** A line of it: sentences of the catalogue, and statuses and words that are ours. */
export interface CheckRow {
  state: CheckState;
  name: string;
  told: string;
  /** What to do, or how to make it seen; empty where it works. */
  text: string;
}

export interface CheckCard {
  words: Words;
  /** Which bot it is: its version and where it runs. */
  about: string;
  groups: { name: string; rows: CheckRow[] }[];
  /** To copy as it stands. */
  report: string;
  actions: CardAction[];
}

const signs = {
  works: { sign: '✓ ', color: 'good' },
  refused: { sign: '! ', color: 'attention' },
  unseen: { sign: '– ', color: 'default' },
  apart: { sign: '· ', color: 'default' },
} as const;
const reportId = 'report';

/** What was tried in the asker's tenant, a line each, and a report to copy. */
export function checkCard({ words, about, groups, report, actions }: CheckCard): CardMessage {
  const count = (state: CheckState) => groups.flatMap(({ rows }) => rows).filter((row) => row.state === state).length;
  const figures = { works: count('works'), refused: count('refused'), unseen: count('unseen'), apart: count('apart') };
  const title = words.say('check.title', figures);
  const kind = figures.refused > 0 ? 'problem' : figures.unseen > 0 ? 'info' : 'done';
  const sayTold = ({ state, told }: CheckRow) =>
    ['', words.say(`check.state.${state}`), told].filter((one, i) => i === 0 || one !== '').join('\u00A0· ');
  const card = renderCard('check', 'private', {
    summary: title,
    icon: noticeIcon(kind),
    title,
    about,
    texts: [words.say('check.text')],
    groups: groups.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => ({ ...signs[row.state], name: row.name, told: sayTold(row), text: row.text })),
    })),
    reportId,
    reportText: words.say('check.report.text'),
    reportLabel: words.say('check.report.label'),
    report,
    actions: [
      // What stands in the card is not sent with a press.
      ...actions.map((action) => ({ ...action, associatedInputs: 'none' })),
      toggleAction(words.say('button.checkReport'), reportId),
    ],
  });
  return { card, summary: title };
}
