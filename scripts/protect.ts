import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { dayOf } from '../src/domain/programme/day.ts';
import { programmeOn } from '../src/domain/programme/in-force.ts';
import type { Programme } from '../src/domain/programme/schema.ts';
import { readRecord } from '../src/domain/record/read-record.ts';
import { keepSetting } from '../src/desk/protect/apply.ts';
import { codeowners } from '../src/desk/protect/codeowners.ts';
import { wantedSettings, type Setting } from '../src/desk/protect/wanted.ts';
import { readContent } from '../src/io/content.ts';
import { connect } from '../src/github/client.ts';
import { run, Usage } from '../src/io/main.ts';
import { now } from '../src/io/now.ts';

const CODEOWNERS = '.github/CODEOWNERS';

/**
 * `npm run protect -- --app 12345`: prints the rules of the repository as GitHub's calls; with `--apply` and the token of an
 * administrator in GITHUB_TOKEN it makes those that are missing. `--codeowners` writes the file of the code owners,
 * `--codeowners --check` says whether it is as it should be.
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
    },
  });
  const programme = programmeOn(readRecord(readContent(values.content)).record, dayOf(now()));
  if (values.codeowners) return keepCodeowners(path.join(values.root, CODEOWNERS), programme, values.check);
  const repository = values.repository ?? repositoryOf(programme);
  const settings = wantedSettings({ repository, branch: values.branch, app: appFrom(values.app) });
  return values.apply ? apply(repository, settings) : print(settings);
}

function keepCodeowners(file: string, programme: Programme, check: boolean): number {
  const wanted = codeowners(programme);
  if (textOf(file) === wanted) return 0;
  if (check) {
    console.error(`${CODEOWNERS} is not what the programme says: run npm run protect -- --codeowners`);
    return 1;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, wanted);
  return 0;
}

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
async function apply(repository: string, settings: readonly Setting[]): Promise<number> {
  const { GITHUB_ACTIONS, GITHUB_TOKEN, GITHUB_API_URL } = process.env;
  if (GITHUB_ACTIONS === 'true') throw new Usage('The rules are set by hand, never in a workflow.');
  if (!GITHUB_TOKEN) throw new Usage('Give the token of an administrator in GITHUB_TOKEN.');
  const gh = connect({ token: GITHUB_TOKEN, repository, apiUrl: GITHUB_API_URL });
  for (const setting of settings) console.log(`${await keepSetting(gh, setting)}: ${setting.what.ja}`);
  return 0;
}

function appFrom(given: string | undefined): number {
  if (given === undefined || !/^[1-9]\d{0,9}$/.test(given))
    throw new Usage(
      'Give the number of the GitHub App: --app 12345 (its page of settings shows it as App ID).',
    );
  return Number(given);
}

/** `owner/name` of the address in the programme. */
function repositoryOf({ repository }: Programme): string {
  const name = /^https:\/\/[^/]+\/([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(repository)?.[1];
  if (name === undefined) throw new Usage(`${repository} is no repository: give --repository owner/name.`);
  return name;
}

await run(main);
