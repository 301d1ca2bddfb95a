import { listedKeys } from '../../messages/allowed-values.ts';
import { schemaOfFile } from '../../record/path.ts';
import { layoutOf } from '../../record/text/layout.ts';
import type { Text } from '../../text.ts';
import { defineRule } from '../rule.ts';
import { descriptionOfField, fieldName, paperName, placeOf } from './naming.ts';

export const misplacedProse = defineRule({
  id: 'misplaced-prose',
  family: 'form',
  severity: 'error',
  clause: null,
  title: { ja: '本文に書く文章が項目欄にある', en: 'Prose that belongs into the body' },
  why: {
    ja: '文章は本文の見出しの下に置きます。書類をそのまま開いた人が、読み物として読めるようにするためです。',
    en: 'Prose stands under headings in the body, so that whoever opens the file sees a paper.',
  },
  remedy: {
    ja: '項目欄から文章を取り出し、本文の見出しの下に移します。',
    en: 'Move the text from the fields to the body, under its heading.',
  },
  scope: 'form',
  *check(problem, file) {
    if (problem.code !== 'misplaced-prose') return;
    const name = fieldName(file, problem.field);
    const description = descriptionOfField(file, problem.field);
    const heading = description?.entry === 'prose' ? `## ${description.label.ja}` : null;
    yield {
      ...placeOf(problem, file),
      message: {
        ja: `${name.ja}が項目欄に書かれています。本文に書く文章です。`,
        en: `${name.en} stands among the fields; it belongs into the body.`,
      },
      fix:
        heading === null
          ? { ja: '項目欄から取り除き、本文に書いてください。', en: 'Move it to the body.' }
          : {
              ja: `項目欄から取り除き、本文の見出し「${heading}」の下に書いてください。`,
              en: `Move it to the body, under the heading "${heading}".`,
            },
    };
  },
});

export const unknownHeading = defineRule({
  id: 'unknown-heading',
  family: 'form',
  severity: 'error',
  clause: null,
  title: { ja: '決まりにない見出し', en: 'A heading that the paper does not have' },
  why: {
    ja: '本文の見出しが、どの項目の文章かを示します。決まりにない見出しの下の文章は、どこにも載りません。',
    en: 'The headings say which field a text belongs to; a text under another heading would appear nowhere.',
  },
  remedy: {
    ja: '見出しを書類の決まりにあるものに直します。文章の中の小見出しは「###」から始めます。',
    en: 'Use a heading that the paper has. Headings within a text begin with "###".',
  },
  scope: 'form',
  *check(problem, file) {
    if (problem.code !== 'unknown-heading') return;
    const { heading, nearest, allowed } = problem;
    const paper = paperName(file);
    yield {
      ...placeOf(problem, file),
      message:
        allowed.length === 0
          ? {
              ja: `「${paper.ja}」の本文に、大きな見出し「${heading}」があります。`,
              en: `The body of "${paper.en}" has the large heading "${heading}".`,
            }
          : {
              ja: `「${paper.ja}」に「${heading}」という見出しはありません。`,
              en: `"${paper.en}" has no heading "${heading}".`,
            },
      allowed:
        allowed.length === 0
          ? { ja: '「###」から始まる見出しです。', en: 'Headings that begin with "###".' }
          : listedKeys(allowed.map((label) => `## ${label}`)),
      fix: fixOf(nearest),
    };
  },
});

function fixOf(nearest: string | null): Text {
  if (nearest === null) {
    return {
      ja: '文章の中の見出しなら「###」に変えてください。',
      en: 'If it is a heading within a text, begin it with "###".',
    };
  }
  return {
    ja: `「## ${nearest}」ではありませんか。文章の中の見出しなら「###」に変えてください。`,
    en: `Is "## ${nearest}" meant? If it is a heading within a text, begin it with "###".`,
  };
}

export const repeatedHeading = defineRule({
  id: 'repeated-heading',
  family: 'form',
  severity: 'error',
  clause: null,
  title: { ja: '同じ見出しが二度ある', en: 'A heading that stands twice' },
  why: {
    ja: '同じ項目の文章が二つあると、どちらが本当か分かりません。',
    en: 'With two texts for one field nobody can tell which of them holds.',
  },
  remedy: {
    ja: '文章を一つの見出しの下にまとめます。',
    en: 'Bring the texts together under one heading.',
  },
  scope: 'form',
  *check(problem, file) {
    if (problem.code !== 'repeated-heading') return;
    const { heading, firstLine } = problem;
    const paper = paperName(file);
    yield {
      ...placeOf(problem, file),
      message: {
        ja: `「${paper.ja}」に見出し「## ${heading}」が二度あります（一度目は${firstLine}行目）。`,
        en: `"${paper.en}" has the heading "## ${heading}" twice (first on line ${firstLine}).`,
      },
      fix: {
        ja: '文章を一つの見出しの下にまとめ、もう一方の見出しを取り除いてください。',
        en: 'Bring the texts together under one of them and remove the other.',
      },
    };
  },
});

export const openCode = defineRule({
  id: 'open-code',
  family: 'form',
  severity: 'error',
  clause: null,
  title: { ja: '閉じていない「```」', en: 'Code that is never closed' },
  why: {
    ja: '「```」の行から後ろは、次の「```」の行まで、見出しも含めて書いたとおりに載る欄になります。',
    en: 'All that follows a line of "```" is shown as it is, headings too, until another such line.',
  },
  remedy: {
    ja: '欄の終わりに「```」だけの行を加えるか、始まりの「```」を取り除きます。',
    en: 'Close it with a line of "```" alone, or remove the first.',
  },
  scope: 'form',
  *check(problem, file) {
    if (problem.code !== 'open-code') return;
    const paper = paperName(file);
    yield {
      ...placeOf(problem, file),
      message: {
        ja: `「${paper.ja}」のこの行の「\`\`\`」が閉じていないため、後ろの見出しを読み取れません。`,
        en: `The "\`\`\`" of this line of "${paper.en}" is never closed, so the headings after it cannot be read.`,
      },
      fix: {
        ja: '欄の終わりに「```」だけの行を加えるか、この行を取り除いてください。',
        en: 'Add a line of "```" where it ends, or remove this line.',
      },
    };
  },
});

export const strayProse = defineRule({
  id: 'stray-prose',
  family: 'form',
  severity: 'error',
  clause: null,
  title: { ja: 'どの項目でもない文章', en: 'Text that belongs to no field' },
  why: {
    ja: '見出しの前に書かれた文章は、どの項目のものか分からず、公開のページに載りません。',
    en: 'A text before the first heading belongs to no field and would appear on no page.',
  },
  remedy: {
    ja: '文章を、合う見出しの下に移すか、取り除きます。',
    en: 'Move the text under the heading where it belongs, or remove it.',
  },
  scope: 'form',
  *check(problem, file) {
    if (problem.code !== 'stray-prose') return;
    const paper = paperName(file);
    const schema = schemaOfFile(file);
    const headings = schema ? layoutOf(schema).headings : [];
    yield {
      ...placeOf(problem, file),
      message:
        headings.length === 0
          ? {
              ja: `「${paper.ja}」に本文「${problem.found}」があります。この書類は本文を持ちません。`,
              en: `"${paper.en}" has a body, "${problem.found}"; this kind of paper has none.`,
            }
          : {
              ja: `「${paper.ja}」の最初の見出しより前に、文章「${problem.found}」があります。`,
              en: `"${paper.en}" has text before its first heading: "${problem.found}".`,
            },
      ...(headings.length === 0 ? {} : { allowed: listedKeys(headings.map((label) => `## ${label}`)) }),
      fix:
        headings.length === 0
          ? { ja: '先頭の項目欄に書くか、取り除いてください。', en: 'Put it into the fields, or remove it.' }
          : {
              ja: '合う見出しの下に移すか、取り除いてください。',
              en: 'Move it under a heading, or remove it.',
            },
    };
  },
});

export const plainlyWritten = defineRule({
  id: 'plainly-written',
  family: 'form',
  severity: 'warning',
  clause: null,
  title: { ja: '読み替えた値', en: 'A value that was understood, but not written plainly' },
  why: {
    ja: '全角の数字や和暦も読み取りますが、記録の書き方がそろっていると、後から探したり比べたりしやすくなります。',
    en: 'Full-width digits and Japanese eras are understood; written alike, values are easier to find and compare.',
  },
  remedy: {
    ja: '読み替えた値でよければ、その書き方に直します。違うときは正しい値に直します。',
    en: 'If it was understood rightly, write it that way; otherwise mend the value.',
  },
  scope: 'form',
  *check(problem, file) {
    if (problem.code !== 'rewritten') return;
    const { found, readAs } = problem;
    const name = fieldName(file, problem.field);
    yield {
      ...placeOf(problem, file),
      message: {
        ja: `${name.ja}の「${found}」を「${readAs}」と読みました。`,
        en: `"${found}" in ${name.en} was read as "${readAs}".`,
      },
      fix: {
        ja: `合っていれば「${readAs}」と書き直してください。`,
        en: `If that is right, write "${readAs}".`,
      },
    };
  },
});
