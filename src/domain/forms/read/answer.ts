import type { BodyLine } from './body-lines.ts';
import { isNoAnswer } from '../no-answer.ts';
import type { Part } from './cut.ts';

const isBlank = ({ text }: BodyLine): boolean => text.trim() === '';

/**
 * The lines of an answer, without blank lines around it; none where nothing was answered. A word for nothing stays
 * behind when somebody later writes above or below it: it is no part of the answer.
 */
export function answerLines({ box, lines }: Pick<Part, 'box' | 'lines'>): readonly BodyLine[] {
  const answer = withoutBlank(lines);
  const isNothing = (line: BodyLine | undefined) => line !== undefined && isNoAnswer(box, line.text);
  const rest = withoutBlank(answer.slice(isNothing(answer[0]) ? 1 : 0));
  return isNothing(rest.at(-1)) ? withoutBlank(rest.slice(0, -1)) : rest;
}

function withoutBlank(lines: readonly BodyLine[]): readonly BodyLine[] {
  let from = 0;
  let until = lines.length;
  for (let line = lines[from]; line && isBlank(line); line = lines[++from]);
  for (let line = lines[until - 1]; until > from && line && isBlank(line); line = lines[--until - 1]);
  return lines.slice(from, until);
}

/** An answer as it is kept: lines that end in `\n`, no blanks at its end. */
export const textOf = (lines: readonly BodyLine[]): string =>
  lines
    .map(({ text }) => text)
    .join('\n')
    .trimEnd();

/** Marks that people put before the items of a list; `+ 12%` and `- 5%` are changes, as they are in prose. */
const BULLET = /^\s*(?:[-*][ \t\u3000]+(?![\d０-９][\d０-９.,．，]*\s*[%％])|[・•][ \t\u3000]*)/;

/** A line of a list without the mark before it. */
export const withoutBullet = (line: string): string => line.replace(BULLET, '').trim();
