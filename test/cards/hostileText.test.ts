import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/attendance/attendance.js';
import { attendanceCard } from '../../src/cards/attendanceCard.js';
import { isPhoneNumber, maskPhone, plainText } from '../../src/cards/text/plainText.js';
import { row, session } from '../attendance/builders.js';
import { rowsOf, sizeOf } from './cardParts.js';
import { cardOf, words } from './people.js';

describe('hostile text', () => {
  it('carries no live client function, however many braces it has', () => {
    for (const name of ['{{DATE(2020-01-01T00:00:00Z)}}', '{{{TIME(2020-01-01T00:00:00Z)}}}', '{{{{x}}}}', '$${x}']) {
      expect(plainText(name)).not.toMatch(/\{\{|\$\{/);
    }
  });

  it('of invisible characters alone counts as no name', () => {
    for (const name of ['\u200D', '\u00AD', '\u061C', '\u3164']) {
      expect(rowsOf(cardOf([name]).card)[0]?.[0]).toBe('Someone without a name');
    }
    expect(plainText('a\u061Cb')).toBe('ab');
  });

  it('in the roles of many people does not make the card too large', () => {
    const rows = Array.from({ length: 400 }, (_, i) => row(`id-${i}`, { role: `Role ${i} `.padEnd(80, 'x') }));
    const attendance = summarize([session('s', ['09:00', '10:00'], rows)]);
    const message = attendanceCard({ words, title: 'T', attendance, detail: 'people' });
    expect(sizeOf(message).utf8).toBeLessThanOrEqual(28 * 1024);
    expect(JSON.stringify(message.card)).toContain('394 in other roles');
  });

  it('in a title is no Markdown where a client may render some', () => {
    const attendance = summarize([]);
    const message = attendanceCard({ words, title: '[a](http://b) **c**', attendance, detail: 'people' });
    expect(message.card.fallbackText).toBe('Nobody attended ahttp://b c');
    expect(message.card.speak).toBe(message.card.fallbackText);
  });
});

describe('a phone number', () => {
  it('is masked in every way it may be written, when a phone joined', () => {
    for (const number of ['030/1234567', '+49\u201130\u20111234567', '+49 30 1234567 ext. 12', 'tel:+49301234567']) {
      expect(JSON.stringify(cardOf([number], { kind: 'phone' }).card)).not.toContain('123456');
    }
  });

  it('is given a country only where one was dialled', () => {
    expect(maskPhone('+49 30 901820')).toBe('+49 ••• 1820');
    expect(maskPhone('+1 (425) 555-0100')).toBe('+1 ••• 0100');
    expect(maskPhone('030 901820')).toBe('••• 1820');
    expect(maskPhone('5550100')).toBe('••• 0100');
  });

  it('is not seen in punctuation', () => {
    expect(isPhoneNumber('...---...')).toBe(false);
  });
});
