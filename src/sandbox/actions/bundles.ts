import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { gitIn } from '../forge/git/git.ts';

/** Gives a command of a step with its script in one file, or the command as it is where that cannot be. */
export type Bundles = (command: string, workspace: string) => Promise<string>;

/**
 * Puts each script that steps run, with all that it imports, into one file below `dir`: once for all commits that have the
 * same code, from the checkout of the first of them. The same script runs as on GitHub; only the reading of hundreds of
 * files, which takes as long as the work itself, is left out.
 */
export function bundlesIn(dir: string): Bundles {
  const made = new Map<string, Promise<string | null>>();
  const trees = new Map<string, Promise<string>>();

  /** The names of the trees of all code at the commit that lies in a folder. */
  async function codeIn(workspace: string): Promise<string> {
    const commit = (await readFile(path.join(workspace, '.git/HEAD'), 'utf8')).trim();
    const known = trees.get(commit) ?? gitIn(workspace).run(['rev-parse', 'HEAD:scripts', 'HEAD:src']);
    trees.set(commit, known);
    return (await known).replaceAll('\n', '-');
  }

  return async (command, workspace) => {
    const [, script, rest = ''] = /^node scripts\/(\w+)\.ts( .*)?$/.exec(command.trim()) ?? [];
    if (script === undefined) return command;
    const out = path.join(dir, await codeIn(workspace), `${script}.mjs`);
    const file = made.get(out) ?? bundle(path.join(workspace, 'scripts', `${script}.ts`), workspace, out);
    made.set(out, file);
    return (await file) === null ? command : `node ${out}${rest}`;
  };
}

/** The file that was written; null where the script cannot be read: then node says why. */
async function bundle(script: string, workspace: string, outfile: string): Promise<string | null> {
  try {
    await build({
      entryPoints: [script],
      outfile,
      absWorkingDir: workspace,
      bundle: true,
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
    return outfile;
  } catch {
    return null;
  }
}

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
