import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { packageRoot } from '../../src/platform/packageRoot.js';

export interface SrcPattern {
  /** Such as `src/understanding/match.ts`. */
  file: string;
  pattern: RegExp;
}

const src = join(packageRoot, 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ file: `src/${name.replaceAll('\\', '/')}`, text: readFileSync(join(src, name), 'utf8') }));

/** Every pattern that stands in src as a literal, the files that build some with `RegExp`, and those that normalize. */
export function patternsWritten(): { literals: SrcPattern[]; builders: string[]; normalizers: string[] } {
  const literals: SrcPattern[] = [];
  const builders = new Set<string>();
  const normalizers = new Set<string>();
  for (const { file, text } of files) {
    visit(parseAst(text, { lang: 'ts' }), (node) => {
      if (isObject(node.regex)) {
        const { pattern, flags } = node.regex;
        literals.push({ file, pattern: new RegExp(String(pattern), String(flags)) });
      }
      if (isObject(node.callee) && node.callee.name === 'RegExp') builders.add(file);
      if (isObject(node.property) && node.property.name === 'normalize') normalizers.add(file);
    });
  }
  return { literals, builders: [...builders].sort(), normalizers: [...normalizers] };
}

/** Every pattern that files of src build while `work` loads them and has them build what they build later. */
export async function patternsBuilt(work: () => Promise<void>): Promise<SrcPattern[]> {
  const built = new Map<string, SrcPattern>();
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]) {
      const pattern = new target(source, flags);
      // The first two lines are the message and this place; whoever called RegExp is the third.
      const [, , caller = ''] = new Error('who builds').stack?.split('\n') ?? [];
      const [, file] = /[\\/](src[\\/][^:]+\.ts)/.exec(caller) ?? [];
      if (file) built.set(`${file} ${pattern}`, { file: file.replaceAll('\\', '/'), pattern });
      return pattern;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Original;
  }
  return [...built.values()];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function visit(node: unknown, see: (node: Record<string, unknown>) => void): void {
  if (Array.isArray(node)) for (const one of node) visit(one, see);
  else if (isObject(node) && !(node instanceof RegExp)) {
    see(node);
    for (const child of Object.values(node)) visit(child, see);
  }
}
