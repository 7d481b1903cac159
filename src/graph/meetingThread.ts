/**
 * The chat or channel thread inside a join URL, whose percent signs may be encoded once or twice; null for short links
 * such as teams.microsoft.com/meet/2414128301281?p=… (MC772556), which hold none. The URL's form is no contract (graph:
 * onlineMeeting), so this is the last resort: a chat's own id, and `chatInfo.threadId`, come first.
 */
export function threadOfMeeting(joinUrl: string): string | null {
  const url = decoded(joinUrl);
  return /19:[\w.=+-]+@thread\.(?:v2|tacv2|skype)/i.exec(url)?.[0] ?? null;
}

/**
 * True when two join URLs are of the same meeting: what follows the question mark is a passcode or a context, and percent
 * signs may be encoded once or twice.
 */
export const isSameLink = (one: string, other: string): boolean => linkOf(one) === linkOf(other);

const linkOf = (joinUrl: string): string => (decoded(joinUrl).split(/[?#]/)[0] ?? '').replace(/\/$/, '').toLowerCase();

function decoded(joinUrl: string): string {
  let url = joinUrl;
  for (let i = 0; i < 2; i += 1) {
    try {
      url = decodeURIComponent(url);
    } catch {
      break;
    }
  }
  return url;
}
