/**
 * The floor plan of `src`: which other rooms each room may import from, types included. A room is the deepest folder
 * named here. A folder that is not named here may import nothing. docs/architecture.md says what each room holds.
 */
const platform = ['platform/time', 'platform/telemetry', 'platform/http', 'platform'];
/** Rooms that every other room may use. */
const leaves = [...platform, 'words', 'errors'];
const attendance = ['attendance', 'attendance/times'];
const cards = ['cards', 'cards/text', 'cards/picture', 'cards/template'];
const graph = ['graph', 'graph/http'];
const storage = ['storage', 'storage/sqlite', 'storage/azure'];
/** The rooms that make a question and its answer. */
const answers = [...leaves, 'question', 'understanding', ...attendance, ...graph, 'meetings', ...cards, 'export'];
const bot = [
  'bot/connector',
  'bot/conversation',
  'bot/signIn',
  'bot/delegates',
  'bot/answering',
  'bot/pressing',
  'bot/doors',
  'bot',
];
const belowBot = [
  ...answers,
  'check',
  'commands',
  'commands/parts',
  'auth',
  ...storage,
  'sending',
  'summaries',
  'summaries/notifications',
  'summaries/occurrences',
  'summaries/watching',
  'summaries/delegates',
  'config',
];
/** Inside `bot` a room may use the rooms before it, and the types that all of them are handed (bot/app.ts). */
const insideBot = (room) => [...belowBot, ...bot.slice(0, bot.indexOf(room))];

export const rooms = {
  'platform/time': [],
  'platform/telemetry': ['platform/time'],
  'platform/http': ['platform/time', 'platform/telemetry'],
  platform: ['platform/time'],
  words: [],
  errors: [...platform, 'words'],
  question: leaves,
  understanding: [...leaves, 'question'],
  'attendance/times': [...leaves, 'attendance'],
  attendance: [...leaves, 'attendance/times'],
  'graph/http': leaves,
  graph: [...leaves, ...attendance, 'graph/http'],
  auth: leaves,
  storage: [...leaves, 'storage/sqlite', 'storage/azure'],
  'storage/sqlite': [...leaves, 'storage'],
  'storage/azure': [...leaves, 'storage'],
  sending: [...leaves, ...storage],
  'cards/text': [...leaves, 'question', ...attendance],
  'cards/picture': [...leaves, ...attendance, 'cards/text'],
  'cards/template': [...leaves, 'question'],
  cards: [...leaves, ...attendance, 'question', 'cards/text', 'cards/picture', 'cards/template'],
  export: [...leaves, ...attendance, 'question', 'cards/text'],
  meetings: [...leaves, 'question', 'understanding', ...attendance, ...graph],
  check: [...leaves, ...attendance, ...graph, 'question', 'meetings'],
  'commands/parts': [...answers, 'auth', 'check'],
  commands: [...answers, 'commands/parts', 'auth', 'check'],
  'summaries/notifications': [...answers, 'auth', ...storage],
  'summaries/occurrences': [...leaves, ...attendance, ...storage],
  'summaries/watching': [...answers, 'auth', ...storage, 'summaries/notifications', 'summaries'],
  'summaries/delegates': [...answers, ...storage, 'summaries'],
  summaries: [
    ...answers,
    'auth',
    ...storage,
    'summaries/notifications',
    'summaries/occurrences',
    'summaries/watching',
    'summaries/delegates',
  ],
  config: [...leaves, 'auth', ...storage],
  ...Object.fromEntries(bot.map((room) => [room, insideBot(room)])),
  server: leaves,
  doctor: [...leaves, 'auth', 'config', ...storage],
  'sandbox/company': platform,
  'sandbox/world': [...platform, 'sandbox/company'],
  'sandbox/graph': [...platform, 'sandbox/company', 'sandbox/world'],
  'sandbox/services': [...platform, 'sandbox/company', 'sandbox/world', 'sandbox/graph'],
  sandbox: [...platform, 'sandbox/company', 'sandbox/world', 'sandbox/graph', 'sandbox/services'],
  'sandbox/start': [...platform, 'sandbox', 'sandbox/company', 'sandbox/world', 'sandbox/graph', 'sandbox/services'],
  // The two files at the top wire everything together.
  '.': [...belowBot, ...bot, 'server'],
};

/** Files whose types every room beside them may use, although these files stand in a later room. */
export const sharedTypes = ['bot/app.ts'];

/** Folders that may hold more files than a reader can look over. */
export const largeFolders = ['commands'];
