import { FENCE, isClosing } from '../../prose/block-rules.ts';
import type { Box, FormProblem } from '../form.ts';
import type { BodyLine } from './body-lines.ts';
import { nameOf, problemAt } from './messages.ts';

/**
 * Returns the paper that was pasted, whole: GitHub puts it in one fence, which ends with the body; fences in the paper do not
 * end it. Without a fence, all that stands there.
 */
export function pastedPaper(
  box: Box,
  lines: readonly BodyLine[],
): { readonly text: string; readonly problems: readonly FormProblem[] } {
  const [first] = lines;
  const last = lines.at(-1);
  const marks = FENCE.exec(first?.text ?? '')?.[1];
  if (!first || !last || marks === undefined) return { text: joined(lines), problems: [] };
  if (last === first || !isClosing(last.text, marks)) {
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
