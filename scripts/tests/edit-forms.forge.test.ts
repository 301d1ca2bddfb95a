import { expect, it } from 'vitest';
import { openDesk as openFilingDesk } from '../../src/domain/desk/filing/desk.ts';
import { bodyOf, formOf, type Typed } from '../../src/domain/desk/filing/filing.test-support.ts';
import type { FormId } from '../../src/domain/forms/form.ts';
import { reconcilePull } from '../../src/desk/gate/reconcile-pull.ts';
import { reconcileFiling } from '../../src/desk/intake/reconcile-filing.ts';
import { readContent } from '../../src/io/content.ts';
import { gateOf, NOW, openDesk } from './gate.test-support.ts';

const FORMS: readonly (readonly [FormId, Typed, string])[] = [
  [
    'sitting-plan',
    {
      会議の種類: 'ステップ1（検討）',
      開催日: '2027-03-24',
      開会の時刻: '14:00',
      閉会の時刻: '16:00',
      会場: '市役所 会議室',
      公開の別: '公開',
      進行: '市民活動課長',
    },
    'meetings/2026-03.md',
  ],
  ['minutes', { 会議の番号: '2026-02', 出席した構成員: null, 傍聴者数: '3' }, 'meetings/2026-02.md'],
  [
    'roster-change',
    { 変えること: '構成員の表示名・役職などを変える', 構成員: '財政課長', 所属: '財務部財政課' },
    'council/2026.yaml',
  ],
];

it.each(FORMS)('%s goes from the form through desk and gate into the record', async (id, typed, changed) => {
  const desk = await openDesk();
  const filing = openFilingDesk(readContent(desk.content), NOW);
  const secretariat = desk.forge.asUser('shimin-katsudo');
  const issue = await secretariat.openIssue({ title: id, body: bodyOf(formOf(id, filing), typed) });
  const judged = await reconcileFiling(desk.gh, filing, issue);
  expect(judged?.outcome.is).toBe('accepted');
  const [pull] = await desk.gh.pulls.list({ state: 'open' });
  if (!pull) throw new Error('There is no pull request.');
  await reconcilePull(await desk.base(), pull);
  expect(await gateOf(desk, pull.head.sha)).toMatch(/^success/);
  await secretariat.merge(pull.number);
  await desk.base();
  const before = filing.files.find(({ path }) => path === changed)?.text;
  const after = readContent(desk.content).find(({ path }) => path === changed)?.text;
  expect(after).toBeDefined();
  expect(after).not.toBe(before);
});
