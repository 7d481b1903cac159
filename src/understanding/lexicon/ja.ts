import { counting } from './counting.js';
import { idioms } from './idioms.js';
import { amounts } from './ja/amounts.js';
import { asking, fillers, nobody } from './ja/asking.js';
import { commands } from './ja/commands.js';
import { daily } from './ja/daily.js';
import { everyday } from './ja/everyday.js';
import { places } from './ja/places.js';
import { later, presence } from './ja/presence.js';
import { romaji } from './ja/romaji.js';
import { laterToo, saidOfPeople } from './ja/said.js';
import { spoken } from './ja/spoken.js';
import { tasks } from './ja/tasks.js';
import { joined } from './joined.js';
import type { Lexicon } from './lexicon.js';
import { registrations } from './registrations.js';
import { series } from './series.js';

export const lexicon: Lexicon = {
  unspaced: true,
  words: joined(
    {
      ...idioms.ja,
      ...registrations.ja,
      ...series.ja,
      ...asking,
      ...tasks,
      ...presence,
      ...places,
      ...saidOfPeople,
      ...amounts,
      ...commands,
      ...fillers,
      nobody: [nobody, later, laterToo].join('; '),
    },
    spoken,
    everyday,
    daily,
    romaji,
    counting.ja,
  ),
};
