import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { ROOT, smallRecord } from './run-script.ts';

/** `npm run protect -- --app 12345` in a clone of `origin`; gives the addresses of the calls that it prints. */
function addresses(origin: string, ...args: string[]): string[] {
  const root = smallRecord();
  execFileSync('git', ['init', '--quiet', root]);
  execFileSync('git', ['-C', root, 'remote', 'add', 'origin', origin]);
  const { GITHUB_REPOSITORY: _, ...env } = process.env;
  const printed = execFileSync(
    process.execPath,
    [`${ROOT}/scripts/protect.ts`, '--root', root, '--app', '12345', ...args],
    { cwd: ROOT, env, encoding: 'utf8' },
  );
  return [...printed.matchAll(/^(?:GET|PUT|POST|PATCH) (\S+)/gm)].map(([, address]) => address ?? '');
}

it('protect sets the rules of the repository of the clone, not of the one that the programme names', () => {
  const own = addresses('https://github.com/minato/kyodo.git');
  expect(own.length).toBeGreaterThan(2);
  expect(own.filter((address) => !address.startsWith('/repos/minato/kyodo'))).toEqual([]);
  const chosen = addresses('https://github.com/minato/kyodo.git', '--repository', 'machi/kyodo');
  expect(chosen.filter((address) => !address.startsWith('/repos/machi/kyodo'))).toEqual([]);
});
