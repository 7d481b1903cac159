import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { currentUser, tenantId } from '../../src/sandbox/company/company.js';
import { personalChatOf } from '../../src/sandbox/services/connector.js';
import { type Service, startService } from '../../src/sandbox/world/http.js';
import { cardsIn } from '../helpers/cards.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

const own = personalChatOf(currentUser.teamsId);
const infoCard = 'application/vnd.microsoft.teams.card.file.info';
const consentCard = 'application/vnd.microsoft.teams.card.file.consent';

const Shown = z.looseObject({
  text: z.string().optional(),
  attachments: z
    .array(
      z.looseObject({
        contentType: z.string(),
        content: z.looseObject({
          actions: z
            .array(
              z.looseObject({
                type: z.string(),
                title: z.string(),
                data: z.unknown().optional(),
                url: z.string().optional(),
              }),
            )
            .optional(),
        }),
      }),
    )
    .optional(),
});
interface Received {
  request: string;
  body: unknown;
}

describe('files on their way to Microsoft 365 Agents Playground', () => {
  let tenant: Tenant;
  let playground: Service;
  let received: Received[];

  beforeEach(async () => {
    received = [];
    tenant = await startTenant();
    // It gives messages ids of its own, and takes none away.
    const take = async ({ method, url, body }: { method: string; url: string; body: unknown }) => {
      received.push({ request: `${method} ${decodeURIComponent(url)}`, body });
      return { status: 200, body: { id: `shown-${received.length}` } };
    };
    const activities = '/_connector/v3/conversations/:conversation/activities';
    playground = await startService('playground', {
      [`POST ${activities}`]: take,
      [`POST ${activities}/:id`]: take,
      [`PUT ${activities}/:id`]: take,
    });
    tenant.showIn(`${playground.address}/_connector`);
  });
  afterEach(async () => {
    await tenant.close();
    await playground.close();
  });

  const cardsShown = () =>
    received
      .flatMap(({ body }) => Shown.parse(body).attachments ?? [])
      .map(({ contentType, content }) => ({ contentType, actions: content.actions ?? [] }));
  const button = (title: string) => {
    const found = cardsShown()
      .flatMap(({ actions }) => actions)
      .filter((action) => action.title === title);
    const [only] = found;
    if (!only || found.length !== 1) throw new Error(`${found.length} buttons "${title}"`);
    return only;
  };
  /** As the Playground posts it: without what Teams adds. */
  const press = (title: string) =>
    tenant.during(async () => {
      const { status } = await fetch(tenant.forPlayground.endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          type: 'message',
          channelId: 'msteams',
          from: { id: currentUser.teamsId, aadObjectId: currentUser.oid },
          conversation: { id: own, conversationType: 'personal', tenantId },
          value: button(title).data,
        }),
      });
      expect(status).toBe(200);
    });

  it('shows a card of the sandbox in the place of Teams’ own, while the bot sends what it always sends', async () => {
    await tenant.say('export csv the weekly product sync on 23 november');
    expect(cardsShown().map(({ contentType }) => contentType)).not.toContain(consentCard);
    expect(button('Allow').type).toBe('Action.Submit');
    expect(button('No thanks').type).toBe('Action.Submit');
    expect(JSON.stringify(tenant.sent)).toContain(consentCard);
    expect(tenant.world.uploads.size).toBe(0);
  });

  it('on Allow has the file uploaded, takes the offer back, and links to the very bytes that were saved', async () => {
    await tenant.say('export csv the weekly product sync on 23 november');
    const offered = received.findIndex(({ body }) => JSON.stringify(body).includes('"Allow"'));
    const said = await press('Allow');
    expect(said.map(({ contentType }) => contentType)).toEqual([infoCard]);
    expect(cardsShown().map(({ contentType }) => contentType)).not.toContain(infoCard);

    const [file] = [...tenant.world.uploads.values()];
    expect(file).toMatchObject({ name: 'Weekly product sync 2026-11-23.csv', complete: true });
    const answer = await fetch(button('Open the file').url ?? '');
    expect(answer.headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''Weekly%20product%20sync%202026-11-23.csv",
    );
    expect(Buffer.from(await answer.arrayBuffer()).equals(file?.bytes ?? Buffer.alloc(0))).toBe(true);

    const gone = received.find(({ body }) => Shown.parse(body).text?.includes('deleted'));
    expect(gone?.request).toBe(`PUT /_connector/v3/conversations/${own}/activities/shown-${offered + 1}`);
  });

  it('on No thanks saves nothing, and the bot says so', async () => {
    await tenant.say('export csv the weekly product sync on 23 november');
    await press('No thanks');
    expect(cardsIn(tenant.updated).map(({ text }) => text)).toEqual(['No file was saved.']);
    expect(tenant.world.uploads.size).toBe(0);
  });

  it('gives no file that is not there, or not there yet', async () => {
    await tenant.say('export csv the weekly product sync on 23 november');
    await press('Allow');
    const address = button('Open the file').url ?? '';
    for (const file of tenant.world.uploads.values()) file.complete = false;
    expect((await fetch(address)).status).toBe(404);
    expect((await fetch(new URL('/', address))).status).toBe(404);
  });
});
