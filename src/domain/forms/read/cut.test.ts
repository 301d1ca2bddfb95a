import { describe, expect, it } from 'vitest';
import type { FormProblem } from '../form.ts';
import { printBody } from './write-body.ts';
import { readForm } from './read-form.ts';
import { consultationForm } from './small-forms.test-support.ts';

/** Line 1 相談日, 5 相談した事項, 9 助言の内容; what is typed into the last two begins on lines 7 and 11. */
const body = (topics: string, advice: string): string =>
  printBody(
    consultationForm,
    new Map([
      ['相談日', '2026-04-08'],
      ['相談した事項', topics],
      ['助言の内容', advice],
    ]),
  );

const GOOD = body('予算', '総額をそろえます。');

/** Bodies that could be read in more ways than one, and what is said of each. */
const REFUSED: readonly (readonly [string, string, readonly Partial<FormProblem>[]])[] = [
  [
    'a heading of another box, typed in an answer',
    body('予算', '次のとおりです。\n\n### 相談した事項\n\n役割'),
    [
      {
        heading: '相談した事項',
        line: 13,
        message: {
          ja: '見出し「### 相談した事項」が、5行目と13行目にあります。どれが項目の見出しか決められません。',
          en: 'The heading "### 相談した事項" stands on lines 5 and 13; which one is the question cannot be told.',
        },
        fix: {
          ja: '文章の中に書いたほうの行から「###」を取り除いてください。項目の見出しは一つだけ残します。',
          en: 'Take the "###" away from the line that is part of your text, and leave one heading.',
        },
      },
    ],
  ],
  [
    'a heading that was typed in code',
    body('予算', '```\n### 相談日\n```'),
    [
      {
        heading: '助言の内容',
        line: 11,
        message: {
          ja: '11行目でコードの囲み（``` の行）が始まり、その中に、12行目の見出し「### 相談日」が入っています。',
          en: 'A code block (```) begins on line 11 and holds the heading "### 相談日" of line 12.',
        },
        fix: {
          ja: '中に書いた行から「###」を取り除くか、囲みをやめてください。',
          en: 'Take the "###" away from the lines inside, or leave the enclosing marks out.',
        },
      },
    ],
  ],
  [
    'code that swallows what follows',
    body('```', '総額をそろえます。'),
    [
      {
        heading: '相談した事項',
        line: 7,
        message: {
          ja: '7行目で始まるコードの囲み（``` の行）が、閉じられていません。その中に、9行目の見出し「### 助言の内容」が入っています。',
          en: 'A code block (```) begins on line 7, is never closed and holds the heading "### 助言の内容" of line 9.',
        },
        fix: {
          ja: '7行目の記号を取り除くか、同じ答えの終わりに、閉じる記号だけの行を加えてください。',
          en: 'Remove the mark on line 7, or close it on a line of its own at the end of the same answer.',
        },
      },
    ],
  ],
  ['code that is never closed', body('予算', '````\nx\n```'), [{ heading: '助言の内容', line: 11 }]],
  ['a comment that swallows what follows', body('<!-- 予算', 'x'), [{ heading: '相談した事項', line: 7 }]],
  ['a script that swallows what follows', body('<script>', 'x'), [{ heading: '相談した事項', line: 7 }]],
  [
    'a comment round a heading',
    GOOD.replace('### 相談した事項', '<!--\n### 相談した事項\n-->'),
    [{ line: 5 }],
  ],
  [
    'a heading that is gone',
    GOOD.replace('### 相談した事項\n\n', ''),
    [
      {
        heading: '相談した事項',
        line: null,
        message: {
          ja: '見出し「### 相談した事項」がありません。',
          en: 'The heading "### 相談した事項" is missing.',
        },
        fix: {
          ja: '「相談日」の答えの後に、行を改めて「### 相談した事項」とだけ書いた行を戻してください。',
          en: 'Put a line with "### 相談した事項" alone after the answer to "相談日".',
        },
      },
    ],
  ],
  [
    'a heading that was changed',
    GOOD.replace('### 相談した事項', '###相談した　事項'),
    [
      {
        heading: '相談した事項',
        line: 5,
        message: {
          ja: '見出し「### 相談した事項」がありません。5行目が、書き変わった見出しのようです。',
          en: 'The heading "### 相談した事項" is missing; line 5 looks like it, but was changed.',
        },
        fix: {
          ja: '5行目を「### 相談した事項」だけの行に戻してください。',
          en: 'Make line 5 read "### 相談した事項" and nothing else.',
        },
      },
    ],
  ],
  [
    'a heading that a direction control hides',
    GOOD.replace('### 相談した事項', '\u202e### 相談した事項'),
    [{ heading: '相談した事項', line: 5 }],
  ],
  [
    'headings in another order',
    '### 相談した事項\n\n予算\n\n### 相談日\n\n2026-04-08\n\n### 助言の内容\n\nx',
    [
      {
        heading: '相談日',
        line: 5,
        message: {
          ja: '5行目の見出し「### 相談日」が、1行目の「### 相談した事項」より後にあります。様式の順と違います。',
          en: 'The heading "### 相談日" on line 5 stands after "### 相談した事項" on line 1, against the order of the form.',
        },
        fix: {
          ja: '「### 相談日」とその答えを、「### 相談した事項」より前に移してください。',
          en: 'Move "### 相談日" with its answer before "### 相談した事項".',
        },
      },
    ],
  ],
  [
    'text above the first heading',
    `よろしくお願いします。\n\n${GOOD}`,
    [
      {
        heading: null,
        line: 1,
        message: {
          ja: '最初の見出し「### 相談日」より前の1行目に、文章があります。どの項目の答えか決められません。',
          en: 'There is text on line 1, above the first heading "### 相談日"; it belongs to no question.',
        },
        fix: {
          ja: 'その文章を、答えとなる項目の見出しの下に移すか、取り除いてください。',
          en: 'Move the text under the heading that it answers, or remove it.',
        },
      },
    ],
  ],
  ['nothing of the form', '相談です。', [{ heading: null, line: null }]],
  [
    'several at once',
    `はじめに\n\n${body('### 相談日', '```')}`,
    [{ line: 1 }, { heading: '相談日', line: 9 }, { heading: '助言の内容', line: 13 }],
  ],
];

describe('a body that can be cut in more ways than one', () => {
  it.each(REFUSED)('is refused: %s', (_, text, problems) => {
    const filled = readForm(consultationForm, text);
    expect(filled.problems).toMatchObject(problems);
    expect(filled.problems).toHaveLength(problems.length);
    expect(filled).toMatchObject({ papers: [], questions: {}, pasted: null });
  });
});

describe('an answer', () => {
  it.each([
    ['a heading of its own', '### わたしたちの考え\n\n本文\n\n#### 予算'],
    ['a heading of the form at another level', '#### 相談日\n\n## 相談日'],
    ['the words of a heading', '相談日\n助言の内容'],
    ['a heading with more words', '### 相談日について'],
    ['code that is closed', '```md\n### ほかの見出し\n```'],
    ['a comment that is closed', '<!-- 注 -->\n本文'],
    ['a space at its beginning', '　一字下げた段落です。\n　二つ目の段落です。'],
    ['controls and zero-width signs', 'a\u0000b\u202ec\u200bd'],
  ])('is kept as it stands, with %s', (_, advice) => {
    const { papers, problems } = readForm(consultationForm, body('予算', advice));
    expect(problems).toEqual([]);
    expect(papers[0]?.data).toMatchObject({ advice, topics: ['予算'] });
  });
});
