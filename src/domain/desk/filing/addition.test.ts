import { describe, expect, it } from 'vitest';
import { accountOf } from '../account.test-support.ts';
import { addTo } from './addition.ts';
import { compose } from './compose.ts';
import { filed, textOf, withText } from './edits/edits.test-support.ts';
import { accepted, bodyOf, deskAt, formOf, judged, smallFiles, threadOf } from './filing.test-support.ts';

const PLAN = 'projects/2024-0010/plan.md';
const PROPOSAL = 'projects/2024-0010/proposal.md';
const NOW = '2026-11-20T10:05:00+09:00';

/** The plan as the desk prints it before a side agreed. */
const unagreed = textOf(PLAN).replace(/^agreed:\n.*\n.*\n/m, 'agreed: {}\n');

describe('what is added to a merged paper', () => {
  const desk = deskAt(NOW);
  const paper = { kind: 'plan', project: '2024-0010', path: PLAN, text: unagreed } as const;
  const form = formOf('agreement', desk);

  it('C21: is the word of a side as a whole, with the way in which it was given, also into an inline `{}`', () => {
    const typed = { agreed: { npo: { on: '2026-11-18' } } };
    const data = { agreed: { npo: { on: '2026-11-18', means: 'github' } } };
    const { papers, problems } = addTo(paper, typed, data, form);
    expect(problems).toEqual([]);
    expect(papers[0]?.text).toContain('agreed:\n  npo:\n    on: 2026-11-18\n    means: github\n---\n');
  });

  it('is told of a paper that cannot be read', () => {
    const broken = { ...paper, text: unagreed.replace('owner:', 'owner：') };
    expect(addTo(broken, { owner: '谷戸の会' }, {}, form).problems.map(({ message }) => message.ja)).toEqual([
      `「事業計画書」（${PLAN}）に読めない所があるため、フォームで直せません。`,
    ]);
  });

  it('is left out where the paper cannot hold it, and nothing is thrown', () => {
    const files = withText(PLAN, () => unagreed);
    const its = deskAt(NOW, files);
    const filled = {
      papers: [{ kind: 'plan', data: { agreed: { npo: { on: 'いつか' } } } }],
      questions: { project: '2024-0010' },
      problems: [],
    };
    const made = compose(
      {
        form,
        filled,
        issue: 57,
        filedAt: NOW,
        author: { login: 'x', id: 1, offices: [] },
        proposer: null,
      } as never,
      its,
    );
    expect(made.papers).toEqual([]);
  });
});

describe('the day of a change to a paper that is there', () => {
  it.each([
    [
      'cell',
      'projects/2024-0010/report-2025.md',
      {
        訂正する書類: '報告書',
        表の名前: '活動の記録',
        行: '1',
        列: '参加者数',
        いまの内容: '32',
        正しい内容: '33',
      },
    ],
    [
      'settlement',
      'projects/2024-0010/report-2025.md',
      { 報告の年度: '2025', 決算の費目: '道具｜198000｜-' },
    ],
  ] as const)(
    'of %s is its own, not that of the paper, also after the desk has made its branch',
    (id, path, typed) => {
      const name = { 事業の番号か名称: '2024-0010' };
      const first = accepted(filed(id, { ...name, ...typed }));
      expect(first.papers[0]?.text).toContain('corrections:\n  - on: 2026-11-20\n');
      const desk = deskAt(NOW);
      const thread = threadOf(bodyOf(formOf(id, desk), { ...name, ...typed }), {
        author: accountOf('desk'),
        createdAt: NOW,
      });
      const again = accepted(
        judged(thread, desk, {
          branch: { files: first.papers.map(({ text }) => ({ path, text })), byHand: false },
        }),
      );
      expect(again.papers).toEqual(first.papers);
      expect(again.receipt.filedOn).toBe('2026-11-20');
    },
  );

  it('of a correction is its own where the paper came in at the counter', () => {
    const onBehalf = 'onBehalf:\n  by: shimin-katsudo-ka\n  receivedOn: 2024-04-10\n';
    const files = smallFiles().map((file) =>
      file.path === PROPOSAL
        ? { path: file.path, text: file.text.replace(/^filedAt/m, `${onBehalf}filedAt`) }
        : file,
    );
    expect(files.find(({ path }) => path === PROPOSAL)?.text).toContain(onBehalf);
    const typed = {
      事業の番号: '2024-0010',
      訂正する書類: 'proposal',
      訂正する項目: '実施場所',
      正しい内容: '市内の畑',
      訂正の理由: '転記の誤りのため。',
    };
    expect(accepted(filed('correction', typed, { files })).receipt.filedOn).toBe('2026-11-20');
  });
});
