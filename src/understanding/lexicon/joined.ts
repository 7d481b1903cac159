/** Words from several files as one: a key that several have has the phrases of all, those of the first file first. */
export function joined(...files: readonly Readonly<Record<string, string>>[]): Record<string, string> {
  const all = new Map<string, string>();
  for (const [key, phrases] of files.flatMap((file) => Object.entries(file)))
    all.set(key, all.has(key) ? `${all.get(key)}; ${phrases}` : phrases);
  return Object.fromEntries(all);
}
