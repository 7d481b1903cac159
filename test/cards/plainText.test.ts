import { describe, expect, it } from 'vitest';
import { isPhoneNumber, maskPhone, plainText } from '../../src/cards/text/plainText.js';

describe('text from outside', () => {
  it('stays as it is when it is harmless', () => {
    for (const text of ['Ilse Brandt', 'Zoë (Guest)', '山田 太郎', 'a_b*c', '{one} $5', '👩‍🚀']) {
      expect(plainText(text)).toBe(text);
    }
  });

  it('is nothing when it is missing or blank', () => {
    for (const text of [null, '', '   ', '\n\t', '\u200B\u202E']) expect(plainText(text)).toBe('');
  });

  it('is one line with single spaces', () => {
    expect(plainText('  Ada \r\n\t Obi\u00A0\u2003Eze ')).toBe('Ada Obi Eze');
  });

  it('loses controls, lone surrogates and what turns the direction of writing', () => {
    expect(plainText('A\u0000B\u001BC\uDC00D\u202EE\u2067F\u2069G\u200FH\u2060I')).toBe('ABCDEFGHI');
  });

  it('is cut to 80 letters, the last of them an ellipsis, and never inside a letter', () => {
    expect(plainText('x'.repeat(80))).toBe('x'.repeat(80));
    expect(plainText('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`);
    expect(plainText('🦜'.repeat(200))).toBe(`${'🦜'.repeat(79)}…`);
  });

  it('ends with a word where it is cut, and never with the mark that stood behind it', () => {
    expect(plainText('Customer onboarding: second part', 22)).toBe('Customer onboarding…');
    expect(plainText('Customer onboarding: second part', 21)).toBe('Customer onboarding…');
    expect(plainText('Tomás Rey: *retrospective*', 16)).toBe('Tomás Rey…');
    // A long word is cut rather than lost.
    expect(plainText('The Donaudampfschifffahrtsgesellschaft', 20)).toBe('The Donaudampfschif…');
  });

  it('is cut to the length that is asked for, with no blank before the ellipsis', () => {
    expect(plainText('Quarterly review', 20)).toBe('Quarterly review');
    expect(plainText('Quarterly review of the garden', 18)).toBe('Quarterly review…');
  });

  it('is composed, so that equal names look and count the same', () => {
    expect(plainText('Zoe\u0308')).toBe('Zo\u00EB');
  });

  it('cannot be a function of the client or of the template', () => {
    expect(plainText('{{DATE(2020-01-01T00:00:00Z)}}')).not.toContain('{{');
    expect(plainText('{\u200B{DATE(2020-01-01T00:00:00Z)}}')).not.toContain('{{');
    expect(plainText('${title} $${title}')).not.toContain('${');
  });

  it('does not change when it is made plain twice', () => {
    for (const text of ['{{DATE(x)}}', '${title}', 'x'.repeat(300), ' a \n b ']) {
      expect(plainText(plainText(text))).toBe(plainText(text));
    }
  });
});

describe('a phone number', () => {
  it.each(['+49 30 901820', '+1 (425) 555-0100', '030.901.8201', '14255550100', '555-0100'])('is %s', (text) => {
    expect(isPhoneNumber(text)).toBe(true);
  });

  it.each(['', '42', '2026', '555010', 'Ilse Brandt', 'Room 4255550100', '+49 30 901820 Ilse', '...---...'])(
    'is not %j',
    (text) => {
      expect(isPhoneNumber(text)).toBe(false);
    },
  );

  it('is shown as its country and its last four digits', () => {
    expect(maskPhone('+49 30 901820123')).toBe('+49 ••• 0123');
    expect(maskPhone('+1 (425) 555-0100')).toBe('+1 ••• 0100');
    expect(maskPhone('+7 495 123-45-67')).toBe('+7 ••• 4567');
  });
});
