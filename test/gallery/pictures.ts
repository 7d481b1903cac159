import { type Scenario, scenarioId, scenarios } from '../cards/scenarios/index.js';
import { type ThemeName, themeNames } from './themes.js';

/** One picture of the gallery. */
export interface Picture {
  scenario: Scenario;
  theme: ThemeName;
  width: number;
  teams: boolean;
}

export const widths = [320, 800];

/** Every picture there is: each card in each theme and width; and once as a client without Teams' own elements shows it. */
export function everyPicture(): Picture[] {
  return scenarios
    .filter(({ pictured }) => pictured)
    .flatMap((scenario): Picture[] => [
      ...themeNames.flatMap((theme) => widths.map((width) => ({ scenario, theme, width, teams: true }))),
      { scenario, theme: 'light', width: 320, teams: false },
    ]);
}

export const pictureName = ({ scenario, theme, width, teams }: Picture): string =>
  `${scenarioId(scenario)}-${theme}-${width}${teams ? '' : '-fallback'}`;

/** `attendance 320 dark`: each word must be in the name; a number must be a whole part of it. */
export const isWanted = (name: string, filters: string[]): boolean =>
  filters.every((filter) => (/^\d+$/.test(filter) ? name.split('-').includes(filter) : name.includes(filter)));

/** A page with all pictures on it, to look at side by side. */
export function contactSheet(pictures: Picture[]): string {
  const figures = pictures.map(
    (picture) =>
      `<figure><img loading="lazy" width="${picture.width}" src="${pictureName(picture)}.png" alt=""><figcaption>${pictureName(picture)}</figcaption></figure>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title>
<style>body{font:14px sans-serif;background:#888;display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start}figure{margin:0}figcaption{padding:4px 0}</style>
${figures.join('\n')}
</html>
`;
}
