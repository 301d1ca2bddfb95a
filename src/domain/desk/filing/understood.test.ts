import { accountOf } from '../account.test-support.ts';
import { describe, expect, it } from 'vitest';
import {
  accepted,
  bodyOf,
  deskAt,
  formOf,
  judged,
  PROPOSAL,
  threadOf,
  type Typed,
} from './filing.test-support.ts';
import type { FormId } from '../../forms/form.ts';
import { understoodIn } from './understood.ts';

const desk = deskAt('2026-11-20T10:05:00+09:00');
const understood = (id: FormId, typed: Typed) =>
  accepted(judged(threadOf(bodyOf(formOf(id, desk), typed)), desk)).receipt.understood.map(
    ({ label, values }) => [label.ja, values],
  );

describe('the sums and days of a receipt', () => {
  it('are those of the paper, however they were written', () => {
    const typed = {
      ...PROPOSAL,
      '総額（円）': '４８万円',
      '市の負担（円）': '300千円',
      開始予定日: 'R9.4.1',
    };
    expect(understood('proposal', typed)).toEqual([
      ['総額（円）', [480_000]],
      ['市の負担（円）', [300_000]],
      ['提案者の負担（円）', [120_000]],
      ['その他の収入（円）', [60_000]],
      ['開始予定日', ['2027-04-01']],
      ['終了予定日', ['2028-03-31']],
    ]);
  });

  it('in tables are told row by row, one box a line, and only where they are new', () => {
    const { record } = desk.read;
    const papers = [{ kind: 'plan', project: '2024-0010', path: PLAN, text: '' }] as const;
    const none = { ...record, projects: new Map() };
    const told = understoodIn(papers, desk.forms, { before: none, after: record });
    expect(told).toContainEqual({
      label: { ja: '収支予算', en: expect.any(String) },
      values: expect.arrayContaining([150_000, 50_000]),
    });
    expect(understoodIn(papers, desk.forms, { before: record, after: record })).toEqual([]);
  });

  it('are not repeated of a paper of which something else was corrected', () => {
    const typed = {
      事業の番号: '2026-0040',
      訂正する書類: 'proposal',
      訂正する項目: '実施場所',
      正しい内容: '市内の畑',
      訂正の理由: '転記の誤りのため。',
    };
    const body = bodyOf(formOf('correction', desk), typed);
    const { receipt } = accepted(judged(threadOf(body, { author: accountOf('desk') }), desk));
    expect(receipt.understood).toEqual([]);
  });
});

const PLAN = 'projects/2024-0010/plan.md';
