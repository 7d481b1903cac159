import { z } from 'zod';
import { day } from '../../src/platform/time/clock.js';
import type { Job } from '../../src/storage/jobQueue.js';
import type { OpenStorage } from '../../src/storage/openStorage.js';
import type { CardSaid } from '../helpers/cards.js';
import { dataOf, type PressOptions } from '../helpers/presses.js';
import type { Tenant } from '../helpers/tenant.js';

/** Everything that is stored at one moment of a story, and what people hold of it by then: buttons, links, offers. */
export const Moment = z.object({
  name: z.string(),
  /** Milliseconds UTC. */
  at: z.number(),
  entries: z.array(z.object({ key: z.string(), value: z.unknown() })),
  jobs: z.array(
    z.object({
      id: z.string(),
      state: z.enum(['scheduled', 'done']),
      dueAt: z.number(),
      payload: z.unknown(),
      result: z.unknown().optional(),
    }),
  ),
  buttons: z.record(z.string(), z.object({ verb: z.string(), data: z.unknown(), message: z.string() })),
  held: z.record(z.string(), z.unknown()),
});
export type Moment = z.output<typeof Moment>;

/** A storage that tells which jobs it was given: a queue cannot be listed. */
export function watchedStorage() {
  const ids = new Set<string>();
  const around = (storage: OpenStorage): OpenStorage => ({
    ...storage,
    jobs: {
      ...storage.jobs,
      schedule(request) {
        ids.add(request.id);
        return storage.jobs.schedule(request);
      },
    },
  });
  return { ids, around };
}

export const button = (card: CardSaid | undefined, title: string, verb: string) => ({
  verb,
  data: dataOf(card, title),
  message: card?.id ?? '',
});

/** What the sandbox's services are called; their ports are others each time. */
const portsOf = ({ environment, botPort }: Tenant): [name: string, port: string][] => [
  ['{bot}', String(botPort)],
  ['{connector}', environment.SERVICE_URL_HOSTS?.split(':')[1] ?? ''],
  ['{entra}', new URL(environment.ENTRA_AUTHORITY_HOST ?? '').port],
  ['{graph}', new URL(environment.GRAPH_BASE_URL ?? '').port],
];

function translated<T>(value: T, pairs: [from: string, to: string][], shape: z.ZodType<T>): T {
  const text = pairs.reduce(
    (said, [from, to]) =>
      said.replaceAll(`127.0.0.1:${from}`, `127.0.0.1:${to}`).replaceAll(`127.0.0.1%3A${from}`, `127.0.0.1%3A${to}`),
    JSON.stringify(value),
  );
  return shape.parse(JSON.parse(text));
}

const asStored = ({ id, state, dueAt, payload, result }: Job) => ({
  id,
  state: state === 'done' ? state : 'scheduled',
  dueAt,
  payload,
  ...(result === null || result === undefined ? {} : { result }),
});

export async function momentOf(
  name: string,
  tenant: Tenant,
  ids: ReadonlySet<string>,
  { buttons = {}, held = {} }: Partial<Pick<Moment, 'buttons' | 'held'>> = {},
): Promise<Moment> {
  const entries: Moment['entries'] = [];
  for await (const { key, value } of tenant.store.list('')) entries.push({ key, value });
  const jobs = await Promise.all([...ids].map((id) => tenant.jobs.get(id)));
  const moment = Moment.parse({
    name,
    at: tenant.world.clock(),
    entries,
    jobs: jobs.flatMap((job) => (job === null ? [] : [asStored(job)])),
    buttons,
    held,
  });
  return translated(
    moment,
    portsOf(tenant).map(([called, port]) => [port, called]),
    Moment,
  );
}

/** Makes it that moment: another version takes over, with what is stored and nothing else. */
export async function takeOver(tenant: Tenant, recorded: Moment): Promise<Moment> {
  const moment = translated(recorded, portsOf(tenant), Moment);
  for await (const { key } of tenant.store.list('')) await tenant.store.delete(key);
  for (const { key, value } of moment.entries) await tenant.store.put(key, value);
  for (const { id, state, dueAt, payload, result = null } of moment.jobs) {
    await tenant.jobs.remove(id);
    await tenant.jobs.schedule({ id, dueAt: state === 'done' ? 0 : dueAt, payload });
    if (state !== 'done') continue;
    const [lease] = await tenant.jobs.lease({ leaseFor: 1000, limit: 1 });
    if (lease?.id !== id) throw new Error(`another job was due before ${id}`);
    await tenant.jobs.complete(lease, { result, keepFor: 30 * day });
  }
  tenant.advance(moment.at - tenant.world.clock());
  tenant.anotherInstance();
  return moment;
}

/** A button of that moment, as `pressData` takes it. */
export function pressOf(moment: Moment, title: string): [data: unknown, options: PressOptions] {
  const found = moment.buttons[title];
  if (!found) throw new Error(`no button ${title} at ${moment.name}`);
  return [found.data, { verb: found.verb, replyToId: found.message }];
}
