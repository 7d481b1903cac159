const small =
  /^(?:(?:to|at|in|of|for|from|on|during|with|about|am|vom|beim|im|du|de|le|la|von|der|die|das|el)(?:\s+|$))+/u;
const articles = /^(?:(?:the|my|our|a|an)\s+)+/u;
const trailing = /(?:\s+(?:on|at|from|in|of|for|am|vom|du|le|la|the|um))+$/u;

/** A title as typed, without the small words around it and without quotes. */
export function bareTitle(text: string): string {
  return text
    .trim()
    .replace(/^'s\s+/u, '')
    .replace(small, '')
    .replace(articles, '')
    .replace(trailing, '')
    .replace(/^["'“”„«(]+|["'“”»),.:;]+$/gu, '')
    .trim();
}
