import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { scriptHosts, type Script } from '../processes/script-hosts.ts';
import { bundlesIn } from './bundles.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'junkan-bundles-test-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** A checkout with these files, as the runner's has it: its HEAD is a commit. */
function checkout(name: string, files: Record<string, string>): string {
  const folder = path.join(dir, name);
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  git('init', '--quiet');
  git('add', '--all');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', 'x');
  git('checkout', '--quiet', '--detach');
  return folder;
}

const hosts = scriptHosts();
afterAll(() => hosts.end());

const runIn = async (workspace: string, script: Script | null): Promise<string> => {
  if (script === null) throw new Error('It is left to the shell.');
  const env = { PATH: process.env['PATH'] ?? '', GITHUB_WORKSPACE: workspace };
  return (await hosts.run(script, { cwd: workspace, env, signal: new AbortController().signal })).printed;
};

const CODE = {
  'scripts/it.ts': `import { place } from '../src/io/place.ts';\nconsole.log(place, process.argv.slice(2).join());\n`,
  '.github/workflows/it.yml': `      - run: node scripts/it.ts\n`,
  'src/io/place.ts': `export const place: string = import.meta.dirname;\n`,
};

it('runs the script of a checkout from files made once, which know in which checkout they run', async () => {
  const bundles = bundlesIn(path.join(dir, 'bundles'));
  const first = checkout('first', CODE);
  const script = await bundles('node scripts/it.ts --all one', first);
  expect(script?.file).toContain(path.join(dir, 'bundles'));
  expect(await runIn(first, script)).toBe(`${first}/src/io --all,one\n`);
  expect(await bundles('npm run build', first)).toBeNull();
  expect(await bundles('node scripts/it.ts "$A"', first)).toBeNull();

  const papers = checkout('papers', { ...CODE, 'content/a.md': 'Another paper' });
  expect(await bundles('node scripts/it.ts --all one', papers)).toEqual(script);
  expect(await runIn(papers, script)).toBe(`${papers}/src/io --all,one\n`);

  const code = checkout('code', { ...CODE, 'src/io/place.ts': `export const place = 'elsewhere';\n` });
  expect(await runIn(code, await bundles('node scripts/it.ts', code))).toBe('elsewhere \n');
  expect(readdirSync(path.join(dir, 'bundles'))).toHaveLength(2);
});

it('leaves a script that cannot be read to node, which says why', async () => {
  const broken = checkout('broken', { ...CODE, 'src/io/place.ts': 'export const = ;\n' });
  expect(await bundlesIn(path.join(dir, 'none'))('node scripts/it.ts', broken)).toBeNull();
});
