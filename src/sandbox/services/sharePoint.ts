import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Colleague } from '../company/company.js';
import { spoil, takeFault } from '../world/faults.js';
import type { Service } from '../world/http.js';
import type { Reply } from '../world/route.js';
import type { Uploaded, World } from '../world/world.js';

/** Where Teams tells the bot to send a file that somebody has allowed (learn: bots-filesv4). */
export interface UploadPlace {
  uploadUrl: string;
  contentUrl: string;
  name: string;
  uniqueId: string;
  fileType: string;
}

export interface SharePoint extends Service {
  /** Opens an upload session in somebody's OneDrive. */
  open(owner: Colleague, name: string): UploadPlace;
}

/** OneDrive's upload sessions: parts in order, each with its range. Node's own server, since restify reads no bytes. */
export async function startSharePoint(world: World): Promise<SharePoint> {
  const server = createServer(async (request, response) => {
    const asked = `${request.method} ${request.url}`;
    const fault = takeFault(world.faults, 'sharePoint', asked);
    const bytes = await bodyOf(request);
    const file = fault === null && request.method === 'GET' ? fileAt(world, request.url ?? '') : undefined;
    if (file) return download(response, file);
    const reply = fault === null ? take(world, request, bytes) : spoil(fault, response);
    if (reply !== null) send(response, reply);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  const address = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`;
  return {
    address,
    open({ upn }, name) {
      const id = randomUUID();
      const folder = `/personal/${upn.replace(/[@.]/g, '_')}`;
      const path = `${folder}/Documents/Applications/${encodeURIComponent(name)}`;
      world.uploads.set(id, { name, path, bytes: Buffer.alloc(0), ranges: [], complete: false });
      return {
        uploadUrl: `${address}${folder}/_api/v2.0/drive/uploadSession?guid=${id}&tempauth=sandbox-upload-secret`,
        contentUrl: `${address}${path}`,
        name,
        uniqueId: id,
        fileType: name.split('.').at(-1) ?? '',
      };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** A file of the same name takes the place of the older one. */
const fileAt = ({ uploads }: World, path: string): Uploaded | undefined =>
  [...uploads.values()].findLast((file) => file.complete && file.path === path);

function download(response: ServerResponse, { name, bytes }: Uploaded): void {
  response.writeHead(200, {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    'content-length': bytes.length,
    'x-content-type-options': 'nosniff',
  });
  response.end(bytes);
}

const failure = (status: number, code: string): Reply => ({ status, body: { error: { code, message: code } } });

function take(world: World, { method, url = '', headers }: IncomingMessage, part: Buffer): Reply {
  const file = world.uploads.get(new URL(url, 'http://sandbox').searchParams.get('guid') ?? '');
  if (method !== 'PUT' || !file) return failure(404, 'itemNotFound');
  // Such a URL is its own key: whoever sends a token along has given it away.
  if (headers.authorization !== undefined) return failure(401, 'unauthenticated');
  if (file.complete) return failure(409, 'nameAlreadyExists');
  const range = headers['content-range'] ?? '';
  const [, from, to, total] = (/^bytes (\d+)-(\d+)\/(\d+)$/.exec(range) ?? []).map(Number);
  if (from !== file.bytes.length || to === undefined || to - from + 1 !== part.length) {
    return failure(416, 'invalidRange');
  }
  file.ranges.push(range);
  file.bytes = Buffer.concat([file.bytes, part]);
  file.complete = file.bytes.length === total;
  return file.complete
    ? { status: 201, body: { name: file.name } }
    : { status: 202, body: { nextExpectedRanges: [`${file.bytes.length}-`] } };
}

function send(response: ServerResponse, { status, headers = {}, body }: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body ?? {}));
}
