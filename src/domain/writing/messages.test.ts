import { describe, expect, it } from 'vitest';
import { readContent } from '../../io/content.ts';
import { boxId, type Form } from '../forms/form.ts';
import { formsOf } from '../forms/forms.ts';
import { programmeOn } from '../programme/in-force.ts';
import { readRecord } from '../record/read-record.ts';
import { imageInText, linkScheme, rawHtml } from '../rules/safety/markup/filed-markup.ts';
import { finds } from '../rules/safety/safety.test-support.ts';
import { checkDraft, type DraftProblem } from './check-draft.ts';
import type { Draft } from './draft.ts';
import { markupProblems } from './safe.ts';

const { record } = readRecord(readContent('content'));
const TODAY = '2026-11-26';
const forms = formsOf(programmeOn(record, TODAY), TODAY);
const formOf = (id: string): Form => {
  const form = forms.find((one) => one.id === id);
  if (!form) throw new Error(`There is no form ${id}.`);
  return form;
};
const proposal = formOf('proposal');
const report = formOf('report');
const project = record.projects.get('2024-0057') ?? null;
const around = { programmes: record.programmes, project: null, sittings: [...record.sittings.values()] };

const problemsOf = (form: Form, draft: Draft): readonly DraftProblem[] =>
  checkDraft(form, draft, form === report ? { ...around, project } : around, TODAY).problems;

const at = (problems: readonly DraftProblem[], box: string) => problems.filter((one) => one.box === box);
const said = (problems: readonly DraftProblem[], lang: 'ja' | 'en') =>
  problems.map(({ message, fix }) => `${message[lang]} ${fix[lang]}`);

const everywhere = (form: Form, typed: string): Draft =>
  Object.fromEntries(
    form.boxes
      .filter(({ entry }) => !['choice', 'choices', 'confirm', 'table'].includes(entry))
      .map((box) => [boxId(box), typed]),
  );

/** A report of the demonstration's project in which nearly everything is wrong. */
const WRONG_REPORT: Draft = {
  project: '2024-0057',
  'fiscal-year': '2026',
  'completed-on': '2099-01-01',
  summary: '一。二。三。四。',
  activities: '2020-01-01｜会を開いた。｜12\n2026-10-03｜｜十人',
  results: 'nothing-known｜｜｜達成した｜｜よくできた｜',
  settlement: 'nothing-known｜三十万円｜\n新しい費目｜5000｜',
  issues: 'なし',
  improvements: 'なし',
  done: 'nothing-known',
};

describe('what a form says of a draft', () => {
  const all = [
    ...problemsOf(proposal, {}),
    ...problemsOf(proposal, everywhere(proposal, '２ ３')),
    ...problemsOf(proposal, everywhere(proposal, '一\n二')),
    ...problemsOf(proposal, everywhere(proposal, '```\n### 提案の目的\n<!--')),
    ...problemsOf(report, {}),
    ...problemsOf(report, WRONG_REPORT),
  ];

  it('speaks to whoever fills in a form: no signs of Markdown, keys, lines or files', () => {
    expect(all.length).toBeGreaterThan(60);
    const speech = [...said(all, 'ja'), ...said(all, 'en')];
    const edited =
      /###|\[x\]|「true」|"true"|見出し|項目欄|heading|frontmatter|\d+行目に|\bline \d|提出日時|&#\d/;
    expect(speech.filter((words) => edited.test(words))).toEqual([]);
  });

  it('is said in English without Japanese, but for examples and what was typed or filed', () => {
    const own = all.map(({ fix }) => fix.en.replace(/as in "[^"]*"|"[^"]*"|「[^」]*」/g, ''));
    expect(own.filter((words) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(words))).toEqual([]);
  });

  it('names what was agreed, not its mark', () => {
    const first = project?.documents.find(({ kind }) => kind === 'plan');
    expect(first).toBeDefined();
    const words = said(
      problemsOf(report, { ...WRONG_REPORT, results: '', settlement: 'nothing｜1｜' }),
      'ja',
    ).join();
    expect(words).not.toMatch(/「[a-z]+-[a-z-]+」（/);
  });

  it.each(['−200000', '-200000', '▲5', 'たくさん'])('says how to write an amount instead of %s', (typed) => {
    const [problem] = at(problemsOf(proposal, { 'budget-total-yen': typed }), 'budget-total-yen');
    expect(problem?.message.ja).toMatch(/「総額（円）」は、0以上の数字で書いてください。/);
    expect(problem?.message.en).toMatch(/figures|zero or more/);
  });

  it.each([
    ['proposer-corporate-number', '1234', '「法人番号」は、0以外で始まる13桁の数字で書いてください。'],
    ['profile-url', 'www.example.org', '「団体の公開ページ」は、「https://」で始まるURLで書いてください。'],
    ['proposal-title', '', '「事業の名称」を書いてください。'],
    ['theme', '', '「分野」を、一つ以上選んでください。'],
    [
      'profile-founded',
      'むかし',
      '「設立」は、「2014年6月」や「平成26年」のような年か年月で書いてください。',
    ],
  ])('says at %s in one sentence what to write', (box, typed, words) => {
    const draft = { 'proposer-type': 'NPO法人', [box]: typed };
    expect(at(problemsOf(proposal, draft), box).map(({ message }) => message.ja)).toEqual([words]);
  });

  it('reads amounts as people write them, and asks where one can be read in two ways', () => {
    const told = (typed: string) =>
      at(problemsOf(proposal, { 'budget-total-yen': typed }), 'budget-total-yen').map(({ fix }) => fix.ja);
    expect(['十二万円', '1,500千円', '¥480,000-'].flatMap(told).join()).not.toMatch(/数字だけ/);
    expect(told('480.000').join()).toContain('「480」、「480,000」のうち');
  });
});

describe('what must not be published', () => {
  const PRIVATE = '代表 山田太郎 電話 090-1234-5678 taro@example.com';

  it('is told at each box in which it was typed, before anything is sent', () => {
    for (const form of [proposal, report]) {
      const boxes = form.boxes.filter(({ entry }) => entry === 'prose' || entry === 'line').map(boxId);
      const problems = problemsOf(form, { ...everywhere(form, PRIVATE), 'proposer-type': 'NPO法人' });
      for (const box of boxes.filter((one) => one !== 'project'))
        expect([box, said(at(problems, box), 'ja').join()]).toEqual([
          box,
          expect.stringMatching(/電話番号と思われる.*メールアドレスと思われる/s),
        ]);
    }
  });

  it('is told at the entry of a table', () => {
    const rows = '2026-10-03｜会を開いた。｜12\n2026-10-04｜090-1234-5678 に電話｜3';
    const [problem] = at(problemsOf(report, { activities: rows }), 'activities').filter(({ message }) =>
      message.ja.includes('電話番号'),
    );
    expect(problem?.row).toBe(1);
  });

  it('is no whole paper', () => {
    expect(checkDraft(proposal, { purpose: PRIVATE }, around, TODAY).paper).toBeNull();
  });

  it('tells of characters that nobody sees', () => {
    expect(said(at(problemsOf(proposal, { purpose: '水辺\u202E辺' }), 'purpose'), 'ja').length).toBe(1);
  });
});

describe('markup in a box', () => {
  it.each([
    '<b>太字</b>',
    '<br>',
    '<!-- 注 -->',
    '- <img src=x onerror=alert(1)>',
    '![x](https://a.example/p.gif)',
    '[x](javascript:alert(1))',
    '<javascript:alert(1)>',
    '[x](//a.example)',
    '3 < 5',
    '＜b＞',
    '`<b>`',
    '```html\n<b>\n```',
    '<https://example.org>',
    '[x](https://example.org)',
    '\\<b>',
    '<参加者>',
    '`![x](y)`',
    '- 一\n- 二\n\n| a | b |\n|---|---|\n| 1 | 2 |',
  ])('%j is judged as the desk judges it', (text) => {
    const desk = [rawHtml, imageInText, linkScheme].some((rule) => finds(rule, text));
    expect(markupProblems(text).length > 0).toBe(desk);
  });
});
