import { afterAll, beforeAll, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.js';
import { colleagues, currentUser } from '../../src/sandbox/company/company.js';
import { weeklyThread } from '../../src/sandbox/company/meetings.js';
import { personalChatOf } from '../../src/sandbox/services/connector.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';
import { type CommandExample, commandExamples, isRecording, recordExamples } from './commandExamples.js';

const chats = { private: personalChatOf(currentUser.teamsId), chat: weeklyThread };

/** The lines that the page shows, of what the sandbox answers on the Monday on which its tests play. */
async function answerTo(tenant: Tenant, { before = [], asks, where, answered, lines }: CommandExample) {
  for (const { by, says } of before) {
    const user = by === undefined ? currentUser : colleagues.find(({ name }) => name === by);
    if (!user) throw new Error(`nobody in the company is called ${by}`);
    await tenant.say(says, { user });
  }
  const cards = await tenant.say(asks, { where: where === 'chat' ? 'meeting' : 'personal' });
  const answers = cards.filter(
    ({ conversationId, text }) => conversationId === chats[answered ?? where] && text !== '',
  );
  const said = answers.at(-1)?.text.split('\n') ?? [];
  return lines.map((line) => (said[line - 1] ?? '').trim().replace(/\s{2,}/gu, ' · '));
}

let shared: Tenant;
beforeAll(async () => {
  shared = await startTenant();
});
afterAll(async () => {
  await shared.close();
  if (isRecording) recordExamples(commandExamples);
});

it('every command has an example, in the order of help', () => {
  expect(commandExamples.map(({ command }) => command)).toEqual(commands.map(({ name }) => name));
});

it.each(commandExamples)('the sandbox answers “$asks” as docs/commands.md says', async (example) => {
  const { settings, before } = example;
  const tenant = settings || before ? await startTenant(settings) : shared;
  try {
    const answer = await answerTo(tenant, example);
    if (isRecording) example.answer = answer;
    expect(answer).toEqual(example.answer);
    expect(answer).not.toContain('');
  } finally {
    if (tenant !== shared) await tenant.close();
  }
});
