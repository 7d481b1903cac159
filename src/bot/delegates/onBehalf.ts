import type { TurnContext } from 'botbuilder';
import { askAction, type CardMessage } from '../../cards/cardMessage.js';
import { noticeCard } from '../../cards/noticeCard.js';
import { plainText } from '../../cards/text/plainText.js';
import { AppError } from '../../errors/appError.js';
import type { Asking, ChatMeeting } from '../../meetings/asking.js';
import { unknown } from '../../meetings/meetingFound.js';
import { isOrganizerOf } from '../../meetings/organizer.js';
import { mayAskOnBehalf } from '../../question/audience.js';
import type { Asker, Question } from '../../question/question.js';
import { isUntitled } from '../../question/which.js';
import {
  covers,
  organizersOf,
  placeNamed,
  type Scope,
  type Somebody,
  scopeOf,
} from '../../summaries/delegates/delegations.js';
import { ofSomebody } from '../../understanding/fit/ofSomebody.js';
import { fitting } from '../../understanding/fit/titles.js';
import { personAsked } from '../../understanding/personAsked.js';
import { readWhich } from '../../understanding/which.js';
import type { Words } from '../../words/index.js';
import type { AppParts } from '../app.js';
import { meetingIdFromConversation } from '../conversation/connectorMeetingId.js';
import { incomingOf } from '../conversation/incoming.js';
import { personKnown } from '../conversation/knownPeople.js';
import { isSignedOut } from '../signIn/signedOut.js';
import { organizerCalled } from './people.js';

/** A question that is read with an organiser's token, because they have named its asker. */
export interface OnBehalf {
  organizer: Asker;
  reach: NonNullable<Asking['reach']>;
  question: Question;
}

export interface BehalfAsked {
  context: TurnContext;
  asker: Asker;
  question: Question;
  words: Words;
  /** A pressed button asks nothing new. */
  isPress: boolean;
}

/**
 * On whose behalf a question is read; null where it is the asker's own. A button names the organiser, who is looked up in the storage at
 * each use; typed words may ("Anna's design review"); in a chat it is its meeting's organiser. AppError where nobody has named the asker.
 */
export async function onBehalfOf(app: AppParts, asked: BehalfAsked): Promise<OnBehalf | { offer: CardMessage } | null> {
  const { asker, question, isPress, context } = asked;
  if (question.of !== undefined) {
    if (!mayAskOnBehalf(question.command, 'all')) return null;
    return forOrganizer(app, asked, { tenantId: asker.tenantId, aadObjectId: question.of });
  }
  if (isPress || !mayAskOnBehalf(question.command, 'all')) return null;
  return incomingOf(context).place === 'personal' ? named(app, asked) : ofThisChat(app, asked);
}

/** Whose meetings somebody may ask for in private, as the connector calls them. */
export async function organizersNamed(app: AppParts, context: TurnContext, asker: Asker) {
  const organizers = await organizersOf(app, asker);
  return Promise.all(
    organizers.map(async (organizer) => ({
      organizer,
      name: (await organizerCalled(app, context, organizer))?.name ?? null,
    })),
  );
}

async function named(app: AppParts, asked: BehalfAsked): Promise<OnBehalf | { offer: CardMessage } | null> {
  const { context, asker, question } = asked;
  const isChosen = question.event !== null || question.virtualEvent !== null || question.meetingId !== null;
  if (question.rest === null || isChosen) return null;
  const organizers = await organizersNamed(app, context, asker);
  const said = ofSomebody(question.rest, organizers, ({ name }) => name ?? '');
  if (said === null) return null;
  const own = { ...asked, question: { ...question, rest: said.rest, literal: null } };
  return forOrganizer(app, own, said.whose.organizer);
}

/** A member of a chat whom its meeting's organiser has named: what they ask there is answered in private. */
async function ofThisChat(app: AppParts, asked: BehalfAsked): Promise<OnBehalf | null> {
  const { context, asker, question } = asked;
  const { meetingId } = incomingOf(context);
  const isOther = question.event !== null || question.virtualEvent !== null;
  // By title they ask for a meeting of their own, as they do everywhere else.
  if (meetingId === null || isOther || isTitled(app, asked) || !mayAskOnBehalf(question.command, 'meeting'))
    return null;
  const meeting = await app.meetings.of(context, meetingId).catch(unknown);
  const aadObjectId = meeting?.organizerAadObjectId ?? null;
  if (meeting === null || aadObjectId === null || isOrganizerOf(meeting, asker)) return null;
  const organizer = { tenantId: asker.tenantId, aadObjectId };
  const scope = await scopeOf(app, organizer, asker);
  if (scope === null || !covers(scope, placeNamed(meeting.thread, meetingId))) return null;
  return { organizer: await organizerAsked(app, asked, organizer), reach: scope.all ? 'own' : 'here', question };
}

async function forOrganizer(
  app: AppParts,
  asked: BehalfAsked,
  organizer: Somebody,
): Promise<OnBehalf | { offer: CardMessage }> {
  const { context, asker, question } = asked;
  const scope = await scopeOf(app, organizer, asker);
  if (scope === null || !mayAskOnBehalf(question.command, scope.all ? 'all' : 'meeting'))
    throw new AppError('not-delegate');
  if (!scope.all && (question.event !== null || question.virtualEvent !== null)) throw new AppError('not-delegate');
  const of = await organizerAsked(app, asked, organizer);
  if (question.meetingId !== null) {
    const meeting = await app.meetings.of(context, question.meetingId).catch(unknown);
    const place = placeNamed(meeting?.thread ?? null, question.meetingId);
    const isTheirs = meeting !== null && isOrganizerOf(meeting, organizer) && covers(scope, place);
    if (!isTheirs) throw new AppError('not-delegate', { reason: 'another meeting' });
  }
  const whole = { organizer: of, reach: scope.all ? ('own' as const) : ('here' as const), question };
  return scope.all || question.meetingId !== null ? whole : inOneOf(app, asked, whole, scope);
}

/** The organiser as somebody else asks for them: read with the organiser's token, worded for the reader. AppError while signed out. */
async function organizerAsked(app: AppParts, { asker }: BehalfAsked, organizer: Somebody): Promise<Asker> {
  const known = await personKnown(app, organizer);
  const { locale, timeZone } = asker;
  const of: Asker = { ...organizer, userId: known?.userId ?? '', locale, timeZone };
  if (of.userId === '' || (await isSignedOut(app, of)))
    throw new AppError('delegation-asleep', { reason: 'signed out' });
  return of;
}

/** Which of the few meetings is meant that somebody was named for. */
async function inOneOf(
  app: AppParts,
  { context, words, asker, question }: BehalfAsked,
  whole: OnBehalf,
  scope: Scope,
): Promise<OnBehalf | { offer: CardMessage }> {
  const known = await Promise.all(
    scope.threads.map(async (thread) => {
      const meetingId = meetingIdFromConversation(thread);
      const meeting = meetingId === null ? null : await app.meetings.of(context, meetingId).catch(unknown);
      return meetingId === null || meeting === null ? [] : [{ meetingId, meeting }];
    }),
  );
  const meetings = known.flat().filter(({ meeting }) => isOrganizerOf(meeting, whole.organizer));
  const said = restSaid(question, { now: app.clock(), ...asker });
  const titled = said.readings.filter((which) => which.kind === 'title');
  const isNamed = titled.length > 0 && !said.readings.some(isUntitled);
  const fits = isNamed
    ? titled.flatMap(({ title }) => fitting(meetings, ({ meeting }) => meeting.title, title))
    : meetings;
  const [only] = fits;
  if (only !== undefined && new Set(fits).size === 1) {
    const day = titled.find(({ date }) => date !== null)?.date?.day.text ?? null;
    const about = { meetingId: only.meetingId, meetingIsClaimed: false };
    return { ...whole, question: { ...question, ...about, rest: isNamed ? said.without(day) : question.rest } };
  }
  if (meetings.length === 0) throw new AppError('not-delegate', { reason: 'no meeting left' });
  return { offer: whichOf(words, meetings, { of: whole.organizer.aadObjectId, command: question.command }) };
}

const isTitled = (app: AppParts, { question, asker }: BehalfAsked): boolean => {
  const { readings } = restSaid(question, { now: app.clock(), ...asker });
  return readings.length > 0 && !readings.some(isUntitled);
};

/** What was said of the meeting, and what is asked once that is known; of one person beside it, whom. */
function restSaid({ command, rest }: Question, reader: Parameters<typeof readWhich>[1]) {
  if (rest === null) return { readings: [], without: () => null };
  if (command !== 'attendance of')
    return { readings: readWhich(rest, reader), without: (day: string | null): string | null => day };
  const { name, readings, last } = personAsked(rest, reader);
  const dates = last === null ? '' : ` last ${last}`;
  return { readings, without: (day: string | null) => `${name}${day === null ? dates : ` in ${day}`}` };
}

const whichOf = (
  words: Words,
  meetings: readonly { meetingId: string; meeting: ChatMeeting }[],
  { of, command }: { of: string; command: Question['command'] },
): CardMessage =>
  noticeCard({
    kind: 'question',
    title: words.say('which.title'),
    texts: [],
    actions: meetings.slice(0, mostOffered).map(({ meetingId, meeting }) =>
      askAction(plainText(meeting.title, longestTitle) || words.say('attendance.untitled'), {
        ask: command === 'attendance of' ? 'who attended' : command,
        meetingId,
        of,
      }),
    ),
  });

const mostOffered = 6;
const longestTitle = 30;
