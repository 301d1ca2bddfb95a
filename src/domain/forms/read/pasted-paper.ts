import { closes } from '../../record/text/headings.ts';
import { markdownLine } from '../../record/text/markdown-line.ts';
import type { Box, FormProblem } from '../form.ts';
import type { BodyLine } from './body-lines.ts';
import { nameOf, problemAt } from './words.ts';

/**
 * The paper that was pasted, whole: GitHub puts it in one fence, which ends with the body; fences in the paper do not
 * end it. Without a fence, all that stands there.
 */
export function pastedPaper(
  box: Box,
  lines: readonly BodyLine[],
): { readonly text: string; readonly problems: readonly FormProblem[] } {
  const [first] = lines;
  const last = lines.at(-1);
  const opening = first ? markdownLine(first.text, 0, first.text.length) : null;
  if (!first || !last || opening?.is !== 'fence') return { text: joined(lines), problems: [] };
  const closing = markdownLine(last.text, 0, last.text.length);
  if (last === first || closing.is !== 'fence' || !closes(last.text, opening.mark)) {
    return { text: '', problems: [afterFence(box, first.number, last.number)] };
  }
  return { text: joined(lines.slice(1, -1)), problems: [] };
}

const joined = (lines: readonly BodyLine[]): string => lines.map(({ text }) => text).join('\n');

const afterFence = (box: Box, first: number, last: number): FormProblem =>
  problemAt(
    { box, line: last },
    {
      message: {
        ja: `${nameOf({ box, line: last }).ja}の囲みが${first}行目で始まりますが、最後の行（${last}行目）で終わっていません。`,
        en: `The code block of ${nameOf({ box, line: last }).en} begins on line ${first} and does not end with the last line (${last}).`,
      },
      fix: {
        ja: '囲みを閉じる「```」だけの行を最後に置き、その後には何も書かないでください。',
        en: 'End with a line of "```" alone, and write nothing after it.',
      },
    },
  );
