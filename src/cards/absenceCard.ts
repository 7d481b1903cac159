import type { Absence, InviteeStatus } from '../attendance/absence.js';
import type { Attendance } from '../attendance/attendance.js';
import { invitedIn } from '../attendance/expected/invited.js';
import type { Participant } from '../attendance/person.js';
import type { WordKey } from '../words/en.js';
import type { Words } from '../words/index.js';
import type { CardMessage } from './cardMessage.js';
import { sayLeast, sayMayBe } from './expected/sections.js';
import { type Buttons, type ReportSection, reportCard } from './reportCard.js';
import { sayBefore, sayInvitee } from './text/inviteeText.js';
import { cardTime, sayNotesApart, sayTimes } from './text/meetingText.js';
import { dotted, sayApart, sayName, sayRole } from './text/personText.js';

export interface AbsenceCard extends Buttons {
  words: Words;
  title: string | null;
  attendance: Attendance;
  absence: Absence;
  /** What told who was expected; by default the invitation in a calendar. */
  from?: 'invitation' | 'guestList';
  /** False when the members of the meeting's chat could not be read. */
  membersKnown: boolean;
  /** Nobody but the asker reads it, so that an address may tell two people of one name apart. */
  addresses?: boolean;
}

/** Groups of those invited who did not come. */
type InvitedGroup = 'absent' | 'missing' | 'unmatched' | 'declined' | 'optional';

/** Who was invited and is not in the report, and what cannot be known of it. For the asker alone. */
export function absenceCard({
  words,
  title,
  attendance,
  absence,
  from = 'invitation',
  membersKnown,
  addresses = false,
  ...buttons
}: AbsenceCard): CardMessage {
  const { invitees, unexplained, uninvited, rooms } = absence;
  const of = (status: InviteeStatus) => invitees.filter((one) => one.status === status);
  const invited = invitedIn(absence);
  const { missing: notFound, inDoubt } = invited ?? { missing: 0, inDoubt: false };
  const onlyOrganizer = invited === null;
  const counts = { count: notFound, of: invitees.length };
  // Of whom nobody can tell, it is not said that they are not in it.
  const answer = onlyOrganizer
    ? ''
    : notFound === 0
      ? words.say('absence.nobody')
      : words.say(inDoubt ? 'absence.count' : 'answer.absent', counts);
  const figure = (label: WordKey, count: number) => ({
    label: words.say(label),
    value: words.say('attendance.count', { count }),
  });
  // While somebody might be one of them, all who are on no invitation are of interest.
  const kind = inDoubt ? 'unexplained' : 'uninvited';
  const people = inDoubt ? unexplained : unexplained.filter(({ key }) => uninvited?.has(key) ?? false);
  const listed = { heading: words.say(`absence.${kind}`, { count: people.length }), people };
  const doubts = {
    missing: () => [sayMayBe(words, 'absence.mayBe', absence, [listed]), sayLeast(words, absence)].join(' '),
    unmatched: () => words.say('absence.unmatchedText'),
  };
  const inviteesSection = (status: InvitedGroup): ReportSection => ({
    heading: words.say(`absence.${status}`, { count: of(status).length }),
    text: status === 'missing' || status === 'unmatched' ? doubts[status]() : '',
    columns: [{ width: 7 }, { width: 4, right: true }],
    rows: of(status).map(({ invitee }) => [
      { data: sayInvitee(words, invitee) },
      // Who declined is told by the heading.
      { words: status === 'declined' ? '' : sayBefore(words, invitee), subtle: true },
    ]),
  });
  const strangers = (): ReportSection => {
    const apart = (person: Participant) => (addresses ? sayApart(person) : '');
    const joins = people.map((person) => person.sharesName && apart(person) === '' && person.firstJoin !== null);
    const showJoins = joins.includes(true);
    return {
      heading: listed.heading,
      columns: [{ width: 7 }, ...(showJoins ? [{ width: 4, right: true }] : [])],
      rows: people.map((person, i) => [
        { data: sayName(words, person), more: dotted([sayRole(words, person.role, 1), apart(person)]) },
        ...(showJoins ? [{ words: joins[i] ? sayJoin(words, person) : '', subtle: true }] : []),
      ]),
    };
  };
  const { telling, about } = sayNotesApart(words, attendance);
  const sections = (['absent', 'missing', 'unmatched', 'declined', 'optional'] as const).map(inviteesSection);
  return reportCard({
    ...buttons,
    words,
    template: 'absence',
    detail: 'private',
    question: words.say('absence.question'),
    title,
    answer,
    times: sayTimes(words, attendance),
    // They add up: whoever was invited is in one of them.
    figures: [
      figure('absence.invited', invitees.length),
      figure('absence.came', of('came').length),
      figure('absence.label', notFound),
      ...(['declined', 'optional'] as const)
        .map((status) => ({ status, count: of(status).length }))
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => figure(`absence.${status}.label`, count)),
    ],
    texts: onlyOrganizer ? [words.say('absence.nobodyInvited')] : [],
    // The invited, and people on no invitation.
    isMixed: true,
    sections: [...sections, strangers()].filter(({ rows }) => rows.length > 0),
    notes: [
      ...(rooms.length > 0 ? [words.say('absence.rooms', { count: rooms.length })] : []),
      ...(inDoubt && !membersKnown ? [words.say('absence.noMembers')] : []),
      ...telling,
    ],
    about: [words.say(from === 'invitation' ? 'absence.rule' : 'registrations.guestListRule'), ...about],
    summary: answer === '' ? words.say('absence.question') : answer,
  });
}

const sayJoin = (words: Words, { firstJoin }: Participant): string =>
  firstJoin === null ? '' : words.say('person.stayOpen', { from: cardTime(firstJoin) });
