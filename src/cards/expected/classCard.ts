import type { Absence, InviteeStatus } from '../../attendance/absence.js';
import type { Attendance } from '../../attendance/attendance.js';
import { mostNamedOfClass } from '../../attendance/expected/channelClass.js';
import type { Words } from '../../words/index.js';
import type { CardMessage } from '../cardMessage.js';
import { type Buttons, type ReportSection, reportCard } from '../reportCard.js';
import { sayInvitee } from '../text/inviteeText.js';
import { sayNotesApart, sayTimes } from '../text/meetingText.js';
import { addressBeside, figureOf, sayLeast, sayMayBe, strangersSection } from './sections.js';

export interface ClassCard extends Buttons {
  words: Words;
  title: string | null;
  attendance: Attendance;
  /** The members of the channel compared with the report. */
  absence: Absence;
  /** Nobody but the asker reads it, so that an address may tell two people of one name apart. */
  addresses?: boolean;
}

/** Which members of a channel are not in the report of its meeting. Of a large channel only numbers. For the asker alone. */
export function classCard({
  words,
  title,
  attendance,
  absence,
  addresses = false,
  ...buttons
}: ClassCard): CardMessage {
  const { invitees, unexplained, atLeast } = absence;
  const of = (status: InviteeStatus) => invitees.filter((one) => one.status === status);
  const [came, absent, missing, unmatched] = [of('came'), of('absent'), of('missing'), of('unmatched')];
  const notFound = absent.length + missing.length + unmatched.length;
  const isNamed = invitees.length <= mostNamedOfClass;
  const others = { heading: words.say('class.others', { count: unexplained.length }), people: unexplained };
  const doubts = {
    absent: '',
    missing: [sayMayBe(words, 'class.mayBe', absence, [others]), sayLeast(words, absence)].join(' '),
    unmatched: words.say('class.unmatchedText'),
  };
  const section = (status: 'absent' | 'missing' | 'unmatched'): ReportSection => ({
    heading: words.say(status === 'unmatched' ? 'absence.unmatched' : `class.${status}`, { count: of(status).length }),
    text: doubts[status],
    columns: [{ width: 1 }],
    rows: of(status).map(({ invitee }) => [
      { data: sayInvitee(words, invitee), more: addresses ? addressBeside(invitee) : '' },
    ]),
  });
  const strangers = strangersSection(words, others.heading, unexplained, { addresses });
  const counts = { count: notFound, of: invitees.length };
  const inDoubt = missing.length + unmatched.length > 0;
  const { telling, about } = sayNotesApart(words, attendance);
  // Of whom nobody can tell, it is not said that they are not in it.
  const answer = words.say(notFound === 0 ? 'class.nobody' : inDoubt ? 'class.count' : 'class.answer', counts);
  return reportCard({
    ...buttons,
    words,
    template: 'absence',
    detail: 'private',
    question: words.say('absence.question'),
    title,
    answer,
    times: sayTimes(words, attendance),
    figures: [
      figureOf(words, 'class.members', invitees.length),
      figureOf(words, 'absence.came', came.length),
      figureOf(words, inDoubt ? 'class.notFound' : 'class.label', notFound),
    ],
    texts: [
      ...(!isNamed && inDoubt && atLeast > absent.length ? [words.say('absence.atLeast', { count: atLeast })] : []),
      ...(isNamed ? [] : [words.say('class.tooLarge', { count: mostNamedOfClass })]),
    ],
    isMixed: true,
    sections: isNamed
      ? [section('absent'), section('missing'), section('unmatched'), strangers].filter(({ rows }) => rows.length > 0)
      : [],
    notes: [words.say('class.rule'), ...telling],
    about,
    summary: answer,
  });
}
