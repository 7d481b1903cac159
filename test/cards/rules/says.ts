import { type Part, partsOf } from '../cardParts.js';

/** Where a person reads or hears something: the keys of a card's parts that hold it. */
const spoken = [
  'text',
  'title',
  'label',
  'value',
  'altText',
  'placeholder',
  'tooltip',
  'errorMessage',
  'speak',
  'fallbackText',
];

/** What reads wrong on any card: what a template or a program left behind, and what is there but says nothing. */
export function oddities(card: unknown): string[] {
  const json = JSON.stringify(card);
  // A name may hold `$` and `{`, but they are parted (src/cards/text/plainText.ts).
  const left = ['${', '[object', 'undefined', 'NaN']
    .filter((mark) => json.includes(mark))
    .map((mark) => `holds ${mark}`);
  return [...left, ...partsOf(card).flatMap(oddIn)];
}

function oddIn(part: Part): string[] {
  const what = String(part.type ?? 'a part');
  return Object.entries(part).flatMap(([key, value]) => {
    if (value === null) return [`${what}.${key} is null`];
    if (value === '' && spoken.includes(key)) return [`${what}.${key} is empty`];
    if (typeof value === 'string' && spoken.includes(key) && value.trim() === '') return [`${what}.${key} is blank`];
    if (Array.isArray(value) && value.length === 0 && holders.includes(key) && what !== 'TableCell')
      return [`${what}.${key} holds nothing`];
    return [];
  });
}

const holders = ['items', 'columns', 'rows', 'cells', 'inlines', 'facts', 'choices', 'body', 'images', 'data'];

/** Texts that a client may render as Markdown (learn: cards-format): everything but a TextRun's, a chart's, a persona's. */
export function markdownTexts(card: unknown): string[] {
  return partsOf(card).flatMap((part) => {
    const { type, text, title, value } = part;
    if (type === 'TextBlock') return strings(text);
    // A fact has no type of its own.
    if (type === undefined && 'title' in part && 'value' in part && !('y' in part)) return strings(title, value);
    return [];
  });
}

const strings = (...values: unknown[]): string[] => values.filter((value) => typeof value === 'string');

/** Marks that make Markdown of a text: what is spoken or notified must be free of them. */
export const hasMarks = (text: string): boolean => /[*_`~#|<>[\]\\]/.test(text);

/** Pictures and charts that say nothing to who cannot see them. */
export function unspoken(card: unknown): string[] {
  return partsOf(card)
    .filter(({ type, altText, title }) => {
      if (type === 'Image') return typeof altText !== 'string' || altText === '';
      return typeof type === 'string' && type.startsWith('Chart.') && (typeof title !== 'string' || title === '');
    })
    .map(({ type }) => `${type} says nothing to who cannot see it`);
}
