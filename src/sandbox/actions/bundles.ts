import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'esbuild';
import { gitIn } from '../forge/git/git.ts';
import type { Script } from '../processes/script-hosts.ts';

/** Gives the script that a command of a step runs, from files made for it; null for any other command. */
export type Bundles = (command: string, workspace: string) => Promise<Script | null>;

/**
 * Puts the scripts that workflows run, with all that they import, into a few files below `dir`: once for all commits that
 * have the same code, from the checkout of the first of them. The same scripts run as on GitHub; only the reading of
 * hundreds of files, which takes as long as the work itself, is left out.
 */
export function bundlesIn(dir: string): Bundles {
  const made = new Map<string, Promise<ReadonlySet<string>>>();
  const trees = new Map<string, Promise<string>>();

  /** The names of the trees of all code at the commit that lies in a folder. */
  async function codeIn(workspace: string): Promise<string> {
    const commit = (await readFile(path.join(workspace, '.git/HEAD'), 'utf8')).trim();
    const known = trees.get(commit) ?? gitIn(workspace).run(['rev-parse', 'HEAD:scripts', 'HEAD:src']);
    trees.set(commit, known);
    return (await known).replaceAll('\n', '-');
  }

  return async (command, workspace) => {
    const [, name, rest = ''] = /^node scripts\/(\w+)\.ts((?: [\w^./=-]+)*)$/.exec(command.trim()) ?? [];
    if (name === undefined) return null;
    const out = path.join(dir, await codeIn(workspace));
    const scripts = made.get(out) ?? bundle(workspace, out);
    made.set(out, scripts);
    if (!(await scripts).has(name)) return null;
    return { file: path.join(out, `${name}.js`), args: rest.split(' ').filter(Boolean) };
  };
}

const WORKFLOWS = '.github/workflows';

/** The names of the scripts in a checkout that its workflows run. */
async function scriptsIn(workspace: string): Promise<ReadonlySet<string>> {
  const folder = path.join(workspace, WORKFLOWS);
  const files = (await readdir(folder)).filter((file) => /\.ya?ml$/.test(file));
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/node scripts\/(\w+)\.ts/g)].map(([, name = '']) => name)),
  );
}

/** The scripts for which files were written: none where one of them cannot be read, and node says why. */
async function bundle(workspace: string, outdir: string): Promise<ReadonlySet<string>> {
  try {
    // It comes with Junkan's repository, and not with the package: a city's workflows run nothing from source.
    const { build } = await import('esbuild');
    const scripts = await scriptsIn(workspace);
    const entryPoints = [...scripts].map((name) => path.join(workspace, 'scripts', `${name}.ts`));
    // What scripts import gets files of its own, which stay loaded while the scripts run anew.
    const imported = await Promise.all(entryPoints.map(importedBy));
    await build({
      entryPoints: [
        ...entryPoints.map((file) => ({ in: file, out: path.basename(file, '.ts') })),
        ...[...new Set(imported.flat())].map((file, at) => ({ in: file, out: `imported/${at}` })),
      ],
      outdir,
      absWorkingDir: workspace,
      bundle: true,
      splitting: true,
      platform: 'node',
      target: 'node24',
      format: 'esm',
      logLevel: 'silent',
      plugins: [placed(workspace)],
      // Packages in the older form ask for `require`.
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
    });
    return scripts;
  } catch {
    return new Set();
  }
}

const importedBy = async (script: string): Promise<string[]> =>
  [...(await readFile(script, 'utf8')).matchAll(/ from '(\.[^']+)'/g)].map(([, file = '']) =>
    path.resolve(path.dirname(script), file),
  );

/** A file of the checkout still knows where it lies: in the checkout of the run, whichever that is. */
const placed = (workspace: string): Plugin => ({
  name: 'placed',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
      const folder = path.relative(workspace, path.dirname(file));
      if (folder.startsWith('..')) return null;
      const text = await readFile(file, 'utf8');
      const here = `(process.env.GITHUB_WORKSPACE + ${JSON.stringify(`/${folder}`)})`;
      return { contents: text.replaceAll('import.meta.dirname', here), loader: 'ts' };
    });
  },
});
