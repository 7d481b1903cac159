import { chatted } from './chatted.js';
import { counting } from './counting.js';
import { amounts } from './en/amounts.js';
import { asking } from './en/asking.js';
import { beside } from './en/beside.js';
import { commands } from './en/commands.js';
import { everyday } from './en/everyday.js';
import { fillers } from './en/fillers.js';
import { joining } from './en/joining.js';
import { people } from './en/people.js';
import { places } from './en/places.js';
import { presence } from './en/presence.js';
import { said } from './en/said.js';
import { spoken } from './en/spoken.js';
import { tasks } from './en/tasks.js';
import { told } from './en/told.js';
import { idioms } from './idioms.js';
import { joined } from './joined.js';
import type { Lexicon } from './lexicon.js';
import { registrations } from './registrations.js';
import { series } from './series.js';

export const lexicon: Lexicon = {
  common:
    'guess; guesses; quest; light; later; reader; leader; leaders; leaving; boost; coast; ready; heart; ended; attempt; attempted; attendant; intend; intended; stage; stage; account; accounts; except; excepted; exception; hours; house; houses; present; prevent; prevented; absence; phones; dealer; posts; hosted; ghost; jointed; points; missed; misses',
  possessiveDate: /(?<=(?:day|night|week|month|year|quarter|term|morning|afternoon|evening|weekend)) ?'?s$/u,
  words: joined(
    {
      ...idioms.en,
      ...registrations.en,
      ...series.en,
      ...asking,
      ...presence,
      ...people,
      ...said,
      ...joining,
      ...amounts,
      ...places,
      ...commands,
      ...fillers,
      ...tasks,
    },
    told,
    spoken,
    beside,
    everyday,
    chatted.en,
    counting.en,
  ),
};
