import { expect, it } from 'vitest';
import { openDesk } from '../../domain/desk/filing/desk.ts';
import { bodyOf, formOf, smallFiles } from '../../domain/desk/filing/filing.test-support.ts';
import { waitingLabel } from '../../domain/desk/filing/waiting.ts';
import { alertIssue } from '../../github/issues.ts';
import { LIMITS, Pace } from '../../github/pace.ts';
import { readThread } from '../../github/threads.ts';
import { branchesOf, isWrite, openTown, type Town } from './forge.test-support.ts';
import { reconcileFiling } from './reconcile-filing.ts';
import { sweep } from './sweep.ts';

const pace = () => new Pace({ ...LIMITS, clock: () => 0, wait: async () => {} });

const asking = (town: Town): string =>
  bodyOf(formOf('consult', town.desk), { 相談したいこと: '何から書けばよいですか。', 事業の番号: null });

const said = async ({ client }: Town, issue: number): Promise<readonly string[]> =>
  (await client().comments.list(issue)).map(({ body }) => body);

/** The desk after the office's record of a consultation that answers an issue came into the record. */
const afterRecord = (town: Town, issue: number) =>
  openDesk(
    [
      ...town.desk.files,
      {
        path: 'consultations/2026-11-22-how-to-begin.md',
        text: `---\nrequest:\n  issue: ${issue}\non: 2026-11-22\nby: npo-center\ntopics:\n  - 書き始め方\n---\n\n## 助言の内容\n\n目的から書くことを勧めました。\n`,
      },
    ],
    town.desk.now,
  );

it('C07: who asks is answered, the office is called once with its form, and the office’s record closes it', async () => {
  const town = await openTown();
  const issue = await town.file('dareka', asking(town), '【相談】');
  await reconcileFiling(town.client(), town.desk, issue);
  const [answer = '', office = '', ...more] = await said(town, issue);
  expect(answer).toContain('### 相談を受け付けました');
  expect(answer).toContain('2026年（令和8年）11月27日までに');
  expect(office).toMatch(/@centre\n\n.*相談の申し込みが届きました/);
  expect(office).toContain(`template=03-consultation.yml`);
  expect(office).toContain(`&request-issue=${issue}`);
  expect(more).toEqual([]);
  const thread = await readThread(town.client(), issue);
  expect(thread).toMatchObject({ state: 'open', labels: [waitingLabel('adviser').name] });
  expect(branchesOf(town.forge)).toEqual({});

  const written = town.forge.calls.filter(isWrite).length;
  await reconcileFiling(town.client(), town.desk, issue);
  expect(town.forge.calls.filter(isWrite)).toHaveLength(written);

  // The office files its record by the form to which the comment leads, and it is merged: every merge is followed by a sweep.
  await sweep(town.client(), afterRecord(town, issue), pace(), () => {}, 'waiting');
  expect(await readThread(town.client(), issue)).toMatchObject({ state: 'closed', labels: [] });
  expect((await said(town, issue))[0]).toContain('### 相談の記録ができました');
  const done = town.forge.calls.filter(isWrite).length;
  await sweep(town.client(), afterRecord(town, issue), pace(), () => {});
  expect(town.forge.calls.filter(isWrite)).toHaveLength(done);
});

it('C07: the office’s record is filed by its form, names the request, and brings a pull request', async () => {
  const town = await openTown();
  const issue = await town.file('dareka', asking(town), '【相談】');
  await reconcileFiling(town.client(), town.desk, issue);
  const form = formOf('consultation', town.desk);
  const heading = form.boxes.find(
    ({ target }) => target.is === 'field' && target.field === 'request.issue',
  )?.heading;
  const filed = await town.file(
    'centre',
    bodyOf(form, { [heading ?? '']: String(issue), 事業の番号: null }),
    '【相談記録】',
  );
  const judged = await reconcileFiling(town.client(), town.desk, filed);
  expect(judged?.outcome.is).toBe('accepted');
  const [paper] = branchesOf(town.forge)[`filing/${filed}`] ?? [];
  expect(paper?.path).toMatch(/^content\/consultations\//);
  expect(paper?.text).toContain(`request:\n  issue: ${issue}\n`);
});

it('C07: of an office without an account the secretariat is told, and of a request that waits for too long', async () => {
  const files = smallFiles().map(({ path, text }) => ({
    path,
    text: text.replace('    github: centre\n', ''),
  }));
  const town = await openTown('2026-11-20T10:05:00+09:00', files);
  const issue = await town.file('dareka', asking(town), '【相談】');
  await reconcileFiling(town.client(), town.desk, issue);
  expect(await said(town, issue)).toHaveLength(1);
  const late = openDesk(files, '2026-12-01T09:00:00+09:00');
  for (let times = 0; times < 2; times++) await sweep(town.client(), late, pace(), () => {});
  const alert = (await alertIssue(town.client())) ?? 0;
  const told = await said(town, alert);
  expect(told.filter((body) => body.includes('知らせが届きません'))).toHaveLength(1);
  expect(
    told.filter((body) => body.includes('お答えする期限（2026年（令和8年）11月27日）を過ぎています')),
  ).toHaveLength(1);
});
