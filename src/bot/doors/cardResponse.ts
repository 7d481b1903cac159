import type { InvokeResponse } from 'botbuilder';
import type { CardMessage } from '../../cards/cardMessage.js';
import { spokenText } from '../../cards/text/plainText.js';

/** Takes the place of the card that was pressed, for who pressed it (learn: universal actions, response format). */
export const cardResponse = ({ card }: CardMessage): InvokeResponse => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
});

/** A sentence; the card stays as it is. */
export const messageResponse = (text: string): InvokeResponse => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: spokenText(text) },
});

export const malformed: InvokeResponse = {
  status: 200,
  body: {
    statusCode: 400,
    type: 'application/vnd.microsoft.error',
    value: { code: 'BadRequest', message: 'This button holds nothing that can be answered.' },
  },
};
