import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../../src/platform/packageRoot.js';
import type { Json, Template } from './arm.js';

const Value: z.ZodType<Json> = z.json();
const Named = z.record(z.string(), Value);
const File = z.object({
  parameters: z.record(z.string(), Named),
  variables: Named,
  resources: z.array(Named),
  outputs: z.record(z.string(), Named),
});

export function readTemplate(): Template {
  return File.parse(JSON.parse(readFileSync(join(packageRoot, 'deploymentTemplates', 'azuredeploy.json'), 'utf8')));
}
