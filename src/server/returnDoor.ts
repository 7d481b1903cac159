import { htmlPage } from '../platform/http/htmlPage.js';
import type { Words } from '../words/index.js';
import type { Door } from './door.js';

export interface Returning {
  words: Words;
  /** A browser is back from Entra; true when a question that waited for it is now answered. */
  returned(state: string): Promise<boolean>;
}

/** Entra returns with `code` or `error`; neither is read beyond that, and nothing of the address is repeated. */
export const returnDoor = ({ words, returned }: Returning): Door => ({
  method: 'GET',
  async open({ query }) {
    const refused = Boolean(query.get('error'));
    const answered = !refused && (await returned(query.get('state') ?? ''));
    const outcome = refused ? 'refused' : answered ? 'answered' : 'given';
    const body = htmlPage({
      lang: words.locale,
      title: words.say(`page.consent.${outcome}.title`),
      text: words.say(`page.consent.${outcome}.text`),
    });
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      'referrer-policy': 'no-referrer',
    };
    return { status: 200, headers, body };
  },
});
