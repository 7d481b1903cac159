import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readAsked } from '../../src/bot/conversation/readAsked.js';
import { isAlone, readShareAsked, verbs } from '../../src/question/button.js';
import { type Button, shapeOf } from './buttonsIn.js';
import { buttonsMade } from './buttonsMade.js';
import { plainForm, plainView } from './plainForm.js';
import { isRecording, record, recorded } from './recorded.js';

const Recorded = z.object({
  verb: z.string().nullable(),
  place: z.enum(['personal', 'chat']),
  data: z.record(z.string(), z.unknown()),
  means: z.unknown(),
});

/** What the chat that a button is in is called. */
const meetingOfChat = 'MCMxOTptZWV0aW5nX3RoaXNAdGhyZWFkLnYyIzA=';

/** What the bot takes a press for; null for nothing that it knows. */
function meaningOf({ place, data }: Button): unknown {
  const share = readShareAsked(data);
  if (share !== null) return { share: share.id, view: plainView(share.view) };
  const where = { place, meetingId: place === 'chat' ? meetingOfChat : null };
  const question = readAsked({ ...where, text: '', value: data, mentioned: null, locale: null });
  return question && { ...plainForm(question), ...(isAlone(data) ? { alone: true } : {}) };
}

describe('a button that an earlier version has put into a chat', () => {
  const all = recorded('buttons', Recorded);
  it.each(all.map((button) => [shapeOf(button), button] as const))('asks what it asked then: %s', (_shape, button) => {
    expect(meaningOf(button)).toEqual(button.means);
    expect(button.means).not.toBeNull();
  });

  it('has a verb that is still known, and each verb that is known is recorded', () => {
    const used = new Set(all.flatMap(({ verb }) => (verb === null ? [] : [verb])));
    expect([...used].sort()).toEqual([...verbs].sort());
  });
});

describe('a button that this version makes', () => {
  let made: Button[];
  beforeAll(async () => {
    made = await buttonsMade();
  }, 120_000);

  it('is recorded, in every shape that there is', () => {
    const known = recorded('buttons', Recorded);
    const shapes = new Set(known.map(shapeOf));
    const added = made.filter((button) => !shapes.has(shapeOf(button)));
    if (isRecording) record('buttons', [...known, ...added.map((one) => ({ ...one, means: meaningOf(one) }))]);
    else expect(added.map(shapeOf)).toEqual([]);
  });
});
