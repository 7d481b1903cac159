import { beforeAll, describe, expect, it } from 'vitest';
import { readIncoming } from '../../src/bot/conversation/incoming.js';
import { readAsked } from '../../src/bot/conversation/readAsked.js';
import { formatAsked } from '../../src/understanding/formatAsked.js';
import { personAsked } from '../../src/understanding/personAsked.js';
import { seriesAsked } from '../../src/understanding/seriesAsked.js';
import { readWhich } from '../../src/understanding/which.js';
import { monday } from '../commands/meaning.js';
import { least, textOf } from './growth.js';
import { longTexts } from './longTexts.js';

const mostTime = 20;

/** All that is read of a message before anybody is asked anything: which command, who and which meeting are meant. */
function readTurn(activity: unknown, locale: string): void {
  const reader = { ...monday, locale };
  const question = readAsked(readIncoming(activity));
  const rest = question?.rest ?? null;
  if (question === null || rest === null) return;
  if (question.command === 'attendance of') personAsked(rest, reader);
  else if (question.command === 'trend') seriesAsked(rest, reader);
  else readWhich(question.command.startsWith('export') ? (formatAsked(rest, 'csv').rest ?? '') : rest, reader);
}

let turns = 0;

/** Never the same text twice, not even after it is cut: one that is remembered would cost nothing. */
function fresh(beginning: string, text: string): string {
  turns += 1;
  return `${beginning}${String.fromCharCode(0x4e00 + (turns % 5000))} ${text}`;
}

const conversation = { id: '19:x@thread.v2' };

function slowTexts(beginning: string, texts: string[], locale: string): string[] {
  return texts.filter((text) => {
    const read = () => readTurn({ text: fresh(beginning, text), conversation }, locale);
    return least(read, mostTime) > mostTime;
  });
}

const asked = ['', 'who attended ', 'attendance of ann ', 'wie lange war ', 'wer war ', 'trend ', 'export '];

describe('reading a message', () => {
  // The lexicons are made ready with the first message of a process that no language before them explains.
  beforeAll(() => {
    for (const text of ['who was late yesterday', '誰 xyzzy', 'anwesend xqzpt 会議'])
      readTurn({ text, conversation }, 'de-DE');
  });

  it.each(asked)('that begins with %j and goes on with anything takes 20 ms at most', (beginning) => {
    const texts = longTexts.flatMap(({ again }) => {
      const text = textOf({ before: '', again, after: '' }, 270).slice(0, 270);
      return [text, `${text}の会議 5 x`];
    });
    expect(slowTexts(beginning, texts, 'de-DE')).toEqual([]);
  });

  it('as long as the door lets in takes 20 ms at most', () => {
    const texts = longTexts.flatMap((hostile) =>
      [1900, 255_000].map((length) => textOf(hostile, length).slice(0, length)),
    );
    for (const beginning of ['', 'who attended ']) expect(slowTexts(beginning, texts, 'ja-JP')).toEqual([]);
  });

  it('with as many mentions as the door lets in takes 20 ms at most', () => {
    const slow = longTexts.filter((hostile) => {
      const text = textOf(hostile, 1900).slice(0, 1900);
      const entities = Array.from({ length: 100 }, (_, i) => ({
        type: 'mention',
        text: `${text.slice(0, 490)}${i % 2 === 0 ? 'b' : ''}`,
        mentioned: { id: `29:${i}`, name: `${text}${i}` },
      }));
      const read = () => readTurn({ text: fresh('', text), conversation, entities }, 'en-US');
      return least(read, mostTime) > mostTime;
    });
    expect(slow).toEqual([]);
  });
});
