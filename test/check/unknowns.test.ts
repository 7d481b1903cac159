import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/platform/packageRoot.js';
import { check } from '../../src/words/check/en.js';

const page = readFileSync(join(packageRoot, 'docs', 'install.md'), 'utf8').split('## What was not tried')[1] ?? '';
/** The lines of the card that the table names, such as *Signed in*; what follows an "and" may leave out how they begin. */
const named = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('*'))
  .flatMap((line) => [...(line.split(' | ').at(-1) ?? '').matchAll(/\*([^*]+)\*/g)].map(([, name = '']) => name));
const lines = Object.entries(check)
  .filter(([key]) => key.startsWith('check.line.'))
  .map(([, name]) => name.replaceAll('’', "'"));

describe('what was not tried', () => {
  it('has a line of the check for each, which the page names as the card does', () => {
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((name) => !lines.some((line) => line.includes(name)))).toEqual([]);
  });

  it('is what the lines are for: each that is no matter of course stands there', () => {
    const ofCourse = ['Meetings and calendar may be read', 'Webinars may be read', 'Calendar'];
    const lists = ['List of reports', 'List of webinars and town halls'];
    const missing = lines.filter((line) => !named.some((name) => line.includes(name)));
    expect(missing.toSorted()).toEqual([...ofCourse, ...lists].toSorted());
  });
});
