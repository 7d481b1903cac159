import { describe, expect, it } from 'vitest';
import { en, type WordKey } from '../../src/words/en.js';
import { type WordValues, wordsFor } from '../../src/words/index.js';

const words = wordsFor('en');
const keys = Object.keys(en).filter((key): key is WordKey => key in en);

/** The values of every key that needs some; all others are said without any. */
const needed: Partial<Record<WordKey, WordValues>> = {
  'attendance.people': { count: 3 },
  'person.noneCalled': { name: 'Meier' },
  'error.no-such-meeting.called': { title: 'Zoo visit' },
  'chosen.question': { what: 'late' },
  'chosen.answer': { answer: '3 of 9', what: 'late' },
  'chosen.yes': { answer: '3 of 9' },
  'chosen.no': { answer: 'nobody was late' },
  'chosen.lateBy': { minutes: 10 },
  'chosen.lateByAtLeast': { minutes: 10 },
  'chosen.lateByLessThan': { minutes: 10 },
  'chosen.lateByAtMost': { minutes: 10 },
  'chosen.leftEarlyBy': { minutes: 10 },
  'chosen.leftEarlyByAtLeast': { minutes: 10 },
  'chosen.leftEarlyByLessThan': { minutes: 10 },
  'chosen.leftEarlyByAtMost': { minutes: 10 },
  'chosen.organisation': { name: 'Kestrel' },
  'chosen.atLeast': { amount: '30 min' },
  'chosen.moreThan': { amount: '30 min' },
  'chosen.lessThan': { amount: '30 min' },
  'chosen.atMost': { amount: '30 min' },
  'chosen.percent': { percent: 50 },
  'chosen.at': { time: '10:15' },
  'chosen.not': { what: 'late' },
  'chosen.inAll': { count: 3 },
  'chosen.inNone': { count: 3 },
  'chosen.cameOnly': { on: 'day 0', notOn: 'day 1' },
  'series.inAll': { count: 3, of: 4 },
  'series.inNone': { count: 3, before: 5, of: 4 },
  'series.new': { count: 3, date: 'day 1', before: 5 },
  'series.cameOnly': { count: 3, on: 'day 1', notOn: 'day 2' },
  'series.compared': { both: 6, one: 'day 1', other: 'day 2', first: 7, second: 8 },
  'series.only': { dates: 'day 0', count: 3 },
  'series.unsure': { count: 3, of: 4 },
  'series.lookedAt': { count: 3, dates: 'day 1' },
  'series.withoutReport': { dates: 'day 0' },
  'series.incomplete': { count: 3 },
  'series.unfollowed': { count: 3 },
  'trend.sayAverage': { count: 3 },
  'trend.sayAll': { count: 3, of: 4 },
  'trend.saySince': { count: 3, date: 'day 1' },
  'person.cameTo': { count: 3, of: 4 },
  'person.onTime': { count: 3, late: 9 },
  'person.punctualUnknown': { count: 3 },
  'chosen.compared': { one: 'day 0', other: 'day 1' },
  'which.text': { command: 'who was late' },
  'view.continued': { heading: '3 Presenters' },
  'trend.stoppedText': { of: 6 },
  'trend.lateRule': { count: 3, of: 40 },
  'help.onlyYou': { commands: 'timeline and trend' },
  'attendance.incomplete': { count: 300 },
  'attendance.otherRoles': { count: 2 },
  'attendance.leftOut': { count: 2, when: '9:00' },
  'attendance.sharedAddress': { count: 2 },
  'absence.mayBe': { count: 5, some: 2 },
  'pasted.answer.notFound': { count: 3, of: 9 },
  'pasted.answer.noSuchName': { count: 3 },
  'pasted.notFound': { count: 3 },
  'pasted.mayBe': { count: 3 },
  'pasted.noSuchName': { count: 3 },
  'pasted.named': { count: 3 },
  'pasted.others': { count: 3 },
  'pasted.cut': { count: 3 },
  'organisation.guests': { count: 3 },
  'organisation.otherGuests': { count: 3 },
  'attendance.openedLater': { when: 'Monday' },
  'attendance.parts': { count: 3 },
  'attendance.openedAgain': { when: 'Monday' },
  'attendance.interrupted': { count: 3 },
  'attendance.outside': { time: '45 min' },
  'attendance.shareRule': { percent: 70 },
  'attendance.shareRuleUnplanned': { percent: 70 },
  'attendance.countDiffers': { counted: 3, listed: 4 },
  'attendance.mayCountTwice': { count: 3 },
  'attendance.summary': { people: '3 people', title: 'Roof garden' },
  'attendance.registeredVia': { site: 'Fair site' },
  'attendance.reactions': { count: 3 },
  'attendance.raisedHands': { count: 3 },
  'attendance.count': { count: 30 },
  'attendance.teamsTotal': { time: '45 min' },
  'report.answer': { question: 'Who was late', answer: '2 of 9' },
  'times.scheduled': { when: 'Monday' },
  'times.held': { when: '9:00 – 10:00' },
  'tag.late': { time: '7 min' },
  'tag.leftEarly': { time: '7 min' },
  'status.count': { count: 3, status: 'present' },
  'status.countUnknown': { count: 3 },
  'organisation.count': { count: 3, name: 'away.example' },
  'organisation.others': { count: 3 },
  'absence.uninvited': { count: 3 },
  'punctuality.unknown': { count: 3 },
  'late.count': { count: 2, of: 9 },
  'late.rule': { minutes: 5 },
  'leftEarly.count': { count: 2, of: 9 },
  'leftEarly.rule': { minutes: 5 },
  'leftEarly.together': { count: 8, of: 9, time: '10:20' },
  'absence.count': { count: 3, of: 9 },
  'absence.absent': { count: 3 },
  'absence.missing': { count: 3 },
  'absence.unmatched': { count: 3 },
  'absence.declined': { count: 3 },
  'absence.optional': { count: 3 },
  'absence.unexplained': { count: 3 },
  'absence.atLeast': { count: 3 },
  'absence.rooms': { count: 3 },
  'timeline.rule': { length: '5 min' },
  'timeline.summary': { count: 3 },
  'trend.question': { count: 3 },
  'trend.difference': { count: 3 },
  'trend.stopped': { count: 3 },
  'trend.cameOf': { count: 2, of: 9 },
  'person.percent': { share: 1 },
  'person.summary': { name: 'Ilse', time: '45 min' },
  'sessions.question': { count: 3 },
  'export.description': { people: '3 people' },
  'export.chosen': { answer: '3 people were late' },
  'role.organizer': { count: 3 },
  'role.coorganizer': { count: 3 },
  'role.presenter': { count: 3 },
  'role.attendee': { count: 3 },
  'role.none': { count: 3 },
  'view.range': { from: 1, to: 25, of: 350 },
  'view.rangeRows': { from: 1, to: 30, of: 98 },
  'view.rangeEmpty': { of: 350 },
  'view.filter.all': { count: 350 },
  'view.filter.late': { count: 3 },
  'view.filter.leftEarly': { count: 3 },
  'view.filter.guests': { count: 3 },
  'view.filter.phone': { count: 3 },
  'view.filter.toTheEnd': { count: 3 },
  'view.filter.unknown': { count: 3 },
  'view.filter.said': { what: 'First to join', count: 3 },
  'view.filter.response': { response: 'accepted' },
  'view.untold': { count: 3 },
  'view.filter.organisation': { name: 'Mei', count: 3 },
  'answer.late': { count: 3 },
  'answer.notLate': { count: 3 },
  'answer.lateBy': { count: 3, by: 'at least 10 minutes' },
  'answer.notLateBy': { count: 3, by: 'at least 10 minutes' },
  'answer.leftEarly': { count: 3 },
  'answer.notLeftEarly': { count: 3 },
  'answer.leftEarlyBy': { count: 3, by: 'at least 10 minutes' },
  'answer.notLeftEarlyBy': { count: 3, by: 'at least 10 minutes' },
  'answer.absent': { count: 3, of: 9 },
  'answer.notAbsent': { count: 3 },
  'answer.accepted': { count: 3 },
  'answer.notAccepted': { count: 3 },
  'answer.declined': { count: 3 },
  'answer.notDeclined': { count: 3 },
  'answer.tentative': { count: 3 },
  'answer.notTentative': { count: 3 },
  'answer.none': { count: 3 },
  'answer.notNone': { count: 3 },
  'answer.guest': { count: 3 },
  'answer.notGuest': { count: 3 },
  'answer.phone': { count: 3 },
  'answer.notPhone': { count: 3 },
  'answer.organisation': { count: 3, name: 'Mei' },
  'answer.notOrganisation': { count: 3, name: 'Mei' },
  'answer.role': { count: 3, role: 'Presenter' },
  'answer.notRole': { count: 3, role: 'Presenter' },
  'answer.time': { count: 3, by: 'at least 10 minutes' },
  'answer.at': { count: 3, time: '10:30' },
  'answer.notAt': { count: 3, time: '10:30' },
  'answer.toTheEnd': { count: 3 },
  'answer.notToTheEnd': { count: 3 },
  'answer.timesUnknown': { count: 3 },
  'answer.called': { count: 3, name: 'Mei' },
  'answer.notCalled': { count: 3, name: 'Mei' },
  'answer.firstIn': { names: 'Mei' },
  'answer.lastIn': { names: 'Mei' },
  'answer.firstOut': { names: 'Mei' },
  'answer.lastOut': { names: 'Mei' },
  'answer.isMe': { what: 'late' },
  'answer.isNotMe': { what: 'late' },
  'answer.asFar': { answer: 'Nobody was late' },
  'answer.stay': { name: 'Mei', from: '10:00', to: '10:58' },
  'answer.stayFrom': { name: 'Mei', from: '10:00' },
  'answer.stayUntil': { name: 'Mei', to: '10:58' },
  'answer.there': { name: 'Mei' },
  'answer.notThere.accepted': { name: 'Mei' },
  'answer.notThere.declined': { name: 'Mei' },
  'answer.notThere.tentative': { name: 'Mei' },
  'answer.notThere.none': { name: 'Mei' },
  'answer.notThere.organizer': { name: 'Mei' },
  'answer.notFound': { name: 'Mei' },
  'answer.by.atLeast': { amount: '30 minutes' },
  'answer.by.moreThan': { amount: '30 minutes' },
  'answer.by.lessThan': { amount: '30 minutes' },
  'answer.by.atMost': { amount: '30 minutes' },
  'answer.ofMeeting': { percent: 50 },
  'answer.ofSchedule': { percent: 50 },
  'timeline.minutesAfter': { time: '9:00 AM' },
  'person.stayOpen': { from: '9:00' },
  'person.stayUntil': { to: '10:00' },
  'person.stay': { from: '9:00', to: '10:00' },
  'role.count': { count: 3, role: 'Presenters' },
  'error.throttled.minutes': { minutes: 3 },
  'stillFetching.people': { people: 3 },
  'stillFetching.line': { place: 3 },
  'delegates.told.title': { name: 'Mei' },
  'delegates.added.title': { name: 'Mei' },
  'delegates.already.title': { name: 'Mei' },
  'delegates.declined.title': { name: 'Mei' },
  'delegates.unreachable.title': { name: 'Mei' },
  'delegates.ended.title': { name: 'Mei' },
  'delegates.over.title': { name: 'Mei' },
  'delegates.stopped.title': { name: 'Mei' },
  'delegates.allowed.title': { name: 'Mei' },
  'button.endFor': { name: 'Mei' },
  'button.stopFrom': { name: 'Mei' },
  'button.lookThere': { name: 'Mei' },
  'delegates.scope.meetings': { count: 3 },
  'delegates.from.meetings': { count: 3 },
  'error.reference': { reference: 'K7QX-3M2P' },
};

describe('the English catalogue', () => {
  it.each(keys)('has words for %s that are whole', (key) => {
    const said = words.say(key, needed[key]);
    expect(said).not.toMatch(/[{}]|undefined|null|NaN/);
    expect(said).toBe(said.trim());
    expect(said).not.toMatch(/ {2}|\n/);
    expect(said.length).toBeGreaterThan(1);
  });

  it('says the values it is given', () => {
    // Roles agree with their number without saying it.
    const agree = (key: string) => key !== 'role.count' && key.startsWith('role.');
    for (const key of keys.filter((key) => !agree(key))) {
      const said = words.say(key, needed[key]);
      for (const value of Object.values(needed[key] ?? {})) expect(said, key).toContain(String(value));
    }
  });

  it('writes apostrophes as letters, since a straight one would quote the message syntax', () => {
    for (const key of keys) expect(en[key], key).not.toContain("'");
  });

  it('has an error text for every error title', () => {
    const codes = keys.filter((key) => /^error\..+\.title$/.test(key)).map((key) => key.split('.')[1]);
    const told = new Set(
      keys
        .filter((key) => key.startsWith('error.'))
        .filter((key) => !key.endsWith('.title'))
        .map((key) => key.split('.')[1]),
    );
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => !told.has(code))).toEqual([]);
  });
});

describe('plural forms', () => {
  it.each([
    ['attendance.people', 0, 'Nobody'],
    ['attendance.people', 1, '1 person'],
    ['attendance.people', 2, '2 people'],
    ['attendance.people', 20_000, '20,000 people'],
    ['trend.difference', 0, 'the same'],
    ['trend.difference', 1, '+1 person'],
    ['trend.difference', -1, '-1 person'],
    ['trend.difference', -1200, '-1,200 people'],
    ['role.organizer', 1, 'Organizer'],
    ['role.organizer', 2, 'Organizers'],
    ['role.coorganizer', 2, 'Co-organizers'],
    ['role.presenter', 1, 'Presenter'],
    ['role.attendee', 0, 'Attendees'],
    ['role.none', 1, 'without a role'],
    ['role.none', 5, 'without a role'],
  ] as const)('of %s for %i read "%s"', (key, count, expected) => {
    expect(words.say(key, { count })).toBe(expected);
  });

  it('agree for each number in a sentence of its own', () => {
    expect(words.say('attendance.countDiffers', { counted: 1, listed: 2 })).toBe(
      'Teams counted 1 participant; the report lists 2 people.',
    );
    expect(words.say('attendance.countDiffers', { counted: 2, listed: 1 })).toBe(
      'Teams counted 2 participants; the report lists 1 person.',
    );
    expect(words.say('attendance.mayCountTwice', { count: 2 })).toMatch(/^2 entries have no identity/);
  });
});
