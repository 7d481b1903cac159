import { askAction, type CardMessage } from '../../../src/cards/cardMessage.js';
import { type CheckRow, checkCard } from '../../../src/cards/check/checkCard.js';
import {
  type CheckLine,
  type GroupId,
  type How,
  type LineId,
  type Remedy,
  saidOnCard,
  unseen,
} from '../../../src/check/line.js';
import { reportText } from '../../../src/check/reportText.js';
import type { CheckTools } from '../../../src/check/tools.js';
import { minute } from '../../../src/platform/time/clock.js';
import type { Words } from '../../../src/words/index.js';
import type { Scenario } from './scenario.js';

/** What each line says where it works, where it is refused and where nothing was seen; null where it cannot be so. */
type Row = [id: LineId, works: string | null, refused: [string, Remedy] | null, how: How];

const rows: Readonly<Record<GroupId, readonly Row[]>> = {
  access: [
    ['signIn', '', null, 'signIn'],
    ['signInPrivate', '', ['resourcematchfailed', 'silent'], 'silentPrivate'],
    ['signInChat', '', ['', 'silent'], 'silentChat'],
    ['reportPermission', '', ['AADSTS65001 consent-missing', 'consent'], 'first'],
    ['calendarPermission', '', ['AADSTS65001 consent-missing', 'consent'], 'first'],
    ['eventsPermission', '', ['AADSTS65001 events-not-allowed', 'admin'], 'first'],
  ],
  meetings: [
    ['calendarView', '200', ['503 graph-down', 'later'], 'first'],
    ['joinLink', 'short, long', ['other', 'report'], 'meeting'],
    ['thread', 'v2, tacv2', null, 'meeting'],
    ['channel', 'recurring', null, 'channel'],
    ['reports', '200', ['403 Forbidden graph-refused', 'permission'], 'report'],
    ['expand', '200', null, 'first'],
    ['pages', 'nextLink', null, 'pages'],
  ],
  events: [
    ['webinars', '200', null, 'first'],
    ['registrations', '200', ['403 Forbidden graph-refused', 'registrations'], 'webinar'],
    ['townhall', 'registrationId', null, 'townhall'],
  ],
  teams: [
    ['meetingType', 'scheduled, recurring', ['403', 'app'], 'chat'],
    ['participant', 'true', ['403', 'app'], 'participant'],
    ['participantPermission', 'LIVE=off', ['403', 'liveOff'], 'participant'],
    ['meetingEvents', 'start, end', null, 'events'],
    ['participantEvents', '', null, 'participantEvents'],
    ['targeted', '', ['400', 'targeted'], 'targeted'],
    ['conversation', 'personal, groupchat', null, 'conversation'],
  ],
  bot: [
    ['installed', '1.0.0, Node v24.11.0, app-service', null, 'first'],
    ['copilot', '', null, 'copilot'],
    ['artifact', '', null, 'artifact'],
    ['looks', '', null, 'looks'],
  ],
};

const tools: CheckTools = {
  seen: () => new Map(),
  lookedFor: 95 * minute,
  installation: {
    version: '1.0.0',
    node: 'v24.11.0',
    host: 'app-service',
    settings: {
      cloud: 'global',
      graph: 'v1.0',
      chatDetail: 'summary',
      insight: 'full',
      live: 'off',
      summaries: 'on',
      targetedMessages: 'off',
      applicationAccess: 'off',
    },
  },
  within: (work) => work,
  meeting: async () => null,
  participant: async () => null,
};

const shapes = [
  'reports.list 200 value:[{id,meetingStartDateTime,meetingEndDateTime,totalParticipantCount,+1}]×3 nextLink:no',
];

const groupIds = ['access', 'meetings', 'events', 'teams', 'bot'] as const;

/** `all` works; `half`: what can be refused is; `none`: nothing was seen but that it runs. */
function build(words: Words, case_: 'all' | 'half' | 'none'): CardMessage {
  const lineOf = ([id, works, refused, how]: Row): CheckLine => {
    if (case_ === 'half' && refused !== null)
      return { id, state: 'refused', told: refused[0], say: `check.remedy.${refused[1]}`, report: shapes };
    if (works !== null && (case_ !== 'none' || id === 'installed'))
      return { id, state: 'works', told: works, say: null, report: shapes };
    return unseen(id, how);
  };
  const groups = groupIds.map((id) => ({ id, lines: rows[id].map(lineOf) }));
  return checkCard({
    words,
    about: 'who-attended 1.0.0',
    groups: groups.map(({ id, lines }) => ({
      name: words.say(`check.group.${id}`),
      rows: lines.map(
        (line): CheckRow => ({
          state: line.state,
          told: saidOnCard(line),
          name: words.say(`check.line.${line.id}`),
          text: line.say === null ? '' : words.say(line.say),
        }),
      ),
    })),
    report: reportText({ groups }, tools),
    actions: [
      case_ === 'none'
        ? askAction(words.say('button.signIn'), { ask: 'sign in' })
        : askAction(words.say('button.checkAgain'), { ask: 'check' }),
    ],
  });
}

/** As it looks once the report has been shown. */
const opened = ({ card, summary }: CardMessage): CardMessage => ({
  card: { ...card, body: shown(card.body) },
  summary,
});
const shown = (body: unknown): unknown =>
  Array.isArray(body) ? body.map((one: object) => ('isVisible' in one ? { ...one, isVisible: true } : one)) : body;

const once = (name: string, card: (words: Words) => CardMessage): Scenario => ({
  name,
  size: null,
  build: card,
  pictured: true,
  representative: true,
});

/** What was tried in a tenant: everything works, half of it is refused, nothing was seen yet. */
export const checkScenarios: Scenario[] = [
  once('check-works', (words) => build(words, 'all')),
  once('check-refused', (words) => build(words, 'half')),
  once('check-unseen', (words) => build(words, 'none')),
  { ...once('check-report', (words) => opened(build(words, 'half'))), afterPress: true },
];
