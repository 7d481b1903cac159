import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { noticeIcon, noticeKindOf } from '../../src/cards/notice/noticeIcon.js';
import { welcomeNotice } from '../../src/cards/notice/welcomeNotice.js';
import { noticeCard } from '../../src/cards/noticeCard.js';
import { helpNotice } from '../../src/commands/help.js';
import { commands } from '../../src/commands/index.js';
import { type ErrorCode, errorTable, hasFailed } from '../../src/errors/table.js';
import type { Place } from '../../src/question/question.js';
import { en } from '../../src/words/en.js';
import { languages, wordsFor } from '../../src/words/index.js';
import { themes } from '../gallery/themes.js';
import { type Part, partsOf, textsOf } from './cardParts.js';
import { contrast, leastOfShapes, rgb } from './contrast.js';
import { words } from './people.js';
import { scenarioId, scenarios } from './scenarios/index.js';

const bodyOf = ({ body }: Record<string, unknown>): Part[] => (Array.isArray(body) ? body : []);
const shown = (card: Record<string, unknown>) => bodyOf(card).filter(({ isVisible }) => isVisible !== false);
const kinds = ['info', 'question', 'done', 'problem', 'waiting', 'private'] as const;

describe('every card', () => {
  it('begins with the same header, and a notice has an icon in it', () => {
    const small = scenarios.filter(({ size }) => (size ?? 0) <= 12);
    const headers = small.map((scenario) => {
      const first = bodyOf(scenario.build(words).card).find(({ style }) => style === 'emphasis');
      return { id: scenarioId(scenario), bleed: first?.bleed };
    });
    expect(headers.filter(({ bleed }) => bleed !== true)).toEqual([]);
    const notices = scenarios.filter(({ name }) => /^(error|welcome|help|unknown|which|still)/.test(name));
    for (const scenario of notices) {
      const icons = partsOf(bodyOf(scenario.build(words).card)[0]).filter(({ type }) => type === 'Icon');
      expect(icons, scenarioId(scenario)).toHaveLength(1);
    }
  });
});

describe('the icon of a notice', () => {
  it.each(kinds)('of the kind %s is seen on every theme where Teams’ own is not known', (kind) => {
    const { url } = noticeIcon(kind);
    const colour = fullColourOf(Buffer.from(url.replace('data:image/png;base64,', ''), 'base64'));
    for (const { emphasis } of Object.values(themes))
      expect(contrast(rgb(colour), rgb(emphasis))).toBeGreaterThanOrEqual(leastOfShapes);
  });

  it('says that something failed only where something has', () => {
    expect(noticeKindOf('graph-down')).toBe('problem');
    expect(noticeKindOf('not-signed-in')).toBe('private');
    expect(noticeKindOf('not-ready')).toBe('waiting');
    expect(noticeKindOf('not-organizer')).toBe('info');
  });
});

describe('a reference', () => {
  const isCode = (code: string): code is ErrorCode => Object.hasOwn(errorTable, code);

  it('is given wherever a sentence tells people to hand it on', () => {
    const promised = Object.keys(errorTable).filter(
      (code) => isCode(code) && /reference/.test(en[errorTable[code].text]),
    );
    expect(promised.length).toBeGreaterThan(5);
    expect(promised.filter((code) => isCode(code) && !hasFailed(code))).toEqual([]);
  });

  it('is not given where the answer is that there is nothing, or that it is not for the asker', () => {
    for (const code of ['not-organizer', 'no-report', 'no-such-meeting', 'too-fast', 'not-shared'] as const)
      expect(hasFailed(code), code).toBe(false);
  });
});

describe('help', () => {
  const { card } = noticeCard(helpNotice(words, commands, null));
  const tabs = partsOf(bodyOf(card).find(({ type }) => type === 'ActionSet')?.actions).filter(
    ({ type }) => type === 'Action.ToggleVisibility',
  );
  const groupIds = tabs.map(({ title }) => title);

  it('is short at first: one list of six', () => {
    expect(groupIds).toEqual(['After a meeting', 'People', 'Series', 'Files', 'By itself', 'You']);
    expect(textsOf(shown(card), 'TextBlock').join(' ').length).toBeLessThan(600);
    expect(textsOf(shown(card), 'TextBlock')).toContain('who attended');
    expect(textsOf(shown(card), 'TextBlock')).not.toContain('trend');
  });

  it('shows one list and hides the others with each of its buttons, and all with the last', () => {
    const hidden = bodyOf(card).flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
    for (const [i, { targetElements }] of tabs.entries()) {
      const targets = partsOf(targetElements);
      expect(targets.map(({ elementId }) => elementId)).toEqual(hidden);
      expect(targets.filter(({ isVisible }) => isVisible === true).map(({ elementId }) => elementId)).toEqual([
        hidden[i],
      ]);
    }
    const all = partsOf(card.actions).find(({ title }) => title === 'Show everything');
    expect(partsOf(all?.targetElements)).toEqual(hidden.map((elementId) => ({ elementId, isVisible: true })));
  });

  it.each(Object.keys(languages))('has every command in one of its lists, in %s', (language) => {
    const own = wordsFor(language);
    const texts = textsOf(noticeCard(helpNotice(own, commands, null)).card, 'TextBlock');
    for (const { help } of commands)
      expect(
        texts.filter((text) => text === own.say(help)),
        help,
      ).toHaveLength(1);
  });

  it('asks what is tapped, about the meeting of the chat it was asked in, and changes nothing with a tap', () => {
    const taps = partsOf(noticeCard(helpNotice(words, commands, 'MTk6')).card).flatMap(({ selectAction }) =>
      selectAction === undefined ? [] : [Object(selectAction).data],
    );
    expect(taps).toContainEqual({ ask: 'who was late', meetingId: 'MTk6' });
    const changing = /summaries (on|off|also)|sign out|forget|stop|allow|no longer/;
    expect(taps.filter(({ ask }) => changing.test(ask))).toEqual([]);
  });
});

describe('the welcome', () => {
  it('shows what comes, and in a chat only what a chat is told', () => {
    const said = (place: Place) => {
      const { card } = noticeCard(welcomeNotice(words, place));
      return [...textsOf(card, 'TextBlock'), ...textsOf(card, 'TextRun')];
    };
    const own = said('personal');
    expect(own).toEqual(
      expect.arrayContaining(['An answer looks like this:', '3 people', ' · 1 late', '8 min late', '52 min']),
    );
    const strips = (place: Place) => JSON.stringify(noticeCard(welcomeNotice(words, place)).card).split('data:').length;
    for (const place of ['chat', 'channel'] as const) {
      expect(said(place)).toEqual(expect.arrayContaining(['3 people, 1 hr', '52 min']));
      expect(said(place).join(' ')).not.toMatch(/late/);
      expect(strips('personal') - strips(place)).toBe(3);
    }
  });
});

/** The colour of the picture where it covers all that is behind it. An RGBA picture, as all of these are. */
function fullColourOf(png: Buffer): string {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  expect([png[24], png[25], png[28]]).toEqual([8, 6, 0]);
  const chunks: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      chunks.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const pixels = unfiltered(inflateSync(Buffer.concat(chunks)), width * 4, height);
  const counts = new Map<string, number>();
  for (let i = 0; i < pixels.length; i += 4) {
    if (pixels[i + 3] !== 255) continue;
    const colour = `#${pixels.toString('hex', i, i + 3)}`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** Undoes the filters of a PNG's rows (W3C PNG, 9). */
function unfiltered(raw: Buffer, stride: number, height: number): Buffer {
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x >= 4 ? (out[at - 4] ?? 0) : 0;
      const up = y > 0 ? (out[at - stride] ?? 0) : 0;
      const corner = x >= 4 && y > 0 ? (out[at - stride - 4] ?? 0) : 0;
      const byte = raw[y * (stride + 1) + 1 + x] ?? 0;
      out[at] = (byte + predicted(filter, left, up, corner)) & 255;
    }
  }
  return out;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const [a, b, c] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs);
  if ((a ?? 0) <= (b ?? 0) && (a ?? 0) <= (c ?? 0)) return left;
  return (b ?? 0) <= (c ?? 0) ? up : corner;
}
