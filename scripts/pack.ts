import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { run } from '../src/io/main.ts';
import { WRITTEN } from '../src/io/product.ts';
import { ROOT } from '../src/io/root.ts';

const OUT = path.join(ROOT, '.cache/package');

/** Commands that need the tools of Junkan's own tests. */
const NOT_FOR_CITIES = ['bench', 'mutation', 'floors', 'pictures', 'pack', 'generate', 'contract'];

const COMPILED = ['src/**/*.ts', 'scripts/*.ts'];

/** Types are checked by `npm run types`; here they are only taken away. */
const compilerOptions: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ESNext,
  rewriteRelativeImportExtensions: true,
  verbatimModuleSyntax: true,
};

/** The one declaration that a city's astro.config.mjs reads. */
const TYPES = `import type { AstroUserConfig } from 'astro';
export declare function junkan(): AstroUserConfig;
`;

/** What a city gets as it is: what no compiler reads, and what Vite reads with its types. */
const AS_IT_IS = [
  'src/**/*.{astro,css,json,mdx,webp,mjs}',
  'src/domain/rules/golden/*/breaks/expected.json',
  'scripts/{run,guard}.mjs',
  ...WRITTEN,
  'public/**/*.*',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'README.ja.md',
];

/** Tests' own: records that break rules (the pages of the rules show what the check said of them), and test files. */
const left = (file: string): boolean =>
  (file.includes('/golden/') && !file.endsWith('/breaks/expected.json')) ||
  /\.(?:test|test-support|arbitrary)\./.test(file);

/** Names compiled files where modules name the sources: in Astro's files, which no compiler rewrites. */
const compiled = (text: string): string =>
  text.replace(/(\b(?:from|import)\s*\(?\s*['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2');

function put(file: string, text: string | Buffer): void {
  const to = path.join(OUT, file);
  mkdirSync(path.dirname(to), { recursive: true });
  writeFileSync(to, text);
}

/** The package's own description: the repository's, without what only its tests and its maintainers need. */
function manifest(version: string | undefined): string {
  const own = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as Record<string, unknown> & {
    readonly scripts: Readonly<Record<string, string>>;
  };
  for (const key of ['private', 'devDependencies', 'overrides']) Reflect.deleteProperty(own, key);
  // The command that lists the commands reads them here.
  const scripts = Object.fromEntries(
    Object.entries(own.scripts).filter(
      ([name, text]) => text.startsWith('node scripts/run.mjs ') && !NOT_FOR_CITIES.includes(name),
    ),
  );
  return `${JSON.stringify({ ...own, scripts, ...(version !== undefined && { version }) }, null, 2)}\n`;
}

/**
 * `npm run pack [VERSION]`: the package that a city installs, as `.cache/junkan-VERSION.tgz`. It holds JavaScript
 * (Node strips no types under node_modules), the pages as source, no tests and no demonstration. Prints
 * npm's own account of it as JSON: name, sizes in bytes, files.
 */
function main(): number {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  for (const file of globSync(COMPILED, { cwd: ROOT })) {
    if (left(file) || NOT_FOR_CITIES.some((name) => file === `scripts/${name}.ts`)) continue;
    const { outputText } = ts.transpileModule(readFileSync(path.join(ROOT, file), 'utf8'), {
      compilerOptions,
    });
    put(file.replace(/\.ts$/, '.js'), outputText);
  }
  for (const file of globSync(AS_IT_IS, { cwd: ROOT })) {
    if (left(file)) continue;
    const bytes = readFileSync(path.join(ROOT, file));
    put(file, /\.(?:astro|mdx)$/.test(file) ? compiled(bytes.toString()) : bytes);
  }
  put('src/site/build/config.d.ts', TYPES);
  put('package.json', manifest(process.argv[2]));
  console.log(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', path.dirname(OUT)], {
      cwd: OUT,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    }),
  );
  return 0;
}

await run(main);
