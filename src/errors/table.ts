import type { WordKey } from '../words/en.js';

interface Row {
  title: WordKey;
  text: WordKey;
  /** A button that asks the same question again is offered. */
  askAgain: boolean;
  /** Concerns the asker's own account: in a chat it is told in 1:1. */
  private: boolean;
  /** How loud the log is: `alarm` wakes an operator, `calm` is everyday life. */
  log: 'alarm' | 'warn' | 'calm';
}

const row = (code: Plain, log: Row['log'], { askAgain = false, private: own = false } = {}): Row => ({
  title: `error.${code}.title`,
  text: `error.${code}.text`,
  askAgain,
  private: own,
  log,
});
const askAgain = { askAgain: true };
const ofTheAsker = { private: true };

type Plain = Exclude<{ [K in WordKey]: K extends `error.${infer Code}.text` ? Code : never }[WordKey], never>;

/** Every failure a person can meet: what they read and whether asking again can help. */
export const errorTable = {
  'signed-out': row('signed-out', 'calm', ofTheAsker),
  'not-signed-in': row('not-signed-in', 'calm', ofTheAsker),
  'consent-missing': {
    title: 'error.consent-missing.title',
    text: 'error.consent-missing.report',
    askAgain: false,
    private: true,
    log: 'calm',
  },
  'step-up': row('step-up', 'calm', ofTheAsker),
  'sign-in-expired': row('sign-in-expired', 'calm', ofTheAsker),
  'wrong-account': row('wrong-account', 'warn', ofTheAsker),
  'not-organizer': row('not-organizer', 'calm'),
  'not-ready': row('not-ready', 'calm', askAgain),
  'not-over': row('not-over', 'calm', askAgain),
  'no-report': row('no-report', 'calm'),
  'no-report-in-window': row('no-report-in-window', 'calm'),
  'channel-ambiguous': row('channel-ambiguous', 'calm'),
  'call-has-no-report': row('call-has-no-report', 'calm'),
  'not-a-meeting': row('not-a-meeting', 'calm'),
  'no-recent-meeting': row('no-recent-meeting', 'calm'),
  'meeting-too-old': row('meeting-too-old', 'calm'),
  'too-fast': row('too-fast', 'warn'),
  'no-identity': row('no-identity', 'calm'),
  'meeting-gone': row('meeting-gone', 'calm'),
  'meeting-unavailable': row('meeting-unavailable', 'warn', askAgain),
  throttled: row('throttled', 'warn', askAgain),
  'graph-down': row('graph-down', 'warn', askAgain),
  'graph-slow': row('graph-slow', 'warn', askAgain),
  'graph-garbled': row('graph-garbled', 'warn', askAgain),
  'too-large': row('too-large', 'warn'),
  'graph-refused': row('graph-refused', 'warn'),
  'meeting-expired': row('meeting-expired', 'calm'),
  'meeting-unreadable': row('meeting-unreadable', 'warn'),
  'permission-missing': row('permission-missing', 'alarm'),
  'application-policy-missing': row('application-policy-missing', 'alarm'),
  'payment-required': row('payment-required', 'alarm'),
  'events-not-allowed': row('events-not-allowed', 'calm'),
  'events-not-in-cloud': row('events-not-in-cloud', 'calm'),
  'no-such-meeting': row('no-such-meeting', 'calm'),
  'no-such-date': row('no-such-date', 'calm'),
  'no-meeting-then': row('no-meeting-then', 'calm'),
  'no-such-number': row('no-such-number', 'calm'),
  'how-many': row('how-many', 'calm'),
  'insight-off': row('insight-off', 'calm'),
  'live-off': row('live-off', 'calm'),
  'live-not-in-channel': row('live-not-in-channel', 'calm'),
  'live-elsewhere': row('live-elsewhere', 'calm'),
  'live-unread': row('live-unread', 'warn', askAgain),
  'not-shared': row('not-shared', 'warn'),
  'not-on-this-card': row('not-on-this-card', 'warn'),
  'share-ended': row('share-ended', 'calm'),
  'only-organizer-decides': row('only-organizer-decides', 'calm'),
  'not-in-chat': row('not-in-chat', 'calm'),
  'only-organizer-shares': row('only-organizer-shares', 'calm'),
  'not-delegate': row('not-delegate', 'calm'),
  'delegation-asleep': row('delegation-asleep', 'calm'),
  'no-invitation': row('no-invitation', 'calm'),
  'registrations-refused': row('registrations-refused', 'warn'),
  'no-registrations': row('no-registrations', 'calm'),
  'class-too-large': row('class-too-large', 'calm'),
  'open-event': row('open-event', 'calm'),
  'no-series-in-channel': row('no-series-in-channel', 'calm'),
  'sign-in-down': row('sign-in-down', 'warn', askAgain),
  'service-misconfigured': row('service-misconfigured', 'alarm'),
  'storage-unwritable': row('storage-unwritable', 'alarm', askAgain),
  'storage-down': row('storage-down', 'alarm', askAgain),
  'tenant-not-allowed': row('tenant-not-allowed', 'warn'),
  'upload-refused': row('upload-refused', 'warn'),
  'upload-failed': row('upload-failed', 'warn', askAgain),
  unexpected: row('unexpected', 'alarm', askAgain),
} satisfies Record<string, Row>;

export type ErrorCode = keyof typeof errorTable;

/** What is refused or not there has not failed: there is nothing that an administrator could look up. */
const refusals = new Set<ErrorCode>(['too-fast', 'not-shared', 'not-on-this-card', 'wrong-account']);

/** True where something has failed, so that the reader gets a reference of the log to hand on. */
export const hasFailed = (code: ErrorCode): boolean => errorTable[code].log !== 'calm' && !refusals.has(code);
