import { describe, expect, it } from 'vitest';
import { createBench, type Place } from './bench.js';
import { claimContract } from './claimContract.js';
import { expiryContract } from './expiryContract.js';
import { listContract } from './listContract.js';

/** What every Store must do, whatever it is made of. */
export function storeContract(name: string, createPlace: () => Promise<Place>): void {
  describe(`a store of ${name}`, () => {
    const bench = createBench(createPlace);

    it('has nothing under a key that was never written', async () => {
      expect(await bench.store.get('nothing')).toBeNull();
      expect(await bench.store.delete('nothing')).toBe(false);
      expect(await bench.store.putIfUnchanged('nothing', 1, 'some version')).toBeNull();
      expect(await bench.keysUnder('')).toEqual([]);
    });

    it.each([[{ a: [1, null, { b: 'x' }] }], ['text'], [0], [false], [null], [[]], [{}], ['Zoë 🦜 \u0000 "\\']])(
      'gives back the value %j as it was written',
      async (value) => {
        const version = await bench.store.put('k', value);
        expect(await bench.store.get('k')).toEqual({ value, version });
      },
    );

    it('gives every write a version of its own, even one of the same value', async () => {
      const versions = [await bench.store.put('k', 1), await bench.store.put('k', 1), await bench.store.put('k', 2)];
      expect(new Set(versions).size).toBe(3);
      expect(await bench.store.get('k')).toEqual({ value: 2, version: versions[2] });
    });

    it('tells keys apart byte by byte', async () => {
      const keys = ['a', 'A', 'a ', 'å', 'a\u030A', 'aa', 'a%', 'a_', "a'; DROP TABLE entries; --"];
      for (const key of keys) await bench.store.put(key, { key });
      for (const key of keys) expect(await bench.read(key)).toEqual({ key });
    });

    describe('when it writes only what is absent', () => {
      it('writes once and leaves what is there alone', async () => {
        const version = await bench.store.putIfAbsent('k', 'first');
        expect(version).not.toBeNull();
        expect(await bench.store.putIfAbsent('k', 'second')).toBeNull();
        expect(await bench.store.get('k')).toEqual({ value: 'first', version });
      });

      it('writes again after a delete', async () => {
        await bench.store.putIfAbsent('k', 'first');
        await bench.store.delete('k');
        expect(await bench.store.putIfAbsent('k', 'second')).not.toBeNull();
        expect(await bench.read('k')).toBe('second');
      });

      it('lets exactly one of two handles on the same place win', async () => {
        const other = await bench.openAnother();
        for (let i = 0; i < 20; i += 1) {
          const wins = await Promise.all([bench.store.putIfAbsent(`k${i}`, 'a'), other.putIfAbsent(`k${i}`, 'b')]);
          expect(wins.filter((version) => version !== null)).toHaveLength(1);
          expect((await other.get(`k${i}`))?.value).toBe(wins[0] === null ? 'b' : 'a');
          expect((await bench.store.get(`k${i}`))?.version).toBe(wins[0] ?? wins[1]);
        }
      });
    });

    describe('when it writes only what is unchanged', () => {
      it('takes the current version, and no older one', async () => {
        const first = await bench.store.put('k', 1);
        const second = await bench.store.putIfUnchanged('k', 2, first);
        expect(second).not.toBeNull();
        expect(second).not.toBe(first);
        expect(await bench.store.putIfUnchanged('k', 3, first)).toBeNull();
        expect(await bench.store.get('k')).toEqual({ value: 2, version: second });
      });

      it('does not bring back what was deleted', async () => {
        const version = await bench.store.put('k', 1);
        await bench.store.delete('k');
        expect(await bench.store.putIfUnchanged('k', 2, version)).toBeNull();
        expect(await bench.store.get('k')).toBeNull();
      });

      it('lets exactly one of two handles with the same version win', async () => {
        const other = await bench.openAnother();
        const version = await bench.store.put('k', 'old');
        const wins = await Promise.all([
          bench.store.putIfUnchanged('k', 'a', version),
          other.putIfUnchanged('k', 'b', version),
        ]);
        expect(wins.filter((win) => win !== null)).toHaveLength(1);
      });
    });

    describe('when it deletes', () => {
      it('says whether there was something, and takes only that key', async () => {
        await bench.store.put('k', 1);
        await bench.store.put('k2', 2);
        expect(await bench.store.delete('k')).toBe(true);
        expect(await bench.store.delete('k')).toBe(false);
        expect(await bench.keysUnder('')).toEqual(['k2']);
      });

      it('leaves an entry whose version is another', async () => {
        const old = await bench.store.put('k', 1);
        const current = await bench.store.put('k', 2);
        expect(await bench.store.delete('k', old)).toBe(false);
        expect(await bench.read('k')).toBe(2);
        expect(await bench.store.delete('k', current)).toBe(true);
        expect(await bench.store.get('k')).toBeNull();
      });
    });

    it('shows one handle what another one wrote', async () => {
      const other = await bench.openAnother();
      const version = await bench.store.put('k', 1);
      expect(await other.get('k')).toEqual({ value: 1, version });
      expect(await bench.keysUnder('', other)).toEqual(['k']);
      await other.delete('k');
      expect(await bench.store.get('k')).toBeNull();
    });

    it('answers when it is asked whether it is there', async () => {
      await expect(bench.store.ping()).resolves.toBeUndefined();
    });

    listContract(bench);
    expiryContract(bench);
    claimContract(bench);
  });
}
