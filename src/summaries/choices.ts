import { z } from 'zod';
import type { Store } from '../storage/store.js';
import type { Organizer } from './host.js';

/** What an organiser has chosen for a meeting (a series is one meeting), or for all of theirs. */
const Choice = z.object({
  summaries: z.enum(['on', 'off']).nullable(),
  /** Names are posted to the chat without asking. */
  names: z.boolean(),
});
type Choice = z.output<typeof Choice>;

const none: Choice = { summaries: null, names: false };

type Owner = Pick<Organizer, 'tenantId' | 'aadObjectId'>;

const ofMeeting = ({ tenantId, aadObjectId }: Owner, thread: string) =>
  `choice/${tenantId}/${aadObjectId}/${thread}`.toLowerCase();
const ofAll = (owner: Owner) => ofMeeting(owner, 'all');

/** Kept under the organiser's id: what anybody else chooses has no effect. Ids only. */
export function createChoices(store: Store) {
  const read = async (key: string): Promise<Choice> => Choice.safeParse((await store.get(key))?.value).data ?? none;
  const change = async (key: string, by: Partial<Choice>) => {
    await store.put(key, { ...(await read(key)), ...by });
  };
  return {
    /** For one meeting; what was chosen for it counts more than what was chosen for all. */
    async of(owner: Owner, thread: string | null): Promise<{ wanted: boolean; names: boolean }> {
      const own = thread === null ? none : await read(ofMeeting(owner, thread));
      const all = await read(ofAll(owner));
      return { wanted: (own.summaries ?? all.summaries ?? 'on') === 'on', names: own.names };
    },
    /** What was chosen for all meetings, and for how many of them something else, or the same, by itself. */
    async chosen(owner: Owner): Promise<{ all: 'on' | 'off' | null; on: number; off: number }> {
      const counted = { on: 0, off: 0 };
      for await (const { key, value } of store.list(ofMeeting(owner, ''))) {
        const summaries = key === ofAll(owner) ? null : (Choice.safeParse(value).data?.summaries ?? null);
        if (summaries !== null) counted[summaries] += 1;
      }
      return { all: (await read(ofAll(owner))).summaries, ...counted };
    },
    /** True when the organiser wants summaries of meetings whose chats the bot is not in, too. */
    async wantsAll(owner: Owner): Promise<boolean> {
      return (await read(ofAll(owner))).summaries === 'on';
    },
    set: (owner: Owner, thread: string, by: Partial<Choice>) => change(ofMeeting(owner, thread), by),
    setAll: (owner: Owner, summaries: 'on' | 'off') => change(ofAll(owner), { summaries }),
  };
}

export type Choices = ReturnType<typeof createChoices>;
