import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { largeFolders, rooms, sharedTypes } from './rooms.mjs';

const mostFiles = 20;

/**
 * Finds what is wrong with the imports of a folder of sources, one line for each problem: a room that uses a room it
 * may not use, a circle of files (imports of types count), and a folder with too many files. An empty list says that
 * nothing is wrong.
 */
export function importProblems(src) {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
  const known = new Set(files);
  const graph = new Map(files.map((file) => [file, importsOf(src, file).filter(({ to }) => known.has(to))]));
  return [
    ...files.flatMap((file) => graph.get(file).flatMap((one) => refusal(file, one))),
    ...circles(graph).map((circle) => `These files import each other in a circle: ${circle.join(', ')}.`),
    ...crowded(files),
  ];
}

// Biome writes every import of a file of ours as `from '…';` or `import('…')` with a relative path.
const specifier = /^(import|export)?(\s+type)?[^'";]*?(?:from\s*|import\s*\(\s*|^import\s+)'(\.{1,2}\/[^']+)'/gm;

function importsOf(src, file) {
  return [...readFileSync(join(src, file), 'utf8').matchAll(specifier)].map(([, , type, path]) => ({
    to: posix.normalize(posix.join(posix.dirname(file), path)).replace(/\.js$/, '.ts'),
    isType: type !== undefined,
  }));
}

/** Gives the room of a file. Null for a folder that the floor plan does not name. */
const roomOf = (file) => {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (folder in rooms) return folder === '.' && dirname(file) !== '.' ? null : folder;
    if (folder === '.') return null;
  }
};

function refusal(file, { to, isType }) {
  const [own, other] = [roomOf(file), roomOf(to)];
  if (own === null) return [`src/${file} stands in a room that scripts/rooms.mjs does not name.`];
  if (own === other || (other !== null && rooms[own].includes(other))) return [];
  if (isType && sharedTypes.includes(to) && own.split('/')[0] === to.split('/')[0]) return [];
  return [`src/${file} may not import src/${to}: scripts/rooms.mjs says what the room "${own}" may use.`];
}

/** Finds every set of files that reach each other (the strongly connected components of Tarjan). */
function circles(graph) {
  const found = [];
  const [index, lowest, stack] = [new Map(), new Map(), []];
  const visit = (file) => {
    index.set(file, index.size);
    lowest.set(file, index.get(file));
    stack.push(file);
    for (const { to } of graph.get(file)) {
      if (!index.has(to)) visit(to);
      if (stack.includes(to)) lowest.set(file, Math.min(lowest.get(file), lowest.get(to)));
    }
    if (lowest.get(file) !== index.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1) found.push(circle);
  };
  for (const file of graph.keys()) if (!index.has(file)) visit(file);
  return found;
}

function crowded(files) {
  const counts = groupSizes(files);
  return [...counts]
    .filter(([folder, count]) => count > mostFiles && !largeFolders.includes(folder))
    .map(([folder, count]) => `src/${folder} holds ${count} files; more than ${mostFiles} cannot be looked over.`);
}

function groupSizes(files) {
  const sizes = new Map();
  for (const file of files) sizes.set(dirname(file), (sizes.get(dirname(file)) ?? 0) + 1);
  return sizes;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = importProblems(resolve(dirname(fileURLToPath(import.meta.url)), '..', 'src'));
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
