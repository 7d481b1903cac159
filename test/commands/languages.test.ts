import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.js';
import { languageNames, languages } from '../../src/understanding/phrases/index.js';
import { wordsFor } from '../../src/words/index.js';
import * as de from './languages/de.js';
import * as es from './languages/es.js';
import * as fr from './languages/fr.js';
import * as ja from './languages/ja.js';
import { meaningOf, monday } from './meaning.js';

const tried = { 'de-DE': de, 'fr-FR': fr, 'es-ES': es, 'ja-JP': ja };

describe.each(Object.entries(tried))('in %s', (locale, { asked, notAsked }) => {
  it('questions are tried in 25 phrasings and more, and 10 sentences that are none', () => {
    expect(asked.length).toBeGreaterThanOrEqual(25);
    expect(notAsked.length).toBeGreaterThanOrEqual(10);
  });

  it.each(asked)('%j means %j', (text, meaning) => {
    expect(meaningOf(text, { ...monday, locale })).toBe(meaning);
  });

  it('every question means the same whatever the locale of the asker', () => {
    for (const [text, meaning] of asked) expect(meaningOf(text), text).toBe(meaning);
  });

  it.each(notAsked)('%j asks for nothing', (text) => {
    expect(meaningOf(text, { ...monday, locale })).toBeNull();
  });
});

describe.each(languageNames)('what help tells to type in %s', (language) => {
  const words = wordsFor(language);

  it.each(commands.map((command) => [command.name, command] as const))('is understood for %s', (name, command) => {
    const label = words.say(command.label);
    const typed =
      command.takes === 'person' ? (label.includes('…') ? label.replace('…', 'Mei') : `${label} Mei`) : label;
    expect(meaningOf(typed)).toBe(command.takes === 'person' ? `${name} mei` : name);
  });

  it('is short enough for a column of a card', () => {
    for (const { label } of commands) expect(words.say(label).length).toBeLessThanOrEqual(24);
  });
});

describe('the phrases', () => {
  it('of every language name every command', () => {
    for (const name of languageNames) {
      for (const [command, phrases] of Object.entries(languages[name].phrases)) {
        expect(phrases.length, `${name} ${command}`).toBeGreaterThan(0);
      }
    }
  });
});
