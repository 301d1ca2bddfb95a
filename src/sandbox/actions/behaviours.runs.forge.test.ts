import { expect } from 'vitest';
import { RUN_BEHAVIOURS } from '../forge/behaviours.ts';
import { behavesAs } from '../forge/forge.test-support.ts';
import type { Forge } from '../forge/forge.ts';
import { ISSUES, withWorkflow, workflow } from './runner.test-support.ts';

const behaves = behavesAs(RUN_BEHAVIOURS);

const DAY = 86_400;
const open = (forge: Forge) => forge.asUser('npo').openIssue({ title: 'a', body: '' });
const admin = (forge: Forge, method: string, path: string, body?: object) =>
  forge.asUser('kanri').call(method, `/repos/${forge.repository}${path}`, body);

/** A job after others, with one step that says so. */
const job = (name: string, more: string): string =>
  `  ${name}:\n${more}    runs-on: ubuntu-latest\n    timeout-minutes: 5\n    permissions: {}\n    steps:\n      - run: echo "${name} ran"\n`;

behaves('madeEnvironment', async () => {
  const { forge, runner } = await withWorkflow(
    workflow('  pull_request:\n', '      - run: echo here\n', '    environment: fresh\n'),
  );
  await forge.asUser('kanri').commit({ branch: 'b', files: [{ path: 'a', text: 'a' }], message: 'x' });
  await forge.asUser('kanri').openPull({ title: 'x', body: '', head: 'b' });
  await runner.idle();
  expect(runner.runs.map(({ state }) => state)).toEqual(['success']);
  expect(await admin(forge, 'GET', '/environments/fresh')).toMatchObject({
    protection_rules: [],
    deployment_branch_policy: null,
  });
});

behaves('environmentValues', async () => {
  const steps =
    '      - run: echo "$A $B"\n        env:\n          A: ${{ vars.JUNKAN_APP_CLIENT_ID }}\n          B: ${{ vars.JUNKAN_READY }}\n';
  const { forge, runner } = await withWorkflow(
    workflow(ISSUES, steps, "    environment: desk\n    if: vars.JUNKAN_APP_CLIENT_ID == ''\n") +
      workflow('', steps, '').split('jobs:\n')[1]?.replace('  it:', '  other:'),
  );
  await open(forge);
  await runner.idle();
  const lines = runner.runs[0]?.log.split('\n').filter((line) => line.endsWith(' true'));
  expect(lines).toEqual([`${forge.clientId} true`, ' true']);
});

behaves('disabled', async () => {
  const { forge, runner } = await withWorkflow(
    workflow(`${ISSUES}\n  workflow_dispatch:`, '      - run: "true"\n'),
  );
  await admin(forge, 'PUT', '/actions/workflows/it.yml/disable');
  await open(forge);
  const start = () => admin(forge, 'POST', '/actions/workflows/it.yml/dispatches', { ref: 'main' });
  await expect(start()).rejects.toMatchObject({ status: 422 });
  await runner.idle();
  expect(runner.runs).toEqual([]);
  await admin(forge, 'PUT', '/actions/workflows/it.yml/enable');
  await start();
  await runner.idle();
  expect(runner.runs).toHaveLength(1);
});

behaves('idle', async () => {
  const on = `${ISSUES}\n  schedule:\n    - cron: '23 22 * * *'`;
  const { forge, runner } = await withWorkflow(workflow(on, '      - run: "true"\n'));
  const text = workflow(ISSUES, '      - run: "true"\n').replace('name: it', 'name: other');
  const files = [{ path: '.github/workflows/other.yml', text }];
  await forge.asUser('kanri').commit({ branch: 'main', files, message: 'x' });
  const ran = async () => {
    const before = runner.runs.length;
    await open(forge);
    await runner.idle();
    return runner.runs.slice(before).map(({ workflow: { name } }) => name);
  };
  forge.clock.pass(60 * DAY);
  expect(await ran()).toEqual(['it', 'other']);
  forge.clock.pass(1);
  expect(await ran()).toEqual(['other']);
  expect(await admin(forge, 'GET', '/actions/workflows/it.yml')).toMatchObject({
    state: 'disabled_inactivity',
  });
  await forge.asUser('kanri').commit({ branch: 'main', files: [{ path: 'a', text: 'a' }], message: 'x' });
  expect(await ran()).toEqual(['other']);
  await admin(forge, 'PUT', '/actions/workflows/it.yml/enable');
  expect(await ran()).toEqual(['it', 'other']);
});

behaves('timeout', async () => {
  const slow = workflow(
    ISSUES,
    '      - run: sleep 60\n      - if: always()\n        run: echo "and then"\n',
    '',
  ).replace('timeout-minutes: 5', 'timeout-minutes: 0.005');
  const { forge, runner } = await withWorkflow(
    slow +
      job('failed', '    needs: it\n    if: failure()\n') +
      job(
        'looked',
        "    needs: it\n    if: always() && needs.it.result != 'success' && needs.it.result != 'skipped'\n",
      ),
  );
  await open(forge);
  await runner.idle();
  const [run] = runner.runs;
  expect(run?.log).toContain('exceeded the maximum execution time');
  expect(run?.log).toMatch(/^looked ran$/m);
  expect(run?.log).toMatch(/^and then$/m);
  expect(run?.log).not.toContain('failed ran');
  expect(run?.state).toBe('cancelled');
  expect(await admin(forge, 'GET', `/actions/runs/${run?.id}/jobs`)).toMatchObject({
    jobs: [{ conclusion: 'cancelled' }, { conclusion: 'skipped' }, { conclusion: 'success' }],
  });
  runner.overdue('looked');
  await open(forge);
  await runner.idle();
  expect(runner.runs[1]?.log).not.toMatch(/^looked ran$/m);
});

behaves('cancelled', async () => {
  const { forge, runner } = await withWorkflow(
    workflow(ISSUES, '      - run: echo begun; sleep 60\n      - run: echo not\n', '') +
      job('next', '    needs: it\n') +
      job('told', '    needs: it\n    if: cancelled()\n'),
  );
  forge.on(({ payload }) => {
    if (Reflect.get(Object(payload), 'action') === 'in_progress')
      setTimeout(() => runner.cancel(Number(runner.runs[0]?.id)), 300);
  });
  await open(forge);
  await runner.idle();
  expect(runner.runs[0]?.state).toBe('cancelled');
  expect(runner.runs[0]?.log).toContain('told ran');
  expect(runner.runs[0]?.log).not.toContain('next ran');
});

behaves('ancestors', async () => {
  const { forge, runner } = await withWorkflow(
    workflow(ISSUES, '      - run: exit 1\n', '') +
      job('middle', '    needs: it\n') +
      job('last', '    needs: middle\n') +
      job('told', '    needs: [middle]\n    if: failure()\n'),
  );
  await open(forge);
  await runner.idle();
  expect(runner.runs[0]?.log).toContain('told ran');
  expect(runner.runs[0]?.log).not.toMatch(/(middle|last) ran/);
});
