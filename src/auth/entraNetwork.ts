import { type INetworkModule, type NetworkRequestOptions, ServerError } from '@azure/msal-node';
import { readText } from '../platform/http/responseText.js';
import { second } from '../platform/time/clock.js';

const deadline = 8 * second;

/**
 * msal-node's network. msal accepts https authorities only; for an authority on a loopback host, which may speak
 * plain http, the request goes to the configured address instead.
 */
export function createEntraNetwork({
  authorities,
  fetch,
}: {
  /** The configured addresses of Entra. */
  authorities: string[];
  fetch: typeof globalThis.fetch;
}): INetworkModule {
  const protocols = new Map(authorities.map((address) => [new URL(address).host, new URL(address).protocol]));

  async function send<T>(method: 'GET' | 'POST', url: string, options: NetworkRequestOptions = {}, timeout = deadline) {
    const target = new URL(url);
    target.protocol = protocols.get(target.host) ?? target.protocol;
    const response = await fetch(target, {
      method,
      headers: options.headers ?? {},
      signal: AbortSignal.timeout(timeout),
      redirect: 'error',
      ...(method === 'POST' ? { body: options.body ?? '' } : {}),
    });
    const text = await readText(response);
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: parse<T>(text, response.status),
    };
  }

  return {
    sendGetRequestAsync: (url, options, timeout) => send('GET', url, options, timeout),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
  };
}

function parse<T>(text: string, status: number): T {
  try {
    return JSON.parse(text);
  } catch {
    // A proxy's error page, say: msal would fail on it with a riddle.
    throw new ServerError('not_json', `Entra answered ${status} without JSON`);
  }
}

/** The https form of the authority that msal insists on, for one tenant. */
export function authorityFor(authorityHost: string, tenant: string): string {
  const url = new URL(authorityHost);
  return `https://${url.host}/${tenant}`;
}
