import type { Handler, Incoming, Reply, Routes } from '../../src/sandbox/world/route.js';

/** A request as it leaves the bot. */
export interface Asked {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: unknown;
}

/** What a service of the sandbox answers, without a server: the routes are matched as restify would. */
export function answering(routes: Routes): (asked: Asked) => Promise<Reply> {
  const compiled = Object.entries(routes).map(([route, handler]) => compile(route, handler));
  return async ({ method, url, headers, body }) => {
    const { pathname, search, host } = new URL(url);
    for (const { of, pattern, names, handler } of compiled) {
      const found = of === method ? pattern.exec(pathname) : null;
      if (found === null) continue;
      const params = Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(found[i + 1] ?? '')]));
      const query = new URLSearchParams(search);
      const request: Incoming = {
        method,
        url: `${pathname}${search}`,
        params,
        query,
        headers: { ...headers, host },
        body,
      };
      return handler(request);
    }
    return { status: 404, body: { code: 'ResourceNotFound', message: `${pathname} does not exist` } };
  };
}

function compile(route: string, handler: Handler) {
  const [of = '', path = ''] = route.split(' ');
  const names: string[] = [];
  const pattern = path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:(\w+)/g, (_all, name: string) => {
    names.push(name);
    return '([^/]+)';
  });
  return { of, pattern: new RegExp(`^${pattern}$`), names, handler };
}
