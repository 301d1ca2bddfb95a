import { describe, expect, it } from 'vitest';
import { marked } from '../../domain/messages/comment-mark.ts';
import type { IsoTime } from '../../domain/dates/iso-date.ts';
import { deskOf, testForge } from '../../sandbox/forge/forge.test-support.ts';
import type { Forge } from '../../sandbox/forge/forge.ts';
import { follow } from './follow.ts';
import { durationIn, printSteps } from './print-steps.ts';
import { fetchSighting, type Eyes } from './see.ts';
import { stepsOf, type Step, type StepId } from './steps.ts';

const SITE = 'https://npo.example.org/junkan';
const PAPER = 'content/projects/2026-0001/proposal.md';

/** A filing on the stand-in, which the test brings forward step by step, and the doctor's look at it. */
async function filing(title = '夕日の浜') {
  const forge = await testForge();
  const desk = deskOf(forge);
  const now = (): IsoTime => new Date(forge.clock.now()).toISOString();
  const pages = new Map<string, number>();
  const eyes: Eyes = {
    gh: deskOf(forge, {
      actions: 'read',
      contents: 'read',
      issues: 'read',
      pull_requests: 'read',
      statuses: 'read',
    }),
    site: SITE,
    now,
    pageStatus: async (address) => pages.get(address) ?? null,
  };
  const issue = await forge.asUser('npo-mizube').openIssue({ title, body: '### 題\n\n試し' });
  const steps = async () => stepsOf((await fetchSighting(eyes, issue)).sighting);
  return { forge, desk, eyes, issue, steps, pages };
}

const state = (steps: readonly Step[], id: StepId) => steps.find((one) => one.id === id)?.state;

/** The run of a workflow, as the runner would write it down. */
function ran(
  forge: Forge,
  name: string,
  event: string,
  sha: string,
  branch: string,
  how: 'success' | 'failure',
): void {
  const head = { owner: null, branch, sha };
  const id = forge.beginRun({ user: 'kanri' }, { name, path: `.github/workflows/${name}.yml`, event, head });
  forge.moveRun(id, 'completed', how);
}

async function answered({ forge, desk, issue }: Awaited<ReturnType<typeof filing>>): Promise<void> {
  forge.clock.pass(40);
  await desk.comments.add(issue, marked('intake', '届きました'));
}

async function brought({ forge, desk, issue }: Awaited<ReturnType<typeof filing>>, closes = false) {
  forge.clock.pass(20);
  const branch = `filing/${issue}`;
  const sha = await forge
    .asUser('shimin-katsudo')
    .commit({ branch, files: [{ path: PAPER, text: 'x\n' }], message: 'paper' });
  const body = closes ? `Closes #${issue}` : `受付: #${issue}`;
  const { number: pull } = await desk.pulls.open({ title: 'paper', branch, base: 'main', body });
  return { sha, branch, pull };
}

describe('following a filing', () => {
  it('says what is waited for, and of whom, from the form to the page', async () => {
    const one = await filing();
    const { forge, desk, pages } = one;
    expect(state(await one.steps(), 'answered')).toBe('waiting');
    await answered(one);
    const asked = await one.steps();
    expect(asked.find(({ id }) => id === 'answered')).toMatchObject({ state: 'done', seconds: 40 });
    expect(asked.find(({ id }) => id === 'brought')?.todo?.ja).toContain('届けた人が直すのを待っています');
    const { sha, branch, pull } = await brought(one);
    expect(state(await one.steps(), 'checked')).toBe('waiting');
    ran(forge, 'check', 'pull_request', sha, branch, 'success');
    const context = 'junkan/gate';
    await desk.statuses.set(sha, { context, state: 'pending', description: 'NPO側があと2人' });
    expect((await one.steps()).find(({ id }) => id === 'gated')?.todo?.ja).toBe(
      '足りないもの: NPO側があと2人',
    );
    await desk.statuses.set(sha, { context, state: 'success', description: 'そろいました' });
    expect((await one.steps()).find(({ id }) => id === 'merged')?.todo?.ja).toContain(
      '事務局の確認を待っています',
    );
    forge.clock.pass(60);
    const merge = await forge.asUser('shimin-katsudo').merge(pull);
    const merged = await one.steps();
    expect(state(merged, 'closed')).toBe('none');
    expect(state(merged, 'published')).toBe('waiting');
    ran(forge, 'publish', 'push', merge, 'main', 'success');
    expect((await one.steps()).find(({ id }) => id === 'online')?.page).toBe(`${SITE}/projects/2026-0001/`);
    pages.set(`${SITE}/projects/2026-0001/`, 200);
    expect(state(await one.steps(), 'online')).toBe('done');
    expect(state(await one.steps(), 'tidied')).toBe('waiting');
    await desk.git.deleteBranch(branch);
    expect((await one.steps()).filter((step) => step.state !== 'done').map(({ id }) => id)).toEqual([
      'closed',
    ]);
  });

  it('calls an answer late that did not come in three minutes', async () => {
    const one = await filing();
    one.forge.clock.pass(181);
    const late = (await one.steps()).find(({ id }) => id === 'answered');
    expect(late).toMatchObject({ state: 'late' });
    expect(late?.todo?.ja).toContain('intake');
  });

  it('says so where a check fails, a pull request is closed, or publishing fails', async () => {
    const one = await filing();
    await answered(one);
    const { sha, branch, pull } = await brought(one, true);
    ran(one.forge, 'check', 'pull_request', sha, branch, 'failure');
    expect((await one.steps()).find(({ id }) => id === 'checked')?.todo?.ja).toContain('issue を直します');
    ran(one.forge, 'check', 'pull_request', sha, branch, 'success');
    await one.desk.statuses.set(sha, { context: 'junkan/gate', state: 'success', description: 'x' });
    await one.forge.asUser('shimin-katsudo').closePull(pull);
    expect(state(await one.steps(), 'merged')).toBe('late');
  });

  it('of an issue that nobody can see, says what may have happened', async () => {
    const one = await filing();
    const steps = stepsOf((await fetchSighting(one.eyes, 999)).sighting);
    expect(steps[0]).toMatchObject({ id: 'filed', state: 'late' });
    expect(steps.slice(1).every((step) => step.state === 'ahead')).toBe(true);
    expect(printSteps(steps, 'ja')).toContain('電話で確かめて');
  });

  it('of the number of a pull request, says which issue it is of', async () => {
    const one = await filing();
    const { pull } = await brought(one);
    const [filed] = stepsOf((await fetchSighting(one.eyes, pull)).sighting);
    expect(filed?.state).toBe('late');
    expect(filed?.todo?.ja).toContain(`--follow ${one.issue} `);
    expect(filed?.todo?.ja).not.toContain('見えません');
  });

  it('tells each change once, and ends when the time is over', async () => {
    const one = await filing();
    const told: string[] = [];
    let looks = 0;
    await follow(one.eyes, {
      issue: one.issue,
      minutes: 3,
      tell: (steps) => void told.push(String(state(steps, 'answered'))),
      wait: async (seconds) => {
        looks += 1;
        one.forge.clock.pass(seconds);
        if (looks === 2) await answered(one);
      },
    });
    expect(told).toEqual(['waiting', 'done']);
    expect(looks).toBeGreaterThan(2);
  });
});

describe('how long a step took', () => {
  it('is said in its two largest units', () => {
    expect([0, 59, 125, 3600, 11_400, 360_000].map((seconds) => durationIn(seconds).ja)).toEqual([
      '0秒',
      '59秒',
      '2分5秒',
      '1時間',
      '3時間10分',
      '4日4時間',
    ]);
  });
});
