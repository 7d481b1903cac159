import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ErrorCode, errorTable, hasFailed } from '../../errors/table.js';
import { packageRoot } from '../../platform/packageRoot.js';

/** What a notice is: something told, asked, done, gone wrong, still awaited, or for one person alone. */
export type NoticeKind = 'info' | 'question' | 'done' | 'problem' | 'waiting' | 'private';

/** Teams draws its own icon, in the colours of the theme; every other client draws the picture. */
export interface NoticeIcon {
  name: string;
  color: 'Accent' | 'Good' | 'Attention';
  /** A sign that says the same in every language, for who cannot see the picture. */
  sign: string;
  /** The picture itself, so that nothing is fetched. Its colours are seen on light and on dark. */
  url: string;
}

const drawn: Readonly<Record<NoticeKind, Omit<NoticeIcon, 'url'>>> = {
  info: { name: 'Info', color: 'Accent', sign: 'i' },
  question: { name: 'QuestionCircle', color: 'Accent', sign: '?' },
  done: { name: 'CheckmarkCircle', color: 'Good', sign: '✓' },
  problem: { name: 'ErrorCircle', color: 'Attention', sign: '!' },
  waiting: { name: 'Clock', color: 'Accent', sign: '…' },
  private: { name: 'LockClosed', color: 'Accent', sign: '•' },
};

const pictures = new Map<NoticeKind, string>();

export function noticeIcon(kind: NoticeKind): NoticeIcon {
  const known = pictures.get(kind);
  const url = known ?? `data:image/png;base64,${iconFile(kind).toString('base64')}`;
  if (known === undefined) pictures.set(kind, url);
  return { ...drawn[kind], url };
}

const iconFile = (kind: NoticeKind): Buffer => readFileSync(join(packageRoot, 'cards', 'icons', `${kind}.png`));

/** What the card of an error shows: that something failed, has to be waited for or done by the asker, or is just so. */
export function noticeKindOf(code: ErrorCode): NoticeKind {
  if (hasFailed(code)) return 'problem';
  if (errorTable[code].private) return 'private';
  return code === 'not-ready' || code === 'not-over' ? 'waiting' : 'info';
}
