import { describe, expect, it } from 'vitest';
import type { Bench } from './bench.js';

/** What every Store must do when it lists. */
export function listContract(bench: Bench): void {
  describe('when it lists', () => {
    it('gives what begins with the prefix, with values and versions', async () => {
      const version = await bench.store.put('jobs/a', { n: 1 });
      for (const key of ['jobs', 'job/s', 'Jobs/a', 'jobs0', 'x/jobs/a']) await bench.store.put(key, 0);
      const entries = [];
      for await (const entry of bench.store.list('jobs/')) entries.push(entry);
      expect(entries).toEqual([{ key: 'jobs/a', value: { n: 1 }, version }]);
    });

    it('takes % and _ and * in a prefix as letters', async () => {
      for (const key of ['a%b', 'a_b', 'a*b', 'axb', 'a%', 'a[b]']) await bench.store.put(key, 0);
      expect(await bench.keysUnder('a%')).toEqual(['a%', 'a%b']);
      expect(await bench.keysUnder('a_')).toEqual(['a_b']);
      expect(await bench.keysUnder('a*')).toEqual(['a*b']);
      expect(await bench.keysUnder('a[')).toEqual(['a[b]']);
    });

    it('orders keys byte by byte in UTF-8, also those of other scripts', async () => {
      const keys = ['é/1', 'z', 'a', 'Z', '鷹/2', '鷹/10', '\uFF5E', '🦜/1', '🦜', 'é', ' '];
      for (const key of keys) await bench.store.put(key, 0);
      const ordered = [...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      expect(await bench.keysUnder('')).toEqual(ordered);
      expect(await bench.keysUnder('鷹')).toEqual(['鷹/10', '鷹/2']);
      expect(await bench.keysUnder('🦜')).toEqual(['🦜', '🦜/1']);
      expect(await bench.keysUnder('é/')).toEqual(['é/1']);
    });

    it('gives all of many entries, each once', async () => {
      const keys = Array.from({ length: 450 }, (_, i) => `many/${String(i).padStart(4, '0')}`);
      for (const key of [...keys].reverse()) await bench.store.put(key, 0);
      await bench.store.put('many0', 0);
      await bench.store.put('man', 0);
      expect(await bench.keysUnder('many/')).toEqual(keys);
    });

    it('can be left early, and begun again', async () => {
      for (const key of ['a', 'b', 'c']) await bench.store.put(key, 0);
      for await (const { key } of bench.store.list('')) {
        expect(key).toBe('a');
        break;
      }
      expect(await bench.keysUnder('')).toEqual(['a', 'b', 'c']);
    });

    it('lets entries be deleted while they are listed', async () => {
      for (const key of ['a', 'b', 'c']) await bench.store.put(key, 0);
      const seen: string[] = [];
      for await (const { key, version } of bench.store.list('')) {
        seen.push(key);
        await bench.store.delete(key, version);
      }
      expect(seen).toEqual(['a', 'b', 'c']);
      expect(await bench.keysUnder('')).toEqual([]);
    });
  });
}
