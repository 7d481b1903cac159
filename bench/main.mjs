// npm run bench [name…]: every figure, or those; exit code 1 when a budget is missed.
import { cpus } from 'node:os';
import { cold, warm } from './figures/answerTime.mjs';
import { card } from './figures/card.mjs';
import { crowd, crowdDelay, crowdMemory } from './figures/crowd.mjs';
import { endings, killed } from './figures/endings.mjs';
import { idle } from './figures/idle.mjs';
import { leak } from './figures/leak.mjs';
import { roundTrips } from './figures/roundTrips.mjs';
import { start } from './figures/start.mjs';
import { drain, pace } from './figures/summaries.mjs';
import { echo, throughput } from './figures/throughput.mjs';
import { memory, townHall } from './figures/townHall.mjs';
import {
  understanding,
  understandingFirst,
  understandingHostile,
  understandingSlow,
} from './figures/understanding.mjs';

const figures = [
  ...[warm, cold, throughput, echo, townHall, memory, card, start, leak, roundTrips, pace, drain, killed, endings],
  ...[crowd, crowdDelay, crowdMemory, idle],
  ...[understanding, understandingSlow, understandingHostile, understandingFirst],
];

const wanted = process.argv.slice(2).filter((name) => !name.startsWith('-'));
const unknown = wanted.filter((name) => !figures.some((figure) => figure.name === name));
if (unknown.length > 0) {
  process.stderr.write(
    `No figure is called ${unknown.join(', ')}. There are: ${figures.map(({ name }) => name).join(', ')}\n`,
  );
  process.exit(2);
}

const [{ model } = { model: 'unknown' }] = cpus();
process.stdout.write(`${cpus().length} x ${model}, ${process.platform} ${process.arch}, Node ${process.version}\n\n`);
process.stdout.write('| figure | against | budget | measured | | how |\n|---|---|---|---|---|---|\n');
let missed = 0;
for (const { name, title, against, budget, atLeast = false, unit, run } of figures) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { value, detail } = await run();
  // A figure without a budget is told, and no more.
  const met = budget === null || (atLeast ? value >= budget : value <= budget);
  if (!met) missed += 1;
  const digits = unit === ' off' ? 0 : unit === ' MB more' ? 0 : 2;
  const cells = [
    `\`${name}\` ${title}`,
    against,
    budget === null ? 'told' : `${atLeast ? '>=' : '<='} ${budget}${unit}`,
    `${value.toFixed(digits)}${unit}`,
    budget === null ? '' : met ? 'pass' : 'FAIL',
    detail,
  ];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
process.stdout.write(
  missed === 0 ? '\nEvery budget is met.\n' : `\n${missed} ${missed === 1 ? 'budget is' : 'budgets are'} missed.\n`,
);
process.exit(missed === 0 ? 0 : 1);
