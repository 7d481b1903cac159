import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BodyRoom, createBodyRooms } from '../../src/server/bodyRooms.js';

describe('the room that bodies share', () => {
  it('goes to the newest when it is full: what has been arriving longest gives way', () => {
    const rooms = createBodyRooms(100);
    const gone: string[] = [];
    const open = (name: string) => {
      const room = rooms.open(() => {
        gone.push(name);
        room.free();
      });
      return room;
    };
    const [first, second, third] = [open('first'), open('second'), open('third')];
    expect([first.take(40), second.take(40), third.take(20)]).toEqual([true, true, true]);
    expect(third.take(60)).toBe(true);
    expect(gone).toEqual(['first']);
  });

  it('is not taken from a body that is all there, and refused where nobody can give way', () => {
    const rooms = createBodyRooms(100);
    const gone: string[] = [];
    const whole = rooms.open(() => gone.push('whole'));
    expect(whole.take(80)).toBe(true);
    whole.arrived();
    const next = rooms.open(() => gone.push('next'));
    expect([next.take(40), gone]).toEqual([false, []]);
    whole.free();
    whole.free();
    expect(next.take(100)).toBe(true);
    expect(next.take(101)).toBe(false);
  });

  it('is never more than it is, whoever comes and goes', () => {
    const step = fc.record({ body: fc.nat(9), does: fc.constantFrom('take', 'arrived', 'free'), bytes: fc.nat(60) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const rooms = createBodyRooms(100);
        const held = new Map<number, number>();
        const open = new Map<number, BodyRoom>();
        const close = (body: number) => {
          open.get(body)?.free();
          open.delete(body);
          held.delete(body);
        };
        for (const { body, does, bytes } of steps) {
          const room = open.get(body) ?? rooms.open(() => close(body));
          open.set(body, room);
          if (does === 'take') {
            const had = held.get(body) ?? 0;
            if (room.take(had + bytes)) held.set(body, had + bytes);
          } else if (does === 'arrived') room.arrived();
          else close(body);
          expect([...held.values()].reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(100);
        }
        for (const body of [...open.keys()]) close(body);
        expect(rooms.open(() => {}).take(100)).toBe(true);
      }),
      { seed: 20261123 },
    );
  });
});
