import { describe, expect, it } from 'vitest';
import { createReadingRoom } from '../../src/graph/http/readingRoom.js';

const forever = () => new AbortController().signal;

/** A room of 100 bytes, and 25 more for small readings, on a clock that the test holds, and a note of who got in, in order. */
function start({ small = 0 } = {}) {
  let now = 0;
  const room = createReadingRoom({ clock: () => now, size: 100, small });
  const got: string[] = [];
  const open = (signal = forever()) => room.open(signal);
  const take = (name: string, bytes: number, reading = open()) => {
    const work = reading.take(bytes).then(
      () => got.push(name),
      (reason: unknown) => got.push(`${name} failed: ${String(reason)}`),
    );
    return { reading, work };
  };
  const advance = (milliseconds: number) => {
    now += milliseconds;
  };
  return { room, got, open, take, advance };
}

/** Everything that is about to happen by itself has happened. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('the memory that all reports share', () => {
  it('is given to whoever finds room, and those who do not wait until others leave', async () => {
    const { got, take, room } = start();
    const first = take('first', 60);
    take('second', 40);
    const third = take('third', 50);
    await settled();
    expect(got).toEqual(['first', 'second']);
    expect(room.figures()).toEqual({ bytes: 100, waiting: 1 });
    first.reading.leave();
    await third.work;
    expect(got).toEqual(['first', 'second', 'third']);
    expect(room.figures()).toEqual({ bytes: 90, waiting: 0 });
  });

  it('tells those who wait their place in the line, and the smaller ones come first', async () => {
    const { got, take } = start();
    const first = take('first', 100);
    await settled();
    const large = take('large', 90_000);
    expect(large.reading.placeInLine()).toBe(1);
    const waiting = [take('small', 30), take('middle', 60_000), large];
    const places = () => waiting.map(({ reading }) => reading.placeInLine());
    expect([first.reading.placeInLine(), ...places()]).toEqual([null, 1, 2, 3]);
    first.reading.leave();
    expect(places()).toEqual([null, 1, 2]);
    await settled();
    expect(got).toEqual(['first', 'small']);
  });

  it('does not leave a large one waiting for ever: after a while it is before small ones', async () => {
    const { got, take, advance } = start();
    const first = take('first', 100);
    await settled();
    take('large', 80);
    advance(1000);
    take('small', 50);
    first.reading.leave();
    await settled();
    expect(got).toEqual(['first', 'large']);
  });

  it('gives the one that has been reading longest what it needs: two that both need more do not wait for each other', async () => {
    const { got, take } = start();
    const one = take('one', 50);
    const other = take('other', 50);
    await settled();
    const more = take('more of other', 30, other.reading);
    await take('more of one', 80, one.reading).work;
    expect(got).toEqual(['one', 'other', 'more of one']);
    one.reading.leave();
    await more.work;
  });

  it('takes even what is larger than all of it, when nobody else is there', async () => {
    const { got, take } = start();
    await take('huge', 1000).work;
    expect(got).toEqual(['huge']);
  });

  it('is given back when the question is over, and whoever waited for it no longer does', async () => {
    const { got, take, open, room } = start();
    const [ends, leaves] = [new AbortController(), new AbortController()];
    take('ends', 100, open(ends.signal));
    await settled();
    const waits = take('waits', 100, open(leaves.signal));
    take('next', 10);
    leaves.abort('gone');
    await waits.work;
    expect(room.figures()).toEqual({ bytes: 100, waiting: 1 });
    ends.abort();
    await settled();
    expect(got).toEqual(['ends', 'waits failed: gone', 'next']);
    expect(room.figures()).toEqual({ bytes: 10, waiting: 0 });
  });

  it('lets a small reading pass all large ones, within a part that is for small ones alone', async () => {
    const { got, take, room } = start({ small: 10 });
    take('large', 100);
    take('larger', 200);
    take('small', 10);
    const another = take('another', 10);
    await settled();
    expect(got).toEqual(['large', 'small', 'another']);
    const third = take('third', 10);
    await settled();
    expect(third.reading.placeInLine()).toBe(1);
    another.reading.leave();
    await third.work;
    expect(got.at(-1)).toBe('third');
    expect(room.figures()).toEqual({ bytes: 120, waiting: 1 });
  });

  it('counts what was small among the large ones once it is no longer small', async () => {
    const { got, take, room } = start({ small: 10 });
    const grows = take('grows', 10);
    await settled();
    take('more', 80, grows.reading);
    await settled();
    take('large', 20);
    await settled();
    expect(got).toEqual(['grows', 'more']);
    for (const name of ['one', 'two']) take(name, 10);
    await settled();
    expect(got).toEqual(['grows', 'more', 'one', 'two']);
    grows.reading.leave();
    await settled();
    expect(got.at(-1)).toBe('large');
    expect(room.figures()).toEqual({ bytes: 40, waiting: 0 });
  });
});
