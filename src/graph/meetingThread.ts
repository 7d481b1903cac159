/**
 * The chat or channel thread inside a join URL, whose percent signs may be encoded once or twice; null for short links,
 * which hold none. The URL's form is no contract (graph: onlineMeeting), so this only ever adds to what is known.
 */
export function threadOfMeeting(joinUrl: string): string | null {
  let url = joinUrl;
  for (let i = 0; i < 2; i += 1) {
    try {
      url = decodeURIComponent(url);
    } catch {
      break;
    }
  }
  return /19:[\w.=+-]+@thread\.(?:v2|tacv2|skype)/i.exec(url)?.[0] ?? null;
}
