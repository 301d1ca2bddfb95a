import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { dayOf } from '../src/domain/dates/day.ts';
import { programmeOn } from '../src/domain/programme/in-force.ts';
import { readRecord } from '../src/domain/record/read-record.ts';
import type { Language } from '../src/domain/text.ts';
import { checksFor } from '../src/doctor/checks/index.ts';
import { examine } from '../src/doctor/examine.ts';
import { follow } from '../src/doctor/follow/follow.ts';
import { printSteps, stepAsJson } from '../src/doctor/follow/print-steps.ts';
import type { Seen } from '../src/doctor/follow/see.ts';
import { isThrough } from '../src/doctor/follow/steps.ts';
import { openGround } from '../src/doctor/ground.ts';
import { countsOf, diagnosisAsJson, printReport } from '../src/doctor/print-report.ts';
import { connect, repositoryIn } from '../src/github/octokit/client.ts';
import type { GitHub } from '../src/github/port.ts';
import { refusalOf, statusOf } from '../src/github/errors.ts';
import { readContent } from '../src/io/content.ts';
import { folderAt } from '../src/io/folder.ts';
import { languageFrom } from '../src/io/language.ts';
import { repositoryOfClone } from '../src/io/machine.ts';
import { run, UsageError } from '../src/io/main.ts';
import { now } from '../src/io/today.ts';
import { pageStatus } from '../src/io/page-status.ts';

const OPTIONS = {
  root: { type: 'string', default: '.' },
  repository: { type: 'string' },
  app: { type: 'string' },
  follow: { type: 'string' },
  minutes: { type: 'string', default: '120' },
  save: { type: 'string' },
  json: { type: 'boolean', default: false },
  lang: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/**
 * `npm run doctor`: looks, with an administrator's token in GITHUB_TOKEN, whether the repository on GitHub is set up so
 * that the desk works, and says of each × what follows and how to mend it. Reads only. Exits with 1 for any ×.
 * `--follow N` watches the filing of issue N on its way to its page, for `--minutes`, and exits with 1 when it is not
 * through by then; `--save DIR` keeps GitHub's answers.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const lang = languageFrom(values.lang);
  const files = readContent(path.join(values.root, 'content'));
  const read = readRecord(files);
  const programme = programmeOn(read.record, dayOf(now()));
  const gh = connectByHand(
    values.repository ?? (await repositoryOfClone(values.root)) ?? repositoryIn(programme.repository),
  );
  if (values.follow !== undefined)
    return watch(gh, programme.site.replace(/\/+$/, ''), values.follow, {
      minutes: numberFrom('minutes', values.minutes, 0),
      save: values.save,
      json: values.json,
      lang,
    });
  const folder = folderAt(values.root);
  const app = values.app === undefined ? null : numberFrom('app', values.app, 1);
  const ground = await openGround({ gh, files, read, now: now(), folder, app, pageStatus }).catch(
    outOfReach(gh),
  );
  const diagnoses = await examine(ground, await checksFor(ground));
  const counts = countsOf(diagnoses);
  if (values.json) {
    const checks = diagnoses.map((one) => diagnosisAsJson(one, lang));
    const { name: repository } = ground.repository;
    console.log(JSON.stringify({ repository, at: ground.now, counts, checks }, null, 2));
  } else console.log(`${ground.repository.page}\n\n${printReport(diagnoses, lang)}`);
  return counts.bad > 0 ? 1 : 0;
}

const HELP = `npm run doctor [-- 指定]
  リポジトリが整っているかを、GITHUB_TOKEN に入れた管理者のトークンで見ます。読むだけです。
  Looks whether the repository is set up right, with an administrator’s token in GITHUB_TOKEN. Reads only.

  --repository 組織/名前   owner/name; else as git knows it
  --root フォルダ          the clone; else this folder
  --app 番号               the App's number, where it is not found
  --follow 番号            watches the filing of this issue on its way to its page
  --minutes 120            for so long
  --save フォルダ          keeps GitHub's answers there
  --lang ja|en  --json`;

interface Wishes {
  readonly minutes: number;
  readonly save: string | undefined;
  readonly json: boolean;
  readonly lang: Language;
}

async function watch(gh: GitHub, site: string, given: string, wishes: Wishes): Promise<number> {
  const { minutes, save, json, lang } = wishes;
  const issue = numberFrom('follow', given, 1);
  if (save !== undefined) console.error(PERSONAL[lang]);
  let looks = 0;
  const keep = (seen: Seen): void => {
    looks += 1;
    if (save !== undefined) saveTo(path.join(save, String(looks).padStart(2, '0')), seen);
  };
  const steps = await follow(
    { gh, site, now, pageStatus },
    {
      issue,
      minutes,
      tell: (told, seen) => {
        keep(seen);
        if (!json) console.log(`${seen.sighting.at}\n${printSteps(told, lang)}\n`);
      },
      wait: (seconds) => setTimeout(seconds * gh.second),
    },
  ).catch(outOfReach(gh));
  if (json)
    console.log(JSON.stringify({ issue, steps: steps.map((step) => stepAsJson(step, lang)) }, null, 2));
  return isThrough(steps) ? 0 : 1;
}

const PERSONAL = {
  ja: '保存するものには、書いた人の名前や、書き込まれた個人情報が含まれることがあります。リポジトリに加える前に、必ず読んで消してください。',
  en: 'What is saved may hold names and personal data of those who wrote. Read and remove them before you add it to a repository.',
};

/** The text of the issue as it came, and each of GitHub's answers. */
function saveTo(folder: string, { payloads }: Seen): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, payload] of Object.entries(payloads))
    if (payload !== undefined)
      writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(payload, null, 2)}\n`);
  const { body } = Object(payloads['issue']) as { body?: unknown };
  if (typeof body === 'string') writeFileSync(path.join(folder, 'issue-body.md'), body);
}

/** An administrator's token is given by hand: it must never lie where a workflow could take it. */
function connectByHand(repository: string): GitHub {
  const { GITHUB_TOKEN, GITHUB_API_URL, JUNKAN_SECOND } = process.env;
  if (!GITHUB_TOKEN)
    throw new UsageError(
      'GITHUB_TOKEN に、リポジトリと組織の管理者のトークンを入れてください。読むだけなので、権限は読み取りで足ります。\nGive the token of an administrator of repository and organisation in GITHUB_TOKEN; the doctor only reads.',
    );
  const second = JUNKAN_SECOND === undefined ? undefined : Number(JUNKAN_SECOND);
  return connect({ token: GITHUB_TOKEN, repository, apiUrl: GITHUB_API_URL, second });
}

/** Without the repository itself there is nothing to look at: which one was asked for is said. */
const outOfReach =
  ({ owner, repo }: GitHub) =>
  (error: unknown): never => {
    if (statusOf(error) === null) throw error;
    const { ja, en } = refusalOf(error);
    throw new UsageError(`${owner}/${repo}\n${ja}\n${en}`, { cause: error });
  };

function numberFrom(option: string, given: string, least: number): number {
  const number = Number(given);
  if (!Number.isSafeInteger(number) || number < least)
    throw new UsageError(`--${option} takes a whole number from ${least}, not ${given}.`);
  return number;
}

await run(main);
