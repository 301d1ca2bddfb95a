import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDesk } from '../../src/domain/desk/filing/desk.ts';
import { bodyOf, formOf, PROPOSAL, smallFiles } from '../../src/domain/desk/filing/filing.test-support.ts';
import type { ContentFile } from '../../src/domain/record/record.ts';
import { programme, project, record, roster } from '../../src/domain/lifecycle/build.test-support.ts';
import * as make from '../../src/domain/lifecycle/papers.test-support.ts';
import { SITTINGS } from '../../src/domain/lifecycle/status.test-support.ts';
import { recordStatus } from '../../src/domain/lifecycle/status.ts';
import { runRound } from '../../src/desk/remind/run-round.ts';
import { deskOf } from '../../src/sandbox/forge/forge.test-support.ts';
import type { Forge } from '../../src/sandbox/forge/forge.ts';
import { manyThreads } from '../../src/sandbox/forge/many.test-support.ts';
import type { State, Thread } from '../../src/sandbox/forge/state/state.ts';
import { ROOT } from './run-script.ts';

// What the desk's sweeps ask of GitHub when 2,000 filings are there, of which 500 are open and none has changed. An
// App's token has 5,000 calls an hour: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api

const FILINGS = 2_000;
const OPEN = 500;
const FILED = '2026-11-05T10:00:00+09:00';
const NOW = '2026-11-09T10:05:00+09:00';

const PERMISSIONS = {
  issues: 'write',
  contents: 'write',
  pull_requests: 'write',
  statuses: 'write',
  members: 'read',
} as const;

/** Runs a command as a workflow does. `actor` is who started the run. */
function run(name: string, forge: Forge, content: string, now: string, actor: string): Promise<string> {
  const args = ['--content', content, '--all'];
  const env = {
    PATH: process.env['PATH'],
    GITHUB_TOKEN: forge.tokenFor({ app: true, permissions: PERMISSIONS }),
    GITHUB_REPOSITORY: forge.repository,
    GITHUB_API_URL: forge.url,
    GITHUB_ACTOR: actor,
    JUNKAN_SECOND: '1',
    JUNKAN_NOW: now,
  };
  const child = spawn(process.execPath, [path.join(ROOT, `scripts/${name}.ts`), ...args], { cwd: ROOT, env });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) =>
    child.on('close', (status) => resolve(status === 0 ? said : `${status}: ${said}`)),
  );
}

/** The numbers that the first filing has: they occur in no other place, so that they can be replaced in all texts. */
const PATTERN = { issue: 7001, pull: 7002 };

/** The small record, with numbers for its projects that no filing here has. */
const files = (): ContentFile[] =>
  smallFiles().map(({ path: file, text }) => ({
    path: file.replace(/2026-00(?=\d\d)/, '2026-80'),
    text: text.replace(/2026-00(?=\d\d)/g, '2026-80').replace(/(?<=issue: )(?=(?:31|40)\n)/, '80'),
  }));

const renumbered = (text: string, issue: number): string =>
  text
    .replaceAll(`-${PATTERN.issue}`, `-${String(issue).padStart(4, '0')}`)
    .replaceAll(String(PATTERN.issue), String(issue))
    .replaceAll(String(PATTERN.pull), String(issue + 1));

/** A city with so many filings; those that are not open were closed long ago, with their pull requests. */
async function filings(all: number, open: number): Promise<{ forge: Forge; content: string }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'junkan-calls-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const content = path.join(folder, 'content');
  for (const { path: file, text } of files()) {
    mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
    writeFileSync(path.join(content, file), text);
  }
  let gitDir = '';
  const forge = await manyThreads({
    from: folder,
    now: FILED,
    number: PATTERN.issue,
    first: async (small) => {
      gitDir = small.gitDir;
      // Each has a name of its own: one that is filed twice is asked about.
      const named = { ...PROPOSAL, 事業の名称: `水辺の手入れ ${PATTERN.issue}` };
      const body = bodyOf(formOf('proposal', openDesk(files(), FILED)), named);
      await small.asUser('teian').openIssue({ title: '提案', body });
      for (const name of ['intake', 'gate'])
        expect(await run(name, small, content, FILED, 'someone')).not.toMatch(/^[1-9]\d*:/);
    },
    many: ([issue, pull], state) => {
      if (!issue || !pull) throw new Error('Nothing was filed.');
      const heads = branches(
        gitDir,
        Array.from({ length: open }, (_, at) => 2 * (all - open + at) + 1),
      );
      const statuses = [...state.statuses];
      return Array.from({ length: all }, (_, at): Thread[] => {
        const number = 2 * at + 1;
        const sha = heads.get(`filing/${number}`);
        const text = JSON.stringify([issue, pull]).replaceAll(pull.pull?.head.sha ?? '-', sha ?? '');
        const pair = JSON.parse(renumbered(text, number)) as [Thread, Thread];
        if (sha === undefined) return pair.map((thread) => ({ ...thread, state: 'closed' as const }));
        const [one, two] = pair;
        (state.statuses as State['statuses']).push(
          ...statuses.map((status, nth) => ({ ...status, id: 100_000 + 10 * at + nth, sha })),
        );
        return [one, two];
      }).flat();
    },
  });
  forge.clock.moveTo(NOW);
  return { forge, content };
}

/** The branch of the first filing once for each number, in one go; gives their commits. */
function branches(gitDir: string, numbers: readonly number[]): ReadonlyMap<string, string> {
  const git = (args: readonly string[], input = ''): string =>
    execFileSync('git', ['--git-dir', gitDir, ...args], { input, encoding: 'utf8' });
  const branch = `filing/${PATTERN.issue}`;
  const [author = '', message = ''] = git(['log', '-1', '--format=%an <%ae> %at +0000%x00%B', branch]).split(
    '\0',
  );
  const files = git(['diff', '--name-only', `main...${branch}`])
    .split('\n')
    .filter(Boolean);
  const texts = files.map((file) => ({ file, text: git(['show', `${branch}:${file}`]) }));
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const commits = numbers.map((number) =>
    [
      `commit refs/heads/filing/${number}`,
      `author ${author}`,
      `committer ${author}`,
      data(renumbered(message, number)) + `from ${git(['rev-parse', 'main']).trim()}`,
      ...texts.map(
        ({ file, text }) => `M 100644 inline ${renumbered(file, number)}\n${data(renumbered(text, number))}`,
      ),
    ].join('\n'),
  );
  git(['fast-import', '--quiet', '--force'], `${commits.join('\n')}\n`);
  git(['update-ref', '-d', `refs/heads/${branch}`]);
  const refs = git(['for-each-ref', '--format=%(refname:short) %(objectname)', 'refs/heads/filing']);
  return new Map(
    refs
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(' ') as [string, string]),
  );
}

const CLOCK = 'github-actions[bot]';

/** How many calls a command makes, and which of them write. */
async function callsOf(name: string, forge: Forge, content: string, actor: string) {
  forge.calls.length = 0;
  const said = await run(name, forge, content, NOW, actor);
  const writes = forge.calls.filter(({ method, path: at }) => method !== 'GET' && at !== '/graphql');
  return { said, calls: forge.calls.length, writes: writes.map(({ method, path: at }) => `${method} ${at}`) };
}

describe('at 2,000 filings, 500 of them open, of which nothing changed', () => {
  // A sweep of 500 pull requests in processes of its own takes minutes where the machine is busy.
  it('the clock’s sweeps ask little, and write nothing', { timeout: 300_000 }, async () => {
    const { forge, content } = await filings(FILINGS, OPEN);
    const intake = await callsOf('intake', forge, content, CLOCK);
    expect(intake).toMatchObject({ said: '', writes: [] });
    // Lists of the open threads, the branches and the pull requests, and two for each of the 71 whose turn it is.
    expect(intake.calls).toBeLessThan(200);
    const gate = await callsOf('gate', forge, content, CLOCK);
    expect(gate.writes).toEqual([]);
    expect(gate.said.match(/^#\d+: success/gm)).toHaveLength(71);
    // Seven for each of those; looked at one by one it was about seventeen for each of the 500.
    expect(gate.calls).toBeLessThan(550);
    expect(forge.failures).toEqual([]);
  });

  it('a look at everything costs a few calls for each that is open', async () => {
    const open = 15;
    const { forge, content } = await filings(open + 1, open);
    for (const [name, each] of [
      ['intake', 2],
      ['gate', 7],
    ] as const) {
      const { calls, writes } = await callsOf(name, forge, content, 'someone');
      expect(writes).toEqual([]);
      // Beside them, lists of a hundred and questions about 25 at once: 40 and 40 of them for 500.
      const beside = calls - each * open;
      expect(beside, name).toBeLessThan(15);
      expect(beside + 80 + each * OPEN, name).toBeLessThan(5_000);
    }
  });

  it('the daily round asks about many threads at once', async () => {
    const ids = Array.from({ length: FILINGS }, (_, at) => at + 1);
    const isOpen = (number: number): boolean => number > FILINGS - OPEN;
    const city = record(
      ids.map((number) => {
        const proposal = make.proposal('2026-04-10', true, { source: { issue: number } });
        const rejected = make.review('2026-01', 'not-adopted', {
          reasons: '理由です。',
          notifiedOn: '2026-05-29',
        });
        const id = `2026-${String(number).padStart(4, '0')}`;
        return isOpen(number) ? project(id, proposal) : project(id, proposal, rejected);
      }),
      SITTINGS,
      [roster(2026, [{ github: { login: 'npo-ichi' } }, {}])],
      new Map([[2026, programme()]]),
    );
    const statuses = recordStatus(city, '2026-07-28');
    const forge = await manyThreads({
      now: '2026-04-10T10:00:00+09:00',
      number: PATTERN.issue,
      first: async (small) => {
        await small.asUser('teian').openIssue({ title: '提案', body: '提案' });
        const one = record(
          [project('2026-7001', make.proposal('2026-04-10', true, { source: { issue: PATTERN.issue } }))],
          SITTINGS,
          [roster(2026, [{ github: { login: 'npo-ichi' } }, {}])],
          new Map([[2026, programme()]]),
        );
        small.clock.moveTo('2026-07-27T09:00:00+09:00');
        await runRound(deskOf(small), recordStatus(one, '2026-07-28'), { isRehearsal: false, now: NOW });
      },
      many: ([thread]) => {
        if (!thread) throw new Error('Nothing was filed.');
        return ids.map((number) => ({
          ...(JSON.parse(renumbered(JSON.stringify(thread), number)) as Thread),
          ...(isOpen(number)
            ? {}
            : {
                state: 'closed' as const,
                closedAt: '2026-05-30T00:00:00Z',
                updatedAt: '2026-05-30T00:00:00Z',
              }),
        }));
      },
    });
    const { failures } = await runRound(deskOf(forge), statuses, { isRehearsal: true, now: NOW });
    expect(failures).toEqual([]);
    expect(forge.calls.length).toBeLessThan(60);
  });
});
