import type { TurnContext } from 'botbuilder';
import { AppError } from '../../errors/appError.js';
import type { AttendanceReader } from '../../graph/attendanceReader.js';
import type { GraphClient } from '../../graph/http/client.js';
import type { ChatMeeting, GraphPermission } from '../../meetings/asking.js';
import { meetingByThread } from '../../meetings/meetingByThread.js';
import { unknown } from '../../meetings/meetingFound.js';
import { threadOf } from '../../platform/thread.js';
import type { Asker, Question } from '../../question/question.js';
import type { App } from '../app.js';
import { threadInMeetingId } from '../conversation/connectorMeetingId.js';
import { incomingOf } from '../conversation/incoming.js';
import { graphOnBehalfOf, graphWith, startTurnTime } from '../signIn/graphClients.js';
import { onlyWhileSignedIn } from '../signIn/onlyWhileSignedIn.js';
import { askersToken } from './askersToken.js';
import { toldOfClaimed } from './toldOfClaimed.js';

/** What one question may read on its asker's behalf. Each thing is fetched once, when it is first needed. */
export interface QuestionReading {
  graph(permission: GraphPermission): Promise<GraphClient>;
  reports: AttendanceReader;
  meetingOfChat(): Promise<ChatMeeting>;
  /** Gives the error that the asker may be told of. */
  tellable(error: unknown): Promise<unknown>;
  /** True when the question should be tried once more, with a token that meets the error's claims. */
  meetDemand(error: unknown): boolean;
  /** Gives back the memory that the reports of this question took. */
  done(): void;
}

export interface ReadingOptions {
  context: TurnContext;
  asker: Asker;
  question: Question;
  /**
   * True where the answer is shown to others. It is then not taken from memory, because a re-join may have been
   * reported since.
   */
  fresh: boolean;
}

export function createReading(app: App, { context, asker, question, fresh }: ReadingOptions): QuestionReading {
  let token: Promise<string> | null = null;
  const apiToken = () => {
    token ??= askersToken(app, context, asker);
    return token;
  };
  const time = startTurnTime(app);
  let claims: string | null = null;
  const graph = async (scopeSet: GraphPermission) =>
    graphOnBehalfOf(app, { assertion: await apiToken(), asker, scopeSet, claims, time });
  // Reading begins with the Graph token in memory, while the Token Service is asked. Nothing is shown before that has
  // answered.
  const kept = app.onBehalfOf.kept(asker, 'report');
  const early = kept && {
    belongsTo: kept.belongsTo,
    reader: app.reports.reader(asker, async () => graphWith(app, kept.accessToken, time)),
  };
  let meeting: Promise<ChatMeeting> | null = null;
  /** Where Teams does not let the bot ask which meeting a chat belongs to, its organiser's own calendar may tell them. */
  const fromCalendar = async (error: unknown): Promise<ChatMeeting> => {
    const thread = isRefusedByTeams(error) ? threadAsked(context, question) : null;
    if (thread === null) throw error;
    const found = await meetingByThread(await graph('calendar'), thread, { now: app.clock(), asker }).catch(unknown);
    if (found === null) throw error;
    return found;
  };
  return {
    graph,
    reports: onlyWhileSignedIn({
      apiToken,
      early,
      reader: app.reports.reader(asker, () => graph('report')),
      fresh,
    }),
    meetingOfChat() {
      meeting ??= app.meetings.of(context, question.meetingId).catch(fromCalendar);
      return meeting;
    },
    // Where only a button names the meeting, somebody who does not organise it is not even told whether it exists.
    tellable: async (error) =>
      meeting === null || !question.meetingIsClaimed ? error : toldOfClaimed(error, meeting, asker),
    meetDemand(error) {
      // The bot can meet a challenge of Graph's without the user. A challenge of Entra's needs the user.
      const byGraph = error instanceof AppError && error.code === 'step-up' && error.details.access !== undefined;
      const demanded = byGraph ? error.claims : null;
      // This is done once. A second challenge for the same question needs the user.
      if (demanded === null || claims !== null) return false;
      claims = demanded;
      return true;
    },
    done: () => time.end(),
  };
}

const isRefusedByTeams = (error: unknown): boolean =>
  error instanceof AppError && error.code === 'meeting-unavailable' && error.details.status === 403;

/** The thread of the chat that a question is about: the one it was asked in, or the one whose meeting a button names. */
function threadAsked(context: TurnContext, { meetingId }: Question): string | null {
  const { place, conversationId } = incomingOf(context);
  if (place === 'chat') return threadOf(conversationId);
  return meetingId === null ? null : threadInMeetingId(meetingId);
}
