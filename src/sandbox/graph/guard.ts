import type { Incoming, Reply } from '../world/route.js';
import type { GraphRequest } from './graphReply.js';

export type Endpoint = (request: GraphRequest) => Reply | Promise<Reply>;
/** Checks the token and its permission before the endpoint is asked. */
export type Guard = (scope: string, endpoint: Endpoint) => (request: Incoming) => Promise<Reply>;
