/**
 * Calls `make` again only when something else comes than before. For long lists in which most elements are like the one before: equal
 * texts are told apart once, and what is made of them is kept once (docs/performance.md).
 */
export function rememberLast<K, V>(make: (key: K) => V): (key: K) => V {
  let last: { key: K; value: V } | null = null;
  return (key) => {
    if (last === null || last.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}
