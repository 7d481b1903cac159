import { AsyncLocalStorage } from 'node:async_hooks';

/** Somebody waits for a reply; nobody waits for a summary. */
export type SendPriority = 'reply' | 'summary';

const storage = new AsyncLocalStorage<SendPriority>();

/** Runs work whose messages let replies go first, however deep they are sent. */
export const asSummary = <T>(work: () => T): T => storage.run('summary', work);

/** How urgent the messages of the work under way are. */
export const sendPriority = (): SendPriority => storage.getStore() ?? 'reply';
