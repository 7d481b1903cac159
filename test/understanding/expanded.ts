/** Every phrase that a pattern of a lexicon stands for, written out. */
export function expanded(pattern: string): string[] {
  const [whole, read] = alternatives(pattern, 0);
  if (read !== pattern.length) throw new Error(`A bracket too many in "${pattern}".`);
  return whole.map((one) => (/^\s|\s$|\s\s|\n/u.test(one) ? one.replace(/\s+/gu, ' ').trim() : one));
}

function alternatives(pattern: string, from: number): [string[], number] {
  const done: string[] = [];
  let sofar = [''];
  let letters = '';
  const flush = (said: readonly string[]) => {
    const starts = letters === '' ? sofar : sofar.map((start) => start + letters);
    letters = '';
    sofar = starts.flatMap((start) => said.map((end) => start + end));
  };
  let at = from;
  while (at < pattern.length && pattern.charAt(at) !== ')') {
    const letter = pattern.charAt(at);
    at += 1;
    if (letter === '|') {
      flush(['']);
      done.push(...sofar);
      sofar = [''];
    } else if (letter === '(') {
      const [inside, end] = alternatives(pattern, at);
      if (pattern.charAt(end) !== ')') throw new Error(`A bracket is open in "${pattern}".`);
      const isOptional = pattern.charAt(end + 1) === '?';
      flush(isOptional ? [...inside, ''] : inside);
      at = isOptional ? end + 2 : end + 1;
    } else if (pattern.charAt(at) === '?') {
      flush([letter, '']);
      at += 1;
    } else letters += letter;
  }
  flush(['']);
  return [[...done, ...sofar], at];
}
