import { accountOf } from '../account.test-support.ts';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../record/text/read-document.ts';
import {
  accepted,
  bodyOf,
  deskAt,
  formOf,
  judged,
  PROPOSAL,
  smallFiles,
  threadOf,
  WITHOUT_FUNDS,
  wordsOf,
  type Typed,
} from './filing.test-support.ts';
import type { Outcome } from './outcome.ts';
import { readFiling } from './read-filing.ts';
import { twinIssues } from './twins.ts';

const desk = deskAt('2026-11-20T10:05:00+09:00');
const proposal = (typed: Typed = PROPOSAL) => bodyOf(formOf('proposal', desk), typed);
const headings = (outcome: Outcome) =>
  outcome.is === 'refused' ? outcome.problems.map(({ heading }) => heading) : [];

describe('a proposal', () => {
  it('C05: is received at any time of the year, with its number, and as it was typed', () => {
    const { papers, receipt } = accepted(judged(threadOf(proposal()), desk));
    expect(papers.map(({ path }) => path)).toEqual(['projects/2026-0057/proposal.md']);
    const { data } = readDocument('proposal', papers[0]?.text ?? '');
    expect(data).toMatchObject({
      title: '谷戸の水辺を子どもと守る事業',
      filedAt: '2026-11-20T10:00:00+09:00',
      source: { issue: 57 },
      budget: { totalYen: 480_000 },
      autonomy: { governance: '毎月の集まりで決めています。' },
    });
    expect(data?.onBehalf).toBeUndefined();
    expect(receipt.project).toBe('2026-0057');
  });

  it.each([
    ['2026-04-30T14:59:59Z', '2026-04-30', 2026, '2026-04-30', '2026-07-31'],
    ['2026-04-30T15:00:00Z', '2026-05-01', 2027, '2027-04-30', '2027-07-31'],
  ])(
    'C06: a funded proposal opened at %s is of %s and in the round of %i',
    (createdAt, day, year, cutoff, by) => {
      const then = deskAt('2026-05-01T00:10:00+09:00');
      const typed = { ...PROPOSAL, 開始予定日: '2029-04-01', 終了予定日: '2030-03-31' };
      const outcome = judged(threadOf(proposal(typed), { createdAt }), then);
      expect(accepted(outcome).receipt).toMatchObject({
        filedOn: day,
        round: { fiscalYear: year, cutoff, decisionBy: by },
      });
      expect(
        wordsOf(outcome, then).includes('次の締切（2027年（令和9年）4月30日）の分として受け付けます'),
      ).toBe(year === 2027);
    },
  );

  it('C06: without city funds it has no closing day', () => {
    const outcome = judged(threadOf(proposal(WITHOUT_FUNDS)), desk);
    expect(accepted(outcome).receipt.round).toMatchObject({ cutoff: null });
    expect(wordsOf(outcome, desk)).toContain('締切はありません');
  });

  it('what is written in a form for the software is not answered', () => {
    const body = [
      'したこと / What you did',
      '起きたこと / What happened',
      '起きるはずだったこと / What you expected',
      'Junkan のバージョン / Version of Junkan',
    ]
      .map((heading) => `### ${heading}\n\n検索\n`)
      .join('\n');
    expect(judged(threadOf(body), desk).is).toBe('silent');
    expect(judged(threadOf(body.replace('### 起きたこと', '起きたこと')), desk).is).toBe('not-ours');
  });

  it('all that is wrong is told at once, by the headings of the form and in their order', () => {
    const outcome = judged(
      threadOf(
        proposal({ ...PROPOSAL, 事業の名称: null, '総額（円）': '五十万くらい', 終了予定日: '2026-02-31' }),
      ),
      desk,
    );
    expect(headings(outcome)).toEqual(['事業の名称', '総額（円）', '終了予定日']);
    for (const heading of headings(outcome)) expect(wordsOf(outcome, desk)).toContain(`**${heading}**`);
  });

  it('what only the check can see is told by the heading too', () => {
    const outcome = judged(threadOf(proposal({ ...PROPOSAL, '市の負担（円）': '1' })), desk);
    expect(headings(outcome)).toEqual(['総額（円）']);
  });

  it('is filed on the day of the first text when mended in time, and on that of the edit after that', () => {
    const body = proposal();
    const at = (edited: string) =>
      accepted(
        judged(
          threadOf(body, {
            createdAt: '2026-10-01T01:00:00Z',
            edited: { at: edited, by: accountOf('Teian') },
          }),
          desk,
          {
            answeredAt: '2026-10-01T01:01:00Z',
          },
        ),
      ).receipt.filedOn;
    expect(at('2026-10-15T14:59:59Z')).toBe('2026-10-01');
    expect(at('2026-10-15T15:00:00Z')).toBe('2026-10-16');
  });

  it.each([
    ['never answered, edited in November', null, ['2026-11-19T01:00:00Z'], '2026-11-19'],
    ['answered only after that edit', '2026-11-19T01:05:00Z', ['2026-11-19T01:00:00Z'], '2026-11-19'],
    [
      'mended after that answer',
      '2026-11-19T01:05:00Z',
      ['2026-11-20T00:50:00Z', '2026-11-19T01:00:00Z'],
      '2026-11-19',
    ],
    ['edited so often that not all is known', '2026-11-19T01:05:00Z', null, '2026-11-20'],
    [
      'answered late, and edited only after that',
      '2026-11-19T01:05:00Z',
      ['2026-11-20T00:50:00Z'],
      '2026-04-01',
    ],
  ])('C06: an issue opened in April that was %s has the day of its text', (_, answeredAt, edits, day) => {
    const last = edits?.[0] ?? '2026-11-20T00:50:00Z';
    const typed = { ...PROPOSAL, 開始予定日: '2029-04-01', 終了予定日: '2030-03-31' };
    const thread = threadOf(proposal(typed), {
      createdAt: '2026-04-01T01:00:00Z',
      edited: { at: last, by: accountOf('teian') },
      editedAt: edits ?? Array.from({ length: 100 }, () => last),
    });
    expect(accepted(judged(thread, desk, { answeredAt })).receipt.filedOn).toBe(day);
  });

  it('keeps the time of filing that its branch has, however late it is edited', () => {
    const first = accepted(judged(threadOf(proposal(), { createdAt: '2026-03-31T10:00:00Z' }), desk));
    const later = threadOf(proposal({ ...PROPOSAL, 事業の名称: '水辺を守る' }), {
      createdAt: '2026-03-31T10:00:00Z',
      edited: { at: '2026-11-19T10:00:00Z', by: accountOf('teian') },
    });
    const facts = { answeredAt: '2026-03-31T10:01:00Z', branch: { files: first.papers, byHand: false } };
    const { papers } = accepted(judged(later, desk, facts));
    expect(papers[0]?.path).toBe(first.papers[0]?.path);
    expect(papers[0]?.text).toContain('filedAt: 2026-03-31T19:00:00+09:00');
    expect(papers[0]?.text).toContain('水辺を守る');
  });

  it('entered by the secretariat counts from the day of receipt, and names the office', () => {
    const typed = { ...PROPOSAL, 代わりに登録した窓口: '市民活動課', 受け取った日: '令和8年4月30日' };
    const outcome = judged(
      threadOf(proposal({ ...typed, 開始予定日: '2028-04-01', 終了予定日: '2029-03-31' }), {
        author: accountOf('Desk'),
      }),
      desk,
    );
    const { receipt, papers } = accepted(outcome);
    expect(receipt).toMatchObject({ filedOn: '2026-04-30', round: { fiscalYear: 2026 } });
    expect(papers[0]?.text).toContain('receivedOn: 2026-04-30');
    expect(papers[0]?.text).toContain('by: shimin-katsudo-ka');
  });

  it('nobody but an office files on behalf of somebody', () => {
    const typed = { ...PROPOSAL, 代わりに登録した窓口: '市民活動課', 受け取った日: '2026-04-30' };
    expect(headings(judged(threadOf(proposal(typed)), desk))).toContain('代わりに登録した窓口');
    expect(headings(judged(threadOf(proposal(typed), { author: accountOf('centre') }), desk))).toContain(
      '代わりに登録した窓口',
    );
  });

  it('headings in its prose are lowered, and that is said', () => {
    const outcome = judged(
      threadOf(proposal({ ...PROPOSAL, 活動の内容: '# 春\n\n掘る\n\n## 夏\n\n植える' })),
      desk,
    );
    expect(accepted(outcome).papers[0]?.text).toContain('### 春\n\n掘る\n\n#### 夏');
    expect(wordsOf(outcome, desk)).toContain('「活動の内容」の中の見出しは');
  });

  it('a code block that is never closed is refused where it stands', () => {
    const outcome = judged(threadOf(proposal({ ...PROPOSAL, 活動の実績: '前\n\n```\n続き' })), desk);
    expect(outcome.is).toBe('refused');
    expect(wordsOf(outcome, desk)).toContain('活動の実績');
  });
});

describe('what is copied on, and what is not', () => {
  it.each([
    '連絡は 090-1234-5678 まで',
    '住所は鎌倉市御成町18番10号です',
    'hana@example.com へ',
    '生年月日 1980年1月2日',
  ])('personal data is held back and not repeated: %s', (text) => {
    const outcome = judged(threadOf(proposal({ ...PROPOSAL, 団体の運営: text })), desk);
    expect(outcome.is).toBe('withheld');
    const words = wordsOf(outcome, desk);
    expect(words).toContain('**団体の運営**');
    expect(words).toContain('Delete issue');
    for (const part of ['090', '御成町', 'hana', '1980']) expect(words).not.toContain(part);
  });

  it('what else is wrong is told with it, and repeats nothing', () => {
    const typed = {
      ...PROPOSAL,
      団体の運営: '電話 090-1234-5678',
      '総額（円）': '080-1111-2222',
      事業の名称: null,
    };
    const outcome = judged(threadOf(proposal(typed)), desk);
    expect(outcome).toMatchObject({ is: 'withheld', problems: [{ heading: '事業の名称' }] });
    const words = wordsOf(outcome, desk);
    expect(words).toContain('あわせて、次の所も直してください');
    expect(words).not.toMatch(/090|080|代理の登録/);
  });

  it('personal data in the title, and in what is none of the forms, is held back too', () => {
    expect(judged(threadOf(proposal(), { title: '電話 090-1234-5678' }), desk).is).toBe('withheld');
    expect(judged(threadOf('電話は 090-1234-5678 です'), desk).is).toBe('withheld');
  });

  it('an edit by somebody else changes nothing, one by the secretariat does', () => {
    const edited = (by: string | null) =>
      threadOf(proposal(), {
        edited: { at: '2026-11-20T02:00:00Z', by: by === null ? null : accountOf(by) },
      });
    expect(judged(edited('stranger'), desk)).toMatchObject({ is: 'not-counted', by: 'stranger' });
    expect(judged(edited(null), desk)).toMatchObject({ is: 'not-counted' });
    expect(judged(edited('desk'), desk).is).toBe('accepted');
    expect(judged(edited('TEIAN'), desk).is).toBe('accepted');
  });

  it('what is none of the forms is told which forms there are', () => {
    const outcome = judged(threadOf('こんにちは @everyone'), desk);
    expect(outcome.is).toBe('not-ours');
    expect(wordsOf(outcome, desk)).toContain('[基本シート](');
    expect(wordsOf(outcome, desk)).not.toContain('everyone');
  });

  it('the desk does not answer itself, nor what was closed before it could', () => {
    expect(judged(threadOf('alert', { author: accountOf('junkan-desk[bot]') }), desk).is).toBe('silent');
    expect(judged(threadOf(proposal(), { state: 'closed' }), desk).is).toBe('silent');
  });
});

describe('the course of a filing', () => {
  const pull = { number: 58, state: 'open', createdAt: '2026-11-20T01:02:00Z', mergedAt: null } as const;

  it('closed before it is merged, it is taken back', () => {
    const outcome = judged(threadOf(proposal(), { state: 'closed' }), desk, { pull });
    expect(outcome.is).toBe('withdrawn');
    expect(wordsOf(outcome, desk)).toContain('Reopen issue');
  });

  it('edited after the merge, it tells how to correct', () => {
    const merged = { ...pull, state: 'closed', mergedAt: '2026-11-20T03:00:00Z' } as const;
    expect(judged(threadOf(proposal()), desk, { pull: merged })).toMatchObject({ editedSince: false });
    const edited = threadOf(proposal(), { edited: { at: '2026-11-20T04:00:00Z', by: accountOf('teian') } });
    const outcome = judged(edited, desk, { pull: merged });
    expect(outcome).toMatchObject({ is: 'merged', editedSince: true });
    expect(wordsOf(outcome, desk)).toContain('template=15-correction.yml');
  });

  it('with a pull request that a person closed, it waits', () => {
    const { papers } = accepted(judged(threadOf(proposal()), desk));
    const facts = { branch: { files: papers, byHand: false }, pull: { ...pull, state: 'closed' } as const };
    expect(judged(threadOf(proposal()), desk, facts).is).toBe('set-aside');
    expect(judged(threadOf(proposal()), desk, { ...facts, branch: null }).is).toBe('accepted');
  });

  it('C05: waiting longer than acceptWithin, the thread says whose turn it is, and since when', () => {
    const waits = (now: string) => judged(threadOf(proposal()), deskAt(now), { pull });
    // Seven days after 20 November is a Friday.
    expect(accepted(waits('2026-11-27T23:59:59+09:00')).receipt.waitsSince).toBeNull();
    const late = waits('2026-11-28T00:00:00+09:00');
    expect(accepted(late).receipt.waitsSince).toBe('2026-11-20');
    expect(wordsOf(late, desk)).toContain('2026年（令和8年）11月20日から、事務局の確認を待っています');
  });

  it('changed by hand on its branch, it is left alone and says so', () => {
    const { papers } = accepted(judged(threadOf(proposal()), desk));
    const branch = { files: papers, byHand: true };
    expect(accepted(judged(threadOf(proposal()), desk, { branch, pull })).byHand).toBe(false);
    const other = threadOf(proposal({ ...PROPOSAL, 事業の名称: '別の名' }));
    const outcome = judged(other, desk, { branch, pull });
    expect(accepted(outcome).byHand).toBe(true);
    expect(wordsOf(outcome, desk)).toContain('事務局が書類に手を入れた');
  });
});

describe('papers of a project', () => {
  const open = '2026-0040';
  const of = (id: Parameters<typeof formOf>[0], typed: Typed, more: Parameters<typeof threadOf>[1] = {}) =>
    threadOf(bodyOf(formOf(id, desk), { 事業の番号: open, ...typed }), more);

  it('a withdrawal comes from the proposer, and from nobody else', () => {
    const thread = of('withdrawal', { 取下げの日: '2026-11-20' });
    expect(accepted(judged(thread, desk, { proposer: accountOf('teian') })).papers[0]?.path).toBe(
      `projects/${open}/withdrawal.md`,
    );
    const outcome = judged(thread, desk, { proposer: accountOf('somebody-else') });
    expect(outcome.is).toBe('not-yours');
    expect(wordsOf(outcome, desk)).toContain('「取下書」を出せるのは、提案した人と事務局です');
  });

  it('a project that is not there is said to be not there', () => {
    const typed = { 事業の番号: '2026-9999', 取下げの日: '2026-11-20' };
    const thread = threadOf(bodyOf(formOf('withdrawal', desk), typed));
    expect(headings(judged(thread, desk))).toEqual(['事業の番号']);
  });

  it('C13: a sheet is the own sheet of the member who files it', () => {
    const judgements = Object.fromEntries(
      formOf('assessment', desk).boxes.flatMap(({ heading, choices }) =>
        heading.endsWith('：判断')
          ? [[heading, choices[0]?.label.ja ?? '']]
          : heading.endsWith('：判断の理由')
            ? [[heading, '理由を書きます。']]
            : [],
      ),
    );
    const sheet = { 会議: '2026-02', 利害関係: 'ない', ...judgements };
    const outcome = judged(of('assessment', sheet, { author: accountOf('Member-1') }), desk);
    const { papers } = accepted(outcome);
    expect(papers[0]?.path).toBe(`projects/${open}/assessment-2026-02-npo-1.md`);
    expect(papers[0]?.text).toContain('member: npo-1\nside: npo\n');
    expect(papers[0]?.text).toContain('on: 2026-11-20\n');
    expect(
      judged(of('assessment', { ...sheet, 構成員: 'npo-2' }, { author: accountOf('member-1') }), desk).is,
    ).toBe('not-yours');
    expect(judged(of('assessment', sheet), desk).is).toBe('not-yours');
    const nobodys = judged(of('assessment', sheet, { author: accountOf('desk') }), desk);
    expect(headings(nobodys)).toEqual(['構成員']);
    const entered = {
      ...sheet,
      構成員: 'npo-2',
      代わりに登録した窓口: '市民活動課',
      受け取った日: '2026-11-19',
    };
    expect(
      accepted(judged(of('assessment', entered, { author: accountOf('desk') }), desk)).papers[0]?.path,
    ).toBe(`projects/${open}/assessment-2026-02-npo-2.md`);
  });

  it('a name that has changed hands files nothing for the office, and is told why', () => {
    const known = smallFiles().map((file) => ({
      ...file,
      text: file.text.replace('github: desk\n', 'github: { login: desk, id: 4711 }\n'),
    }));
    const strict = deskAt(desk.now, known);
    const thread = of('withdrawal', { 取下げの日: '2026-11-20' }, { author: accountOf('desk') });
    expect(accepted(judged(thread, desk)).papers).toHaveLength(1);
    const outcome = judged(thread, strict);
    expect(outcome.is).toBe('not-yours');
    expect(wordsOf(outcome, strict)).toContain('番号の違う別のアカウントです');
    const renamed = { ...thread, author: { login: 'desk-two', id: 4711 } };
    expect(accepted(judged(renamed, strict)).papers).toHaveLength(1);
  });

  it('C12: the answer of a section is added to the paper by which it was asked', () => {
    const path = `projects/${open}/opinion-midori-ka.md`;
    const asked = '---\nsection: midori-ka\nrequestedOn: 2026-11-01\ndue: 2026-11-30\n---\n';
    const then = deskAt('2026-11-20T10:05:00+09:00', [...smallFiles(), { path, text: asked }]);
    const answer = {
      照会先の課: 'みどり課',
      照会日: '2026-11-01',
      回答日: '2026-11-20',
      実施の可否: '実施できる',
      意見の内容: '賛成です。',
    };
    const outcome = judged(of('opinion', answer, { author: accountOf('midori') }), then, {
      teams: ['city/midori'],
    });
    expect(accepted(outcome).papers).toEqual([
      {
        kind: 'opinion',
        project: open,
        path,
        text: expect.stringMatching(
          /^---\nsection: midori-ka\nrequestedOn: 2026-11-01\ndue: 2026-11-30\nansweredOn: 2026-11-20\n/,
        ),
      },
    ]);
  });

  it('a paper that is there already is changed by the correction form only', () => {
    const typed = {
      訂正する書類: 'proposal',
      訂正する項目: '実施場所',
      正しい内容: '市内の畑',
      訂正の理由: '転記の誤りのため。',
    };
    const outcome = judged(of('correction', typed, { author: accountOf('desk') }), desk);
    const { papers } = accepted(outcome);
    const before = smallFiles().find(({ path }) => path === `projects/${open}/proposal.md`)?.text ?? '';
    const added = (papers[0]?.text ?? '').split('\n').filter((line) => !before.split('\n').includes(line));
    expect(added).toEqual([
      '  place: 市内の畑',
      'corrections:',
      '  - on: 2026-11-20',
      '    what: 「実施場所」を直しました。',
      '    why: 転記の誤りのため。',
    ]);
    expect(judged(of('correction', typed), desk).is).toBe('not-yours');
    for (const wrong of [
      { 訂正する書類: 'plan' },
      { 訂正する項目: 'ない項目' },
      { 訂正する項目: '開始予定日' },
    ])
      expect(
        headings(judged(of('correction', { ...typed, ...wrong }, { author: accountOf('desk') }), desk)),
      ).toHaveLength(1);
  });

  it.each(['filedAt', 'onBehalf', 'onBehalf.receivedOn', 'source.issue', 'source', 'corrections'])(
    'C06: a correction of %s is refused, also where the proposer or an office sends it',
    (field) => {
      const typed = { 訂正する書類: 'proposal', 訂正する項目: field, 訂正の理由: '誤り' };
      for (const value of ['2026-04-01', '2026-04-01T10:00:00+09:00', '7'])
        for (const author of ['teian', 'desk']) {
          const thread = of('correction', { ...typed, 正しい内容: value }, { author: accountOf(author) });
          expect(judged(thread, desk, { proposer: accountOf('teian') }).is, `${author}: ${value}`).toBe(
            'refused',
          );
        }
    },
  );

  it('a paper that was written on the site is pasted whole, and the desk sets its own values', () => {
    const first = accepted(judged(threadOf(proposal()), desk)).papers[0]?.text ?? '';
    const made = first
      .replace(/^filedAt: .*$/m, 'filedAt: 1999-01-01T00:00:00+09:00')
      .replace(/^source:\n {2}issue: 57\n/m, '');
    const body = bodyOf(formOf('paste', desk), {
      書類の種類: '基本シート',
      書類の本文: `\`\`\`\`markdown\n${made}\n\`\`\`\``,
    });
    const { papers } = accepted(judged(threadOf(body), desk));
    expect(papers[0]?.path).toBe('projects/2026-0057/proposal.md');
    expect(papers[0]?.text.trimEnd()).toBe(first.trimEnd());
  });
});

describe('a proposal that is filed twice', () => {
  const twin = bodyOf(formOf('proposal', desk), PROPOSAL);
  const earlier = { number: 50, author: accountOf('teian'), body: twin };
  const filed = { number: 57, author: accountOf('teian') };

  it('is found among the open issues of the same person, by its name and proposer', () => {
    const read = readFiling({ body: twin }, desk);
    const wide = { ...earlier, body: twin.replace('水辺を歩く会', '水辺を 歩く会') };
    expect(twinIssues(read, filed, [earlier], desk)).toEqual([50]);
    expect(twinIssues(read, filed, [wide], desk)).toEqual([50]);
    for (const other of [
      { ...earlier, number: 60 },
      { ...earlier, author: accountOf('mizube') },
      { ...earlier, body: twin.replace('水辺を歩く会', '別の会') },
      { ...earlier, body: '相談したいです' },
    ])
      expect(twinIssues(read, filed, [other], desk)).toEqual([]);
  });

  it('is asked about, and accepted all the same', () => {
    const outcome = judged(threadOf(twin), desk, { twins: [50] });
    expect(accepted(outcome).papers).toHaveLength(1);
    expect(wordsOf(outcome, desk)).toContain('先に届いています**（[#50](');
  });

  it('is found in the record, unless it names the former one as its predecessor', () => {
    const { papers } = accepted(judged(threadOf(twin, { number: 50 }), desk));
    const then = deskAt(desk.now, [...smallFiles(), ...papers.map(({ path, text }) => ({ path, text }))]);
    expect(wordsOf(judged(threadOf(twin), then), then)).toContain('[2026-0050](');
    expect(accepted(judged(threadOf(twin, { number: 57 }), desk)).receipt.twins).toEqual([]);
  });
});

describe('an issue whose project is in the record already', () => {
  it('is the thread of that project, unless the record came from another repository', () => {
    const thread = threadOf('相談', { number: 40, createdAt: '2026-10-01T01:00:00Z' });
    expect(judged(thread, desk)).toMatchObject({ is: 'merged', project: '2026-0040', editedSince: false });
    const later = threadOf(proposal(), { number: 40, createdAt: '2026-10-01T01:00:01Z' });
    expect(judged(later, desk).is).not.toBe('merged');
    const other = threadOf(proposal(), { number: 10 });
    expect(accepted(judged(other, desk)).receipt.project).toBe('2026-0010');
  });
});

describe('what a paper says of its day, its office and its proposer', () => {
  const paste = (kind: string, text: string, project: string | null = null) =>
    bodyOf(formOf('paste', desk), { 書類の種類: kind, 事業の番号: project, 書類の本文: text });
  const base = desk.files.find(({ path }) => path === 'projects/2026-0040/proposal.md')?.text ?? '';
  const received = 'onBehalf:\n  by: shimin-katsudo-ka\n  receivedOn: 2026-04-30\n';
  const withLine = (line: string) => base.replace('source:\n  issue: 40\n', line);

  it('C06: nobody but an office pastes a paper on behalf of somebody', () => {
    const outcome = judged(threadOf(paste('基本シート', withLine(received))), desk);
    expect(headings(outcome)).toContain('代わりに登録した窓口');
    const office = judged(
      threadOf(paste('基本シート', withLine(received)), { author: accountOf('desk') }),
      desk,
    );
    expect(wordsOf(office, desk)).toContain('2026-04-30');
    expect(headings(office)).not.toContain('代わりに登録した窓口');
  });

  it('what city staff propose from an account that is not the section’s is told to the secretariat', () => {
    const text = withLine('').replace('type: group', 'type: city-staff\n  section: midori-ka');
    const { receipt } = accepted(judged(threadOf(paste('基本シート', text)), desk));
    expect(receipt.warnings.map(({ message }) => message.ja).join()).toContain(
      '市の職員からの提案とされています',
    );
    const own = accepted(judged(threadOf(paste('基本シート', text)), desk, { teams: ['city/midori'] }));
    expect(own.receipt.warnings.map(({ message }) => message.ja).join()).not.toContain('市の職員から');
  });

  it('C28: the name by which a conflict of interest is found is corrected by the secretariat alone', () => {
    const correction = bodyOf(formOf('correction', desk), {
      事業の番号: '2026-0040',
      訂正する書類: 'proposal',
      訂正する項目: 'proposer.name',
      正しい内容: '別の会',
      訂正の理由: '誤り',
    });
    const by = (author: string) =>
      judged(threadOf(correction, { author: accountOf(author) }), desk, { proposer: accountOf('teian') });
    expect(wordsOf(by('teian'), desk)).toContain('直せるのは、事務局だけです');
    expect(by('desk').is).toBe('accepted');
  });
});
