// The thread of `workbook.ts`: the library makes XML of all cells and packs it in one go, seconds of work for a town hall.
import { parentPort } from 'node:worker_threads';
import writeXlsxFile, { type CellObject, type Sheet } from 'write-excel-file/node';
import type { Cell, SheetOptions } from './cells.js';

/** A sheet begins, some more rows of it as JSON, or all is there. */
export type ToThread = { sheet: SheetOptions } | { rows: string } | 'end';

const sheets: (Sheet<Buffer> & { data: (CellObject | null)[][] })[] = [];

async function take(message: ToThread): Promise<void> {
  if (message === 'end') {
    const bytes = new Uint8Array(await writeXlsxFile(sheets).toBuffer());
    parentPort?.postMessage(bytes, [bytes.buffer]);
  } else if ('sheet' in message) sheets.push({ ...message.sheet, data: [] });
  else {
    const rows: Cell[][] = JSON.parse(message.rows);
    const data = sheets.at(-1)?.data;
    for (const row of rows) data?.push(row.map((cell) => (cell === null ? null : asTheLibraryHasIt(cell))));
  }
}

function asTheLibraryHasIt({ type, value, ...style }: Exclude<Cell, null>): CellObject {
  if (type === 'text') return { ...style, type: String, value };
  if (type === 'number') return { ...style, type: Number, value };
  return { ...style, type: Date, value: new Date(value) };
}

// A failure ends the thread, and whoever began it hears of that.
parentPort?.on('message', (message: ToThread) => void take(message));
