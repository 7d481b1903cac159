import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorTable } from '../../src/errors/table.js';
import { giveHistory } from '../../src/sandbox/company/history.js';
import { mostNames, nameOfMany } from '../../src/sandbox/company/manyNames.js';
import { weeklyThread } from '../../src/sandbox/company/meetings.js';
import { fileOffered } from '../../src/sandbox/services/fileCards.js';
import { createLiveMeeting } from '../../src/sandbox/start/liveMeeting.js';
import { suggested, whatToOpen, whatToTry } from '../../src/sandbox/start/questions.js';
import { wordsFor } from '../../src/words/index.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

const words = wordsFor('en');
const failures = [
  ...Object.values(errorTable).map(({ title }) => words.say(title)),
  words.say('unknown.title'),
  words.say('offer.title'),
  words.say('which.title'),
  words.say('person.nobody'),
];

describe('what npm start suggests', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await startTenant();
    for (const meeting of tenant.world.meetings) if (meeting.conversationId === weeklyThread) giveHistory(meeting);
    createLiveMeeting(tenant);
  });
  afterAll(() => tenant.close());

  it('is ten questions, which the printed text has under the chats where they fit', () => {
    expect(suggested).toHaveLength(10);
    expect(new Set(suggested.map(({ where }) => where))).toEqual(new Set(['personal', 'meeting', 'channel']));
    const lines = whatToTry().split('\n');
    for (const { text, shows } of suggested)
      expect(lines.filter((line) => line.startsWith(`  ${text} `) && line.endsWith(`  ${shows}`))).toHaveLength(1);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(125);
    expect(lines[0]).toContain('You are Alex Moreno');
  });

  it('says what to open, and that the usual port was taken where the page is at another one', () => {
    const open = (page: string) => whatToOpen({ page, control: 'http://127.0.0.1:1', port: 56_150 });
    expect(open('http://localhost:56150')).not.toContain('taken');
    expect(open('http://localhost:56151').split('\n')).toEqual([
      '',
      'Port 56150 is taken (by another npm start?), so this one is at http://localhost:56151. A page at port 56150 does not talk to it.',
      'Open http://localhost:56151',
      'To end a meeting and get its summary, open http://127.0.0.1:1',
      '',
      '',
    ]);
  });

  /** What each shows that no other one shows. */
  const shows = [
    'Customer onboarding: Kestrel Books',
    'were late',
    'The last 8 dates',
    'Came to 6 of 8 · once late',
    'Show-up rate',
    'Your file is ready',
    'Weekly product sync',
    'of this chat',
    'Not shown in the meeting',
    'members of this channel',
  ];

  it.each(suggested.map((one, i) => ({ ...one, shown: shows[i] ?? '' })))(
    'is answered without an error: "$text" ($where)',
    async ({ text, where, shown }) => {
      const before = tenant.sent.length;
      const cards = await tenant.say(text, { where });
      const said = cards.map((card) => card.text).join('\n');
      for (const failure of failures) expect(said).not.toContain(failure);
      expect(said).toContain(shown);
      if (text.startsWith('export'))
        expect(tenant.sent.slice(before).some(({ activity }) => fileOffered(activity) !== null)).toBe(true);
    },
  );

  it('shows a series that moves, and who came regularly and stopped', async () => {
    const [card] = await tenant.say('trend of the weekly product sync');
    const counts = [...(card?.text ?? '').matchAll(/(\d+) came[,;\n]/gu)].map(([, count]) => count);
    expect(new Set(counts).size).toBeGreaterThan(3);
    expect(card?.text).toContain('1 regular has stopped coming');
    expect(card?.text).toContain('No longer coming: Hana Kobayashi');
  });

  it('has no number in anybody’s name, and no name twice, in the largest event', () => {
    const names = Array.from({ length: mostNames }, (_, i) => nameOfMany(i));
    expect(mostNames).toBeGreaterThanOrEqual(22_000);
    expect(new Set(names).size).toBe(mostNames);
    expect(names.filter((name) => /\d/.test(name))).toEqual([]);
  });
});
