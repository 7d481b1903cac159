import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rooms } from '../../scripts/rooms.mjs';
import { packageRoot } from '../../src/platform/packageRoot.js';

const read = (page: string) => readFileSync(join(packageRoot, page), 'utf8');
const architecture = read('docs/architecture.md');

/** What a page names in backticks that can only be a file or a folder; `*` and `<name>` stand for any name. */
const pathsIn = (page: string) =>
  [...read(page).matchAll(/`([\w.<>*-]+(?:\/[\w.<>*-]+)*\/?)`/g)]
    .map(([, path = '']) => path.replace(/<\w+>/g, '*'))
    .filter((path) => path.includes('/') || /\.(?:ts|mjs|mts|md|json|sh|yml)$/.test(path))
    .filter((path) => !path.startsWith('.artefacts/'));

function exists(path: string): boolean {
  const name = basename(path);
  if (!name.includes('*')) return existsSync(path);
  const pattern = new RegExp(`^${name.replaceAll('.', '\\.').replaceAll('*', '.+')}$`);
  return existsSync(dirname(path)) && readdirSync(dirname(path)).some((one) => pattern.test(one));
}

/** The rows of a table of the page, by its first heading. */
const rowsOf = (heading: string) =>
  (architecture.split(`\n| ${heading} |`)[1]?.split('\n\n')[0] ?? '')
    .split('\n')
    .slice(2)
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .map(([, name = '', ...cells]) => ({ name: name.replaceAll('`', ''), uses: cells.at(-2) ?? '' }));

const groups = new Map(rowsOf('group').map(({ name, uses }) => [name, uses]));

/** The rooms that a list stands for: `a`, `a/*` with the rooms inside it, or the name of a group. */
function roomsOf(list: string): string[] {
  return list.split(', ').flatMap((one) => {
    const group = groups.get(one);
    if (group !== undefined) return roomsOf(group);
    const room = one.replaceAll('`', '');
    if (!room.endsWith('/*')) return room === '–' ? [] : [room];
    const parent = room.slice(0, -2);
    return Object.keys(rooms).filter((known) => known === parent || known.startsWith(`${parent}/`));
  });
}

describe('the floor plan', () => {
  it('has the rooms of scripts/rooms.mjs, each once', () => {
    expect(rowsOf('room').map(({ name }) => name)).toEqual(Object.keys(rooms));
  });

  it.each(rowsOf('room'))('says what $name may use', ({ name, uses }) => {
    const others = (list: string[]) => [...new Set(list)].filter((room) => room !== name).sort();
    expect(others(roomsOf(uses))).toEqual(others(rooms[name] ?? []));
  });

  const walks = architecture.split('\n## ').filter((part) => part.includes('\n1. '));
  it.each(walks.map((walk) => ({ title: walk.split('\n')[0], walk })))(
    'has 25 files at most in "$title"',
    ({ walk }) => {
      const files = [...walk.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, file]) => file);
      expect(files).toHaveLength([...walk.matchAll(/^\d+\. /gm)].length);
      expect(files.length).toBeLessThanOrEqual(25);
      expect(new Set(files).size).toBe(files.length);
    },
  );
});

describe('a page for who reads the code', () => {
  it.each([
    'docs/architecture.md',
    'CONTRIBUTING.md',
    'src/bot/README.md',
    'src/sandbox/README.md',
    'src/summaries/README.md',
    'src/understanding/README.md',
  ])('%s names only files and folders that are there', (page) => {
    const roots = [packageRoot, join(packageRoot, 'src'), join(packageRoot, dirname(page))];
    const paths = pathsIn(page);
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !roots.some((root) => exists(join(root, path))))).toEqual([]);
  });
});

describe('a comment', () => {
  const sources = readdirSync(join(packageRoot, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file, read(join('src', file))] as const);

  it('cites only pages that are there', () => {
    const cited = sources.flatMap(([file, text]) =>
      [...text.matchAll(/(?<![\w/.])((?:[\w-]+\/)*[\w-]+\.md)\b/g)].map(([, page = '']) => ({ file, page })),
    );
    expect(cited.length).toBeGreaterThan(5);
    expect(cited.filter(({ page }) => !existsSync(join(packageRoot, page)))).toEqual([]);
    // A citation by a subject alone, such as "(design: …)", names no page at all.
    expect(sources.filter(([, text]) => /\(design:/i.test(text)).map(([file]) => file)).toEqual([]);
  });
});
