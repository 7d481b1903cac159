import { htmlPage } from '../../platform/http/htmlPage.js';
import { type Service, startService } from '../world/http.js';
import type { Handler, Incoming, Reply } from '../world/route.js';
import type { LiveMeeting } from './liveMeeting.js';

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  // Nobody else's page may show it and have its buttons pressed unseen.
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
};

/** A page to end the sandbox's meeting with. On loopback, and for its own buttons only. */
export async function startControlPage(live: LiveMeeting): Promise<Service> {
  const seeOther: Reply = { status: 303, headers: { location: '/' } };
  const own = new Set<string | undefined>();
  /** Browsers say which page a form is on; other pages' forms can be sent here, too. */
  const pressed =
    (press: (request: Incoming) => Promise<void>): Handler =>
    async (request) => {
      if (!own.has(request.headers.origin)) return { status: 403, body: 'Only the buttons of the page itself.' };
      await press(request);
      return seeOther;
    };
  const service = await startService('sandbox-control', {
    'GET /': async () => ({ status: 200, headers, body: pageOf(live) }),
    'POST /end': pressed(() => live.end()),
    'POST /people/:id': pressed(async ({ params }) => live.comeOrGo(params.id ?? '')),
    'POST /rejoin': pressed(() => live.rejoin()),
  });
  own.add(service.address).add(service.address.replace('127.0.0.1', 'localhost'));
  return service;
}

function pageOf(live: LiveMeeting): string {
  const endedAt = live.endedAt();
  const isOver = endedAt !== null;
  return htmlPage({
    lang: 'en',
    title: isOver ? 'Weekly product sync has ended' : 'Weekly product sync is running',
    text: isOver ? whatHappened(endedAt) : whatWillHappen,
    buttons: [
      { label: 'End the meeting now', action: '/end', isOff: isOver },
      { label: 'Someone comes back', action: '/rejoin', isOff: !isOver },
      ...live
        .people()
        .map(({ id, name, isIn }) => ({ label: `${name} ${isIn ? 'leaves' : 'comes'}`, action: `/people/${id}` })),
    ],
  });
}

const whatWillHappen = [
  'When it ends, its attendance report is ready five seconds later; in Teams that takes some minutes.',
  'While it runs, ask in its chat who is here, or who are we waiting for. People come and go by the buttons below. Of Lucía Ferrer Teams does not say whether she is in it.',
  'When it has ended, the bot posts a summary in the chat Weekly product sync, and writes to you, its organiser, in Personal Chat, unless you have turned that off: “summaries off” in the chat is about this meeting, “all summaries off” in Personal Chat about all that have no choice of their own.',
  'Have the Playground open by then: it shows only what arrives while it is open.',
];

const whatHappened = (at: number) => [
  `It was last closed at ${new Date(at).toLocaleTimeString()}. Look at the chat Weekly product sync and at Personal Chat: unless you have turned summaries off, it is there within some ten seconds.`,
  'When someone comes back, Teams writes a second report. The bot then changes its messages in place, and posts no others.',
];
