import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BodyRoom, createBodyRooms } from '../../src/server/bodyRooms.js';

const piece = (length: number, fill = 'x') => Buffer.alloc(length, fill);

describe('the room that bodies share', () => {
  it('goes to the newest when it is full: what has been arriving longest gives way', () => {
    const rooms = createBodyRooms(100, 10);
    const gone: string[] = [];
    const open = (name: string) => {
      const room = rooms.open(() => {
        gone.push(name);
        room.free();
      });
      return room;
    };
    const [first, second, third] = [open('first'), open('second'), open('third')];
    expect([first.add(piece(40)), second.add(piece(40)), third.add(piece(20))]).toEqual([true, true, true]);
    expect(third.add(piece(40, 'y'))).toBe(true);
    expect(gone).toEqual(['first']);
    expect(third.bytes().toString()).toBe('x'.repeat(20) + 'y'.repeat(40));
  });

  it('is not taken from a body that is all there, and refused where nobody can give way', () => {
    const rooms = createBodyRooms(100, 10);
    const gone: string[] = [];
    const whole = rooms.open(() => gone.push('whole'));
    expect([whole.add(piece(80)), whole.bytes().length]).toEqual([true, 80]);
    const next = rooms.open(() => gone.push('next'));
    expect([next.add(piece(40)), gone]).toEqual([false, []]);
    next.free();
    whole.free();
    whole.free();
    const last = rooms.open(() => gone.push('last'));
    expect([last.add(piece(100)), last.add(piece(1)), gone]).toEqual([true, false, []]);
  });

  it('is never more than it is, and gives each body its own bytes back, whoever comes and goes', () => {
    const step = fc.record({ body: fc.nat(9), does: fc.constantFrom('add', 'add', 'read', 'free'), bytes: fc.nat(30) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const rooms = createBodyRooms(100, 8);
        const added = new Map<number, string>();
        const open = new Map<number, BodyRoom>();
        const close = (body: number) => {
          open.get(body)?.free();
          open.delete(body);
          added.delete(body);
        };
        for (const { body, does, bytes } of steps) {
          const room = open.get(body) ?? rooms.open(() => close(body));
          open.set(body, room);
          if (does === 'free') close(body);
          else if (does === 'read') expect(room.bytes().toString()).toBe(added.get(body) ?? '');
          else if (room.add(piece(bytes, String(body)))) {
            added.set(body, (added.get(body) ?? '') + String(body).repeat(bytes));
          } else close(body);
          expect([...added.values()].join('').length).toBeLessThanOrEqual(96);
        }
        for (const body of [...open.keys()]) close(body);
        expect(rooms.open(() => {}).add(piece(96))).toBe(true);
      }),
      { seed: 20261123 },
    );
  });
});
