import { describe, expect, it } from 'vitest';
import {
  type Permission,
  type Press,
  type Presser,
  permissionFor,
  pressers,
  rules,
  type WhoseCard,
  whoseCards,
} from '../../src/bot/pressing/mayPress.js';
import { commands } from '../../src/commands/index.js';
import { verbs } from '../../src/question/button.js';
import type { Place } from '../../src/question/question.js';

const places: Place[] = ['personal', 'chat', 'channel'];
const everyPress: Press[] = verbs.flatMap((verb) =>
  pressers.flatMap((presser) =>
    places.flatMap((place) => whoseCards.map((card): Press => ({ verb, presser, place, card }))),
  ),
);
const allowed = everyPress.flatMap((press) => {
  const permission = permissionFor(press);
  return permission === null ? [] : [{ ...press, ...permission }];
});

type Line = [WhoseCard, Presser, string, Permission['leave'], Permission['seenBy']];

/** One line each: on whose card, who, which verbs, under which condition, and who sees it. */
const lines = (place: Place): Line[] => {
  const found = new Map<string, Line>();
  for (const { card, presser, verb, leave, seenBy } of allowed.filter((one) => one.place === place)) {
    const key = [card, presser, leave, seenBy].join();
    const others = found.get(key)?.[2];
    found.set(key, [card, presser, others === undefined ? verb : `${others} ${verb}`, leave, seenBy]);
  }
  return [...found.values()].sort((a, b) => a.join().localeCompare(b.join()));
};

describe('the table of who may press what', () => {
  it('lets an asker in private read, and decide as the organiser', () => {
    expect(lines('personal')).toEqual([
      ['own', 'asker', 'share always never', 'ifOrganizer', 'presser'],
      ['own', 'asker', 'view refresh summary', 'allowed', 'presser'],
    ]);
  });

  it.each(['chat', 'channel'] as const)('keeps what others see in a %s to the organiser and to who asked', (place) => {
    expect(lines(place)).toEqual([
      ['figures', 'asker', 'share', 'ifOrganizer', 'everybody'],
      ['figures', 'member', 'share', 'ifOrganizer', 'everybody'],
      ['live', 'asker', 'refresh', 'allowed', 'everybody'],
      ['live', 'member', 'refresh', 'allowed', 'presser'],
      ['other', 'member', 'share', 'ifOrganizer', 'chat'],
      ['other', 'member', 'summary', 'ifOrganizer', 'presser'],
      ['other', 'member', 'view refresh', 'allowed', 'presser'],
      ['shared', 'member', 'view', 'allowed', 'presser'],
      ['shared', 'sharer', 'view', 'allowed', 'presser'],
      ['summary', 'asker', 'share', 'ifOrganizer', 'everybody'],
      ['summary', 'member', 'share', 'ifOrganizer', 'everybody'],
      ['summary', 'member', 'summary', 'ifOrganizer', 'presser'],
      ['targeted', 'asker', 'share', 'ifOrganizer', 'presser'],
      ['targeted', 'asker', 'view refresh', 'allowed', 'presser'],
      ['waiting', 'asker', 'refresh', 'allowed', 'everybody'],
      ['waiting', 'member', 'refresh', 'ifOrganizer', 'everybody'],
    ]);
  });

  it('has nothing for strangers, and nothing for a button that its card was not sent with', () => {
    expect(allowed.filter(({ presser, card }) => presser === 'stranger' || card === 'forged')).toEqual([]);
  });

  it('has one rule at most for every press, so that their order means nothing', () => {
    for (const { verb, presser, place, card } of everyPress) {
      const fitting = rules.filter(
        (rule) =>
          rule.verbs.includes(verb) &&
          rule.pressers.includes(presser) &&
          rule.places.includes(place) &&
          rule.cards.includes(card),
      );
      expect(fitting.length, `${verb} by ${presser} in ${place} on ${card}`).toBeLessThanOrEqual(1);
    }
  });

  it('changes what others see for its organiser alone, but where an asker’s own question is answered at last', () => {
    const seen = allowed.filter(({ seenBy, leave }) => seenBy !== 'presser' && leave === 'allowed');
    expect(new Set(seen.map(({ card, presser, verb }) => `${verb} on ${card} by ${presser}`))).toEqual(
      new Set(['refresh on live by asker', 'refresh on waiting by asker']),
    );
  });
});

describe('a command', () => {
  it('is answered in a card’s place where it reads a report, or who is here, and nowhere else', () => {
    const inPlace = (how: 'anywhere' | 'byHand') =>
      commands.filter((one) => one.inPlace === how).map(({ name }) => name);
    expect(inPlace('anywhere')).toEqual([
      'who attended',
      'who was absent',
      'who was late',
      'who left early',
      'roles',
      'timeline',
      'trend',
      'attendance of',
      'sessions',
      'who is here',
      'how many are here',
      'who are we waiting for',
    ]);
    expect(inPlace('byHand')).toEqual(['export', 'export csv', 'export csv utf-8']);
  });
});
