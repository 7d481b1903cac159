import type { SandboxMeeting } from '../../src/sandbox/company/meeting.js';
import type { World } from '../../src/sandbox/world/world.js';
import type { Dice } from './dice.js';
import type { Taken } from './fleet.js';
import type { Ledger } from './ledger.js';
import type { Activities, Activity } from './teams.js';
import type { Time } from './time.js';
import type { Held } from './week.js';

/** What everybody who plans something for the week may use. */
export interface Town {
  dice: Dice;
  time: Time;
  ledger: Ledger;
  world: World;
  week: { meetings: SandboxMeeting[]; held: Held[] };
  activities: Activities;
  /** Posts to the bot; `text` and `about` are for the story. */
  deliver(activity: Activity, text: string, ...about: string[]): Promise<Taken>;
}
