import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import { packageRoot } from '../platform/packageRoot.js';
import { givingWay, type Steps } from '../platform/time/giveWay.js';
import type { Cell, SheetOptions } from './cells.js';
import type { ToThread } from './workbookThread.js';

/** A sheet, its rows made one after another. */
export interface SheetWritten extends SheetOptions {
  rows: Iterable<Cell[]>;
}

const rowsAtOnce = 200;
/** The built file, because a thread cannot be started from TypeScript. */
const threadFile = join(packageRoot, 'dist', 'export', 'workbookThread.js');
/** Only one at a time, because each takes the memory of its cells several times over. */
const oneAtATime = pLimit(1);

/** The file of a workbook, written in a thread of its own; what is handed over to it is handed over in steps. */
export const writeWorkbook = (sheets: SheetWritten[]): Promise<Buffer> => oneAtATime(() => written(sheets));

async function written(sheets: SheetWritten[]): Promise<Buffer> {
  // Options of the process may be meant for its first thread alone.
  const thread = new Worker(threadFile, { execArgv: [] });
  const file = new Promise<Buffer>((resolve, reject) => {
    thread.once('message', (bytes: Uint8Array) => resolve(Buffer.from(bytes.buffer)));
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('the thread ended without a workbook')));
  });
  try {
    await Promise.all([file, givingWay(handingOver(thread, sheets))]);
    return await file;
  } finally {
    await thread.terminate();
  }
}

function* handingOver(thread: Worker, sheets: SheetWritten[]): Steps<void> {
  const post = (message: ToThread) => thread.postMessage(message);
  for (const { rows, ...sheet } of sheets) {
    post({ sheet });
    let batch: Cell[][] = [];
    for (const row of rows) {
      batch.push(row);
      if (batch.length < rowsAtOnce) continue;
      post({ rows: JSON.stringify(batch) });
      batch = [];
      yield;
    }
    post({ rows: JSON.stringify(batch) });
    yield;
  }
  post('end');
}
