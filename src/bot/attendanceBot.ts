import { type InvokeResponse, TeamsActivityHandler, type TurnContext } from 'botbuilder';
import { z } from 'zod';
import { askAction } from '../cards/cardMessage.js';
import { commandEntries, noticeCard } from '../cards/noticeCard.js';
import { commands } from '../commands/index.js';
import { AppError } from '../errors/appError.js';
import { type Words, wordsFor } from '../words/index.js';
import { answer } from './answer.js';
import { answerInTime } from './answerInTime.js';
import type { App } from './app.js';
import { readAsked } from './asked.js';
import { createConversations } from './conversations.js';
import { explain } from './explain.js';
import { type Incoming, readIncoming } from './incoming.js';
import { sendCard } from './send.js';
import { proceedWithSignIn } from './signInFlow.js';
import { forgetWelcome, welcomeOnce } from './welcome.js';

// learn: SSO troubleshooting lists the codes, such as resourcematchfailed.
const SignInFailure = z.object({ code: z.string().max(60).nullish().catch(null) }).catch({ code: null });
const signInCode = /^\s*\d{6}\s*$/;

/** Activities in: each kind goes to the room that knows what to do with it. */
export class AttendanceBot extends TeamsActivityHandler {
  readonly #app: App;
  readonly #conversations = createConversations();

  constructor(app: App) {
    super();
    this.#app = app;
    this.onMessage(async (context) => this.#message(context, readIncoming(context.activity)));
    this.onInstallationUpdate(async (context) => {
      const incoming = readIncoming(context.activity);
      if (context.activity.action?.startsWith('remove')) await this.#removed(incoming);
      else await this.#added(context, incoming);
    });
    this.onMembersAdded(async (context) => {
      const { membersAdded = [], recipient } = context.activity;
      if (membersAdded.some(({ id }) => id === recipient.id)) {
        await this.#added(context, readIncoming(context.activity));
      }
    });
    this.onMembersRemoved(async (context) => {
      const { membersRemoved = [], recipient } = context.activity;
      if (membersRemoved.some(({ id }) => id === recipient.id)) await this.#removed(readIncoming(context.activity));
    });
  }

  /** Refuses other tenants before anything else happens. */
  override async run(context: TurnContext): Promise<void> {
    const { allowedTenants } = this.#app.config;
    const incoming = readIncoming(context.activity);
    if (allowedTenants.length === 0 || allowedTenants.includes(incoming.tenantId?.toLowerCase() ?? '')) {
      await super.run(context);
    } else if (context.activity.type === 'message') {
      await this.#refuse(context, incoming, new AppError('tenant-not-allowed', { tenant: incoming.tenantId }));
    }
  }

  async #message(context: TurnContext, incoming: Incoming): Promise<void> {
    await this.#conversations.remember(this.#app, context, incoming);
    const words = wordsFor(incoming.locale, this.#app.config.defaultLocale);
    if (incoming.place === 'personal' && signInCode.test(incoming.text)) {
      const status = await proceedWithSignIn(this.#app, context, answer);
      if (status === 'over') return;
      return sendCard(context, noticeCard({ title: words.say('signIn.codeWrong'), texts: [] }));
    }
    const question = readAsked(incoming);
    if (question === null) return sendCard(context, guidance(words));
    const { asker } = incoming;
    if (asker === null) return this.#refuse(context, incoming, new AppError('wrong-account', { reason: 'no user id' }));
    const typing = incoming.place === 'channel' ? null : this.#showTyping(context);
    await answerInTime(this.#app, context, { asker, question });
    await typing;
  }

  /** Sent beside the work, not before it: nobody waits longer for an answer because of it. Channels do not show it. */
  async #showTyping(context: TurnContext): Promise<void> {
    try {
      await context.sendActivity({ type: 'typing' });
    } catch (error) {
      this.#app.log.warn({ reason: error instanceof Error ? error.name : 'unknown' }, 'typing not sent');
    }
  }

  async #added(context: TurnContext, incoming: Incoming): Promise<void> {
    await this.#conversations.remember(this.#app, context, incoming);
    await welcomeOnce(this.#app, context, incoming);
  }

  async #removed(incoming: Incoming): Promise<void> {
    await this.#conversations.forget(this.#app, incoming);
    await forgetWelcome(this.#app, incoming);
  }

  #refuse(context: TurnContext, incoming: Incoming, error: AppError): Promise<void> {
    const words = wordsFor(incoming.locale, this.#app.config.defaultLocale);
    const { place, asker } = incoming;
    return explain(this.#app, { context, words, place, asker, question: null, error });
  }

  protected override async handleTeamsSigninVerifyState(context: TurnContext): Promise<void> {
    await proceedWithSignIn(this.#app, context, answer);
  }

  protected override async handleTeamsSigninTokenExchange(context: TurnContext): Promise<void> {
    await proceedWithSignIn(this.#app, context, answer);
  }

  /** The SDK answers 501 to `signin/failure`; the user, whose silent sign-in failed, would never hear of it. */
  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    if (context.activity.name !== 'signin/failure') return super.onInvokeActivity(context);
    const { locale } = readIncoming(context.activity);
    const { code } = SignInFailure.parse(context.activity.value);
    this.#app.log.warn({ code }, 'teams could not sign the user in');
    const words = wordsFor(locale, this.#app.config.defaultLocale);
    await sendCard(context, noticeCard({ title: words.say('signIn.failed'), texts: [] }));
    return { status: 200 };
  }

  /** Meeting events would be parsed strictly by the SDK, which answers 500 when a field is missing. */
  protected override async dispatchEventActivity(context: TurnContext): Promise<void> {
    if (context.activity.name === 'tokens/response') await proceedWithSignIn(this.#app, context, answer);
  }
}

function guidance(words: Words) {
  return noticeCard({
    title: words.say('unknown.title'),
    texts: [words.say('unknown.text')],
    entries: commandEntries(words, [...commands]),
    actions: [
      askAction(words.say('button.whoAttended'), { ask: 'who attended' }),
      askAction(words.say('button.help'), { ask: 'help' }),
    ],
  });
}
