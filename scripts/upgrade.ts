import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { diffLines } from 'diff';
import { changesBetween, upgradeOf, versionOf, type FileChange } from '../src/domain/adoption/upgrade.ts';
import { CONTENT } from '../src/domain/record/path.ts';
import { contentText } from '../src/domain/record/picture.ts';
import { readRecord } from '../src/domain/record/read-record.ts';
import type { ContentFile } from '../src/domain/record/record.ts';
import { RULES } from '../src/domain/rules/index.ts';
import { checkRecord } from '../src/domain/rules/run.ts';
import { readContent } from '../src/io/content.ts';
import { repositoryOfClone } from '../src/io/machine.ts';
import { run, UsageError } from '../src/io/main.ts';
import { printFindings } from '../src/io/print-findings.ts';
import { productFiles, productVersion } from '../src/io/product.ts';
import { isJunkan, ROOT } from '../src/io/root.ts';
import { todayFor } from '../src/io/today.ts';

/**
 * `npx junkan@latest upgrade`: brings a city's repository to the version of Junkan that runs, as one commit on a branch of its own:
 * to leave the branch is to take it back. With `--dry-run` it shows what would change. Exits with 1 where the record has errors
 * afterwards.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      'dry-run': { type: 'boolean', default: false },
      'skip-install': { type: 'boolean', default: false },
      dependency: { type: 'string', default: `^${productVersion()}` },
      today: { type: 'string' },
    },
  });
  if (isJunkan('.'))
    throw new UsageError({
      ja: 'ここは循環そのもののリポジトリです。市のリポジトリのフォルダで動かしてください。',
      en: 'This is Junkan’s own repository: run it in the folder of a city’s.',
    });
  const version = productVersion();
  const files = tracked();
  const manifest = files.find(({ path: file }) => file === 'package.json')?.text ?? '{}';
  const from = versionOf(manifest);
  const today = todayFor(readRecord(inContent(files)).record, values.today);
  const changes = upgradeOf(files, { dependency: values.dependency, github: productFiles() }, today);
  if (changes.length === 0) {
    console.log(
      `変わるところはありません。いまの版は ${version} です。 Nothing changes: this is ${version} already.`,
    );
    return 0;
  }
  const news = changesBetween(readFileSync(path.join(ROOT, 'CHANGELOG.md'), 'utf8'), from, version);
  console.log(`${from ?? '?'} → ${version}\n\n${news}\n`);
  for (const change of changes) console.log(shown(change));
  if (values['dry-run']) return 0;

  const branch = `junkan-${version}`;
  const before = git('rev-parse', '--abbrev-ref', 'HEAD').trim();
  if (git('status', '--porcelain') !== '') throw new UsageError(NOT_CLEAN);
  if (git('branch', '--list', branch) !== '')
    throw new UsageError({
      ja: `ブランチ ${branch} がもうあります。続きはそこで行うか、git branch -D ${branch} で消してから、もう一度動かしてください。`,
      en: `There is a branch ${branch} already: go on there, or remove it with git branch -D ${branch} and run this again.`,
    });
  git('switch', '--quiet', '--create', branch);
  for (const change of changes) write(change);
  const installed = values['skip-install'] || install();
  git('add', '--all');
  git('commit', '--quiet', '--message', `Upgrade Junkan to ${version}`, '--message', news);
  const isRight = printCheck(today);
  console.log(after(branch, before, (await repositoryOfClone()) ?? null, version));
  return installed && isRight ? 0 : 1;
}

const NOT_CLEAN = {
  ja: 'コミットしていない変更があります。先にコミットするか、元に戻してください。',
  en: 'There are changes that are not committed: commit them or take them back first.',
};

const git = (...args: string[]): string =>
  execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'pipe'] });

/** The files of the repository that git knows. Throws `UsageError` outside of one. */
function tracked(): readonly ContentFile[] {
  try {
    return git('ls-files', '-z')
      .split('\0')
      .filter((file) => file !== '' && existsSync(file))
      .map((file) => ({ path: file, text: contentText(file.replace(/^content\//, ''), readFileSync(file)) }));
  } catch (cause) {
    throw new UsageError(
      {
        ja: 'ここは git のリポジトリではありません。市のリポジトリのフォルダで動かしてください。',
        en: 'This is no git repository: run it in the folder of the city’s.',
      },
      { cause },
    );
  }
}

const inContent = (files: readonly ContentFile[]): readonly ContentFile[] =>
  files.flatMap(({ path: file, text }) =>
    file.startsWith(CONTENT) ? [{ path: file.slice(CONTENT.length), text }] : [],
  );

/** A change as people read it: what is new and what goes in a line, what is changed line by line. */
function shown({ path: file, before, after: text }: FileChange): string {
  if (before === null) return `新 ${file}`;
  if (text === null) return `消 ${file}`;
  const lines = diffLines(before, text).flatMap(({ added, removed, value }) =>
    added || removed
      ? value
          .replace(/\n$/, '')
          .split('\n')
          .map((line) => `  ${added ? '+' : '-'} ${line}`)
      : [],
  );
  return [`変 ${file}`, ...lines].join('\n');
}

function write({ path: file, after: text }: FileChange): void {
  if (text === null) return rmSync(file);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The lockfile names the new version with what it needs. */
function install(): boolean {
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function printCheck(today: string): boolean {
  const files = readContent('content');
  const errors = checkRecord(RULES, { files, read: readRecord(files), today }).filter(
    ({ severity }) => severity === 'error',
  );
  if (errors.length > 0)
    console.log(printFindings(errors, (file) => files.find((one) => one.path === file)?.text, 'ja'));
  return errors.length === 0;
}

/**
 * What to do next. The link opens the form of a pull request, filled in:
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/proposing-changes-to-your-work-with-pull-requests/using-query-parameters-to-create-a-pull-request
 */
const after = (branch: string, before: string, repository: string | null, version: string): string => `
ブランチ ${branch} にコミットしました。 Committed on the branch ${branch}.
  プルリクエストにする / To propose it: git push --set-upstream origin ${branch}${
    repository === null
      ? ''
      : `\n    https://github.com/${repository}/compare/${before}...${branch}?quick_pull=1&title=${encodeURIComponent(`Junkan ${version}`)}`
  }
  元に戻す / To take it back: git switch ${before} && git branch -D ${branch} && npm install`;

await run(main);
