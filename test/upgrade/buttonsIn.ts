import { z } from 'zod';
import { commands } from '../../src/commands/index.js';

/** What a press sends, and where. `verb` is null for a button that sends a message. */
export interface Button {
  verb: string | null;
  place: 'personal' | 'chat';
  data: Record<string, unknown>;
}

const Data = z.record(z.string(), z.unknown());
const Action = z.object({
  type: z.enum(['Action.Execute', 'Action.Submit']),
  verb: z.string().nullable().default(null),
  data: Data,
});
const Choices = z.object({
  type: z.literal('Input.ChoiceSet'),
  id: z.string(),
  choices: z.array(z.object({ value: z.string() })),
});

const Others = Choices.extend({ id: z.literal('other') });
const About = z.object({ type: z.literal('Input.Text'), id: z.literal('about'), value: z.string() });

/** Every button of a card; one whose card has inputs also with each thing that can be chosen there. */
export function buttonsIn(card: unknown, place: Button['place']): Button[] {
  const parts = partsOf(card);
  const chosen = parts.flatMap((part) => {
    const input = Choices.safeParse(part).data;
    if (input?.id === 'other') return [];
    return (input?.choices ?? []).map(({ value }) => ({ [input?.id ?? '']: value }));
  });
  // A press brings every input; some buttons leave their meeting to this one.
  const carried = parts.map((part) => About.safeParse(part).data).find((input) => input !== undefined);
  const others = parts.flatMap((part) => Others.safeParse(part).data?.choices ?? []);
  const about = (data: object) =>
    carried !== undefined && ('here' in data || 'tap' in data) ? { about: carried.value } : {};
  return parts.flatMap((part): Button[] => {
    const action = Action.safeParse(part).data;
    if (!action) return [];
    const { verb, data } = action;
    const more = verb === 'view' && isFirst(data) ? chosen : [];
    if ('picks' in data) return others.map(({ value }) => ({ verb, place, data: { ...data, other: value } }));
    return [{}, ...more].map((input) => ({ verb, place, data: { ...data, ...about(data), ...input } }));
  });
}

/** What is chosen is shown from its beginning. */
const isFirst = (data: object): boolean => !('shows' in data || 'from' in data || 'sort' in data || 'filter' in data);

function partsOf(part: unknown): unknown[] {
  if (Array.isArray(part)) return part.flatMap(partsOf);
  if (typeof part !== 'object' || part === null) return [];
  // What an older client sends instead of an Action.Execute is the same data.
  const { fallback: _fallback, ...rest } = Data.parse(part);
  return [part, ...Object.values(rest).flatMap(partsOf)];
}

const names = commands.map(({ name }) => name).sort((a, b) => b.length - a.length);

/** The same for buttons that differ only in which meeting, which person and which number they say. */
export function shapeOf({ verb, place, data }: Button): string {
  const fields = Object.entries(data).map(([key, value]) => {
    if (key === 'ask') return `ask=${askOf(String(value))}`;
    if (key === 'filter') return `filter=${String(value).split(':')[0]}`;
    if (key === 'about') return `about(${Object.keys(Data.parse(JSON.parse(String(value)))).sort()})`;
    if (key === 'other') return `other(${shapeOf({ verb, place, data: Data.parse(JSON.parse(String(value))) })})`;
    if (key === 'shows') return `shows(${Object.keys(Data.parse(value)).sort()})`;
    if (key === 'sort') return `${key}=${value}`;
    if (key !== 'virtualEvent') return key;
    const { kind, ...ids } = Data.parse(value);
    return `${kind}(${Object.keys(ids).sort()})`;
  });
  return `${verb ?? 'message'} in ${place}: ${fields.sort().join(' ')}`;
}

/** A command and what form the rest has. */
function askOf(ask: string): string {
  const command = names.find((name) => ask === name || ask.startsWith(`${name} `)) ?? '';
  return (
    command +
    ask
      .slice(command.length)
      .replace(/\d+/g, '0')
      .replace(/\p{L}+/gu, (word) => (kept.has(word) ? word : '…'))
  );
}
const kept = new Set(['person', 'last']);
