import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.js';
import { bareWords, matchButton, matchCommand } from '../../src/understanding/match.js';
import { readWhich } from '../../src/understanding/which.js';
import { meaningOf, monday } from './meaning.js';
import { asked, notAsked } from './phrasings.js';

describe('a question that is understood', () => {
  it('is tried in a hundred phrasings and more', () => {
    expect(asked.length).toBeGreaterThanOrEqual(100);
  });

  it.each(asked)('%j means %j', (text, meaning) => {
    expect(meaningOf(text)).toBe(meaning);
  });

  it.each([
    'ｗｈｏ　ａｔｔｅｎｄｅｄ？',
    'who\u00A0attended',
    'who&#160;attended&#63;',
    '<AT>Some\nBot</AT>\r\nwho attended',
    '<div><b>Who</b>&nbsp;<i>attended</i>?<br/></div>',
    '\uFEFFwho attended\u200B',
  ])('%j is who attended, however it is written', (text) => {
    expect(meaningOf(text)).toBe('who attended');
  });
});

describe('a sentence that merely holds the words', () => {
  it('is tried in fifty forms and more', () => {
    expect(notAsked.length).toBeGreaterThanOrEqual(50);
  });

  it.each(notAsked)('%j asks for nothing', (text) => {
    expect(meaningOf(text)).toBeNull();
  });
});

describe('a button', () => {
  it('asks for what was asked before it, by the command’s name and what followed, whatever language that was in', () => {
    for (const { name, takes } of commands) {
      const rests =
        takes === 'nothing' ? [] : ['design review', 'mei in design review', 'csv', '#2', 'der budgetrunde'];
      for (const rest of [...rests, ...(takes === 'person' ? [] : [null])]) {
        const match = matchButton(rest === null ? name : `${name} ${rest}`, commands);
        const read = { command: match?.command.name, rest: match?.rest };
        // "export" of "csv" and "export csv" are the same text, and the same file.
        expect(read).toEqual(
          name === 'export' && rest === 'csv' ? { command: 'export csv', rest: null } : { command: name, rest },
        );
      }
    }
  });

  it('of words that no command of ours begins with asks what they would, typed', () => {
    expect(matchButton('wer war da?', commands)).toEqual(matchCommand('who attended', commands));
    expect(matchButton('help me with my taxes', commands)).toBeNull();
  });
});

describe('any text', () => {
  it('is matched or not, without an error', () => {
    const words = fc.constantFrom(
      'who',
      'attended',
      'was',
      'late',
      'last',
      '#2',
      'tuesday',
      'of',
      '’s',
      '3.3.',
      '?',
      '((',
      'ann',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 30 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (any) => {
        const match = matchCommand(any, commands);
        if (match?.rest != null) expect(readWhich(match.rest, monday).length).toBeLessThanOrEqual(2);
      }),
      { seed: 20_261_123, numRuns: 2000 },
    );
  });

  it('may be endless', () => {
    const endless = `who attended ${'a '.repeat(100_000)}`;
    expect(matchCommand(endless, commands)).toBeNull();
    expect(matchCommand('how long was '.repeat(20_000), commands)).toBeNull();
  });
});

describe('the bare words of a message', () => {
  it('keep punctuation inside a sentence and drop it at the end', () => {
    expect(bareWords('Well, who: attended; really?!')).toBe('well, who: attended; really');
  });

  it('keep what was typed as an entity as text', () => {
    expect(bareWords('a &lt;at&gt; b &amp;nbsp; c')).toBe('a <at> b &nbsp; c');
  });

  it('drop a mention, but not a word that begins alike', () => {
    expect(bareWords('one <attendee>two</attendee> <at>Bot</at>')).toBe('one two');
  });
});

describe('the list of commands', () => {
  it('gives no two commands the same words', () => {
    const phrases = commands.flatMap(({ name, phrases: more }) => [...new Set([name, ...Object.values(more).flat()])]);
    expect(new Set(phrases).size).toBe(phrases.length);
  });

  it('writes every phrase the way a message is compared: lower case, single spaces', () => {
    for (const phrase of commands.flatMap(({ name, phrases }) => [name, ...Object.values(phrases).flat()])) {
      expect(phrase).toBe(phrase.toLowerCase().replace(/\s+/g, ' ').trim());
    }
  });

  it('understands every command by its own name', () => {
    for (const { name, takes } of commands) {
      expect(matchCommand(takes === 'person' ? `${name} ann` : name, commands)?.command.name).toBe(name);
    }
  });
});
