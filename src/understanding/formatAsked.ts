import type { FileFormat } from '../question/fileFormat.js';
import { asTyped } from './asTyped.js';

/** Said alone it means a CSV file: no other of ours has an encoding to choose. */
const gap = '[\\s-]{0,3}';
const utf8 = `(?:csv${gap}(?:file|datei|ファイル)?${gap}(?:in|as|en|の)?${gap})?\\(?utf[\\s-]?8\\)?(?:${gap}csv)?`;
const excel = 'excel|xlsx|spreadsheet|エクセル';
const article = 'an?|eine[rn]?|une?|una';
const file = 'file|sheet|format|fichier|formato|archivo|fichero|hoja';

/** "yesterday as csv": the format is named behind the meeting. */
const behind = [
  new RegExp(
    `^(.*?)(?:^|\\s)(?:as|to|in|into|als|nach|im|zu|en|au|vers|sous|dans|como|a|al)\\s+(?:(?:${article}|(?:${file})(?:\\s+de)?)\\s+){0,3}(${utf8}|csv|${excel})(?:[\\s-]*(?:file|sheet|datei|tabelle|format))?$`,
    'u',
  ),
  new RegExp(`^(.*?)(?:を\\s*|\\s|^)(${utf8}|csv|${excel})\\s*(?:ファイル|形式)?(?:で|に|として)$`, 'u'),
];

/** Which meeting, and as which file; `usual` where the question names none. In any language, as commands are. */
export function formatAsked(rest: string | null, usual: FileFormat): { rest: string | null; format: FileFormat } {
  for (const pattern of behind) {
    const [, before = '', word] = pattern.exec(rest?.toLowerCase() ?? '') ?? [];
    if (word !== undefined) return { rest: asTyped(before.trim(), rest ?? '') || null, format: formatOf(word) };
  }
  return { rest, format: usual };
}

function formatOf(word: string): FileFormat {
  if (word.includes('utf')) return 'csv utf-8';
  return word === 'csv' ? 'csv' : 'xlsx';
}
