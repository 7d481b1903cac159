import { minute } from '../platform/time/clock.js';
import type { Checked } from './examine.js';
import type { CheckTools } from './tools.js';

/** Longer than any answer we know; the rest of a line is cut before. */
const longest = 7000;

/**
 * What can be pasted into an issue that everybody reads: versions, settings, and of each line its state, statuses and shapes. In
 * English, for whoever reads the issue.
 */
export function reportText({ groups }: Pick<Checked, 'groups'>, { installation, lookedFor }: CheckTools): string {
  const { version, node, host, settings } = installation;
  const head = [
    `check ${version} node ${node} ${host}, looking for ${Math.floor(lookedFor / minute)} min`,
    Object.entries(settings)
      .map(([name, value]) => `${name}:${value}`)
      .join(' '),
  ];
  const lines = groups.flatMap((group) =>
    group.lines.flatMap(({ id, state, told, report }) => [
      `${signs[state]} ${id}${told === '' ? '' : ` ${told}`}`,
      ...report.map((one) => `    ${one}`),
    ]),
  );
  return [...head, ...lines].join('\n').slice(0, longest);
}

const signs = { works: 'ok     ', refused: 'REFUSED', unseen: '-      ', apart: '-      ' } as const;
