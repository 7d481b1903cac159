/**
 * An id as one segment of a path. What RFC 3986 allows in a segment stays as Microsoft's examples write it (`=` at the
 * end of a meeting's id, `@` inside an event's); everything else, a slash above all, is encoded.
 */
export function segment(id: string): string {
  // An address folds `.` and `..`, encoded or not, into another path: such an id finds nothing either.
  if (id === '.' || id === '..') return encodeURIComponent('\uFFFD');
  // Half a surrogate pair, which cannot be encoded, is replaced: such an id finds nothing, and nothing else.
  return encodeURIComponent(wellFormed(id)).replaceAll('%3D', '=').replaceAll('%40', '@').replaceAll('%3A', ':');
}

/** A query as Graph's pages write it: `$` bare, a space as %20. */
export function query(options: Record<string, string>): string {
  return Object.entries(options)
    .map(([name, value]) => `${name}=${encodeURIComponent(wellFormed(value))}`)
    .join('&');
}

const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD');
