import { describe, expect, it } from 'vitest';
import { fileOf } from '../../forms/address.ts';
import { filerOf } from '../../forms/edits/index.ts';
import { boxId, type FormId } from '../../forms/form.ts';
import type { ContentFile } from '../../record/record.ts';
import { filed, NOW, textOf, withText, type Filed } from './edits/edits.test-support.ts';
import { accepted, deskAt, formOf, type Typed } from './filing.test-support.ts';
import type { Outcome } from './outcome.ts';
import { commentFor } from './words/comment.ts';

// A table of (finding, form, person): what is told leads on to a form that this person may file, filled in as far as is known.

const DECISION = 'projects/2024-0010/decision-2024-02.md';
const PROPOSAL = 'projects/2024-0010/proposal.md';

/** The project as a proposal of the city's, whose decision names a partner, or none. */
const asCall = (partner: string): ContentFile[] =>
  withText(DECISION, (text) => text.replace(/^section:/m, `${partner}section:`)).map((file) =>
    file.path === PROPOSAL
      ? {
          path: file.path,
          text: file.text.replace(
            /^proposer:\n(?: {2}.*\n)+/m,
            'proposer:\n  type: city-staff\n  name: みどり課\n  section: midori-ka\n',
          ),
        }
      : file,
  );
const FOUND = asCall('partner:\n  type: group\n  name: 谷戸の会\n  on: 2024-09-01\n');

interface Case {
  readonly finding: string;
  readonly form: FormId;
  readonly typed: Typed;
  readonly filed?: Filed;
  /** Where it leads: the form, and what stands in it already. */
  readonly to: FormId;
  readonly fields: Readonly<Record<string, string>>;
}

const PLAN_AGAIN: Typed = { 事業の番号: '2024-0010', 共有する目的: 'まったく別の目的です。' };
const CELL: Typed = {
  事業の番号: '2024-0010',
  訂正する書類: '事業計画書',
  訂正する項目: '収支予算',
  正しい内容: '1',
  訂正の理由: '誤りのため。',
};

const CASES: readonly Case[] = [
  {
    finding: 'what is published says something else',
    form: 'agreement',
    typed: PLAN_AGAIN,
    to: 'correction',
    fields: { project: '2024-0010', paper: 'plan' },
  },
  {
    finding: 'the paper is in the record',
    form: 'withdrawal',
    typed: { 事業の番号: '2026-0040' },
    filed: {
      files: [
        ...withText('', (text) => text),
        {
          path: 'projects/2026-0040/withdrawal.md',
          text: '---\non: 2026-11-20\nsource:\n  issue: 57\n---\n\n## 取下げの理由\n\n体制を整え直すため。\n',
        },
      ],
    },
    to: 'correction',
    fields: { project: '2026-0040', paper: 'withdrawal' },
  },
  {
    finding: 'the days of notification are there',
    form: 'notification',
    typed: { 通知した日: '2026-05-28', 通知した事業: '2026-0031｜-' },
    to: 'correction',
    fields: { project: '2026-0031', paper: 'review-2026-01' },
  },
  {
    finding: 'a partner is found already',
    form: 'partner',
    typed: { 事業の番号か名称: '2024-0010', 協働相手が決まった日: '2026-11-20' },
    filed: { files: FOUND },
    to: 'correction',
    fields: { project: '2024-0010', paper: 'decision-2024-02' },
  },
  {
    finding: 'a partner of what is not adopted',
    form: 'partner',
    typed: { 事業の番号か名称: '2026-0040', 協働相手が決まった日: '2026-11-20' },
    to: 'decision',
    fields: { project: '2026-0040' },
  },
  {
    finding: 'a settlement without a report',
    form: 'settlement',
    typed: { 事業の番号か名称: '2024-0010', 報告の年度: '2024', 決算の費目: '道具｜1｜-' },
    to: 'report',
    fields: { project: '2024-0010', 'fiscal-year': '2024' },
  },
  {
    finding: 'a sitting that the record does not have',
    form: 'agenda',
    typed: { 会議の番号: '2026-09', 議題の一覧: '｜報告' },
    to: 'sitting-plan',
    fields: {},
  },
  {
    finding: 'minutes of a sitting that is still to come',
    form: 'minutes',
    typed: { 会議の番号: '2026-02', 議事録: '話し合った。' },
    to: 'sitting-plan',
    fields: { meeting: '2026-02' },
  },
  {
    finding: 'a table in the form for fields',
    form: 'correction',
    typed: CELL,
    to: 'cell',
    fields: { project: '2024-0010', paper: 'plan' },
  },
];

const desk = deskAt(NOW);

const problemsOf = (outcome: Outcome) => ('problems' in outcome ? outcome.problems : []);

describe('no dead end', () => {
  it.each(CASES)('$form: $finding leads to the form $to', ({ form, typed, filed: more, to, fields }) => {
    const outcome = filed(form, typed, more);
    const problem = problemsOf(outcome).find(({ elsewhere }) => elsewhere?.form === to);
    expect(problem, JSON.stringify(problemsOf(outcome), null, 1)).toBeDefined();
    expect(problem?.elsewhere?.fields).toMatchObject(fields);
    const there = formOf(to, desk);
    const said = commentFor(outcome, 57, desk) ?? '';
    const link = [...said.matchAll(/\]\((https:[^)]*)\)/g)]
      .map(([, url = '']) => new URL(url))
      .find(({ searchParams }) => searchParams.get('template') === fileOf(there));
    for (const [box, value] of Object.entries(fields))
      if (there.boxes.some((one) => boxId(one) === box && one.entry !== 'choice'))
        expect(link?.searchParams.get(box)).toBe(value);
    // Nobody is sent where the desk would refuse them: the secretariat files all, others what is theirs.
    expect(there.kinds.map(filerOf).every(Boolean)).toBe(true);
  });

  it('what a link says of a paper is understood where it leads', () => {
    const outcome = filed('correction', {
      事業の番号: '2024-0010',
      訂正する書類: 'plan',
      訂正する項目: '共有する目的',
      正しい内容: '谷戸の水辺を、みなで守る。',
      訂正の理由: '転記の誤りのため。',
    });
    expect(accepted(outcome).papers.map(({ path }) => path)).toEqual(['projects/2024-0010/plan.md']);
  });
});

describe('what a correction may be called by', () => {
  const at = (typed: Typed) =>
    filed('correction', {
      事業の番号: '2024-0010',
      訂正の理由: '誤りのため。',
      正しい内容: '市内の谷戸',
      ...typed,
    });

  it('a paper by its name on the page, a project by its title, a field by a part of its name that means one', () => {
    const title = /^title: (.*)$/m.exec(textOf(PROPOSAL))?.[1] ?? '';
    const outcome = at({ 事業の番号: title, 訂正する書類: '基本シート', 訂正する項目: '実施場所' });
    expect(accepted(outcome).papers.map(({ path }) => path)).toEqual([PROPOSAL]);
    const year = at({
      訂正する書類: '報告書（2025年度）',
      訂正する項目: '課題',
      正しい内容: '雨の日の進め方です。',
    });
    expect(accepted(year).papers.map(({ path }) => path)).toEqual(['projects/2024-0010/report-2025.md']);
    const sum = at({ 訂正する書類: '基本シート', 訂正する項目: '総額', 正しい内容: '1' });
    expect(problemsOf(sum).map(({ message }) => message.ja)).not.toContain('「総額」は');
  });

  it('otherwise it shows what can be written', () => {
    const [paper] = problemsOf(at({ 訂正する書類: '別の書類', 訂正する項目: '実施場所' }));
    expect(paper?.message.ja).toBe('「別の書類」は、この事業の書類にありません。');
    expect(paper?.allowed?.ja).toContain('「基本シート」');
    const [field] = problemsOf(at({ 訂正する書類: '基本シート', 訂正する項目: '実施の場所' }));
    expect(field?.message.ja).toBe('「実施の場所」は、このフォームで直せる項目にありません。');
    expect(field?.allowed?.ja).toContain('「実施場所」');
    const [project] = problemsOf(
      filed('opinion', { 事業の番号: '2024-9999', 照会先の課: 'みどり課', 照会日: '2026-11-20' }),
    );
    expect(project?.message.ja).toBe('「2024-9999」は、記録にありません。');
    expect(project?.allowed?.ja).toContain('2024-0010');
  });
});
