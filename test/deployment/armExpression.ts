/** An expression of an ARM template, such as `concat('a', parameters('b')).c` (learn: template-expressions). */
export type Expression =
  | { kind: 'literal'; value: string | number }
  | { kind: 'call'; name: string; args: Expression[] }
  | { kind: 'member'; of: Expression; name: string };

/** The expression in a value of the template; null when the value is plain text. */
export function parseExpression(text: string): Expression | null {
  if (!text.startsWith('[') || text.startsWith('[[')) return null;
  if (!text.endsWith(']')) throw new Error(`an expression without its end: ${text}`);
  const tokens = text.slice(1, -1).match(/'(?:[^']|'')*'|-?\d+|[A-Za-z_]\w*|[(),.]|\S/g) ?? [];
  let at = 0;

  const take = (wanted: string) => {
    if (tokens[at] !== wanted) throw new Error(`${wanted} expected instead of ${tokens[at]} in ${text}`);
    at += 1;
  };

  function expression(): Expression {
    const token = tokens[at] ?? '';
    at += 1;
    if (token.startsWith("'")) return { kind: 'literal', value: token.slice(1, -1).replaceAll("''", "'") };
    if (/^-?\d+$/.test(token)) return { kind: 'literal', value: Number(token) };
    if (!/^[A-Za-z_]/.test(token)) throw new Error(`${token} is not understood in ${text}`);
    take('(');
    const args: Expression[] = [];
    while (tokens[at] !== ')') {
      if (args.length > 0) take(',');
      args.push(expression());
    }
    take(')');
    let result: Expression = { kind: 'call', name: token, args };
    while (tokens[at] === '.') {
      result = { kind: 'member', of: result, name: tokens[at + 1] ?? '' };
      at += 2;
    }
    return result;
  }

  const parsed = expression();
  if (at !== tokens.length) throw new Error(`${tokens[at]} is too much in ${text}`);
  return parsed;
}
