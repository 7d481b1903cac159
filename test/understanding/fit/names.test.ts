import { describe, expect, it } from 'vitest';
import { nameFit, nearestNames } from '../../../src/understanding/fit/names.js';
import { inRomaji } from '../../../src/understanding/fit/romaji.js';

describe('a name', () => {
  it.each([
    ['Priya Natarajan', 'natarajan'],
    ['Priya Natarajan', 'NATARAJAN Priya'],
    ['Émile Laurent', 'emile'],
    ['Mei Tanaka', 'たなか'],
    ['Mei Tanaka', 'タナカ'],
    ['タナカ メイ', 'Tanaka'],
    ['たなか めい', 'mei tanaka'],
    ['Satō Kyōko', 'さとう'],
    ['佐藤 きょうこ', 'kyoko'],
    ['田中花子', '田中'],
  ])('%j is meant by %j', (name, typed) => {
    expect(nameFit(name, typed)).toBeGreaterThan(0);
  });

  it.each([
    ['Priya Natarajan', 'Meier'],
    ['Mei Tanaka', '田中'],
    ['田中花子', '田'],
    [null, 'priya'],
    ['Everett Stone', 'everyone'],
  ])('%j is not meant by %j', (name, typed) => {
    expect(nameFit(name, typed)).toBe(0);
  });
});

describe('the nearest names', () => {
  const people = [
    'Jonas Weber',
    'Karl Meyer',
    'Lena Maier',
    'Mei Tanaka',
    'Priya Natarajan',
    'Ann Meierhof',
    'Ida Mayer',
  ];
  const near = (typed: string) => nearestNames(people, (name) => name, typed);

  it('are three at most, those nearest first', () => {
    expect(near('Meier')).toHaveLength(3);
    expect(near('Meier').slice(0, 3).sort()).toEqual(['Ann Meierhof', 'Karl Meyer', 'Lena Maier']);
  });

  it.each([
    ['Prya', 'Priya Natarajan'],
    ['Natar', 'Priya Natarajan'],
    ['たなこ', 'Mei Tanaka'],
    ['weber paul', 'Jonas Weber'],
  ])('of %j are %j', (typed, name) => {
    expect(near(typed)).toEqual([name]);
  });

  it.each(['Zacharias', '田中', 'x', ''])('of %j are none', (typed) => {
    expect(near(typed)).toEqual([]);
  });
});

describe('kana in Latin letters', () => {
  it.each([
    ['たなか', 'tanaka'],
    ['シマダ', 'shimada'],
    ['きょうこ', 'kyoko'],
    ['ハットリ', 'hattori'],
    ['まっちゃ', 'matcha'],
    ['ジョン・スミス', 'jon sumisu'],
    ['ファン', 'fan'],
    ['じゅんいち', 'junichi'],
    ['おおの', 'ono'],
    ['Ōno', 'ono'],
    ['田中', '田中'],
  ])('%s is %s', (typed, latin) => {
    expect(inRomaji(typed)).toBe(latin);
  });
});
