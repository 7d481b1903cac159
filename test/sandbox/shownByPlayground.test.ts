import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { botAppId } from '../../src/sandbox/company/company.js';
import { connectorRoutes } from '../../src/sandbox/services/connector.js';
import { connectorResource } from '../../src/sandbox/services/entra.js';
import { createWorld } from '../../src/sandbox/world/world.js';

const Card = z.looseObject({ attachments: z.tuple([z.looseObject({ content: z.unknown() })]) });

/** A Playground that notes what it is told to show. */
async function startPlayground() {
  const shown: unknown[] = [];
  const server = createServer(async (request, response) => {
    shown.push(JSON.parse(await text(request)));
    // Not chained: what writeHead gives back is nothing where restify is loaded, too.
    response.statusCode = 201;
    response.end('{"id":"1"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { shown, address: `http://127.0.0.1:${portOf(server.address())}` };
}

const portOf = (address: string | AddressInfo | null) => z.object({ port: z.number() }).parse(address).port;

async function sending(method: 'POST' | 'PUT') {
  const { shown, address } = await startPlayground();
  const world = await createWorld(Date.now);
  const noted: unknown[] = [];
  const routes = connectorRoutes({
    world,
    playground: () => address,
    files: { shown: ({ activity }) => activity, named() {} },
    onSent({ activity }) {
      noted.push(activity);
      return false;
    },
    onUpdated: ({ activity }) => void noted.push(activity),
  });
  const token = await world.entraSigner.sign({ aud: connectorResource, appid: botAppId });
  const path = method === 'POST' ? '/activities' : '/activities/:activityId';
  const send = (body: unknown) =>
    routes[`${method} /v3/conversations/:conversationId${path}`]?.({
      method,
      url: '/v3/conversations/a/activities/1',
      params: { conversationId: 'a', activityId: '1' },
      query: new URLSearchParams(),
      headers: { authorization: `Bearer ${token}` },
      body,
    });
  return { send, shown, noted };
}

const adaptive = 'application/vnd.microsoft.card.adaptive';
const body = [{ type: 'TextBlock', text: 'msteams width Full' }];
const entities = [{ type: 'mention' }];

it.each(['POST', 'PUT'] as const)(
  'a card goes to the Playground without the width it cannot show, with all else, and is noted as it was sent: %s',
  async (method) => {
    const { send, shown, noted } = await sending(method);
    const card = { type: 'AdaptiveCard', body, msteams: { width: 'Full', entities } };
    const activity = { type: 'message', attachments: [{ contentType: adaptive, content: card }] };
    await send(activity);
    expect(Card.parse(shown[0]).attachments[0].content).toEqual({ type: 'AdaptiveCard', body, msteams: { entities } });
    expect(noted).toEqual([activity]);
  },
);

it('everything else goes to the Playground as it was sent', async () => {
  const { send, shown } = await sending('POST');
  const sent = [
    { type: 'typing' },
    { type: 'message', text: 'Hello', attachments: [] },
    { type: 'message', attachments: [{ contentType: adaptive, content: { type: 'AdaptiveCard', body } }] },
    { type: 'message', attachments: [{ contentType: 'other', content: { msteams: { width: 'Full' } } }] },
  ];
  for (const one of sent) await send(one);
  expect(shown).toEqual(sent);
});
