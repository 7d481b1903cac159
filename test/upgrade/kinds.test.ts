import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formsOf, kindOf } from './forms.js';
import { Moment } from './moment.js';
import { type Subject, subjects } from './momentsNow.js';
import { isRecording, record, recorded } from './recorded.js';

const names: Subject[] = ['summaries', 'choices', 'cards', 'questions', 'files'];
const source = fileURLToPath(new URL('../../src', import.meta.url));

/** Begins like a key, and is none. `doctor` is deleted in the moment in which it was written. */
const noKeys = new Set(['doctor', 'members']);

/** A text of the code that begins as keys do: `kind/${…`, or 'kind/'. */
const beginning = /[`']([a-z][a-z-]*)\/(?=\$\{|')/g;

/** Kinds of keys and of jobs that the code names, with the file that does. */
function kindsNamed(): [kind: string, file: string][] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts') && !file.startsWith('sandbox'))
    .flatMap((file) =>
      [...readFileSync(`${source}/${file}`, 'utf8').matchAll(beginning)].map(([, kind = '']): [string, string] => [
        kind,
        file,
      ]),
    )
    .filter(([kind]) => !noKeys.has(kind));
}

describe('what is stored', () => {
  it.each(names)('is recorded in every form that this version stores: %s', async (subject) => {
    const known = recorded(subject, Moment);
    const formsKnown = (name: string) => known.filter((moment) => moment.name === name).map(formsOf);
    const isNew = (moment: Moment) => {
      const forms = JSON.stringify(formsOf(moment));
      return formsKnown(moment.name).every((one) => JSON.stringify(one) !== forms);
    };
    const now = await subjects[subject]();
    if (isRecording) record(subject, [...known, ...now.filter(isNew)]);
    else for (const moment of now) expect(formsKnown(moment.name)).toContainEqual(formsOf(moment));
  });

  it('is recorded for every kind of key that the code names', () => {
    const kinds = new Set(
      names
        .flatMap((subject) => recorded(subject, Moment))
        .flatMap(({ entries, jobs }) => [...entries.map(({ key }) => key), ...jobs.map(({ id }) => id)])
        .map(kindOf),
    );
    expect(kindsNamed().filter(([kind]) => !kinds.has(kind))).toEqual([]);
    // Else a kind that is written in another way would not be found.
    expect([...kinds].filter((kind) => kindsNamed().every(([named]) => named !== kind))).toEqual([]);
  });
});
