import { personal, sayNothing } from '../parse/message/besides.js';
import { silent } from '../parse/partKinds.js';
import type { Piece } from '../parse/piece.js';

/** Words that would mean something else if they were there: nothing is answered without one of them. */
const changing = new Set(
  (
    'always never only most mostly least often again everyone everybody all average avg mean median percent percentage ' +
    'share usually sometimes rarely seldom regularly constantly repeatedly every each both total max min why how what ' +
    'where if unless without except but instead also neither nor not no none than before after until since during while ' +
    'longest shortest more less fewer same different next tomorrow will would should could spoke said talked message ' +
    'email mail tell remind invite delete remove add block kick mute cancel move approve forward translate ' +
    'immer nie niemals nur meisten wenigsten oft wieder jeder jede jedes alle durchschnitt durchschnittlich schnitt ' +
    'prozent anteil meistens manchmal selten ständig dauernd regelmäßig warum wieso weshalb wie was wo wenn ohne außer ' +
    'aber statt auch weder noch nicht kein keine keiner als vor nach bis seit während länger kürzer mehr weniger gleich ' +
    'morgen nächste nächsten würde sollte könnte lösch lösche lade ladet schreib sag erinnere verschieb ' +
    'toujours jamais seulement plus moins souvent encore tous toutes moyenne pourcent pourcentage part parfois rarement ' +
    'pourquoi comment quoi où si sans sauf mais aussi ni pas aucun que avant après depuis pendant chaque deux demain ' +
    'prochain prochaine supprime annule déplace invite préviens ' +
    'siempre nunca solo sólo más menos muchas veces otra todos todas promedio media porcentaje porciento parte aveces ' +
    'rara por qué cómo como dónde si sin salvo excepto pero también ni no ningún que antes después desde durante cada ' +
    'ambos mañana próximo próxima borra elimina cancela mueve invita avisa'
  ).split(' '),
);
const changingInJapanese =
  /いつも|毎|必ず|全|平均|割合|以外|だけ|ばかり|ない|ず|なぜ|どうして|もし|より|まで|から|また|再|明日|次|消|削除|送/u;

const mostWords = 4;

/**
 * Whether words that nothing explains are no more than decoration: at the beginning or the end of a question that is
 * complete without them, or in a clause of their own. A name, a number, or a word that would change what is asked is none.
 */
export function isDecorated(
  pieces: readonly Piece[],
  out: ReadonlySet<Piece>,
  { text, unspaced }: { text: string; unspaced: boolean },
): boolean {
  const unknown = pieces.filter(({ part }) => part === 'unknown');
  if (unknown.length !== out.size || !unknown.every((one) => out.has(one) && isPlain(one, text, unspaced)))
    return false;
  return rowsAt(pieces).every(([from, to]) => isAtEdge(pieces, from, to, unspaced) || isInOwnClause(pieces, from, to));
}

/** A small word: no name, no number, and none that changes anything. */
function isPlain({ from, to, word = '' }: Piece, text: string, unspaced: boolean): boolean {
  const typed = text.slice(from, to);
  if (unspaced) return /^\p{Script=Hiragana}+$/u.test(typed) && !changingInJapanese.test(typed);
  // What is typed in capitals throughout shows no name.
  const isFirst = text.slice(0, from).trim() === '' || !/\p{Ll}/u.test(text);
  const isName = isFirst ? /\p{N}/u.test(typed) : /[\p{Lu}\p{N}]/u.test(typed);
  return !isName && !changing.has(typed.toLowerCase()) && !changing.has(word);
}

/** Where the rows of unknown words begin and end. */
function rowsAt(pieces: readonly Piece[]): [number, number][] {
  const rows: [number, number][] = [];
  for (const [at, { part }] of pieces.entries()) {
    if (part !== 'unknown') continue;
    const last = rows.at(-1);
    if (last !== undefined && last[1] === at) last[1] = at + 1;
    else rows.push([at, at + 1]);
  }
  return rows;
}

/** What begins a question, and what the bot is told in a word. */
const heads = new Set(['who', 'which', 'howMany', 'when', 'anyone', 'everyone', 'signIn', 'signOut']);
const told = new Set(['signIn', 'signOut']);

/** "Mates, who was late", "log me out of this thing"; behind a question words may tell of something else. */
function isAtEdge(pieces: readonly Piece[], from: number, to: number, unspaced: boolean): boolean {
  if (unspaced || to - from > mostWords) return false;
  const [before, behind] = [pieces.slice(0, from), pieces.slice(to)];
  const isSilent = (some: readonly Piece[]) => some.every(({ part }) => silent.has(part));
  const isSmall = ({ part }: Piece) => silent.has(part) || part === 'me' || part === 'of';
  if (isSilent(behind)) return told.has(before.findLast((one) => !isSmall(one))?.part ?? '');
  return isSilent(before) && heads.has(behind.find((one) => !isSmall(one))?.part ?? '');
}

const ends = new Set(['comma', 'sign', 'colon']);

/** In a clause that holds nothing of a question, and is a sentence. */
function isInOwnClause(pieces: readonly Piece[], from: number, to: number): boolean {
  const start = pieces.slice(0, from).findLastIndex(({ part }) => ends.has(part)) + 1;
  const stop = pieces.findIndex(({ part }, at) => at >= to && ends.has(part));
  const clause = pieces.slice(start, stop < 0 ? pieces.length : stop);
  if (clause.length === pieces.length || !clause.every(({ part }) => sayNothing.has(part))) return false;
  return (
    clause.some(({ part }) => personal.has(part)) || clause.every(({ part }) => part === 'unknown' || part === 'the')
  );
}
