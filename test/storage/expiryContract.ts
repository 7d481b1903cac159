import { describe, expect, it } from 'vitest';
import type { Bench } from './bench.js';

/** What every Store must do with entries that end. */
export function expiryContract(bench: Bench): void {
  describe('when an entry expires', () => {
    const expiresAt = bench.start + 60_000;

    it('has it until that moment, and from then on no longer', async () => {
      const version = await bench.store.put('k', 1, { expiresAt });
      bench.now = expiresAt - 1;
      expect(await bench.read('k')).toBe(1);
      expect(await bench.keysUnder('')).toEqual(['k']);
      bench.now = expiresAt;
      expect(await bench.store.get('k')).toBeNull();
      expect(await bench.keysUnder('')).toEqual([]);
      expect(await bench.store.putIfUnchanged('k', 2, version)).toBeNull();
      expect(await bench.store.delete('k', version)).toBe(false);
      expect(await bench.store.delete('k')).toBe(false);
    });

    it('takes its place as free', async () => {
      await bench.store.put('k', 'old', { expiresAt });
      bench.now = expiresAt - 1;
      expect(await bench.store.putIfAbsent('k', 'new')).toBeNull();
      bench.now = expiresAt;
      const version = await bench.store.putIfAbsent('k', 'new');
      expect(await bench.store.get('k')).toEqual({ value: 'new', version });
      bench.now += 1000 * 24 * 3_600_000;
      expect(await bench.read('k')).toBe('new');
    });

    it('lets every write say anew when that is, and a write that does not say it keep the entry', async () => {
      const version = await bench.store.put('later', 1, { expiresAt });
      await bench.store.putIfUnchanged('later', 2, version, { expiresAt: expiresAt + 1000 });
      await bench.store.put('always', 1, { expiresAt });
      await bench.store.put('always', 2);
      const other = await bench.store.put('unchanged', 1, { expiresAt });
      await bench.store.putIfUnchanged('unchanged', 2, other);
      bench.now = expiresAt;
      expect(await bench.keysUnder('')).toEqual(['always', 'later', 'unchanged']);
      bench.now = expiresAt + 1000;
      expect(await bench.keysUnder('')).toEqual(['always', 'unchanged']);
    });

    it('keeps its neighbours, however many expired entries lie between them', async () => {
      for (let i = 0; i < 250; i += 1) await bench.store.put(`m/${String(i).padStart(3, '0')}`, i, { expiresAt });
      await bench.store.put('m/000a', 'stays');
      await bench.store.put('m/999', 'stays');
      bench.now = expiresAt + 3_600_000;
      expect(await bench.keysUnder('m/')).toEqual(['m/000a', 'm/999']);
      await bench.store.put('another', 1);
      expect(await bench.keysUnder('')).toEqual(['another', 'm/000a', 'm/999']);
    });
  });
}
