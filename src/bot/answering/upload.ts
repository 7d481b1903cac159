import { AppError } from '../../errors/appError.js';
import { errorName } from '../../platform/telemetry/errorOrigin.js';
import { second } from '../../platform/time/clock.js';
import type { App } from '../app.js';

/** Every part but the last is a multiple of 320 KiB (learn: driveItem createUploadSession). */
const unit = 320 * 1024;
export const wholeUpTo = 4 * 1024 * 1024;
export const partSize = 12 * unit;
/** A town hall of 20,000 people makes some 5 MB. A file of more than this is a mistake. */
const maxSize = 64 * 1024 * 1024;
const attempts = 2;
const patience = 30 * second;
const longestWait = 20 * second;

type Network = Pick<App, 'fetch' | 'sleep' | 'log'>;

/** Sends the bytes to an upload session. Its address is the only key: no token goes with it, and it is never logged. */
export async function uploadFile(network: Network, uploadUrl: string, bytes: Uint8Array): Promise<void> {
  const total = bytes.length;
  if (total === 0 || total > maxSize) throw new AppError('upload-failed', { reason: 'size', size: total });
  const size = total <= wholeUpTo ? total : partSize;
  for (let from = 0; from < total; from += size) {
    const to = Math.min(from + size, total);
    const isLast = to === total;
    const status = await putPart(network, uploadUrl, bytes.subarray(from, to), `bytes ${from}-${to - 1}/${total}`);
    // Status 202 asks for more bytes. After the last byte it means that some are missing.
    if (isLast ? status !== 200 && status !== 201 : status !== 202) {
      throw new AppError('upload-failed', { reason: 'unexpected answer', status });
    }
  }
  network.log.info({ size: total }, 'file uploaded');
}

/** Gives the status of a part that was accepted. A failure that may pass is tried once more after a wait. */
async function putPart(network: Network, uploadUrl: string, part: Uint8Array, range: string): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await put(network, uploadUrl, part, range);
    if ('status' in outcome) return outcome.status;
    if (outcome.wait === null || attempt >= attempts) throw outcome.error;
    await network.sleep(outcome.wait);
  }
}

type Outcome = { status: number } | { error: AppError; wait: number | null };

async function put({ fetch }: Network, uploadUrl: string, part: Uint8Array, range: string): Promise<Outcome> {
  try {
    const response = await fetch(uploadUrl, {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream', 'content-range': range },
      body: new Uint8Array(part),
      signal: AbortSignal.timeout(patience),
      // Only this address was checked, and not an address that it may redirect to.
      redirect: 'manual',
    });
    await response.body?.cancel();
    const { status, headers } = response;
    if (response.ok) return { status };
    if (status >= 300 && status < 400) {
      return { error: new AppError('upload-refused', { reason: 'redirect', status }), wait: null };
    }
    const passing = status === 429 || status >= 500;
    return {
      error: new AppError('upload-failed', { status }),
      wait: passing ? waitOf(headers.get('retry-after')) : null,
    };
  } catch (error) {
    const reason = errorName(error);
    // The error and its message are not passed on, because they may hold the address.
    return { error: new AppError('upload-failed', { reason }), wait: second };
  }
}

function waitOf(retryAfter: string | null): number {
  const seconds = Number(retryAfter ?? 1);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds * second, longestWait) : second;
}
