import type { FileFormat } from '../question/fileFormat.js';

const excel = 'excel|xlsx|spreadsheet|エクセル';
const article = 'an?|eine[rn]?|une?|una';
const file = 'file|sheet|format|fichier|formato|archivo|fichero|hoja';

/** "yesterday as csv": the format is named behind the meeting. */
const behind = [
  new RegExp(
    `^(.*?)(?:^|\\s)(?:as|to|in|into|als|nach|im|zu|en|au|vers|sous|dans|como|a|al)\\s+(?:(?:${article}|(?:${file})(?:\\s+de)?)\\s+){0,3}(csv|${excel})(?:[\\s-]*(?:file|sheet|datei|tabelle|format))?$`,
    'u',
  ),
  new RegExp(`^(.*?)(?:を\\s*|\\s|^)(csv|${excel})\\s*(?:ファイル|形式)?(?:で|に|として)$`, 'u'),
];

/** Which meeting, and as which file; `usual` where the question names none. In any language, as commands are. */
export function formatAsked(rest: string | null, usual: FileFormat): { rest: string | null; format: FileFormat } {
  for (const pattern of behind) {
    const [, before = '', word] = pattern.exec(rest ?? '') ?? [];
    if (word !== undefined) return { rest: before.trim() || null, format: word === 'csv' ? 'csv' : 'xlsx' };
  }
  return { rest, format: usual };
}
