import { inSteps, type Steps } from '../../platform/time/giveWay.js';
import { sharedTime } from '../intervals.js';
import { mergingPeople } from '../people.js';
import { toRole } from '../roles.js';
import type { Schedule } from '../rules.js';
import type { Block } from './blocks.js';

export interface SortedBlocks {
  /** What the meeting consisted of, earliest first. */
  main: Block[];
  /** When it was only opened again, or tried out. */
  others: Block[];
}

/**
 * The main blocks are the one with most person-time, and each with two people and at least a quarter of that. A block
 * before the schedule with organisers and presenters alone, where others came to another block, is a rehearsal.
 */
export function* sortedBlocks(blocks: Block[], planned: Schedule | null): Steps<SortedBlocks> {
  if (blocks.length < 2) return { main: blocks, others: [] };
  const held = withoutRehearsals(blocks, planned);
  const weighed: { block: Block; time: number; count: number }[] = [];
  for (const block of held) weighed.push({ block, ...(yield* weightOf(block)) });
  const most = weighed.reduce((a, b) => (isMore(b, a) ? b : a));
  const main = weighed
    .filter((one) => one === most || (one.count >= 2 && one.time > 0 && one.time * 4 >= most.time))
    .map(({ block }) => block);
  return { main, others: blocks.filter((block) => !main.includes(block)) };
}

interface Weight {
  block: Block;
  time: number;
}

/** Where nobody's time is known, the longest block has most of it. */
const isMore = (a: Weight, b: Weight): boolean =>
  a.time > b.time || (a.time === b.time && lengthOf(a.block) > lengthOf(b.block));

const lengthOf = ({ span }: Block): number => span.to - span.from;

/** The time of everybody in a block in milliseconds, and how many were in. */
function* weightOf(block: Block): Steps<{ time: number; count: number }> {
  let [time, count] = [0, 0];
  const people = yield* mergingPeople(block.sessions);
  yield* inSteps(people, ({ spans, looseSeconds }) => {
    let own = looseSeconds * 1000;
    let isIn = own > 0;
    for (const span of spans) {
      own += sharedTime(span, block.span);
      isIn ||= span.from <= block.span.to && span.to >= block.span.from;
    }
    time += Math.min(own, lengthOf(block));
    if (isIn) count += 1;
  });
  return { time, count };
}

function withoutRehearsals(blocks: Block[], planned: Schedule | null): Block[] {
  if (planned === null) return blocks;
  const isPresenters = (block: Block) => block.sessions.every(({ session }) => session.records.every(isPresenting));
  const isRehearsal = (block: Block) => block.span.to <= planned.start && isPresenters(block);
  const held = blocks.filter((block) => !isRehearsal(block));
  // Where everybody is a presenter, as many meetings make people, nobody can tell one from the other.
  return held.some((block) => !isPresenters(block)) ? held : blocks;
}

function isPresenting({ role }: { role: string | null }): boolean {
  const { known } = toRole(role);
  return known === 'organizer' || known === 'coorganizer' || known === 'presenter';
}
