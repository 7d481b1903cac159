import { type InvokeResponse, TeamsActivityHandler, type TurnContext, verifyStateOperationName } from 'botbuilder';
import { z } from 'zod';
import type { SignInProgress } from '../../auth/signInPrompt.js';
import { askAction } from '../../cards/cardMessage.js';
import { commandEntries, noticeCard } from '../../cards/noticeCard.js';
import { type Offered, offeredCommands } from '../../commands/offered.js';
import { AppError } from '../../errors/appError.js';
import { errorName } from '../../platform/telemetry/errorOrigin.js';
import type { PastedEntry } from '../../question/pastedList.js';
import type { Question } from '../../question/question.js';
import { leaveAll } from '../../summaries/delegates/delegations.js';
import { type Words, wordsFor } from '../../words/index.js';
import { goOn } from '../answering/answer.js';
import { explain } from '../answering/explain.js';
import { offerActions, offerCard } from '../answering/offer.js';
import type { App } from '../app.js';
import { type Incoming, incomingOf } from '../conversation/incoming.js';
import { type AskedOfList, readAskedOfList, readMessage } from '../conversation/readAsked.js';
import { sendCard } from '../conversation/sendCard.js';
import { endAllOf } from '../delegates/delegating.js';
import { proceedWithSignIn } from '../signIn/signInFlow.js';
import { answerInTime } from './answerInTime.js';
import { handleCardAction, handleShareMessage } from './cardAction.js';
import { rememberUnread, takeUnread } from './editedMessage.js';
import { handleFileConsent } from './fileConsent.js';
import { followUpOf } from './followUp.js';
import { addedToMeeting, meetingEventOf, meetingHappened } from './meetingEvent.js';
import { notHereCard } from './notHere.js';
import { sawActivity } from './observe.js';
import { codeIn, readState } from './signInState.js';
import { handleTokenExchange } from './tokenExchange.js';
import { forgetWelcome, welcomeOnce } from './welcome.js';

// learn: SSO troubleshooting lists the codes, such as resourcematchfailed.
// Anything else in that place is the sender's text, and has no business in the log.
const SignInFailure = z.object({ code: z.string().regex(/^[a-z]{3,40}$/i) }).catch({ code: 'unknown' });
const guidanceLength = 4;

/** Activities in: each kind goes to the room that knows what to do with it. */
export class AttendanceBot extends TeamsActivityHandler {
  readonly #app: App;

  constructor(app: App) {
    super();
    this.#app = app;
    this.onMessage(async (context) => this.#message(context, incomingOf(context)));
    // Somebody has mended what was not understood (learn: bot conversation events, edit message).
    this.onTeamsMessageEditEvent(async (context) => {
      const incoming = incomingOf(context);
      if (await takeUnread(this.#app, incoming, context.activity.id)) await this.#message(context, incoming);
    });
    this.onInstallationUpdate(async (context) => {
      const incoming = incomingOf(context);
      if (context.activity.action?.startsWith('remove')) await this.#removed(context, incoming);
      else await this.#added(context, incoming);
    });
    this.onMembersAdded(async (context) => {
      const { membersAdded = [], recipient } = context.activity;
      if (membersAdded.some(({ id }) => id === recipient.id)) {
        await this.#added(context, incomingOf(context));
      }
    });
    this.onMembersRemoved(async (context) => {
      const { membersRemoved = [], recipient } = context.activity;
      if (membersRemoved.some(({ id }) => id === recipient.id)) {
        await this.#removed(context, incomingOf(context));
      }
    });
  }

  /** Refuses other tenants before anything else happens. */
  override async run(context: TurnContext): Promise<void> {
    const { allowedTenants } = this.#app.config;
    const incoming = incomingOf(context);
    if (allowedTenants.length === 0 || allowedTenants.includes(incoming.tenantId?.toLowerCase() ?? '')) {
      sawActivity(this.#app, context, incoming);
      await super.run(context);
    } else if (context.activity.type === 'message') {
      await this.#refuse(
        context,
        incoming,
        new AppError('tenant-not-allowed', { tenant: loggableId(incoming.tenantId) }),
      );
    }
  }

  async #message(context: TurnContext, incoming: Incoming): Promise<void> {
    await this.#app.conversations.remember(this.#app, context, incoming);
    const words = wordsFor(incoming.locale, this.#app.config.defaultLocale);
    const code = incoming.place === 'personal' ? codeIn(incoming.text) : null;
    if (code !== null) {
      // The SDK reads it from there, and knows no blanks in it.
      context.activity.text = code;
      if ((await this.#proceedWithSignIn(context)) === 'over') return;
      return sendCard(context, noticeCard({ kind: 'problem', title: words.say('signIn.codeWrong'), texts: [] }));
    }
    if (await handleShareMessage(this.#app, context)) return;
    const ofList = readAskedOfList(incoming);
    if (ofList !== null) return this.#ofList(context, incoming, ofList);
    const first = readMessage(incoming);
    const next = await followUpOf(this.#app, incoming, first.kind === 'question');
    const read = next === null ? first : { kind: 'question' as const, question: next };
    if (read.kind !== 'question') {
      const { insight } = this.#app.config;
      const offered =
        read.kind === 'offer'
          ? offerCard(words, read.questions, insight)
          : read.kind === 'notHere'
            ? notHereCard(words, read.what, offerActions(words, read.near, insight))
            : null;
      await sendCard(context, offered ?? guidance(words, this.#app.config));
      return rememberUnread(this.#app, incoming, context.activity.id);
    }
    return this.#answer(context, incoming, { question: read.question });
  }

  /** Where others read along, a list is not even compared. */
  async #ofList(context: TurnContext, incoming: Incoming, { question, entries }: AskedOfList): Promise<void> {
    if (incoming.place === 'personal') return this.#answer(context, incoming, { question, pasted: entries });
    const words = this.#words(context);
    const texts = [words.say('pasted.private.text')];
    await sendCard(context, noticeCard({ kind: 'private', title: words.say('pasted.private.title'), texts }));
  }

  async #answer(
    context: TurnContext,
    incoming: Incoming,
    asked: { question: Question; pasted?: readonly PastedEntry[] },
  ): Promise<void> {
    const { question } = asked;
    const words = this.#words(context);
    const { asker } = incoming;
    if (asker === null) {
      return question.command === 'help'
        ? sendCard(context, guidance(words, this.#app.config))
        : this.#refuse(context, incoming, new AppError('no-identity'));
    }
    if (!(await this.#app.paces.mayAsk(asker))) return this.#refuse(context, incoming, new AppError('too-fast'));
    const typing = incoming.place === 'channel' ? null : this.#showTyping(context);
    await answerInTime(this.#app, context, { asker, ...asked });
    await typing;
  }

  /** Sent beside the work, not before it: nobody waits longer for an answer because of it. Channels do not show it. */
  async #showTyping(context: TurnContext): Promise<void> {
    try {
      await context.sendActivity({ type: 'typing' });
    } catch (error) {
      this.#app.log.warn({ reason: errorName(error) }, 'typing not sent');
    }
  }

  async #added(context: TurnContext, incoming: Incoming): Promise<void> {
    await this.#app.conversations.remember(this.#app, context, incoming, 'added');
    await welcomeOnce(this.#app, context, incoming);
    await addedToMeeting(this.#app, context);
    if (incoming.place === 'personal' && incoming.asker) await this.#app.summaries.isBack(incoming.asker);
  }

  async #removed(context: TurnContext, incoming: Incoming): Promise<void> {
    if (!(await this.#app.conversations.forget(this.#app, context, incoming))) return;
    await forgetWelcome(this.#app, incoming);
    if (incoming.place !== 'personal' || incoming.asker === null) return;
    // Who cannot be written to gets nothing, and whose sign-in cannot be asked for again shares nothing.
    await leaveAll(this.#app, incoming.asker);
    await endAllOf(this.#app, context, incoming.asker);
  }

  #refuse(context: TurnContext, incoming: Incoming, error: AppError): Promise<void> {
    const words = wordsFor(incoming.locale, this.#app.config.defaultLocale);
    const { place, asker } = incoming;
    return explain(this.#app, { context, words, place, asker, question: null, error });
  }

  protected override async handleTeamsSigninVerifyState(context: TurnContext): Promise<void> {
    if ((await this.#proceedWithSignIn(context)) !== 'none') return;
    // The card was pressed after its time, or on a second device.
    await sendCard(
      context,
      noticeCard({ kind: 'problem', title: this.#words(context).say('signIn.tooLate'), texts: [] }),
    );
  }

  /** Gives the activity to a waiting sign-in, and answers what waited for it. */
  async #proceedWithSignIn(context: TurnContext): Promise<SignInProgress['status']> {
    const { status, ready } = await proceedWithSignIn(this.#app, context);
    goOn(this.#app, ready);
    return status;
  }

  #words(context: TurnContext): Words {
    return wordsFor(incomingOf(context).locale, this.#app.config.defaultLocale);
  }

  /** What may be invoked, by name. Nothing else is by what this bot sends, and the SDK would stumble over odd values. */
  readonly #invokes = new Map<string, (context: TurnContext) => Promise<InvokeResponse>>([
    ['adaptivecard/action', (context) => handleCardAction(this.#app, context)],
    ['fileconsent/invoke', (context) => handleFileConsent(this.#app, context)],
    ['signin/tokenexchange', (context) => handleTokenExchange(this.#app, context)],
    ['signin/verifystate', (context) => this.#verifyState(context)],
    // The SDK answers 501 to this one; the user, whose silent sign-in failed, would never hear of it.
    ['signin/failure', (context) => this.#signInFailed(context)],
  ]);

  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    const { name = '' } = context.activity;
    await this.#app.conversations.remember(this.#app, context, incomingOf(context));
    // Clients do not agree on the case of these names.
    return this.#invokes.get(name.trim().toLowerCase())?.(context) ?? { status: 501 };
  }

  async #verifyState(context: TurnContext): Promise<InvokeResponse> {
    const state = readState(context.activity.value);
    if (state === null) return { status: 400 };
    if (state === 'cancelled') {
      // What was asked still waits: its card may be pressed again.
      await sendCard(context, noticeCard({ title: this.#words(context).say('signIn.cancelled'), texts: [] }));
      return { status: 200 };
    }
    // As the SDK compares and reads them.
    Object.assign(context.activity, { name: verifyStateOperationName, value: { state: state.code } });
    return super.onInvokeActivity(context);
  }

  async #signInFailed(context: TurnContext): Promise<InvokeResponse> {
    const { code } = SignInFailure.parse(context.activity.value);
    this.#app.observed.saw(incomingOf(context).tenantId, 'signInFailure', code);
    this.#app.log.warn({ code }, 'teams could not sign the user in');
    // Another device may have succeeded; only who still waits is given a button that needs no silent exchange.
    if (await this.#app.signInPrompt.isWaiting(context)) {
      await this.#app.signInPrompt.sendButton(context, this.#words(context));
    }
    return { status: 200 };
  }

  /** Meeting events would be parsed strictly by the SDK, which answers 500 when a field is missing. */
  protected override async dispatchEventActivity(context: TurnContext): Promise<void> {
    const { name } = context.activity;
    if (name === 'tokens/response') await this.#proceedWithSignIn(context);
    const meeting = meetingEventOf(name);
    if (meeting === null) return;
    const chat = await this.#app.conversations.remember(this.#app, context, incomingOf(context), 'event');
    await meetingHappened(this.#app, context, meeting, chat?.addedAt ?? null);
  }
}

const loggableId = (id: string | null) => (id !== null && /^[0-9a-f-]{36}$/i.test(id) ? id : 'odd');

function guidance(words: Words, tenant: Offered) {
  return noticeCard({
    kind: 'question',
    title: words.say('unknown.title'),
    texts: [words.say('unknown.text')],
    // A few words are read; the whole list is one tap away.
    entries: commandEntries(words, offeredCommands(tenant).slice(0, guidanceLength)),
    actions: [
      askAction(words.say('button.whoAttended'), { ask: 'who attended' }),
      askAction(words.say('button.help'), { ask: 'help' }),
    ],
  });
}
