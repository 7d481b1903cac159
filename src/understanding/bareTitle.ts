const small =
  /^(?:(?:en (?:la|el|las|los)|a (?:la|las|los)|de (?:la|las|los|les)|(?:an|auf|bei|in|zu) de[rmn]|à(?: la)?|à l'|aux?|dans|lors|pendant|to|at|in|of|for|from|on|during|with|about|am|vom|beim|im|du|de|le|la|von|der|die|das|el)(?:\s+|$))+/u;
const articles = /^(?:(?:the|my|our|a|an)\s+)+/u;
const trailing = new Set("on at from in of for am vom du le la the um del el de des der d'".split(' '));

/** A title as typed, without the small words around it and without quotes. */
export function bareTitle(text: string): string {
  const begun = text
    .trim()
    .replace(/^'s\s+/u, '')
    .replace(small, '')
    .replace(articles, '');
  return withoutTrailing(begun)
    .replace(/^["'“”„«(「『]+/u, '')
    .replace(/(?<!["'“”»),.:;」』])["'“”»),.:;」』]+$/u, '')
    .trim();
}

/** Word by word from the end: a pattern would try again from every word. */
function withoutTrailing(title: string): string {
  const words = title.split(/\s+/u);
  while (words.length > 1 && trailing.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}
