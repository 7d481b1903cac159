import { readFileSync } from 'node:fs';
import { systemClock } from '../platform/time/clock.js';
import { examine, lineOf } from './doctor.js';

function mountsOfThisMachine(): string {
  try {
    return readFileSync('/proc/mounts', 'utf8');
  } catch {
    // Only Linux tells.
    return '';
  }
}

process.exitCode = 0;
const options = { environment: process.env, fetch, clock: systemClock, mounts: mountsOfThisMachine() };
for await (const finding of examine(options)) {
  if (!finding.ok) process.exitCode = 1;
  process.stdout.write(`${lineOf(finding, process.stdout.isTTY === true)}\n`);
}
