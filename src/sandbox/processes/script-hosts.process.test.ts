import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { scriptHosts } from './script-hosts.ts';

const dir = realpathSync(mkdtempSync(path.join(tmpdir(), 'junkan-hosts-test-')));
const hosts = scriptHosts();
afterAll(async () => {
  await hosts.end();
  rmSync(dir, { recursive: true });
});

const never = new AbortController().signal;
writeFileSync(
  path.join(dir, 'kept.mjs'),
  `export const pid = process.pid; export const loaded = { times: 0 };`,
);

/** Runs a script of these lines in a folder. */
function runLines(
  lines: string,
  { cwd = 'a', args = [] as string[], env = {} as Record<string, string>, signal = never } = {},
): Promise<{ readonly code: number | null; readonly printed: string }> {
  const file = path.join(dir, `script-${lines.length}.mjs`);
  writeFileSync(file, `import { loaded, pid } from './kept.mjs';\n${lines}`);
  const folder = path.join(dir, cwd);
  mkdirSync(folder, { recursive: true });
  return hosts.run({ file, args }, { cwd: folder, env, signal });
}

it('gives each script its own arguments, folder, environment, output and code', async () => {
  const lines = `console.log(process.argv.slice(2).join(), process.cwd(), process.env.A, process.env.B);
    console.error('wrong'); console.log('循環'); process.exitCode = process.env.A ? 3 : undefined;`;
  expect(await runLines(lines, { args: ['--all', 'x'], env: { A: '1' } })).toEqual({
    code: 3,
    printed: `--all,x ${dir}/a 1 undefined\nwrong\n循環\n`,
  });
  expect(await runLines(lines, { env: { B: '2' } })).toEqual({
    code: 0,
    printed: ` ${dir}/a undefined 2\nwrong\n循環\n`,
  });
});

it('runs the script anew each time and keeps what it imports, for each folder by itself', async () => {
  const lines = `let own = 0; console.log((own += 1), (loaded.times += 1), pid === process.pid);`;
  expect((await runLines(lines, { cwd: 'b' })).printed).toBe('1 1 true\n');
  expect((await runLines(lines, { cwd: 'b' })).printed).toBe('1 2 true\n');
  expect((await runLines(lines, { cwd: 'c' })).printed).toBe('1 1 true\n');
});

it('takes a new process after an error that nobody caught, which it tells', async () => {
  for (const lines of [
    `loaded.times += 1; throw new Error('thrown');`,
    `loaded.times += 1; setTimeout(() => { throw new Error('thrown'); }); await new Promise(() => {});`,
    `loaded.times += 1; process.exit(1);`,
  ]) {
    const { code, printed } = await runLines(lines, { cwd: 'd' });
    expect(code).toBe(1);
    if (!lines.includes('exit')) expect(printed).toContain('Error: thrown');
    expect((await runLines(`console.log(loaded.times);`, { cwd: 'd' })).printed).toBe('0\n');
  }
});

it('ends a script that is stopped, also one that is over before it began', async () => {
  const stop = new AbortController();
  const begun = runLines(`setTimeout(() => {}, 1e6); await new Promise(() => {});`, {
    cwd: 'e',
    signal: stop.signal,
  });
  stop.abort();
  expect((await begun).code).toBeNull();
  expect((await runLines(`console.log('no');`, { cwd: 'e', signal: AbortSignal.abort() })).code).toBeNull();
  expect((await runLines(`console.log('yes');`, { cwd: 'e' })).printed).toBe('yes\n');
});
