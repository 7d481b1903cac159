import { describe, expect, it } from 'vitest';
import { automatonOf } from '../../src/understanding/lexicon/automaton.js';

type Automaton = ReturnType<typeof automatonOf>;

const partsOf = ({ start, read }: Automaton, word: string): readonly string[] | null =>
  read(start, word)?.parts ?? null;

describe('phrases that are read letter by letter', () => {
  const read = automatonOf([
    { pattern: '(参加|出席)(した|して(い)?(た|る))', parts: ['stay'] },
    { pattern: '参加', parts: ['noun'] },
    { pattern: '出席した', parts: ['second'] },
    { pattern: '(もう|今後)*いらない', parts: ['off'] },
  ]);

  it.each(['参加した', '出席してた', '出席していた', '参加している'])('have all the forms of a pattern: %j', (word) => {
    expect(partsOf(read, word)).toEqual(['stay']);
  });

  it('end where a pattern ends, and nowhere else', () => {
    expect(partsOf(read, '参加')).toEqual(['noun']);
    expect(partsOf(read, '参加し')).toBeNull();
    expect(partsOf(read, '参加していたた')).toBeNull();
    expect(partsOf(read, '')).toBeNull();
  });

  it('mean what was written first', () => {
    expect(partsOf(read, '出席した')).toEqual(['stay']);
  });

  it('may repeat a part or leave it out', () => {
    for (const word of ['いらない', 'もういらない', '今後もう今後いらない'])
      expect(partsOf(read, word)).toEqual(['off']);
  });

  it('have one space where something between two is missing, and none at the end', () => {
    const spaced = automatonOf([{ pattern: '(to )? (all )?(of)? us( here)? (now)?', parts: ['whom'] }]);
    for (const phrase of ['us', 'to us', 'all us', 'all of us', 'to of us here', 'us now', 'us here now'])
      expect(partsOf(spaced, phrase), phrase).toEqual(['whom']);
    for (const phrase of ['us ', 'tous', 'all', '']) expect(partsOf(spaced, phrase), phrase).toBeNull();
  });

  it('are read on from a place that was reached before', () => {
    const place = read.read(read.start, '参加して');
    expect(place && read.read(place, 'いる')?.parts).toEqual(['stay']);
    expect(read.read(read.start, '参加x')).toBeNull();
  });

  it('refuse a pattern whose brackets do not fit', () => {
    expect(() => automatonOf([{ pattern: '(参加', parts: [] }])).toThrow('open');
    expect(() => automatonOf([{ pattern: '参加)', parts: [] }])).toThrow('too many');
  });
});
