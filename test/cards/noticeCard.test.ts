import { describe, expect, it } from 'vitest';
import { askAction, linkAction } from '../../src/cards/cardMessage.js';
import { commandEntries, noticeCard } from '../../src/cards/noticeCard.js';
import { fitsMessage } from '../../src/cards/template/budget.js';
import { sayOnlyYou } from '../../src/commands/help.js';
import { commands } from '../../src/commands/index.js';
import { errorTable } from '../../src/errors/table.js';
import { wordsFor } from '../../src/words/index.js';
import { textsOf } from './cardParts.js';
import { words } from './people.js';

const leftovers = /\$\{|undefined|NaN|null|\[object/;

describe('the notice card', () => {
  it('shows title, texts, list and footers, in this order', () => {
    const { card } = noticeCard({
      title: 'Title',
      texts: ['First', 'Second'],
      entries: [
        { name: 'help', text: 'This list.' },
        { name: 'sign in', text: 'Permission.' },
      ],
      footers: ['Reference K7QX-3M2P', 'Bye'],
    });
    expect(textsOf(card, 'TextBlock')).toEqual([
      'Title',
      'First',
      'Second',
      'help',
      'This list.',
      'sign in',
      'Permission.',
      'Reference K7QX-3M2P',
      'Bye',
    ]);
  });

  it('says its title as summary, fallback and speech', () => {
    const { card, summary } = noticeCard({ title: 'Title', texts: [] });
    expect(summary).toBe('Title');
    expect(card).toMatchObject({ type: 'AdaptiveCard', version: '1.5', fallbackText: 'Title', speak: 'Title' });
  });

  it('holds nothing but its header when it is given nothing else', () => {
    const { card } = noticeCard({ title: 'Title', texts: [] });
    expect(textsOf(card, 'TextBlock')).toEqual(['Title']);
    expect(card.body).toEqual([expect.objectContaining({ type: 'Container', style: 'emphasis' })]);
    expect(card.actions).toEqual([]);
    expect(JSON.stringify(card)).not.toMatch(leftovers);
  });

  it('carries its buttons unchanged, even where their data looks like a template', () => {
    const actions = [
      askAction('Try again', { ask: 'who attended', event: '${title}' }),
      linkAction('Allow', 'https://login.example/authorize?scope=a%20b&state=${x}'),
    ];
    expect(noticeCard({ title: 'Title', texts: [], actions }).card.actions).toEqual(actions);
  });

  it('does not evaluate a text that looks like a template', () => {
    const { card } = noticeCard({ title: '${summary}', texts: ['${title}'], footers: ['${1+1}'] });
    expect(textsOf(card, 'TextBlock')).toEqual(['${summary}', '${title}', '${1+1}']);
  });

  it('shows the text of every failure within the size of a message', () => {
    for (const { title, text } of Object.values(errorTable)) {
      const { card } = noticeCard({ title: words.say(title), texts: [words.say(text)] });
      expect(textsOf(card, 'TextBlock')).toEqual([words.say(title), words.say(text)]);
      expect(JSON.stringify(card)).not.toMatch(leftovers);
      expect(fitsMessage(card)).toBe(true);
    }
  });
});

describe('the list of commands', () => {
  it('names those that share a row in full where they begin differently', () => {
    const german = commandEntries(wordsFor('de'), [...commands]).map(({ name }) => name.replaceAll('\u00A0', ' '));
    expect(german).toContain('Zusammenfassungen an / aus');
    expect(german).toContain('immer zusammenfassen / nie zusammenfassen');
  });

  it('says once which answers nobody else sees', () => {
    const said = sayOnlyYou(words, commands).replaceAll('**', '');
    expect(said).toBe(
      'Only you see the answers to who was absent, who was late, who left early, timeline, trend, attendance of, export, export csv, and export csv utf-8.',
    );
  });

  it('has an entry with a sentence for every command', () => {
    const entries = commandEntries(words, [...commands]);
    // Those that one sentence explains share a row.
    const names = entries.map(({ name }) => name.replaceAll('\u00A0', ' '));
    const ofSummaries = (name: string) => name.includes('summaries') || name === 'no longer to';
    const pair = ['who is here', 'how many are here'];
    const own = commands.flatMap(({ name }) =>
      ofSummaries(name) || name === pair[1] ? [] : [name === pair[0] ? pair.join(' / ') : name],
    );
    expect(names.filter((name) => !name.includes('summaries'))).toEqual(own);
    expect(names.filter((name) => name.includes('summaries'))).toEqual([
      'summaries on / off',
      'all summaries on / off',
      'summaries also to / no longer to',
      'who gets my summaries',
      'stop summaries from / allow summaries from',
    ]);
    for (const { text } of entries) expect(text).toMatch(/^[A-Z].*\.$/);
    const { card } = noticeCard({ title: 'Help', texts: [], entries });
    expect(JSON.stringify(card)).not.toMatch(leftovers);
    expect(textsOf(card, 'TextBlock')).toEqual(['Help', ...entries.flatMap(({ name, text }) => [name, text])]);
  });
});
