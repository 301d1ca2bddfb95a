import { accountOf } from '../account.test-support.ts';
import { describe, expect, it } from 'vitest';
import { formsOf } from '../../forms/forms.ts';
import { programme, project, record, type Made } from '../../lifecycle/build.test-support.ts';
import * as make from '../../lifecycle/papers.test-support.ts';
import { SITTINGS, statusOn } from '../../lifecycle/status.test-support.ts';
import { isNotified } from '../desk-letters.ts';
import { paperNotices } from './notice.ts';
import { quote } from './again.ts';
import { isNewlyRegistered, registeredComment } from './registered.ts';
import { noticeComment } from './notice-words.ts';

const call = (logins: readonly string[]): string[] => logins.map((login) => `@${login}`);

const inForce = programme({
  offices: [
    { id: 'center', name: { ja: 'センター', en: 'Centre' }, roles: ['consultation'] },
    {
      id: 'midori-ka',
      name: { ja: 'みどり課', en: 'Greenery' },
      roles: ['section'],
      github: { login: 'midori' },
    },
  ],
});
const places = { programme: inForce, forms: formsOf(inForce, '2026-11-20') };

/** The comment about the last paper of a project of which its thread hears. */
function told(today: string, ...papers: readonly Made[]): string {
  const own = project('2026-0042', make.proposal('2026-04-10'), ...papers);
  const status = statusOn(own, today);
  const paper = paperNotices(status, today).at(-1);
  if (!paper) throw new Error('Nothing is told.');
  const city = record([own], SITTINGS, [], new Map([[2023, inForce]]));
  return noticeComment(paper, { record: city, today, status, places, author: accountOf('mizube'), call });
}

const rejected = make.review('2026-01', 'not-adopted', {
  reasons: '担い手が見えません。\n\n@everyone に <b>知らせる</b>',
  advice: '一校にしぼると見通しが立ちます。',
  criteria: { publicInterest: { judgement: 'good', reason: '広く開かれている。' } },
  resubmissionInvited: true,
});

describe('what a merged paper makes the thread say', () => {
  it('C14: a rejection comes with its reasons for each guideline, advice, and a letter to print', () => {
    const said = told('2026-05-21', rejected);
    expect(said.split('<details')[0]).toBe(`<!-- junkan:notice:projects/2026-0042/review-2026-01.md -->
@mizube

### ステップ1 検討結果：不採用

会議の結果をお知らせします。[印刷できる通知書](https://example.org/projects/2026-0042/notice/review-2026-01/)があります。

**理由**

> 担い手が見えません。
>
> @\u{2060}everyone に &#60;b&#62;知らせる&#60;/b&#62;

**指針ごとの判断と理由**

- 名：認められる。広く開かれている。

**助言**

> 一校にしぼると見通しが立ちます。

**もう一度提案するには**

この結果は、今回の提案についてのものです。理由と助言をもとに直して、いつでも提案できます。[前の文章から始まる再提案のフォーム](${again(said)})をお使いください。フォームは、先に GitHub にログインしてから、ブラウザで開いてください。スマートフォンの GitHub アプリにはフォームがなく、フォームに入っていた文も消えます。フォームに入っていない文は、[事業のページ](https://example.org/projects/2026-0042/)から写して貼り付けられます。書き方は、センターに[相談](${advice(said)})できます。

書類の全文: [事業のページ](https://example.org/projects/2026-0042/)

`);
  });

  it('C26: the link to propose again names the predecessor and starts from the old text', () => {
    const { searchParams } = new URL(again(told('2026-05-21', rejected)));
    expect(searchParams.get('template')).toBe('02-re-proposal.yml');
    expect(searchParams.get('previous-proposal')).toBe('2026-0042');
    expect(searchParams.get('proposal-title')).toBe('谷戸の水辺を守る事業');
    expect([...searchParams.values()]).toContain('150000');
    expect([...searchParams.keys()]).not.toContain('changes-since-last');
  });

  it('C26: an old text that no address holds is left out box by box, never the number', () => {
    const long = make.proposal('2026-04-10', true, { purpose: '水'.repeat(5_000) });
    const own = project('2026-0042', long, rejected);
    const status = statusOn(own, '2026-05-21');
    const [paper] = paperNotices(status, '2026-05-21');
    const city = record([own], SITTINGS, [], new Map([[2023, inForce]]));
    const said =
      paper &&
      noticeComment(paper, { record: city, today: '2026-05-21', status, places, author: null, call });
    expect(said).not.toContain('@mizube');
    const { searchParams } = new URL(again(said ?? ''));
    expect(searchParams.get('previous-proposal')).toBe('2026-0042');
    expect(searchParams.get('purpose')).toBeNull();
  });

  it('C15: a report says when it is verified, a verification what follows from it', () => {
    const done = [
      make.review('2026-01', 'refer'),
      make.decision('2026-03', 'adopted', { section: 'midori-ka' }),
      make.plan({ npo: '2026-09-01', city: '2026-09-01' }),
      make.agreement('2026-09-10', '2026-10-01', '2027-03-31'),
      make.report(2026, '2027-03-20', '2027-04-05'),
    ];
    const report = told('2027-04-20', ...done);
    expect(report).toContain('2027年（令和9年）5月19日の会議');
    expect(report).toContain('@mizube @midori');
    const followUps = [make.item('next', 'section', '2027-09-30')];
    const verified = told('2027-05-20', ...done, make.verification(2026, '2027-01', { followUps }));
    expect(verified).toContain('### 検証シート：継続（2026年度）');
    expect(verified).toContain('- 本文（担当課、2027年（令和9年）9月30日まで）');
    expect(verified).toContain('template=02-re-proposal.yml');
  });

  it('C14: only what ends or settles the matter has a letter', () => {
    const own = project(
      '2026-0042',
      make.proposal('2026-04-10'),
      make.review('2026-01', 'refer'),
      make.decision('2026-03', 'continued'),
      make.decision('2026-06', 'adopted'),
    );
    const papers = statusOn(own, '2027-03-01').timeline;
    expect(papers.filter(isNotified).map(({ path }) => path)).toEqual([
      'projects/2026-0042/decision-2026-06.md',
    ]);
  });

  it('of papers that are older than half a year nothing is told any more', () => {
    const own = project('2026-0042', make.proposal('2026-04-10'), rejected);
    expect(paperNotices(statusOn(own, '2026-11-16'), '2026-11-16')).toHaveLength(1);
    expect(paperNotices(statusOn(own, '2026-11-17'), '2026-11-17')).toEqual([]);
  });
});

describe('that a proposal is in the record', () => {
  const on = (today: string, ...papers: readonly Made[]) =>
    statusOn(project('2026-0042', make.proposal('2026-04-10', true), ...papers), today);
  const isNews = (today: string, ...papers: readonly Made[]) =>
    isNewlyRegistered(on(today, ...papers), today);

  it('is news for half a year, and until the council has spoken', () => {
    expect(isNews('2026-04-10')).toBe(true);
    expect(isNews('2026-10-07')).toBe(true);
    expect(isNews('2026-10-08')).toBe(false);
    expect(isNews('2026-05-21', rejected)).toBe(false);
  });

  it('is told with its number and page, whose turn it is and by when, and how to correct it', () => {
    const status = on('2026-04-15');
    const city = record([status.project], SITTINGS, [], new Map([[2023, inForce]]));
    const telling = {
      record: city,
      today: '2026-04-15',
      status,
      places,
      author: accountOf('mizube'),
      call,
    };
    const [said = ''] = registeredComment(telling).split('<details');
    expect(said).toMatch(/^<!-- junkan:notice:registered:2026-0042 -->\n@mizube\n\n### 記録に登録しました\n/);
    expect(said).toContain('**2026-0042**（[事業のページ](https://example.org/projects/2026-0042/)');
    // The decision has a day, and waits for the review, for which no sitting is convened yet.
    expect(said).toContain('検討の年度: **2026年度（令和8年度）**');
    expect(said).toContain('決定の期限: 2026年（令和8年）7月31日');
    expect(said).toContain('次の検討の会議: まだ日程がありません。');
    expect(said).toContain('次に動く人: 事務局 — 検討\n');
    expect(said).toMatch(/\[訂正のフォーム\]\(https:[^)]*2026-0042\)/);
    expect(said).toMatch(/\[取下書のフォーム\]\(https:[^)]*2026-0042\)/);
  });
});

/** The address of the form in a comment. */
const again = (said: string): string => /https:[^)]*re-proposal[^)]*/.exec(said)?.[0] ?? '';
const advice = (said: string): string => /https:[^)]*00-consult[^)]*/.exec(said)?.[0] ?? '';

describe('a quotation', () => {
  it('keeps paragraphs, ends in time, and stays a quotation whatever was typed', () => {
    expect(quote('一\n\n## 二\r\n</details>')).toBe('> 一\n>\n> &#35;# 二\n> &#60;/details&#62;');
    const long = quote('`*'.repeat(400).concat('\n').repeat(100));
    expect(long.length).toBeLessThan(13_000);
    expect(long.split('\n').every((line) => line.startsWith('>'))).toBe(true);
  });
});
