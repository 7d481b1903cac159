import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Ways in which a word may stand in bytes, as letters of one byte each. */
function waysToWrite(word: string): [way: string, letters: string][] {
  const inUtf16 = Buffer.from(word.toLowerCase(), 'utf16le');
  return [
    ['UTF-8', word.toLowerCase()],
    ['UTF-16', inUtf16.toString('latin1')],
    ['UTF-16 the other way round', Buffer.from(inUtf16).swap16().toString('latin1')],
    ['hexadecimal', Buffer.from(word.toLowerCase()).toString('hex')],
  ];
}

/** The letters of base64 that a word has wherever it begins among others. */
const inBase64 = (word: string): string[] =>
  [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), Buffer.from(word)]).toString('base64url');
    const whole = Math.floor(((before + Buffer.byteLength(word)) * 8) / 6);
    return text.slice(Math.ceil((before * 8) / 6), whole);
  });

/** Which of the words can be read in these bytes, and how; large and small letters are the same, but in base64. */
export function readableIn(bytes: Buffer, words: string[]): string[] {
  const letters = bytes.toString('latin1');
  const folded = letters.toLowerCase();
  const asBase64 = letters.replaceAll('+', '-').replaceAll('/', '_');
  return words.flatMap((word) => [
    ...waysToWrite(word).flatMap(([way, text]) => (folded.includes(text) ? [`${word} in ${way}`] : [])),
    ...[word, word.toLowerCase()].flatMap((one) =>
      inBase64(one).some((text) => asBase64.includes(text)) ? [`${one} in base64`] : [],
    ),
  ]);
}

/** The same in every file of a folder: a database, its log and its index. */
export const readableInFiles = (folder: string, words: string[]): string[] =>
  readdirSync(folder).flatMap((name) =>
    readableIn(readFileSync(join(folder, name)), words).map((found) => `${name}: ${found}`),
  );
