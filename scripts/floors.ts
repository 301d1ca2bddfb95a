import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { overusedNames, roomOf, RULES, withPicture } from '../floors.config.ts';
import { run } from '../src/io/main.ts';
import { ROOT } from '../src/io/root.ts';

/** Files that only tests take from. */
const OF_TESTS = /\.(test|test-support|arbitrary)\.ts$/;

/**
 * `npm run floors [-- --write]`: names the imports that break a rule of `floors.config.ts`, and the names that too many files bear; exit 1 if there are any, or if the picture of the floors in docs/architecture.md is not of today. `--write` draws it.
 */
async function main(): Promise<number> {
  const page = path.join(ROOT, 'docs/architecture.md');
  const drawn = withPicture(readFileSync(page, 'utf8'));
  if (process.argv.includes('--write')) writeFileSync(page, drawn);
  const copy = path.join(ROOT, '.cache/floors');
  rmSync(copy, { recursive: true, force: true });
  for (const folder of ['src', 'scripts']) copyCode(path.join(ROOT, folder), path.join(copy, folder));
  const { output } = await cruise(['src', 'scripts'], {
    baseDir: copy,
    validate: true,
    metrics: true,
    ruleSet: { forbidden: RULES },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js'] },
  });
  const { modules, summary } = output as ICruiseResult;
  const found = new Set(
    summary.violations.map(({ rule, from, to, cycle }) => {
      const way = cycle ? [from, ...cycle.map(({ name }) => name)] : [from, to];
      return `${rule.name}: ${way.join(' → ').replaceAll('.astro.ts', '.astro')}`;
    }),
  );
  const homeless = modules.flatMap(({ source }) =>
    source.startsWith('src/') && roomOf(source) === undefined ? [source] : [],
  );
  const told = [
    ...(readFileSync(page, 'utf8') === drawn
      ? []
      : ['The floors in docs/architecture.md are old: npm run floors -- --write']),
    ...overusedNames(['src', 'scripts'].flatMap(codeIn)),
    ...homeless.map((file) => `in no room of floors.config.ts: ${file}`),
    ...found,
  ];
  for (const line of told) console.log(line);
  console.log(`${modules.length} files, ${told.length} faults`);
  return told.length === 0 ? 0 : 1;
}

/** The files of code in a folder, tests among them. */
const codeIn = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|mjs|astro|css)$/.test(file))
    .map((file) => `${folder}/${file.split(path.sep).join('/')}`)
    .toSorted();

/** Copies the code of a folder without its tests; of a component of Astro its scripts, as a file of TypeScript. */
function copyCode(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) copyCode(source, target);
    else if (entry.name.endsWith('.astro'))
      writeFileSync(`${target}.ts`, scriptsOf(readFileSync(source, 'utf8')));
    else if (/\.(ts|mjs)$/.test(entry.name) && !OF_TESTS.test(entry.name)) cpSync(source, target);
  }
}

/**
 * What a component of Astro runs: its frontmatter, and its scripts for the browser.
 * https://docs.astro.build/en/basics/astro-components/
 */
function scriptsOf(component: string): string {
  const frontmatter = /^---\n([\s\S]*?)\n---/.exec(component)?.[1] ?? '';
  const scripts = [...component.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script);
  return [frontmatter, ...scripts].join('\n');
}

await run(main);
