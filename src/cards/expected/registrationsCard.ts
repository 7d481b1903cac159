import type { Absence, InviteeStatus } from '../../attendance/absence.js';
import type { Attendance } from '../../attendance/attendance.js';
import type { Participant } from '../../attendance/person.js';
import type { Words } from '../../words/index.js';
import type { CardMessage } from '../cardMessage.js';
import { type Buttons, type ReportSection, reportCard } from '../reportCard.js';
import { sayInvitee } from '../text/inviteeText.js';
import { sayNotesApart, sayTimes } from '../text/meetingText.js';
import { addressBeside, figureOf, type Listed, sayLeast, sayMayBe, strangersSection } from './sections.js';

export interface RegistrationsCard extends Buttons {
  words: Words;
  title: string | null;
  attendance: Attendance;
  absence: Absence;
  /** How many dates of the event were compared. */
  dates: number;
  /** False where there may be more people than the reports that were read have. */
  complete: boolean;
  /** Nobody but the asker reads it, so that addresses tell who is meant. */
  addresses?: boolean;
}

/** Those who are missing first; then those whom nobody waited for. */
const groups = [
  ...(['absent', 'missing', 'unmatched', 'afterwards'] as const),
  ...(['cancelled', 'waitlisted', 'pending', 'rejected'] as const),
] as const;
type Group = (typeof groups)[number];

/** Who registered for an event and who of them came, with the show-up rate above it. For the asker alone. */
export function registrationsCard({
  words,
  title,
  attendance,
  absence,
  dates,
  complete,
  addresses = false,
  ...buttons
}: RegistrationsCard): CardMessage {
  const { invitees, unexplained, uninvited } = absence;
  const count = (status: InviteeStatus) => invitees.filter((one) => one.status === status).length;
  const notFound = count('absent') + count('missing') + count('unmatched');
  const came = count('came');
  const of = came + notFound;
  const inDoubt = count('missing') + count('unmatched') > 0;
  const rate = { share: showUpRate(came, of), count: came, of };
  const answer = of === 0 ? words.say('registrations.nobody') : words.say('registrations.rate', rate);
  const isUninvited = ({ key }: Participant) => uninvited?.has(key) ?? false;
  const strangers = (kind: 'unexplained' | 'uninvited', people: Participant[]): Listed => ({
    heading: words.say(`registrations.${kind}`, { count: people.length }),
    people,
  });
  const shown = [
    strangers('uninvited', unexplained.filter(isUninvited)),
    // Of interest while they may be one of the missing.
    ...(inDoubt
      ? [
          strangers(
            'unexplained',
            unexplained.filter((person) => !isUninvited(person)),
          ),
        ]
      : []),
  ];
  const doubts: Partial<Record<Group, () => string>> = {
    missing: () => [sayMayBe(words, 'registrations.mayBe', absence, shown), sayLeast(words, absence)].join(' '),
    unmatched: () => words.say('registrations.unmatchedText'),
  };
  const sectionOf = (group: Group): ReportSection => ({
    heading: words.say(`registrations.${group}`, { count: count(group) }),
    text: doubts[group]?.() ?? '',
    columns: [{ width: 7 }, { width: 4, right: true }],
    rows: invitees
      .filter(({ status }) => status === group)
      .map(({ invitee, isThere }) => [
        { data: sayInvitee(words, invitee), more: addresses ? addressBeside(invitee) : '' },
        // Somebody who had cancelled, and came.
        { words: isThere === true ? words.say('registrations.inReport') : '', subtle: true },
      ]),
  });
  const { telling, about } = sayNotesApart(words, attendance);
  return reportCard({
    ...buttons,
    words,
    template: 'absence',
    detail: 'private',
    question: words.say('registrations.question'),
    title,
    answer,
    times: sayTimes(words, attendance),
    // The first is the sum of the two behind it.
    figures: [
      figureOf(words, 'registrations.registered', of),
      figureOf(words, 'absence.came', came),
      figureOf(words, 'registrations.label', notFound),
      ...(of > 0
        ? [{ label: words.say('registrations.rateLabel'), value: words.say('person.percent', { share: rate.share }) }]
        : []),
    ],
    // Registrations, and people without one.
    isMixed: true,
    sections: [
      ...groups.map(sectionOf),
      ...shown.map(({ heading, people }) => strangersSection(words, heading, people, { addresses })),
    ].filter(({ rows }) => rows.length > 0),
    notes: [
      ...(dates > 1 ? [words.say('registrations.dates', { count: dates })] : []),
      ...(complete ? [] : [words.say('registrations.incomplete')]),
      ...telling,
    ],
    about: [words.say('registrations.rule'), ...about],
    summary: answer,
  });
}

/** In whole per cent, as anybody rounds who checks it; but 100 is said of all of them alone, and 0 of none. */
function showUpRate(came: number, of: number): number {
  if (came === 0 || came === of) return came === 0 ? 0 : 1;
  return Math.min(99, Math.max(1, Math.round((100 * came) / of))) / 100;
}
