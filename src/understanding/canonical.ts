import { commandNames } from '../question/commandName.js';
import type { What } from '../question/people.js';
import { peopleWords } from '../question/peopleWords.js';
import { readPeopleWords } from '../question/readPeopleWords.js';
import type { Asked } from './asked.js';

const whatWords: Readonly<Record<What, string>> = { list: '', count: 'how many', did: 'whether any', when: 'when' };

/**
 * English words that `understand` reads back as the very same: what buttons carry. Such as
 * `who attended, how many, those who are (guest and late), of "design review"`. What a command alone says is its name.
 */
export function canonical({ command, what, people, rest, literal, literalCommand }: Asked): string {
  return [
    command,
    ...(what === 'list' ? [] : [whatWords[what]]),
    ...(people === null ? [] : [`those who are ${peopleWords(people)}`]),
    ...(rest === null ? [] : [`of ${JSON.stringify(rest)}`]),
    ...(literal === null
      ? []
      : [`or ${literalCommand === undefined ? '' : `${literalCommand} of `}${JSON.stringify(literal)}`]),
  ].join(', ');
}

/** The longest name first: "export csv" before "export". */
const names = [...commandNames].sort((a, b) => b.length - a.length);
const text = '"(?:[^"\\\\]|\\\\.){0,600}"';
const ending = new RegExp(
  `^(?:, (?<what>how many|whether any|when))?(?:, those who are (?<people>.+?))?(?:, of (?<rest>${text}))?(?:, or (?:(?<titled>${names.join('|')}) of )?(?<literal>${text}))?$`,
  'u',
);

/** Reads what `canonical` wrote. Null for any other text. */
export function readCanonical(words: string): Asked | null {
  const command = names.find((name) => words === name || words.startsWith(`${name}, `));
  if (command === undefined) return null;
  const groups = ending.exec(words.slice(command.length))?.groups;
  if (groups === undefined) return null;
  const people = groups.people === undefined ? null : readPeopleWords(groups.people);
  if (groups.people !== undefined && people === null) return null;
  const what: What =
    groups.what === 'how many'
      ? 'count'
      : groups.what === 'whether any'
        ? 'did'
        : groups.what === 'when'
          ? 'when'
          : 'list';
  const literalCommand = names.find((name) => name === groups.titled);
  const asked = { command, what, people, rest: textOf(groups.rest), literal: textOf(groups.literal) };
  return literalCommand === undefined ? asked : { ...asked, literalCommand };
}

function textOf(quoted: string | undefined): string | null {
  if (quoted === undefined) return null;
  try {
    return String(JSON.parse(quoted));
  } catch {
    return null;
  }
}
