import type { Box, Form, FormProblem } from '../form.ts';
import type { Enclosure } from './body-lines.ts';
import type { HeadingLine } from './heading-lines.ts';

const shown = ({ heading }: Box): string => `「### ${heading}」`;
const shownEn = ({ heading }: Box): string => `"### ${heading}"`;

/** How many lines a message names. */
const MOST = 5;

const first = (lines: readonly number[], unit: string): string[] =>
  lines.slice(0, MOST).map((line) => `${line}${unit}`);

/** Says that the body has no heading of its form. */
export const noHeadings = (form: Form): FormProblem => ({
  heading: null,
  line: null,
  message: {
    ja: `「${form.name.ja}」のフォームの見出し（「###」で始まる行）が、一つも見つかりません。`,
    en: `No heading of the form "${form.name.en}" (a line that begins with "###") is to be found.`,
  },
  fix: {
    ja: '下の見出しをすべて写して貼り、それぞれの見出しの下に答えを書いてください。前の文は、文の上の「edited」から見られます。',
    en: 'Copy all the headings below, and write each answer under its heading. What stood here before can be seen by "edited" above the text.',
  },
  copy: form.boxes.map(({ heading }) => `### ${heading}\n`).join('\n'),
});

/** Says that something stands above the first heading. */
export const textBefore = (line: number, first: Box): FormProblem => ({
  heading: null,
  line,
  message: {
    ja: `最初の見出し${shown(first)}より前の${line}行目に、文章があります。どの項目の答えか決められません。`,
    en: `There is text on line ${line}, above the first heading ${shownEn(first)}; it belongs to no question.`,
  },
  fix: {
    ja: 'その文章を、答えとなる項目の見出しの下に移すか、取り除いてください。',
    en: 'Move the text under the heading that it answers, or remove it.',
  },
});

/** Says that a heading of the form stands more than once. */
export const repeated = (box: Box, lines: readonly number[]): FormProblem => ({
  heading: box.heading,
  line: lines[1] ?? null,
  message: {
    ja: `見出し${shown(box)}が、${first(lines, '行目').join('と')}${lines.length > MOST ? 'など' : ''}にあります。どれが項目の見出しか決められません。`,
    en: `The heading ${shownEn(box)} stands on lines ${first(lines, '').join(' and ')}${lines.length > MOST ? ' and more' : ''}; which one is the question cannot be told.`,
  },
  fix: {
    ja: '文章の中に書いたほうの行から「###」を取り除いてください。項目の見出しは一つだけ残します。',
    en: 'Take the "###" away from the line that is part of your text, and leave one heading.',
  },
});

/** Says that a heading of the form is missing. `near` is the line that was probably meant. */
export const missing = (box: Box, after: HeadingLine | null, near: number | null): FormProblem => ({
  heading: box.heading,
  line: near,
  message:
    near === null
      ? { ja: `見出し${shown(box)}がありません。`, en: `The heading ${shownEn(box)} is missing.` }
      : {
          ja: `見出し${shown(box)}がありません。${near}行目が、書き変わった見出しのようです。`,
          en: `The heading ${shownEn(box)} is missing; line ${near} looks like it, but was changed.`,
        },
  fix:
    near === null
      ? {
          ja: `${after ? `「${after.box.heading}」の答えの後に、` : '本文の初めに、'}行を改めて「### ${box.heading}」とだけ書いた行を戻してください。`,
          en: `Put a line with ${shownEn(box)} alone ${after ? `after the answer to "${after.box.heading}"` : 'at the beginning'}.`,
        }
      : {
          ja: `${near}行目を「### ${box.heading}」だけの行に戻してください。`,
          en: `Make line ${near} read ${shownEn(box)} and nothing else.`,
        },
});

/** Says that a heading stands behind one that it belongs before. */
export const moved = (heading: HeadingLine, before: HeadingLine): FormProblem => ({
  heading: heading.box.heading,
  line: heading.line.number,
  message: {
    ja: `${heading.line.number}行目の見出し${shown(heading.box)}が、${before.line.number}行目の${shown(before.box)}より後にあります。様式の順と違います。`,
    en: `The heading ${shownEn(heading.box)} on line ${heading.line.number} stands after ${shownEn(before.box)} on line ${before.line.number}, against the order of the form.`,
  },
  fix: {
    ja: `${shown(heading.box)}とその答えを、${shown(before.box)}より前に移してください。`,
    en: `Move ${shownEn(heading.box)} with its answer before ${shownEn(before.box)}.`,
  },
});

/** Code or a comment that holds headings of the form, or goes on to the end. */
export function enclosed(
  { what, line, closed }: Enclosure,
  box: Box | null,
  inside: readonly HeadingLine[],
): FormProblem {
  const ja = what === 'fence' ? 'コードの囲み（``` の行）' : 'HTMLのコメントやタグ';
  const en = what === 'fence' ? 'code block (```)' : 'HTML comment or tag';
  const [one] = inside;
  const more = { ja: inside.length > 1 ? 'など' : '', en: inside.length > 1 ? ' and others' : '' };
  const held = one && {
    ja: `その中に、${one.line.number}行目の見出し${shown(one.box)}${more.ja}が入っています。`,
    en: ` and holds the heading ${shownEn(one.box)} of line ${one.line.number}${more.en}`,
  };
  return {
    heading: box?.heading ?? null,
    line,
    message: closed
      ? {
          ja: `${line}行目で${ja}が始まり、${held?.ja ?? ''}`,
          en: `A ${en} begins on line ${line}${held?.en ?? ''}.`,
        }
      : {
          ja: `${line}行目で始まる${ja}が、閉じられていません。${held?.ja ?? ''}`,
          en: `A ${en} begins on line ${line}, is never closed${held?.en ?? ''}.`,
        },
    fix: closed
      ? {
          ja: '中に書いた行から「###」を取り除くか、囲みをやめてください。',
          en: 'Take the "###" away from the lines inside, or leave the enclosing marks out.',
        }
      : {
          ja: `${line}行目の記号を取り除くか、同じ答えの終わりに、閉じる記号だけの行を加えてください。`,
          en: `Remove the mark on line ${line}, or close it on a line of its own at the end of the same answer.`,
        },
  };
}
