import { readFileSync } from 'node:fs';
import { systemClock } from '../platform/time/clock.js';
import { examine, lineOf, nextStep } from './doctor.js';
import type { Finding } from './finding.js';

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
const findings: Finding[] = [];
for await (const finding of examine(options)) {
  findings.push(finding);
  if (!finding.ok) process.exitCode = 1;
  process.stdout.write(`${lineOf(finding, process.stdout.isTTY === true)}\n`);
}
const next = nextStep(findings);
if (next !== null) process.stdout.write(`${next}\n`);
