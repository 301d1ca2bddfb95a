import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../finding.ts';
import { facts, said } from '../gate/build.test-support.ts';
import { judgePull } from '../gate/gate.ts';
import { findingsComment } from './comment.ts';
import { renderedAt } from './finding-markdown.ts';

const REVIEW = 'content/projects/2026-0042/review-2026-02.md';
const commit = { server: 'https://github.com', repository: 'city/junkan', sha: 'c0ffee' };
const link = (path: string) => renderedAt(commit, path);

const finding = (more: Partial<Finding> = {}): Finding => ({
  rule: 'missing-field',
  severity: 'error',
  file: REVIEW,
  line: 3,
  column: 1,
  field: 'reasons',
  message: { ja: '「検討結果の理由」がありません。', en: '"Reasons" is missing.' },
  allowed: null,
  fix: { ja: '理由を書き足してください。', en: 'Write the reasons.' },
  clause: 'C14',
  ...more,
});

const comment = (findings: readonly Finding[], reviews = [said('member-1', 'APPROVED', 18)]) => {
  const verdict = judgePull({ ...facts({ reviews }), findings });
  return findingsComment({
    findings,
    earlier: [],
    verdict,
    papers: [REVIEW],
    tallies: [],
    link,
    checklist: null,
    places: null,
  });
};

/** What somebody who reads Japanese sees before opening the English part. */
const ja = (text: string) => text.split('<details')[0] ?? '';

describe('the comment on a pull request', () => {
  it('says whose approval is missing, and how to give it', () => {
    expect(ja(comment([]))).toBe(`### 書類の確認

**あとNPO 1人（NPO 構成員B・NPO 構成員C）、行政 2人（財政課長・企画課長）の承認が必要です。**

直すところは見つかりませんでした。

#### 変わる書類

- [projects/2026-0042/review-2026-02.md](https://github.com/city/junkan/blob/c0ffee/content/projects/2026-0042/review-2026-02.md)

#### 構成員の承認

- 2026-0042/review-2026-02.md
  - NPO: 承認 1/2 (NPO 構成員A)。まだの人: NPO 構成員B・NPO 構成員C
  - 行政: 承認 0/2。まだの人: 財政課長・企画課長

承認する人は、「Files changed」の「Review changes」で「Approve」を選びます。直してほしいときは「Request changes」を選ぶと、前の承認は取り消されます。GitHub を使わない人は、事務局に伝えてください。

`);
  });

  it('says by file and line what is wrong and how to mend it', () => {
    const warning = finding({ severity: 'warning', line: null, allowed: { ja: '「a」', en: '"a"' } });
    expect(ja(comment([finding(), warning])))
      .toContain(`**書類に直すところが 1 件あります。どこをどう直すかは、コメントに書きました。**

**content/projects/2026-0042/review-2026-02.md** ([GitHub で読む](https://github.com/city/junkan/blob/c0ffee/content/projects/2026-0042/review-2026-02.md))

- **誤り** 3行目 「検討結果の理由」がありません。
  - 直し方: 理由を書き足してください。
- **注意** 「検討結果の理由」がありません。
  - 書ける値: 「a」
  - 直し方: 理由を書き足してください。`);
  });

  it('has the same in English, folded', () => {
    const text = comment([finding()]);
    expect(text).toContain('<details lang="en"><summary>English</summary>\n\n### Check of the papers');
    expect(text).toContain('- **Error** line 3 &#34;Reasons&#34; is missing.'.replaceAll('&#34;', '"'));
  });

  it('repeats nothing that notifies, formats, links or blackens what looks private', () => {
    const typed =
      '@everyone <script>x</script> ![a](https://x.example) ::set-output name=a:: `x` 0467-12-3456';
    const file = 'content/<b>](javascript:1)@all`.md';
    const text = comment([finding({ file, message: { ja: typed, en: typed } })]);
    expect(text).not.toMatch(
      /@everyone|@all|<script|<b>|!\[|https:\/\/x\.example|::set-output|`|0467-12-3456|\]\(javascript/,
    );
  });

  it('is never longer than GitHub takes, and says how many findings it leaves out', () => {
    const long = 'あ'.repeat(600);
    const many = Array.from({ length: 900 }, () => finding({ message: { ja: long, en: long } }));
    const text = comment(many);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/ほかに \d+ 件あります。/);
  });

  it('links stay links, whatever a path holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (path) => {
        expect(renderedAt(commit, path)).toMatch(
          /^https:\/\/github\.com\/city\/junkan\/blob\/c0ffee\/[\w%.~/-]*$/,
        );
      }),
    );
  });
});
