import { chatted } from './chatted.js';
import { counting } from './counting.js';
import { amounts } from './de/amounts.js';
import { asking } from './de/asking.js';
import { beside } from './de/beside.js';
import { commands } from './de/commands.js';
import { everyday } from './de/everyday.js';
import { people } from './de/people.js';
import { small } from './de/small.js';
import { spoken } from './de/spoken.js';
import { told } from './de/told.js';
import { verbs } from './de/verbs.js';
import { idioms } from './idioms.js';
import { joined } from './joined.js';
import type { Lexicon } from './lexicon.js';
import { registrations } from './registrations.js';
import { series } from './series.js';

export const lexicon: Lexicon = {
  verbFirst: true,
  articleBeforeNames: true,
  turns: { on: ['an', 'ein'], off: ['aus', 'ab', 'weg'] },
  common:
    'fehler; glaube; gehört; gefällt; geteilt; wieder; später; weiter; gesagt; gelegt; geplant; gestellt; geste; gesten; kästen; fester; komme; kommt; kommen; genommen; lesen; teilen; teile',
  // Of two parts with the same phrase, the one that is written first.
  words: joined(
    {
      ...idioms.de,
      ...registrations.de,
      ...series.de,
      ...asking,
      ...verbs,
      ...people,
      ...amounts,
      ...commands,
      ...small,
    },
    told,
    spoken,
    beside,
    everyday,
    chatted.de,
    counting.de,
  ),
};
