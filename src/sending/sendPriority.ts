import { AsyncLocalStorage } from 'node:async_hooks';

/** Somebody waits for a reply; nobody waits for a summary. */
export type SendPriority = 'reply' | 'summary';

const storage = new AsyncLocalStorage<{ priority: SendPriority; check: () => void; isSpare?: boolean }>();
const nothing = () => {};

/**
 * Runs work whose messages let replies go first, however deep they are sent. `check` is called when a message's turn has
 * come: what it throws, instead of the message being sent, is for a sender who may not send any more.
 */
export const asSummary = <T>(work: () => T, check: () => void = nothing): T =>
  storage.run({ priority: 'summary', check }, work);

/** Runs work whose messages are only nice to have: one for which there is no room right now is left out. */
export const onlyIfRoom = <T>(work: () => T): T =>
  storage.run({ priority: 'reply', check: nothing, isSpare: true }, work);

export const isSpare = (): boolean => storage.getStore()?.isSpare === true;

/** How urgent the messages of the work are that is under way. */
export const sendPriority = (): SendPriority => storage.getStore()?.priority ?? 'reply';

/** Throws when a message whose turn has come may not be sent any more. */
export const checkSender = (): void => storage.getStore()?.check();
