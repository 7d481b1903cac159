import type { View } from '../../question/view.js';
import type { Words } from '../../words/index.js';
import { type CardAction, toggleAction } from '../cardMessage.js';
import type { Picture } from '../picture/labels.js';

/** The fields of a card whose figures stand behind a picture. */
export type Pictured = {
  pictures: Picture[];
  legend: string;
  show: CardAction[];
  figuresShown: boolean;
  about: string[];
};

/**
 * A card of a picture, with the figures behind a button. Where there is no picture, or somebody looks through the figures,
 * these stand there at once.
 */
export function pictured(
  words: Words,
  {
    pictures,
    legend,
    about,
    view,
  }: { pictures: Picture[]; legend: string[]; about: string[]; view?: View | undefined },
): (rich: boolean) => Pictured {
  return (rich) => {
    const isShown = rich && pictures.length > 0 && (view?.from ?? 0) === 0;
    return {
      pictures: isShown ? pictures : [],
      legend: isShown ? legend.join(' ') : '',
      show: isShown ? [toggleAction(words.say('picture.show'), 'figures')] : [],
      figuresShown: !isShown,
      about,
    };
  };
}

/** Fewer rows of figures than these are shown rather than no picture: the others are a button away. */
export const leastFigures = 5;
