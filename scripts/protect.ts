import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { dayOf } from '../src/domain/dates/day.ts';
import { programmeOn } from '../src/domain/programme/in-force.ts';
import type { Programme } from '../src/domain/programme/schema.ts';
import { readWhole } from '../src/io/whole-record.ts';
import { applySettings, type Setting } from '../src/desk/protect/apply.ts';
import { areEnough, codeowners, CODEOWNERS, ownersOf } from '../src/desk/protect/codeowners.ts';
import { wantedSettings } from '../src/desk/protect/rulesets.ts';
import { connect, repositoryIn } from '../src/github/octokit/client.ts';
import { repositoryOfClone } from '../src/io/machine.ts';
import { run, UsageError } from '../src/io/main.ts';
import { now } from '../src/io/today.ts';

/**
 * `npm run protect -- --app 12345`: prints the rules of the repository as GitHub's calls. With the token of an
 * administrator in GITHUB_TOKEN, `--check` says which do not hold and `--apply` makes those: each is tried, and it exits
 * with 1 when one is missing or refused. `--codeowners` writes the file of the code owners, `--codeowners --check` says
 * whether it is as it should be. `--sole-owner` is for a secretariat of one person.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      root: { type: 'string', default: '.' },
      app: { type: 'string' },
      repository: { type: 'string' },
      branch: { type: 'string', default: 'main' },
      apply: { type: 'boolean', default: false },
      codeowners: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      'sole-owner': { type: 'boolean', default: false },
    },
  });
  const programme = programmeOn(readWhole(values.content, 'en').record, dayOf(now()));
  const soleOwner = values['sole-owner'];
  if (values.codeowners)
    return keepCodeowners(path.join(values.root, CODEOWNERS), programme, values.check, soleOwner);
  const repository =
    values.repository ?? (await repositoryOfClone(values.root)) ?? repositoryIn(programme.repository);
  const wishes = { repository, branch: values.branch, app: appFrom(values.app), soleOwner };
  const settings = wantedSettings(wishes);
  return values.apply || values.check ? apply(repository, settings, values.apply) : print(settings);
}

function keepCodeowners(file: string, programme: Programme, check: boolean, soleOwner: boolean): number {
  const wanted = codeowners(programme);
  if (check) {
    if (textOf(file) === wanted) return 0;
    console.error(`${CODEOWNERS} is not what the programme says: run npm run protect -- --codeowners`);
    return 1;
  }
  if (!soleOwner && !areEnough(ownersOf(programme))) {
    console.error(TOO_FEW);
    return 1;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, wanted);
  return 0;
}

const TOO_FEW = `事務局の GitHub の名前が、二人分ありません。自分の変更を自分で承認することはできないので、一人では、定めや名簿を変えられなくなります。
content/programme/ の offices で、事務局の github に「組織/チーム」を書くか、事務局の役割（secretariat）の窓口を二つにしてください。
どうしても一人のときは --sole-owner をつけます。管理者だけは、確認を待たずに取り込めるようになり、そのことが GitHub の記録に残ります。
Fewer than two people answer for the code, and nobody can approve a change of one's own. Name a team, or two offices with
the role secretariat; --sole-owner lets an administrator merge past the rules instead, which GitHub logs.`;

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null; // It is not there yet.
  }
}

function print(settings: readonly Setting[]): number {
  for (const { what, method, address, body } of settings)
    console.log(`# ${what.ja}\n# ${what.en}\n${method} ${address}\n${JSON.stringify(body, null, 2)}\n`);
  return 0;
}

/** An administrator's token is given by hand: it must never lie where a workflow could take it. */
async function apply(repository: string, settings: readonly Setting[], write: boolean): Promise<number> {
  const { GITHUB_ACTIONS, GITHUB_TOKEN, GITHUB_API_URL } = process.env;
  if (GITHUB_ACTIONS === 'true') throw new UsageError('The rules are set by hand, never in a workflow.');
  if (!GITHUB_TOKEN)
    throw new UsageError({
      ja: '環境変数 GITHUB_TOKEN に、管理者のトークンを入れてください。',
      en: 'Give the token of an administrator in GITHUB_TOKEN.',
    });
  const gh = connect({ token: GITHUB_TOKEN, repository, apiUrl: GITHUB_API_URL });
  const outcomes = await applySettings(gh, settings, { write });
  for (const outcome of outcomes) {
    console.log(`${RESULT[outcome.is]}: ${outcome.setting.what.ja}`);
    if (outcome.is === 'refused') console.log(`  ${outcome.refusal.ja}`);
  }
  return outcomes.every(({ is }) => is === 'kept' || is === 'set') ? 0 : 1;
}

const RESULT = {
  kept: '○ そのまま',
  set: '○ 設定しました',
  missing: '× まだです',
  refused: '× できませんでした',
} as const;

function appFrom(given: string | undefined): number {
  if (given === undefined || !/^[1-9]\d{0,9}$/.test(given))
    throw new UsageError(
      'Give the number of the GitHub App: --app 12345 (its page of settings shows it as App ID).',
    );
  return Number(given);
}

await run(main);
