import type { CommandName } from '../../../question/commandName.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Composed } from '../commandMeant.js';
import { silent } from '../partKinds.js';
import type { Piece } from '../piece.js';
import { saysNothing } from './besides.js';
import { type Titled, titleOf } from './taskTitle.js';

const tasks: Readonly<Record<string, CommandName>> = { help: 'help', signIn: 'sign in', signOut: 'sign out' };
const around = new Set([
  ...['filler', 'greeting', 'thanks', 'closing', 'the', 'sign', 'comma', 'all', 'me', 'show', 'exactly', 'aux', 'be'],
  ...['and', 'anyone', 'everyone', 'prep', 'beside', 'that', 'meeting', 'in', 'there', 'of', 'from'],
]);
const ofSummaries = new Set([
  'summaries',
  'turnOn',
  'turnOff',
  'post',
  'always',
  'not',
  'only',
  'everywhere',
  'meetings',
  // "Every time".
  'inAll',
]);

/** What the bot is told to do, which is about no report: help, signing in and out, summaries. Undefined for anything else. */
export function taskIn(
  typed: readonly Piece[],
  text: string,
  { turns, unspaced }: Lexicon,
): Composed | null | undefined {
  if (!typed.some(({ part }) => ofTasks.has(part))) return undefined;
  // "Mais arrête de publier des résumés".
  const all = withAttendancePosts(typed[0]?.part === 'but' ? typed.slice(1) : typed);
  const pieces = all.some(({ part }) => part === 'summaries') ? withoutComplaints(all) : all;
  const has = (part: string) => pieces.some((piece) => piece.part === part);
  if (has('summaries')) {
    const end = pieces.findLastIndex(({ part }) => !['filler', 'thanks', 'closing', 'sign', 'comma'].includes(part));
    const last = pieces.slice(Math.max(end, 0)).map(({ from, to }) => text.slice(from, to).toLowerCase());
    const ends = (words: readonly string[] | undefined) => words?.some((word) => last.includes(word));
    const titled = titleOf(pieces, isOfSummaries, { text, unspaced: unspaced === true });
    return summariesIn(titled, { has, on: ends(turns?.on), off: ends(turns?.off) });
  }
  // "Turn all of them off" may be about anything else.
  const isAllOff = has('turnOff') && has('everywhere') && pieces.every(isOfSummaries);
  return isAllOff ? asked('all summaries off', false) : otherTask(withoutBesides(pieces));
}

/** "Post the attendance here after each meeting" asks for summaries. */
function withAttendancePosts(pieces: readonly Piece[]): readonly Piece[] {
  const has = (part: string) => pieces.some((piece) => piece.part === part);
  const isPosted = has('always') && (has('post') || has('turnOn') || has('turnOff') || has('show'));
  if (!isPosted || has('summaries')) return pieces;
  return pieces.map((piece) => (piece.part === 'attendance' ? { ...piece, part: 'summaries' } : piece));
}

const isOfSummaries = ({ part }: Piece): boolean => around.has(part) || ofSummaries.has(part);

/** Help, signing in and out. */
function otherTask(pieces: readonly Piece[]): Composed | null | undefined {
  const [task, other] = pieces.flatMap(({ part }) => tasks[part] ?? []);
  if (task === undefined) return undefined;
  if (other !== undefined && other !== task) return null;
  return pieces.every(({ part }) => part in tasks || around.has(part)) ? asked(task, true) : undefined;
}

/** Without the clauses that only tell: "sign me out, this is a shared laptop". */
function withoutBesides(pieces: readonly Piece[]): Piece[] {
  const clauses: Piece[][] = [[]];
  for (const piece of pieces) {
    clauses.at(-1)?.push(piece);
    if (piece.part === 'comma' || piece.part === 'sign') clauses.push([]);
  }
  return clauses.flatMap((clause) => (clause.some(({ part }) => part in tasks) || !saysNothing(clause) ? clause : []));
}

/** "Stop posting summaries here, nobody reads them": why it is wanted. */
function withoutComplaints(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findLastIndex(({ part }) => part === 'comma' || part === 'colon');
  const behind = pieces.slice(at + 1);
  const isWhy = at > 0 && behind.some(({ part }) => part === 'noOne') && !behind.some(({ part }) => ofTasks.has(part));
  const says = isWhy && saysNothing(behind.map((one) => (one.part === 'noOne' ? { ...one, part: 'me' } : one)));
  return says ? pieces.slice(0, at) : pieces;
}

interface Turn {
  has(part: string): boolean;
  on: boolean | undefined;
  off: boolean | undefined;
}

function summariesIn({ pieces, title }: Titled, { has, on, off }: Turn): Composed | null | undefined {
  const isOff = has('turnOff') || off === true || (has('not') && (has('post') || has('show') || has('turnOn')));
  const isOn = has('turnOn') || on === true || has('always') || has('everywhere');
  if (!isOff && !isOn && !has('post')) return undefined;
  if (!pieces.every(isOfSummaries)) return undefined;
  const isAll = has('everywhere') || pieces.some(({ part }, at) => part === 'all' && isAllAt(pieces, at));
  const command = isOff ? 'summaries off' : 'summaries on';
  // "The summary for the board" may be anything that is written.
  if (title !== null) return isAll || !(isOff || isOn) ? undefined : asked(command, true, title);
  // "Post a summary" may ask for one, once.
  return asked(isAll ? `all ${command}` : command, isOff || isOn);
}

/** "All summaries", "for all meetings". */
const isAllAt = (pieces: readonly Piece[], at: number): boolean => {
  const next = pieces.slice(at + 1).find(({ part }) => part !== 'the' && part !== 'filler')?.part ?? '';
  return next === 'summaries' || next === 'meeting' || next === 'meetings' || next === 'me';
};

const asked = (command: CommandName, certain: boolean, rest: string | null = null): Composed => ({
  readings: [{ command, what: 'list', people: null, rest }],
  certain,
  asks: true,
  titled: rest !== null,
  unexplained: 0,
});

const ofTasks = new Set([...Object.keys(tasks), 'summaries', 'turnOn', 'turnOff', 'post', 'always', 'everywhere']);

/** Words that only mean something in a task are words like any other where there is none. */
export const withoutTasks = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.some(({ part }) => ofTasks.has(part))
    ? pieces.map((piece, at) => (ofTasks.has(piece.part) ? { ...piece, part: withoutTask(pieces, at) } : piece))
    : pieces;

const files = new Set(['attendance', 'export', 'csv', 'excel']);

/** "Send me the list of participants" orders what "show" does. */
function withoutTask(pieces: readonly Piece[], at: number): string {
  const isFirst = pieces.slice(0, at).every(({ part }) => silent.has(part));
  const next = pieces.slice(at + 1).find(({ part }) => !silent.has(part))?.part ?? '';
  const isFile = files.has(next) || pieces.some(({ part }) => part !== 'attendance' && files.has(part));
  return pieces[at]?.part === 'post' && isFirst && isFile ? 'show' : 'unknown';
}
