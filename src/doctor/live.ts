import type { Config } from '../config/config.js';
import { type Finding, ill, well } from './finding.js';

/** What `LIVE=on` needs; null while it is off. What Teams says of a running meeting can only be asked in one. */
export function checkLive({ live, insight }: Pick<Config, 'live' | 'insight'>): Finding | null {
  if (live === 'off') return null;
  if (insight === 'attendance')
    return ill('who is here (LIVE)', 'INSIGHT=attendance switches it off: set LIVE=off, or INSIGHT=full');
  return well(
    'who is here (LIVE): on. The Teams app must be packaged with LIVE=on, and OnlineMeetingParticipant.Read.Chat be granted in a chat; ' +
      'ask “who is here” in a running meeting: the log line “members asked for” has how Teams answered',
  );
}
