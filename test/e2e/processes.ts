import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The ids of all processes below `pid`, on Linux; elsewhere nobody tells without another program. */
export function descendants(pid: number): number[] {
  if (!existsSync('/proc/self/stat')) return [];
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: parentOf(name) }));
  const below = (parent: number): number[] =>
    all.filter((child) => child.parent === parent).flatMap((child) => [child.pid, ...below(child.pid)]);
  return below(pid);
}

/** What has ended and waits for its parent to notice does not run any more. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0) && statOf(String(pid))[0] !== 'Z';
  } catch {
    return false;
  }
}

/** Null when the process has just ended. */
function parentOf(pid: string): number | null {
  const [, parent] = statOf(pid);
  return parent === undefined ? null : Number(parent);
}

/** State, parent and so on, of `pid (name) state parent …`; the name may hold spaces and brackets. Nothing where there is no such file. */
function statOf(pid: string): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
