import { htmlPage } from '../../platform/http/htmlPage.js';
import { colleague, currentUser } from '../company/company.js';
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

/** Of whom Teams says neither: `world/peopleNow.ts`. */
const unsaid = colleague(5);

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
  const people = live.people();
  return htmlPage({
    lang: 'en',
    title: endedAt === null ? 'Weekly product sync is running' : 'Weekly product sync has ended',
    text: endedAt === null ? whatWillHappen : whatHappened(endedAt),
    buttons: [
      endedAt === null
        ? { label: 'End the meeting now', action: '/end' }
        : { label: 'Someone comes back', action: '/rejoin' },
    ],
    lists: [
      { heading: 'In the meeting', buttons: people.filter(({ isIn }) => isIn).map(buttonOf('leaves')) },
      {
        heading: 'Not in the meeting',
        isOutlined: true,
        buttons: people.filter(({ isIn }) => !isIn).map(buttonOf('comes')),
      },
    ],
  });
}

const buttonOf =
  (does: 'comes' | 'leaves') =>
  ({ id, name }: { id: string; name: string }) => ({ label: `${name} ${does}`, action: `/people/${id}` });

const whatWillHappen = [
  `You are ${currentUser.name}, who organises this meeting. Who is in it when you end it is in its report.`,
  `While it runs, type “who is here” or “who are we waiting for” in its chat, with a mention of the bot. People come and go by the buttons below. Whether ${unsaid.name} is in it, Teams does not say.`,
  'Five seconds after its end its attendance report is ready; in Teams that takes some minutes. The bot then posts a summary in the chat Weekly product sync, and writes to you in Personal Chat, unless you have turned that off. To turn it off for this meeting, type “summaries off” in its chat; for all meetings for which you have not chosen either, type “all summaries off” in Personal Chat.',
  'Have the Playground open by then: it shows only what arrives while it is open, and is empty after a reload.',
];

const whatHappened = (at: number) => [
  `It was last closed at ${new Date(at).toLocaleTimeString()}. Look at the chat Weekly product sync and at Personal Chat: unless you have turned summaries off, it is there within some ten seconds.`,
  'When someone comes back, Teams writes a second report. The bot then changes its messages in place, and posts no others.',
];
