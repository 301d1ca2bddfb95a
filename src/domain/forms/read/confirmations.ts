import type { Box, Choice, FormProblem } from '../form.ts';
import type { BodyLine } from './body-lines.ts';
import { chosen } from './choices.ts';
import { notOffered, problemAt, nameOf } from './words.ts';

const TICK = /^\s*[-*+]\s+\[([ xX]?)\]\s*(.*)$/;

/** Whether an answer is made of boxes to tick. */
export const isTicked = ([first]: readonly BodyLine[]): boolean =>
  first !== undefined && TICK.test(first.text);

/** The choices whose boxes are ticked. Any other line, and a box twice, is told. */
export function ticked(
  box: Box,
  lines: readonly BodyLine[],
): { readonly choices: readonly Choice[]; readonly problems: readonly FormProblem[] } {
  const choices: Choice[] = [];
  const problems: FormProblem[] = [];
  const seen = new Set<Choice>();
  for (const { text, number: line } of lines) {
    if (text.trim() === '') continue;
    const [, mark = '', label = ''] = TICK.exec(text) ?? [];
    const choice = chosen(label, [...box.choices, ...box.formerChoices]);
    if (!choice) problems.push(notOffered({ box, line }, label === '' ? text : label, box.choices));
    else if (seen.has(choice)) problems.push(twice(box, line));
    else if (mark.toLowerCase() === 'x') choices.push(choice);
    if (choice) seen.add(choice);
  }
  return { choices, problems };
}

const twice = (box: Box, line: number): FormProblem =>
  problemAt(
    { box, line },
    {
      message: {
        ja: `${nameOf({ box, line }).ja}の${line}行目は、同じ項目が前にもあります。`,
        en: `Line ${line} repeats a box of ${nameOf({ box, line }).en}.`,
      },
      fix: { ja: '一つだけ残してください。', en: 'Leave one of them.' },
    },
  );
