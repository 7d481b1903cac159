import type { Words } from '../../src/words/index.js';
import { withoutFaces } from '../cards/rules/teamsElements.js';
import { type Scenario, scenarioId, scenarios } from '../cards/scenarios/index.js';
import { guideScenarios } from '../cards/scenarios/ofGuide.js';
import type { ThemeName } from './themes.js';

/** A picture that a page shows: where it lies under docs, which card it is of, and how large it may be. */
export interface PagePicture {
  file: string;
  id: string;
  theme: ThemeName;
  width: number;
  kilobytes: number;
}

/** Every picture that README.md and the pages in docs show. `npm run gallery -- --readme` draws them. */
export const pagePictures: readonly PagePicture[] = [
  { file: 'who-attended.png', id: 'ordinary-private', theme: 'light', width: 800, kilobytes: 120 },
  { file: 'who-attended-phone.png', id: 'ordinary-people', theme: 'dark', width: 320, kilobytes: 120 },
  { file: 'summary-arrives.png', id: 'summary-arrives', theme: 'light', width: 560, kilobytes: 120 },
  ...['asking', 'filtering', 'following-up', 'summary', 'export'].map(
    (name): PagePicture => ({
      file: `guide/${name}.png`,
      id: `guide-${name}`,
      theme: 'light',
      width: 480,
      kilobytes: 60,
    }),
  ),
];

/** The cards that they are drawn from: those of the gallery, and those of the guide, whose kinds the gallery has already. */
export const pageScenarios: readonly Scenario[] = [...scenarios, ...guideScenarios];

/** The card of a picture. Nobody in it has a face, so that the same people look the same in private and in a chat. */
export function pageCard({ id }: PagePicture, words: Words): unknown {
  const scenario = pageScenarios.find((one) => scenarioId(one) === id);
  if (!scenario) throw new Error(`no scenario is called ${id}`);
  return withoutFaces(scenario.build(words).card);
}
