import { readFileSync, writeFileSync } from 'node:fs';

/** How far above its idle state a process may get while nobody has shown who they are. */
export const budget = 100;

/**
 * As Node is on the plans of the Azure template: with 4 GB of memory it keeps to a heap of 1 GB. Where a machine has more, V8 lets
 * the heap grow up to fourfold before it collects, whoever asks for what, and what is measured is V8's patience.
 */
export const asOnAPlan = { NODE_OPTIONS: '--max-old-space-size=1024' };

/** Memory of a process in MB, as Linux tells it; null on other systems. */
export function memoryOf(pid: number): { now: number; peak: number } | null {
  if (process.platform !== 'linux') return null;
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
  return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
}

/**
 * How far a process gets above what it has now, in MB, from now on: the peak that Linux keeps, begun anew. Null on other
 * systems, where the reading is left out and everything else is still tested.
 */
export function watchMemory(pid: number): () => number | null {
  const idle = memoryOf(pid);
  if (idle === null) return () => null;
  // "5" sets the peak to what is there now (proc(5), clear_refs).
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
  return () => (memoryOf(pid)?.peak ?? 0) - idle.now;
}
