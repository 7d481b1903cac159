import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { packageRoot } from '../../src/platform/packageRoot.js';
import { partsOf } from './cardParts.js';

const folder = join(packageRoot, 'cards');
const cards = readdirSync(folder).filter((file) => !['parts', 'icons'].includes(file));
const files = [...cards, ...readdirSync(join(folder, 'parts')).map((file) => join('parts', file))];
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const Template = z.looseObject({ $audience: z.unknown() });
const withoutAudience = (file: string): unknown => {
  if (!cards.includes(file)) return read(file);
  const { $audience, ...card } = Template.parse(read(file));
  return card;
};

describe('the card templates', () => {
  it('are JSON files, at least one for attendance and one for notices', () => {
    expect(files).toEqual(expect.arrayContaining(['attendance.json', 'notice.json']));
    expect(files.filter((file) => !file.endsWith('.json'))).toEqual([]);
  });

  it.each(cards)('declare, like %s, an Adaptive Card of version 1.5 with a fallback text and speech', (file) => {
    expect(read(file)).toMatchObject({
      type: 'AdaptiveCard',
      version: '1.5',
      fallbackText: expect.stringMatching(/\S/),
      speak: expect.stringMatching(/\S/),
    });
  });

  it.each(files)('wrap every text block, as %s does, so that nothing is cut on a phone', (file) => {
    const blocks = partsOf(withoutAudience(file)).filter(({ type }) => type === 'TextBlock');
    // Two letters, and a time whose words are held together: neither has where to be broken.
    const unbroken = file === 'parts/personRow.json' ? ['${initials}', '${time}'] : [];
    expect(blocks.filter(({ wrap, text }) => wrap !== true && !unbroken.includes(String(text)))).toEqual([]);
  });

  it.each(files)('hold no words of their own in %s: every text comes from the catalogue or the data', (file) => {
    const texts = partsOf(withoutAudience(file)).flatMap(({ text, title }) =>
      [text, title].filter((value) => value !== undefined),
    );
    for (const text of texts) expect(text).toMatch(/^\$\{[^}]+\}$/);
  });
});
