import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { applySettings } from '../desk/protect/apply.ts';
import { codeowners } from '../desk/protect/codeowners.ts';
import { CLIENT_ID, APP_NUMBER, ENVIRONMENT, KEY, READY } from '../desk/protect/environment.ts';
import { wantedSettings } from '../desk/protect/rulesets.ts';
import { readContent } from '../io/content.ts';
import { issueFormFiles } from '../domain/forms/issue-form/issue-form.ts';
import { timeInJapan, dayOf } from '../domain/dates/day.ts';
import { programmeOn } from '../domain/programme/in-force.ts';
import { readRecord } from '../domain/record/read-record.ts';
import type { ContentFile } from '../domain/record/record.ts';
import type { IsoTime } from '../domain/dates/iso-date.ts';
import { connect } from '../github/octokit/client.ts';
import type { GitHub } from '../github/port.ts';
import { ALERT_LABEL } from '../github/issues.ts';
import { ROOT } from '../io/root.ts';
import { deskOf } from '../sandbox/forge/forge.test-support.ts';
import { openForge, type Forge } from '../sandbox/forge/forge.ts';
import { accountNamed, type Person } from '../sandbox/forge/people.ts';
import { sealed } from '../sandbox/forge/sealed.test-support.ts';
import { treeOf } from '../sandbox/pages/tree.ts';
import { openGround, type Ground } from './ground.ts';

const OWNER = 'junkan-kamakura';
const AT: IsoTime = '2026-11-20T09:00:00+09:00';
const LATER: IsoTime = '2026-11-20T10:00:00+09:00';
export const SITE = `https://${OWNER}.github.io/junkan`;

/** A repository on the stand-in in which the doctor finds nothing wrong, for tests to break one thing of it. */
export interface Patient {
  readonly forge: Forge;
  readonly gh: GitHub;
  /** With which status pages of the site answer. */
  readonly pages: Map<string, number>;
  /** Makes a call as the administrator: `call('PATCH', '', { archived: true })`. */
  call(method: string, path: string, body?: object): Promise<unknown>;
  text(file: string): string;
  /** The newest commit of the default branch. */
  head(): string;
  /** Has the programme name the address of this copy. */
  moveHere(): Promise<void>;
  /** Writes files of the default branch, and publishes the site unless it is said not to; null takes one away. */
  push(files: Readonly<Record<string, string | null>>, published?: boolean): Promise<void>;
  /** A run of a workflow of the default branch begins and ends now. Gives its number. */
  ran(workflow: string, how: 'success' | 'failure' | 'cancelled', event?: string, branch?: string): number;
  /** What the doctor stands on, with the token of the administrator unless another is named. */
  ground(login?: string): Promise<Ground>;
}

const PEOPLE: readonly Person[] = [
  { login: 'kanri', name: '管理者', role: 'admin' },
  { login: 'sato', name: '事務局の佐藤', role: 'write', teams: ['jimukyoku'] },
  { login: 'tanaka', name: '事務局の田中', role: 'write', teams: ['jimukyoku'] },
  { login: 'midori', name: 'みどり課', role: 'triage' },
  { login: 'npo-1', name: 'NPO 構成員A', role: 'triage' },
];

/** The folder of the healthy repository: it is made once, and each patient is a copy. */
let healthy: Promise<string> | null = null;

const folder = (): string => mkdtempSync(path.join(tmpdir(), 'junkan-patient-'));

async function makeHealthy(): Promise<string> {
  const dir = folder();
  const forge = await openForge({ dir, now: AT, people: PEOPLE, owner: OWNER });
  await setUp(patientOn(forge));
  await forge.close();
  expect(forge.failures).toEqual([]);
  return dir;
}

/** To be called after all tests of a file. */
export async function forgetPatients(): Promise<void> {
  if (healthy !== null) rmSync(await healthy, { recursive: true, force: true });
  healthy = null;
}

/** A copy, an hour later, until the test ends. Its programme names the address of the first. */
export async function patient(): Promise<Patient> {
  const dir = folder();
  cpSync(await (healthy ??= makeHealthy()), dir, { recursive: true });
  const forge = await openForge({ dir, now: LATER, people: PEOPLE, owner: OWNER });
  onTestFinished(async () => {
    await forge.close();
    rmSync(dir, { recursive: true, force: true });
    expect(forge.failures).toEqual([]);
  });
  return patientOn(forge);
}

function patientOn(forge: Forge): Patient {
  const pages = new Map([[SITE, 200]]);
  const client = (login: string): GitHub =>
    connect({
      token: forge.tokenFor({ user: login }),
      repository: forge.repository,
      apiUrl: forge.url,
      second: 1,
    });
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', forge.gitDir, ...args], { encoding: 'utf8' });
  const tree = treeOf(forge.gitDir);
  const head = (): string => git('rev-parse', 'main').trim();
  /** The rules of the default branch, past which nobody pushes. */
  const guard = async (): Promise<number | null> => {
    const all = (await one.call('GET', '/rulesets')) as { id: number; name: string }[];
    return all.find(({ name }) => name === 'junkan: default branch')?.id ?? null;
  };
  const one: Patient = {
    forge,
    gh: client('kanri'),
    pages,
    call: (method, where, body) => {
      const at = /^\/(orgs|app|user)/.test(where) ? where : `/repos/${forge.repository}${where}`;
      return forge.asUser('kanri').call(method, at, body);
    },
    text: (file) => tree.file('main', file) ?? '',
    head,
    moveHere: () => one.push(shippedFiles(forge)),
    push: async (files, published = true) => {
      const changed = Object.entries(files).map(([file, text]) => ({ path: file, text }));
      const rules = await guard();
      if (rules !== null) await one.call('PUT', `/rulesets/${rules}`, { enforcement: 'disabled' });
      await forge.asUser(OWNER).commit({ branch: 'main', files: changed, message: 'change' });
      if (rules !== null) await one.call('PUT', `/rulesets/${rules}`, { enforcement: 'active' });
      if (published) one.ran('publish', 'success', 'push');
    },
    ran: (workflow, how, event = 'workflow_dispatch', branch = 'main') => {
      const file = { name: workflow, path: `.github/workflows/${workflow}.yml`, event };
      const id = forge.beginRun({ user: 'kanri' }, { ...file, head: { owner: null, branch, sha: head() } });
      forge.moveRun(id, 'completed', how);
      return id;
    },
    ground: (login = 'kanri') => {
      const names = git('ls-tree', '-r', '--name-only', '-z', 'main:content').split('\0').filter(Boolean);
      const files = names.map((name): ContentFile => ({
        path: name,
        text: tree.file('main', `content/${name}`) ?? '',
      }));
      return openGround({
        gh: client(login),
        files,
        read: readRecord(files),
        now: timeInJapan(forge.clock.now()),
        folder: { text: (file) => tree.file('main', file), names: tree.list, head },
        app: null,
        pageStatus: async (address) => pages.get(address) ?? null,
      });
    },
  };
  return one;
}

/** What `npm run setup` and the guide lead to, and the first proposal. */
async function setUp(one: Patient): Promise<void> {
  const { forge, call } = one;
  await forge.asUser('npo-mizube').openIssue({ title: '畑で学ぶ講座', body: '### 題\n\n畑で学ぶ講座' });
  await one.push({ ...shippedFiles(forge), 'content/hello.md': null, 'content/projects/.keep': null });
  const { client_id } = (await call('GET', '/orgs/junkan-kamakura/installations').then(
    (answer) => Reflect.get(Object(answer), 'installations')[0] as object,
  )) as { client_id: string };
  const wishes = { repository: forge.repository, branch: 'main', app: forge.appId, soleOwner: false };
  // GitHub takes no rule that names an App which never reported.
  const status = { context: 'junkan/setup', state: 'success', description: '' } as const;
  await deskOf(forge).statuses.set(one.head(), status);
  const outcomes = await applySettings(one.gh, wantedSettings(wishes), { write: true });
  expect(outcomes.filter(({ is }) => is !== 'set' && is !== 'kept')).toEqual([]);
  const environment = `/environments/${ENVIRONMENT}`;
  await call('POST', `${environment}/variables`, { name: CLIENT_ID, value: client_id });
  await call('POST', `${environment}/variables`, { name: APP_NUMBER, value: String(forge.appId) });
  const { key, key_id } = (await call('GET', `${environment}/secrets/public-key`)) as Record<string, string>;
  await call('PUT', `${environment}/secrets/${KEY}`, {
    encrypted_value: await sealed('x', key ?? ''),
    key_id,
  });
  await call('POST', '/actions/variables', { name: READY, value: 'true' });
  await call('PATCH', '/orgs/junkan-kamakura', { members_can_delete_issues: true });
  await forge.asUser('sato').call('PUT', `/repos/${forge.repository}/subscription`, { subscribed: true });
  await call('POST', '/labels', { name: ALERT_LABEL, color: 'ce0000' });
  one.ran('schedule', 'success', 'schedule');
  forge.addArtifact(one.ran('backup', 'success'), 'backup', 1_000);
}

/** The record, forms, owners and workflows of a city that has adopted Junkan. */
function shippedFiles(forge: Forge): Record<string, string> {
  const small = readContent(path.join(ROOT, 'src/domain/rules/golden/_base'))
    .filter(({ path: file }) => /^(?:programme|council|pages)\//.test(file))
    .map(({ path: file, text }) => ({ path: file, text: adapted(text, forge) }));
  const { record } = readRecord(small);
  const programme = programmeOn(record, dayOf(AT));
  const forms = [...issueFormFiles(programme, dayOf(AT))];
  return Object.fromEntries([
    ...small.map(({ path: file, text }) => [`content/${file}`, text]),
    ['content/projects/2026-0001/proposal.md', proposal()],
    ...forms.map(([name, text]) => [`.github/ISSUE_TEMPLATE/${name}`, text]),
    ...readdirSync(path.join(ROOT, '.github/workflows')).map((name) => [
      `.github/workflows/${name}`,
      readFileSync(path.join(ROOT, '.github/workflows', name), 'utf8'),
    ]),
    ['.github/CODEOWNERS', codeowners(programme)],
    ['.github/dependabot.yml', 'version: 2\n'],
  ]);
}

/** The proposal that the first issue brought. */
const proposal = (): string =>
  readFileSync(path.join(ROOT, 'src/domain/rules/golden/_base/projects/2026-0040/proposal.md'), 'utf8')
    .replace(/^filedAt: .*$/m, `filedAt: ${AT}`)
    .replace(/^ {2}issue: 40$/m, '  issue: 1');

/** The programme names this repository and its site, and it and the roster name people with their accounts. */
function adapted(text: string, forge: Forge): string {
  const account = (login: string): string => {
    const { id } = accountNamed(login);
    return `{ login: ${login}, id: ${id} }`;
  };
  return text
    .replace(/^repository: .*$/m, `repository: ${new URL(forge.url).origin}/${forge.repository}`)
    .replace(/^site: .*$/m, `site: ${SITE}`)
    .replace(
      '  - id: shimin-katsudo-ka\n',
      `  - id: shimin-katsudo-ka\n    github: { login: ${OWNER}/jimukyoku }\n`,
    )
    .replace('  - id: midori-ka\n', `  - id: midori-ka\n    github: ${account('midori')}\n`)
    .replace('  - id: npo-1\n', `  - id: npo-1\n    github: ${account('npo-1')}\n`);
}
