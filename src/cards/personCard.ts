import type { InviteeStanding } from '../attendance/absence.js';
import type { Attendance } from '../attendance/attendance.js';
import type { Participant } from '../attendance/person.js';
import type { What } from '../question/people.js';
import type { Words } from '../words/index.js';
import type { CardMessage } from './cardMessage.js';
import { type Buttons, reportCard } from './reportCard.js';
import { sayMissing, sayPresence, sayYesOrNo } from './text/answerText.js';
import { cardTime, sayLength, sayNotesApart, sayShareRule, sayTimes } from './text/meetingText.js';
import { sayMore, sayName, sayRole, sayTime } from './text/personText.js';
import { plainText, spokenText } from './text/plainText.js';

export interface PersonCard extends Buttons {
  words: Words;
  title: string | null;
  attendance: Attendance;
  person: Participant;
  /** What was asked of them: whether they came, or when, is answered in a sentence. */
  what?: What;
  /** The asker's; null is UTC, labelled. */
  timeZone?: string | null;
  /** The series may have met again since. */
  maybeOutdated?: boolean;
}

/** One person's attendance: how long, when in and when away. For the asker alone. */
export function personCard({
  words,
  title,
  attendance,
  person,
  what = 'list',
  timeZone = null,
  maybeOutdated,
  ...buttons
}: PersonCard): CardMessage {
  const presence = sayPresence(words, person, timeZone);
  const answer = what === 'did' ? sayYesOrNo(words, true, presence) : what === 'when' ? presence : '';
  const { spans, share, status, seconds, firstJoin, lastLeave } = person;
  const mark = person.openEnded ? '†' : '';
  const name = sayName(words, person);
  const { telling, about } = sayNotesApart(words, attendance, { shown: [person], maybeOutdated });
  return reportCard({
    ...buttons,
    words,
    template: 'person',
    detail: 'private',
    question: words.say('person.question'),
    title,
    times: sayTimes(words, attendance),
    more: (rich) => ({
      person: {
        persona: rich && person.kind === 'directory' && person.directoryId !== null,
        id: person.directoryId ?? '',
        address: person.addresses[0] ?? '',
        name,
        more: `${sayRole(words, person.role, 1)}${sayMore(words, person, attendance)}`,
      },
    }),
    // Without a time there is nothing to tell but that.
    figures:
      seconds === null
        ? []
        : [
            { label: words.say('attendance.time'), value: sayTime(words, person) },
            ...(share === null
              ? []
              : [{ label: words.say('person.share'), value: words.say('person.percent', { share }) }]),
            ...(attendance.insight === 'full'
              ? [{ label: words.say('person.status'), value: words.say(`status.${status}`) }]
              : []),
          ],
    sections: [
      {
        columns: [{ width: 3 }, { width: 3 }, { width: 3, right: true }],
        header: [words.say('person.joined'), words.say('person.left'), words.say('person.stayed')],
        rows: spans.map((span, i) => [
          { words: `${cardTime(span.from)}${i === 0 && firstJoin === null ? mark : ''}` },
          { words: `${cardTime(span.to)}${i === spans.length - 1 && lastLeave === null ? mark : ''}` },
          // By the clock, like the time above, which a single stay in the meeting must equal.
          { words: sayLength(words, span) },
        ]),
      },
    ],
    answer,
    texts: spans.length > 0 ? [] : [words.say(seconds === null ? 'person.noTimes' : 'person.noStays')],
    notes: telling,
    about: [...(share === null ? [] : [sayShareRule(words, attendance)]), ...about],
    summary: answer === '' ? words.say('person.summary', { name, time: sayTime(words, person) }) : answer,
  });
}

export interface NoSuchPersonCard extends Omit<PersonCard, 'person' | 'timeZone'> {
  /** Whom was asked for: data; '' where that was said by a button or a mention. */
  name: string;
  /** No meeting is called that either. */
  isNoMeeting?: boolean;
  /** The one who was invited and is called that. */
  invitee?: InviteeStanding | null;
  /** In the reports of so many dates of a series, instead of one. */
  dates?: number | null;
  /** What is said of the people that the buttons offer instead. */
  instead?: string | null;
}

/** Nobody in the report is called that: whom was asked for, about which meeting, and what else may be the reason. */
export function noSuchPersonCard({
  words,
  title,
  attendance,
  name,
  isNoMeeting = false,
  instead = null,
  dates = null,
  invitee = null,
  what = 'list',
  maybeOutdated,
  ...buttons
}: NoSuchPersonCard): CardMessage {
  const said = spokenText(plainText(name));
  const missing = invitee === null ? null : sayMissing(words, invitee);
  const isThere = invitee !== null && invitee.isThere !== false ? null : false;
  const answer = what === 'did' ? sayYesOrNo(words, isThere, missing ?? words.say('person.wasNot')) : (missing ?? '');
  const { telling, about } = sayNotesApart(words, attendance, { maybeOutdated });
  return reportCard({
    ...buttons,
    words,
    template: 'person',
    detail: 'private',
    more: () => ({ person: { persona: false, id: '', address: '', name: plainText(name), more: '' } }),
    question: words.say('person.question'),
    title,
    times: sayTimes(words, attendance),
    answer,
    texts: [
      ...(isNoMeeting && said !== '' ? [words.say('person.noneCalled', { name: said })] : []),
      dates === null ? words.say('person.nobody') : words.say('person.nobodyOnDates', { count: dates }),
      ...(instead === null ? [] : [instead]),
    ],
    notes: telling,
    about,
    summary: answer === '' ? words.say('person.question') : answer,
  });
}
