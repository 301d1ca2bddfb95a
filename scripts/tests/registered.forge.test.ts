import { describe, expect, it } from 'vitest';
import { openDesk } from '../../src/domain/desk/filing/desk.ts';
import { marksOf } from '../../src/domain/desk/reminders/marks.ts';
import { recordStatus } from '../../src/domain/lifecycle/status.ts';
import { dayOf } from '../../src/domain/dates/day.ts';
import { readRecord } from '../../src/domain/record/read-record.ts';
import type { ContentFile } from '../../src/domain/record/record.ts';
import {
  branchesOf,
  isWrite,
  openTown,
  proposalBody,
  type Town,
} from '../../src/desk/intake/forge.test-support.ts';
import { reconcileFiling } from '../../src/desk/intake/reconcile-filing.ts';
import { runRound } from '../../src/desk/remind/run-round.ts';
import type { GitHub } from '../../src/github/port.ts';

/** A proposal that was merged just now; `files` is the record as it is since. */
async function merged(): Promise<{ town: Town; issue: number; files: readonly ContentFile[] }> {
  const town = await openTown();
  const issue = await town.file('teian', proposalBody(town.desk));
  await reconcileFiling(town.client(), town.desk, issue);
  const own = (branchesOf(town.forge)[`filing/${issue}`] ?? []).map(({ path, text }) => ({
    path: path.replace(/^content\//, ''),
    text,
  }));
  const [pull] = await town.client().pulls.list({ state: 'open' });
  await town.forge.asUser('desk').merge(pull?.number ?? 0);
  town.forge.calls.length = 0;
  return { town, issue, files: [...town.desk.files, ...own] };
}

function round({ forge, client }: Town, files: readonly ContentFile[], gh = client()) {
  const today = dayOf(new Date(forge.clock.now()).toISOString());
  return runRound(gh, recordStatus(readRecord(files).record, today), {
    isRehearsal: false,
    now: `${today}T09:00:00+09:00`,
  });
}

/** Two clients of which neither writes its first comment before the other is about to, too. */
function atOnce({ client }: Town): readonly [GitHub, GitHub] {
  const [one, other] = [client(), client()];
  const both = Promise.all(
    [one, other].map(
      (gh) =>
        new Promise<void>((resolve) => {
          gh.intercept(async ({ method, path }, make) => {
            if (method === 'POST' && path.endsWith('/comments')) {
              resolve();
              await both;
            }
            return make();
          });
        }),
    ),
  );
  return [one, other];
}

/** What is said on the issue, the desk's answer first. */
const said = async ({ client }: Town, issue: number) =>
  (await client().comments.list(issue)).map(({ body }) => body);

const OVER = /次に動く人: 事務局|閉じると取り下げになります/;

describe('a proposal that was merged', () => {
  it('is told to who proposed it in a new comment, and nothing of the time before is left', async () => {
    const { town, issue, files } = await merged();
    expect((await said(town, issue)).join()).toMatch(OVER);
    expect((await round(town, files)).failures).toEqual([]);
    const [answer, told, ...more] = await said(town, issue);
    expect([more.length, marksOf(told ?? '')]).toEqual([0, [`notice:registered:2026-000${issue}`]]);
    expect(answer).toContain('記録に登録しました');
    expect(told).toMatch(/@teian\n\n### 記録に登録しました/);
    expect(`${answer}${told}`).not.toMatch(OVER);
    town.forge.calls.length = 0;
    await round(town, files);
    expect(town.forge.calls.filter(isWrite)).toEqual([]);
    await reconcileFiling(
      town.client(),
      openDesk(files, new Date(town.forge.clock.now()).toISOString()),
      issue,
    );
    const settled = await said(town, issue);
    await round(town, files);
    expect(await said(town, issue)).toEqual(settled);
    expect(settled).toHaveLength(2);
    expect(town.forge.failures).toEqual([]);
  });

  it('is told once by a run that is killed after any write and run again', async () => {
    const plain = await merged();
    await round(plain.town, plain.files);
    const expected = await said(plain.town, plain.issue);
    const writes = plain.town.forge.calls.filter(isWrite).length;
    for (let nth = 1; nth <= writes; nth++) {
      const { town, issue, files } = await merged();
      let count = 0;
      town.forge.faults.next(1, { kill: true }, (call) => isWrite(call) && ++count === nth);
      await round(town, files).catch(() => null);
      town.forge.faults.clear();
      await round(town, files);
      expect(await said(town, issue), `at write ${nth}`).toEqual(expected);
    }
    expect(writes).toBeGreaterThan(2);
  });

  it('is told once by two runs of which neither sees what the other is about to say', async () => {
    const { town, issue, files } = await merged();
    await Promise.all(atOnce(town).map((gh) => round(town, files, gh)));
    const [, told, ...more] = await said(town, issue);
    expect([told?.includes('notice:registered'), more]).toEqual([true, []]);
    expect(
      town.forge.calls.filter(
        ({ method, path }) => method === 'POST' && path.endsWith(`/issues/${issue}/comments`),
      ),
    ).toHaveLength(2);
  });

  it('is not told while the record is a demonstration', async () => {
    const { town, issue, files } = await merged();
    const before = await said(town, issue);
    const example = files.map((file) =>
      /^programme\//.test(file.path)
        ? { ...file, text: `demonstration:\n  ja: 見本です\n  en: An example\n${file.text}` }
        : file,
    );
    await round(town, example);
    expect(await said(town, issue)).toEqual(before);
  });
});
