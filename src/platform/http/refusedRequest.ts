import type { JsonAnswer } from './jsonRequest.js';

/** An answer other than 2xx to a request of our own, in the shape of the SDK's `RestError`. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest';
  readonly statusCode: number;
  readonly response: Pick<JsonAnswer, 'headers'>;
  /** What the service said; undefined where nobody has read it. */
  readonly details: unknown;

  constructor({ status, headers, body }: JsonAnswer) {
    super(`refused with ${status}`);
    this.statusCode = status;
    this.response = { headers };
    this.details = body;
  }
}

export const isOk = ({ status }: Pick<JsonAnswer, 'status'>): boolean => status >= 200 && status < 300;
