import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../platform/packageRoot.js';
import type { Installation } from './tools.js';

type Settings = Installation['settings'];

/** A version as npm and Node write them; what is none is not repeated. */
const Version = z.string().regex(/^v?\d+\.\d+\.\d+(-[\da-z.]+)?$/);
const Package = z.object({ version: Version.catch('unknown') }).catch({ version: 'unknown' });

export interface Machine {
  environment: Readonly<Record<string, string | undefined>>;
  isThere(file: string): boolean;
  node: string;
}

const thisMachine: Machine = { environment: process.env, isThere: existsSync, node: process.version };

/** The settings that matter to what Teams and Graph answer: none of them names anybody. */
export function installationOf(config: Omit<Settings, 'graph'>, graph: Settings['graph'], machine = thisMachine) {
  const { cloud, chatDetail, insight, live, summaries, targetedMessages, applicationAccess } = config;
  return {
    version: ownVersion(),
    node: Version.catch('unknown').parse(machine.node),
    host: hostOf(machine),
    settings: { cloud, graph, chatDetail, insight, live, summaries, targetedMessages, applicationAccess },
  } satisfies Installation;
}

function ownVersion(): string {
  const read: unknown = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
  return Package.parse(read).version;
}

/** learn: App Service sets WEBSITE_SITE_NAME; Docker and Podman leave a file in each container. */
function hostOf({ environment, isThere }: Machine): Installation['host'] {
  if (environment.WEBSITE_SITE_NAME) return 'app-service';
  return isThere('/.dockerenv') || isThere('/run/.containerenv') ? 'container' : 'other';
}
