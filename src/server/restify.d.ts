import type { Request, Response } from 'restify';

declare module 'restify' {
  interface Server {
    /** Runs before restify looks at a request; false ends it there. `@types/restify` describes restify 8, which has it, too. */
    first(handler: (request: Request, response: Response) => boolean): this;
  }
}
