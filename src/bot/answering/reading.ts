import type { TurnContext } from 'botbuilder';
import { AppError } from '../../errors/appError.js';
import type { AttendanceReader } from '../../graph/attendanceReader.js';
import type { GraphClient } from '../../graph/http/client.js';
import type { ChatMeeting, GraphPermission } from '../../meetings/asking.js';
import type { Asker, Question } from '../../question/question.js';
import type { App } from '../app.js';
import { graphOnBehalfOf, graphWith, startTurnTime } from '../signIn/graphClients.js';
import { onlyWhileSignedIn } from '../signIn/onlyWhileSignedIn.js';
import { askersToken } from './askersToken.js';
import { toldOfClaimed } from './toldOfClaimed.js';

/** What one question may read on its asker's behalf. Everything is asked for once, when it is first needed. */
export interface QuestionReading {
  graph(permission: GraphPermission): Promise<GraphClient>;
  reports: AttendanceReader;
  meetingOfChat(): Promise<ChatMeeting>;
  /** What the asker may be told of a failure. */
  tellable(error: unknown): Promise<unknown>;
  /** True when the question is worth another try, with a token that meets the error's claims. */
  meetDemand(error: unknown): boolean;
  /** Gives back the memory that reports took. */
  done(): void;
}

export interface ReadingOptions {
  context: TurnContext;
  asker: Asker;
  question: Question;
  /** What is shown to others is not taken from memory: a re-join may have been reported a moment ago. */
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
  // Reading begins with the Graph token in memory while the Token Service is asked; nothing is shown before it has answered.
  const kept = app.onBehalfOf.kept(asker, 'report');
  const early = kept && {
    belongsTo: kept.belongsTo,
    reader: app.reports.reader(asker, async () => graphWith(app, kept.accessToken, time)),
  };
  let meeting: Promise<ChatMeeting> | null = null;
  return {
    graph,
    reports: onlyWhileSignedIn({
      apiToken,
      early,
      reader: app.reports.reader(asker, () => graph('report')),
      fresh,
    }),
    meetingOfChat() {
      meeting ??= app.meetings.of(context, question.meetingId);
      return meeting;
    },
    // Of a meeting that only a button names, who does not organise it hears nothing but that: not even whether there is one.
    tellable: async (error) =>
      meeting === null || !question.meetingIsClaimed ? error : toldOfClaimed(error, meeting, asker),
    meetDemand(error) {
      // Only Graph's own challenge can be met without the user; Entra's is one to the user already.
      const byGraph = error instanceof AppError && error.code === 'step-up' && error.details.access !== undefined;
      const demanded = byGraph ? error.claims : null;
      // Once: a second challenge for the same question is for the user to meet.
      if (demanded === null || claims !== null) return false;
      claims = demanded;
      return true;
    },
    done: () => time.reading.leave(),
  };
}
