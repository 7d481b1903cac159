import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { packageRoot } from '../../src/platform/packageRoot.js';
import { launch, launchedByF5, tasks } from '../serve/launchedByCode.js';
import { namedScripts, scripts } from './namedInFiles.js';

const read = (file: string) => readFileSync(join(packageRoot, file), 'utf8');

describe('the folder in Visual Studio Code', () => {
  it('starts what npm start starts, under the name by which people of the Agents Toolkit look for it', () => {
    const { runtimeExecutable, runtimeArgs, serverReadyAction } = launchedByF5();
    expect(namedScripts([runtimeExecutable, ...runtimeArgs].join(' '))).toEqual(['start']);
    // The words that npm start prints (src/sandbox/start/cli.ts); test/serve/debugger.test.ts starts it.
    const [, page] = new RegExp(serverReadyAction?.pattern ?? '').exec('\nOpen http://localhost:56150\nTo end') ?? [];
    expect(page).toBe('http://localhost:56150');
  });

  it('names only tasks, scripts and programs that are there', () => {
    expect(tasks.map(({ script }) => script).filter((script) => !scripts.includes(script))).toEqual([]);
    const labels = tasks.map(({ label }) => label);
    for (const { preLaunchTask, program } of launch.configurations) {
      expect(labels).toContain(preLaunchTask);
      if (program) expect(existsSync(program.replace('${workspaceFolder}', packageRoot)), program).toBe(true);
    }
    const names = launch.configurations.map(({ name }) => name);
    expect(
      launch.compounds.flatMap(({ configurations }) => configurations).filter((one) => !names.includes(one)),
    ).toEqual([]);
  });

  it('recommends the extensions whose files are here, by their full names', () => {
    const { recommendations } = z
      .object({ recommendations: z.array(z.string().regex(/^[\w-]+\.[\w-]+$/)) })
      .parse(JSON.parse(read('.vscode/extensions.json')));
    expect(recommendations).toContain('TeamsDevApp.ms-teams-vscode-extension');
    const settings = z.record(z.string(), z.unknown()).parse(JSON.parse(read('.vscode/settings.json')));
    expect(recommendations).toContain(settings['editor.defaultFormatter']);
  });
});
