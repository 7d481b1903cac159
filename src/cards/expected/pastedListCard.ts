import type { Attendance } from '../../attendance/attendance.js';
import type { Participant } from '../../attendance/person.js';
import type { PastedEntry } from '../../question/pastedList.js';
import type { Words } from '../../words/index.js';
import type { CardMessage } from '../cardMessage.js';
import { type ReportSection, reportCard } from '../reportCard.js';
import { sayNotesApart, sayTimes } from '../text/meetingText.js';
import { dotted } from '../text/personText.js';
import { plainText } from '../text/plainText.js';
import { figureOf, strangersSection } from './sections.js';

/** The list is forgotten, so that no button could show a second page. */
const rowsPerCard = 120;

export interface PastedListCard {
  words: Words;
  title: string | null;
  attendance: Attendance;
  standings: readonly { entry: PastedEntry; status: 'came' | 'named' | 'notFound' | 'noSuchName' }[];
  /** People in the report whom no entry names. */
  others: readonly Participant[];
  /** How many of those may be one that was not found. */
  candidates: number;
}

/** A list that somebody pasted, compared with a report. For the asker alone, in their own chat. */
export function pastedListCard({
  words,
  title,
  attendance,
  standings,
  others,
  candidates,
}: PastedListCard): CardMessage {
  const of = (status: PastedListCard['standings'][number]['status']) =>
    standings.filter((one) => one.status === status).map(({ entry }) => entry);
  const [came, named, notFound, noSuchName] = [of('came'), of('named'), of('notFound'), of('noSuchName')];
  const section = (
    kind: 'notFound' | 'noSuchName' | 'named',
    entries: readonly PastedEntry[],
    text: string,
  ): ReportSection => ({
    heading: words.say(`pasted.${kind}`, { count: entries.length }),
    text,
    columns: [{ width: 1 }],
    rows: entries.map(({ address, name }) => [
      name === null ? { data: plainText(address) } : { data: plainText(name), more: plainText(address) },
    ]),
  });
  const doubt = attendance.incomplete
    ? words.say('pasted.incomplete')
    : candidates > 0
      ? // As many as stand below, the organiser too, who is nobody else.
        words.say('pasted.mayBe', { count: others.length })
      : '';
  const sections = [
    section('notFound', notFound, doubt),
    section('noSuchName', noSuchName, words.say('pasted.noSuchNameText')),
    section('named', named, words.say('pasted.namedText')),
    strangersSection(words, words.say('pasted.others', { count: others.length }), others, { addresses: true }),
  ].filter(({ rows }) => rows.length > 0);
  const total = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const answer = sayAnswer(words, { of: standings.length, came, named, notFound, noSuchName });
  const figures = [
    ['pasted.listed', standings.length] as const,
    ['pasted.came', came.length] as const,
    ['pasted.notFound.label', notFound.length] as const,
    ['pasted.named.label', named.length] as const,
    ['pasted.noSuchName.label', noSuchName.length] as const,
  ].filter(([label, count]) => label === 'pasted.listed' || count > 0);
  const { telling, about } = sayNotesApart(words, attendance);
  return reportCard({
    words,
    template: 'absence',
    detail: 'private',
    question: words.say('pasted.question'),
    title,
    answer,
    times: sayTimes(words, attendance),
    figures: figures.map(([label, count]) => figureOf(words, label, count)),
    isMixed: true,
    rowsPerCard,
    sections,
    notesFor: (_from, count) => [
      ...(count < total ? [words.say('pasted.cut', { count: total - count })] : []),
      words.say('pasted.forgotten'),
      ...telling,
    ],
    about,
    summary: answer,
  });
}

type Groups = Record<'came' | 'named' | 'notFound' | 'noSuchName', readonly PastedEntry[]> & { of: number };

function sayAnswer(words: Words, { of, came, named, notFound, noSuchName }: Groups): string {
  if (notFound.length + noSuchName.length === 0)
    return words.say(named.length > 0 && came.length === 0 ? 'pasted.answer.names' : 'pasted.answer.nobody');
  return dotted([
    notFound.length > 0 ? words.say('pasted.answer.notFound', { count: notFound.length, of }) : '',
    noSuchName.length > 0 ? words.say('pasted.answer.noSuchName', { count: noSuchName.length }) : '',
  ]);
}
