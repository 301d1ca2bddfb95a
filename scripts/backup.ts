import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { connect, connectFromEnvironment } from '../src/github/octokit/client.ts';
import { LIMITS, Pace, paced } from '../src/github/pace.ts';
import { run, UsageError } from '../src/io/main.ts';
import { now } from '../src/io/today.ts';
import { collect } from '../src/desk/backup/collect.ts';
import { forgetBackups } from '../src/desk/backup/forget.ts';
import { readArchive, writeArchive } from '../src/desk/backup/folder.ts';
import { restore } from '../src/desk/backup/restore.ts';

/**
 * `npm run backup`: keeps what stands on GitHub and not in git, makes it anew in an empty repository, or removes the
 * backups that hold what was deleted, once the run has made a new one.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      restore: { type: 'string' },
      to: { type: 'string' },
      forget: { type: 'boolean', default: false },
    },
  });
  if (values.forget) {
    const run = Number(process.env['GITHUB_RUN_ID']);
    if (!Number.isSafeInteger(run) || run < 1)
      throw new UsageError(
        '--forget belongs to the workflow "forget": open it under Actions and press "Run workflow".',
      );
    console.log(`Removed: ${await forgetBackups(connectFromEnvironment(), run)}.`);
    return 0;
  }
  if (values.restore !== undefined && values.to !== undefined) return bring(values.restore, values.to);
  if (values.out === undefined || values.restore !== undefined || values.to !== undefined)
    throw new UsageError({
      ja: '--out フォルダ、--restore フォルダ --to 所有者/リポジトリ、--forget のどれかを書いてください。',
      en: 'Use --out FOLDER, --restore FOLDER --to owner/name, or --forget.',
    });
  return keep(values.out);
}

async function keep(out: string): Promise<number> {
  const gh = connectFromEnvironment();
  const about = { repository: `${gh.owner}/${gh.repo}`, exportedAt: now() };
  const { files } = writeArchive(out, await collect(gh), about);
  for (const [name, { lines }] of Object.entries(files)) console.log(`${name}: ${lines}`);
  return 0;
}

async function bring(from: string, to: string): Promise<number> {
  const { GITHUB_TOKEN, GITHUB_API_URL } = process.env;
  if (!GITHUB_TOKEN) throw new UsageError('GITHUB_TOKEN of an administrator is needed to restore.');
  const { archive } = readArchive(from);
  const gh = connect({ token: GITHUB_TOKEN, repository: to, apiUrl: GITHUB_API_URL });
  paced(gh, new Pace({ clock: () => performance.now(), wait: (time) => wait(time), ...LIMITS }));
  console.log(`${await restore(gh, archive)} スレッドを ${to} に戻しました。`);
  return 0;
}

await run(main);
