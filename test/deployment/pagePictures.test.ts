import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/platform/packageRoot.js';
import { wordsFor } from '../../src/words/index.js';
import { partsOf } from '../cards/cardParts.js';
import { scenarioId } from '../cards/scenarios/index.js';
import { pageCard, pagePictures, pageScenarios } from '../gallery/pagePictures.js';

const docs = readdirSync(join(packageRoot, 'docs')).filter((name) => name.endsWith('.md'));

/** The pictures that a page shows, written as Markdown or as HTML, by their place under docs. */
function picturesOf(page: string): string[] {
  const text = readFileSync(join(packageRoot, page), 'utf8');
  const named = [...text.matchAll(/!\[[^\]]*\]\(([^)\s]+)\)|<img [^>]*src="([^"]+)"/g)];
  return named
    .map(([, inMarkdown, inHtml]) => inMarkdown ?? inHtml ?? '')
    .filter((path) => !/^https?:/.test(path))
    .map((path) => (page.startsWith('docs/') ? path : path.replace(/^docs\//, '')));
}
const shown = ['README.md', ...docs.map((name) => `docs/${name}`)].flatMap((page) =>
  picturesOf(page).map((file): [page: string, file: string] => [page, file]),
);
const drawn = new Map(pagePictures.map((picture) => [picture.file, picture]));
const cards = new Set(pageScenarios.map(scenarioId));

describe('the pictures of pages', () => {
  it.each(shown)('%s shows %s, which is there, and which npm run gallery -- --readme draws', (_page, file) => {
    expect(existsSync(join(packageRoot, 'docs', file))).toBe(true);
    expect([...drawn.keys()]).toContain(file);
  });

  it.each([...drawn.values()])('$file is of a card that exists, and no larger than it may be', (picture) => {
    expect([...cards]).toContain(picture.id);
    expect(statSync(join(packageRoot, 'docs', picture.file)).size).toBeLessThanOrEqual(picture.kilobytes * 1024);
  });

  it('show the same initials of the same people, wherever there is no picture of them', () => {
    const words = wordsFor('en');
    const ofPeople = (file: string): string[] => {
      const picture = drawn.get(file);
      if (!picture) throw new Error(`no picture is called ${file}`);
      const columns = partsOf(pageCard(picture, words)).filter(
        ({ width, items }) => width === '32px' && items !== undefined,
      );
      return columns.map((column) => JSON.stringify(column));
    };
    const there = ofPeople('who-attended.png');
    expect(there.length).toBeGreaterThan(8);
    expect(ofPeople('who-attended-phone.png')).toEqual(there);
  });

  it('are all shown somewhere', () => {
    expect([...drawn.keys()].filter((file) => !shown.some(([, one]) => one === file))).toEqual([]);
  });
});
