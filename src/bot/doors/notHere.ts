import { askAction, type CardAction, type CardMessage } from '../../cards/cardMessage.js';
import { noticeCard } from '../../cards/noticeCard.js';
import type { NotHere } from '../../understanding/parse/message/notHere.js';
import type { Words } from '../../words/index.js';

const isFile: Readonly<Record<NotHere, boolean>> = {
  ...{ pdf: true, mail: true, average: true },
  ...{ said: false, spoke: false, uninvited: false, reason: false },
};

/** An honest sentence for what is asked and not to be had here, with what is possible instead. */
export const notHereCard = (words: Words, what: NotHere, near: readonly CardAction[] = []): CardMessage =>
  noticeCard({
    title: words.say(`notHere.${what}.title`),
    texts: [words.say(`notHere.${what}.text`)],
    actions:
      near.length > 0 && what !== 'pdf'
        ? [...near]
        : isFile[what]
          ? [askAction(words.say('button.export'), { ask: 'export' })]
          : [
              askAction(words.say('button.whoAttended'), { ask: 'who attended' }),
              askAction(words.say('button.timeline'), { ask: 'timeline' }),
            ],
  });
