import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/attendance/attendance.js';
import { foldName } from '../../src/attendance/knownInvitee.js';
import { toRole } from '../../src/attendance/roles.js';
import { isAllowedUpload } from '../../src/bot/answering/uploadAddress.js';
import { isAllowedServiceUrl } from '../../src/bot/connector/serviceUrl.js';
import { readIncoming } from '../../src/bot/conversation/incoming.js';
import { readAsked } from '../../src/bot/conversation/readAsked.js';
import { meetingEventOf } from '../../src/bot/doors/meetingEvent.js';
import {
  holdsPhoneNumber,
  isPhoneNumber,
  maskPhone,
  plainLine,
  plainText,
  spokenText,
} from '../../src/cards/text/plainText.js';
import { commands } from '../../src/commands/index.js';
import { attendanceCsv } from '../../src/export/csv.js';
import { teamsForm } from '../../src/export/csvForm.js';
import { fileName } from '../../src/export/fileName.js';
import { inert } from '../../src/export/inert.js';
import { AttendanceRecordWire } from '../../src/graph/attendanceRecord.js';
import { graphError } from '../../src/graph/http/graphError.js';
import { segment } from '../../src/graph/http/paths.js';
import { requestKind } from '../../src/graph/http/requestKind.js';
import { toMoment, wallTime } from '../../src/graph/http/wire.js';
import { threadOfMeeting } from '../../src/graph/meetingThread.js';
import { isLoopbackHost, parseUrl, withoutEndSlashes } from '../../src/platform/http/addresses.js';
import { retryAfterOf } from '../../src/platform/http/retryTiming.js';
import { normalized } from '../../src/platform/normalized.js';
import { errorOrigin } from '../../src/platform/telemetry/errorOrigin.js';
import { redact } from '../../src/platform/telemetry/redact.js';
import { readShareAsked } from '../../src/question/button.js';
import { sendFailureOf } from '../../src/sending/sendFailure.js';
import { readNotifications, readReportPath } from '../../src/summaries/notifications/notificationBody.js';
import { readClientState } from '../../src/summaries/notifications/subscribed.js';
import { asTyped } from '../../src/understanding/asTyped.js';
import { bareTitle } from '../../src/understanding/bareTitle.js';
import { readCanonical } from '../../src/understanding/canonical.js';
import { isTitleAlike, nearness } from '../../src/understanding/fit/alike.js';
import { nameFit, nearestNames } from '../../src/understanding/fit/names.js';
import { inRomaji } from '../../src/understanding/fit/romaji.js';
import { titleFit } from '../../src/understanding/fit/titles.js';
import { readFollowUp } from '../../src/understanding/followUp.js';
import { formatAsked } from '../../src/understanding/formatAsked.js';
import { bareWords, isNameLike, isTitleLike, matchCommand } from '../../src/understanding/match.js';
import { foldWords, inSmall } from '../../src/understanding/parse/fold.js';
import { longestQuestion, withoutMarks } from '../../src/understanding/parse/marks.js';
import { asksNotHere } from '../../src/understanding/parse/message/notHere.js';
import { readPastedList } from '../../src/understanding/parse/message/pastedList.js';
import { whyNot } from '../../src/understanding/parse/message/whyNot.js';
import { tokensOf, type Writing } from '../../src/understanding/parse/tokens.js';
import { personAsked } from '../../src/understanding/personAsked.js';
import { languageNames, languages } from '../../src/understanding/phrases/index.js';
import { withoutAccents } from '../../src/understanding/phrases/language.js';
import { withoutPoliteness } from '../../src/understanding/politeness.js';
import { seriesAsked } from '../../src/understanding/seriesAsked.js';
import { understand } from '../../src/understanding/understand.js';
import { readWhich } from '../../src/understanding/which.js';
import {
  leadingLastFew,
  newest,
  numbered,
  previous,
  readCount,
  readLastFew,
  splitLastFew,
  thisMeeting,
} from '../../src/understanding/whichWords.js';
import { wordsFor } from '../../src/words/index.js';
import { isTimeZone } from '../../src/words/times.js';
import { row, session } from '../attendance/builders.js';
import { monday } from '../commands/meaning.js';
import { tooSlow } from './growth.js';
import { longTexts } from './longTexts.js';

const words = wordsFor('en');
const conversation = { id: '19:x@thread.v2' };
const named = (displayName: string) => [
  session('r', ['9:00', '10:00'], [row('ann', { displayName, role: displayName })]),
];
const failed = (message: string) => Object.assign(new Error(message), { stack: `Error\n    at ${message}` });
const refused = (text: string) => ({
  status: 403,
  body: { error: { code: text, message: text } },
  access: 'delegated' as const,
  challenge: text,
  fields: {},
});
const path = (text: string) => ({
  value: [
    {
      subscriptionId: text.slice(0, 100),
      tenantId: 't',
      clientState: text,
      changeType: 'created',
      resourceData: { '@odata.id': text },
    },
  ],
});

const writings: Writing[] = [{}, { elides: true }, { unspaced: true }];

/** Every function that is given text of other people's, or of services', as it comes. */
const functions: Record<string, (text: string) => unknown> = {
  redact,
  normalized: (text) => [
    normalized(text, 'NFC'),
    normalized(text, 'NFD'),
    normalized(text, 'NFKC'),
    normalized(text, 'NFKD'),
  ],
  withoutEndSlashes,
  isLoopbackHost,
  parseUrl,
  errorOrigin: (text) => errorOrigin(failed(text)),
  plainText: (text) => [plainText(text), plainText(text, 1000)],
  plainLine: (text) => plainLine(text),
  spokenText,
  maskPhone,
  isPhoneNumber,
  holdsPhoneNumber,
  attendanceCsv: (text) => attendanceCsv({ title: text, attendance: summarize(named(text)), form: teamsForm(text) }),
  fileName: (text) => fileName(words, { title: text, start: null, timeZone: null, format: 'csv' }),
  inert,
  foldName,
  toRole,
  bareWords,
  matchCommand: (text) => matchCommand(text, commands),
  understand: (text) => [null, 'ja'].map((locale) => understand(text, { commands, locale })),
  readFollowUp,
  readPastedList: (text) => [readPastedList(text), readPastedList(`who was absent\n${text}`)],
  whyNot,
  asksNotHere,
  canonical: (text) => [
    readCanonical(text),
    readCanonical(`who attended, those who are ${text}`),
    readCanonical(`who attended, of "${text}`),
  ],
  withoutMarks,
  // What is given to these is no longer than a question.
  tokens: (text) => writings.map((way) => tokensOf(text.slice(0, longestQuestion), way)),
  fold: (text) => [foldWords(text.slice(0, longestQuestion)), inSmall(text.slice(0, longestQuestion))],
  titleLike: (text) =>
    languageNames.map((name) => {
      const words = text.slice(0, longestQuestion);
      return [isTitleLike(words, name), isNameLike(words, name)];
    }),
  bareTitle,
  readWhich: (text) => readWhich(text, monday),
  personAsked: (text) => personAsked(text, monday),
  seriesAsked: (text) => seriesAsked(text, monday),
  formatAsked: (text) => formatAsked(text, 'csv'),
  withoutPoliteness: (text) => languageNames.map((name) => withoutPoliteness(text, languages[name])),
  within: (text) => languageNames.map((name) => languages[name].within?.exec(text)),
  withoutAccents,
  titleFit: (text) => [titleFit(text, 'weekly sync'), titleFit('weekly sync', text), titleFit(text, text)],
  titlesAlike: (text) => [isTitleAlike(text, 'weekly sync'), nearness('weekly sync', text), nearness(text, text)],
  nameFit: (text) => [nameFit(text, 'mei tanaka'), nameFit('Mei Tanaka', text), nameFit(text, text)],
  nearestNames: (text) => nearestNames([text, 'Mei Tanaka'], (name) => name, text),
  inRomaji: (text) => inRomaji(text.slice(0, longestQuestion)),
  asTyped: (text) => asTyped(text.slice(0, longestQuestion), text),
  leadingLastFew: (text) => leadingLastFew(text),
  whichWords: (text) => [newest.test(text), previous.test(text), numbered.test(text), thisMeeting.test(text)],
  counts: (text) => [readCount(text), readLastFew(text), splitLastFew(text)],
  readIncoming: (text) => [
    readIncoming({ text, conversation }),
    readIncoming({ text: text.slice(0, 2000), conversation: { id: text }, locale: text, localTimezone: text }),
  ],
  readAsked: (text) =>
    readAsked({ text, value: { ask: text }, place: 'personal', meetingId: null, mentioned: null, locale: null }),
  readShareAsked: (text) => readShareAsked({ share: text, filter: text }),
  meetingEventOf,
  isAllowedServiceUrl: (text) => isAllowedServiceUrl(`https://${text}`, { extraHosts: [], allowLoopback: true }),
  isAllowedUpload: (text) =>
    isAllowedUpload(
      { uploadUrl: `https://${text}.sharepoint.com`, contentUrl: `https://a.sharepoint.com/${text}` },
      { cloud: 'global', extraHosts: [] },
    ),
  sendFailureOf: (text) => [
    sendFailureOf({ statusCode: 403, details: { message: text } }),
    sendFailureOf({ name: text, code: text }),
    sendFailureOf({ statusCode: 429, response: { headers: new Map([['retry-after', text]]) } }),
  ],
  attendanceRecord: (text) =>
    AttendanceRecordWire.parse({
      identity: { '@odata.type': text, id: text, tenantId: text },
      emailAddress: text,
      attendanceIntervals: [{ joinDateTime: text, leaveDateTime: text }],
    }),
  graphError: (text) => graphError(refused(text)),
  threadOfMeeting: (text) => [threadOfMeeting(text), threadOfMeeting(`19:${text}`)],
  segment,
  requestKind: (text) => requestKind(`https://graph.microsoft.com/v1.0/${text}`),
  retryAfterOf: (text) => retryAfterOf(text, 0),
  toMoment,
  wallTime: (text) => wallTime.parse({ dateTime: text, timeZone: text }),
  readNotifications: (text) => readNotifications(path(text)),
  readReportPath: (text) => [readReportPath(text), readReportPath(`solutions/virtualEvents/webinars/${text}`)],
  readClientState,
  wordsFor,
  isTimeZone,
};

describe('a function that reads foreign text', () => {
  it.each(Object.entries(functions))('%s takes a long one as it comes', { timeout: 60_000 }, (_name, read) => {
    for (const hostile of longTexts) {
      expect(tooSlow(hostile, { longest: 64_000, milliseconds: 100 }, read)).toBeNull();
    }
  });
});
