import { decode } from 'html-entities';
import { normalized } from '../../../platform/normalized.js';
import type { PastedEntry, PastedList } from '../../../question/pastedList.js';
import { longestQuestion } from '../marks.js';

/** Letters of a message that are looked at; Teams sends 28 KB at most. */
export const longestList = 28 * 1024;
/** Nobody's name is longer. */
const longestEntry = 320;
const mostWordsOfName = 6;

const longestAddress = 254;
/** What stands between addresses, or around one. */
const aroundAddress = /[\s<>()[\]:;,、"'|]+/u;

/** Every address in a text, as it was typed, each once: what is shown of a link may be the address that it leads to. */
const addressesIn = (text: string): string[] =>
  text.includes('@')
    ? [
        ...new Set(
          text.split(aroundAddress).filter((word) => word.length <= longestAddress && /^[^@]+@[^@]+$/u.test(word)),
        ),
      ]
    : [];

/**
 * Takes a message apart whose first line is followed by a list: addresses or names, separated by lines, semicolons, tabs
 * or commas. Null where what follows is no list. A line with one address is one entry with the name that stands beside it,
 * as in a spreadsheet.
 */
export function readPastedList(text: string): PastedList | null {
  const lines = linesOf(text);
  const [firstLine = '', ...others] = lines.length === 1 ? atColon(lines[0] ?? '') : lines;
  if (firstLine === '' || firstLine.length > longestQuestion || others.length === 0) return null;
  const entries = distinct(entriesOf(withoutHeader(others)));
  const isList = entries.some((one) => one.address !== null) || entries.length > 1;
  return isList ? { firstLine, entries } : null;
}

/** "who was absent: mei@example.org, jonas@example.org" is a list as well. */
function atColon(line: string): string[] {
  const colon = line.slice(0, line.indexOf('@') + 1).lastIndexOf(': ');
  return colon < 1 ? [line] : [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

function linesOf(text: string): string[] {
  const own = text
    .slice(0, longestList)
    .replace(/<(?:br|\/p|\/div|\/li|\/tr)\b[^<>]*>/giu, '\n')
    .replace(/<\/t[dh]\b[^<>]*>/giu, '\t')
    // A link to an address, which may be shown as a name.
    .replace(/<a\b[^<>]*?\bhref\s*=\s*["']?mailto:([^"'<>\s?]{1,254})[^<>]*>/giu, ' $1 ')
    // "Mei Tanaka <mei@example.org>" is no tag.
    .replace(/<\/?[a-z][^<>@]*>/giu, ' ');
  return (
    normalized(decode(own), 'NFKC')
      // One sign may stand for eighteen letters.
      .slice(0, longestList)
      .replace(/\p{Cf}/gu, '')
      .split(/[\r\n]+/u)
      .map((line) => line.replace(/[^\S\t]+/gu, ' ').trim())
      .filter((line) => line !== '')
  );
}

/** "Name; E-mail": in a table of addresses the first row tells what the columns are. */
function withoutHeader(lines: readonly string[]): readonly string[] {
  const [first = '', ...rows] = lines;
  const isTable = rows.length > 0 && rows.every((row) => row.includes('@'));
  return isTable && !first.includes('@') && /[;,\t]/u.test(first) ? rows : lines;
}

function entriesOf(lines: readonly string[]): PastedEntry[] {
  const whole = lines.join('\n');
  // Where semicolons separate people, and in a column of "Weber, Jonas", a comma stands within a name.
  const withComma = lines.filter((line) => /^[^,@;\t]+,[^,@;\t]+$/u.test(line)).length;
  const isInNames = /;/u.test(whole) || (lines.length > 1 && withComma > lines.length / 2);
  return lines.flatMap((line) => {
    const found = addressesIn(line);
    const parts = line.split(isInNames ? /[;\t]/u : /[;,、\t]/u);
    if (found.length === 1 && isRow(parts, lines.length)) return entryOf(line, found[0] ?? null);
    const rows = found.length === 0 && /\t/u.test(line) && !/;/u.test(line) ? [line.replace(/\t/gu, ' ')] : parts;
    return rows.flatMap((part) => entryOf(part, addressesIn(part)[0] ?? null));
  });
}

/** A row of a table, "3; Tanaka; Mei; mei@example.org", and no list of people of whom one has an address. */
function isRow(parts: readonly string[], lines: number): boolean {
  const names = parts.filter((part) => !part.includes('@') && /\p{L}/u.test(part)).map((part) => part.trim());
  return names.length < 2 || (lines > 1 && names.every((name) => !name.includes(' ')));
}

function entryOf(text: string, found: string | null): PastedEntry[] {
  const rest = found === null ? text : text.replaceAll(found, ' ');
  const name = rest
    // Numbers of a list or a row, bullets, quotation marks, and what is left around an address.
    .replace(/(?<![\p{L}\p{N}])(?:mailto:|\d+[.):]?)(?![\p{L}\p{N}])/giu, ' ')
    .replace(/[<>()[\]"“”„«»|*•·–—;\t]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .slice(0, longestEntry)
    .replace(/^[\s,:.-]{1,30}|[\s,:-]{1,30}$/gu, '');
  const isName = /\p{L}/u.test(name) && name.split(' ').length <= mostWordsOfName && !/[?!]/u.test(name);
  if (found === null && !isName) return [];
  return [{ address: found?.toLowerCase().replace(/\.{1,3}$/u, '') ?? null, name: isName ? name : null }];
}

function distinct(entries: readonly PastedEntry[]): PastedEntry[] {
  const seen = new Map<string, PastedEntry>();
  for (const one of entries) {
    const key = one.address ?? one.name?.toLowerCase() ?? '';
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}
