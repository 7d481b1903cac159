import type { Forgotten, ForgottenKind } from '../../commands/parts/turn.js';
import type { App } from '../app.js';
import { keptKinds, type Owner } from './keptAbout.js';

/** Deletes every entry that is somebody's, and the jobs of their meetings. How many of each kind it was. */
export async function forgetEntries(app: App, owner: Owner): Promise<Forgotten> {
  const { store } = app;
  const forgotten: Forgotten = {};
  const count = (as: ForgottenKind, more: number) => {
    forgotten[as] = (forgotten[as] ?? 0) + more;
  };
  // Before what leads to them.
  count('jobs', await app.summaries.forget(owner));
  for (const [kind, kept] of Object.entries(keptKinds)) {
    if ('why' in kept) continue;
    for await (const { key, value } of store.list(`${kind}/`)) {
      const parts = key.slice(kind.length + 1).split('/');
      if (!kept.isOf({ parts, value }, owner) || !(await store.delete(key))) continue;
      if (kind === 'conversation') app.conversations.unsee(key);
      count(kept.as, 1);
    }
  }
  // The same answer shown again must be stored again.
  app.shares.clear();
  return forgotten;
}
