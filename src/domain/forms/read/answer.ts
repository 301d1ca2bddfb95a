import type { BodyLine } from './body-lines.ts';
import type { Part } from './cut.ts';

/** What GitHub puts where nothing was answered. */
export const NO_RESPONSE = '_No response_';

const isBlank = ({ text }: BodyLine): boolean => text.trim() === '';

/**
 * The lines of an answer, without blank lines around it; none where nothing was answered. GitHub's word for nothing
 * stays behind when somebody later writes above or below it: it is no part of the answer.
 */
export function answerLines({ lines }: Part): readonly BodyLine[] {
  const answer = withoutBlank(lines);
  const from = answer[0]?.text.trim() === NO_RESPONSE ? 1 : 0;
  const rest = withoutBlank(answer.slice(from));
  return rest.at(-1)?.text.trim() === NO_RESPONSE ? withoutBlank(rest.slice(0, -1)) : rest;
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

/** Marks that people put before the items of a list. */
const BULLET = /^\s*(?:[-*+][ \t\u3000]+|[・•][ \t\u3000]*)/;

/** A line of a list without the mark before it. */
export const withoutBullet = (line: string): string => line.replace(BULLET, '').trim();
