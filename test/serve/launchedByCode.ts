import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../../src/platform/packageRoot.js';

const Launch = z.object({
  configurations: z.array(
    z.object({
      name: z.string(),
      type: z.literal('node'),
      request: z.literal('launch'),
      runtimeExecutable: z.string().optional(),
      runtimeArgs: z.array(z.string()).default([]),
      program: z.string().optional(),
      args: z.array(z.string()).default([]),
      preLaunchTask: z.string().optional(),
      outFiles: z.array(z.string()).default([]),
      serverReadyAction: z.object({ pattern: z.string(), uriFormat: z.string() }).optional(),
    }),
  ),
  compounds: z.array(z.object({ name: z.string(), configurations: z.array(z.string()) })),
});
const Tasks = z.object({
  tasks: z.array(z.object({ label: z.string(), type: z.literal('npm'), script: z.string() })),
});

const read = (file: string): unknown => JSON.parse(readFileSync(join(packageRoot, '.vscode', file), 'utf8'));

/** What Visual Studio Code is told to start, by the name in its list. */
export const launch = Launch.parse(read('launch.json'));
export const { tasks } = Tasks.parse(read('tasks.json'));
export const inPlayground = 'Debug in Microsoft 365 Agents Playground';

/** The one configuration that F5 starts. */
export function launchedByF5() {
  const [name, ...others] = launch.compounds.find((one) => one.name === inPlayground)?.configurations ?? [];
  const found = launch.configurations.find((one) => one.name === name);
  if (found === undefined || others.length > 0) throw new Error('F5 starts one configuration of launch.json');
  return found;
}
