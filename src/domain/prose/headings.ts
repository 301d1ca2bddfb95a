import { ATX, FENCE, isClosing, withoutClosing } from './block-rules.ts';

/** A heading in the body of a paper, or a line that was probably meant as one (level 0). */
export interface Heading {
  readonly level: number;
  readonly text: string;
  /** 0-based line of the body. */
  readonly line: number;
  /** Where in the body the heading begins, and where what follows it begins. */
  readonly start: number;
  readonly end: number;
}

/** `##見出し`, `＃ 見出し` and ` ## 見出し`: text to the grammar, a heading to who typed it. */
const ALMOST = /^ {0,3}[#＃]+\s*(\S.*)$/;

/**
 * Returns the headings of a body, as the grammar has them: lines that begin with `#` and a blank, and stand in no code.
 * One look at the start of each line tells, so that a body can be divided without being parsed; a test holds this
 * against the parser. Headings of level 3 and deeper belong to the prose and are passed over, unless asked for.
 */
export function headingsOf(body: string, deepest = 2): Heading[] {
  const headings: Heading[] = [];
  let code: string | null = null;
  for (let start = 0, line = 0; start < body.length; line++) {
    const newline = body.indexOf('\n', start);
    const stop = newline < 0 ? body.length : newline;
    const end = newline < 0 ? stop : newline + 1;
    const sign = body.charAt(start);
    if (sign === '`') {
      const text = body.slice(start, stop);
      if (code !== null) code = isClosing(text, code) ? null : code;
      else code = FENCE.exec(text)?.[1] ?? null;
    } else if (code === null && (sign === '#' || sign === '＃' || sign === ' ')) {
      const found = headingIn(body.slice(start, stop));
      if (found && found.level <= deepest) headings.push({ ...found, line, start, end });
    }
    start = end;
  }
  return headings;
}

/**
 * Returns the line of a body (from 0) on which code begins that is never closed and hides what follows; null where all
 * is closed.
 */
export function openCodeIn(body: string): number | null {
  if (!body.includes('```')) return null;
  let open: { readonly line: number; readonly marks: string } | null = null;
  for (const [line, text] of body.split('\n').entries()) {
    if (!text.startsWith('`')) continue;
    const marks = FENCE.exec(text)?.[1];
    if (open) open = isClosing(text, open.marks) ? null : open;
    else if (marks !== undefined) open = { line, marks };
  }
  return open?.line ?? null;
}

function headingIn(text: string): Pick<Heading, 'level' | 'text'> | null {
  const [, hashes, words] = ATX.exec(text) ?? [];
  if (hashes !== undefined && words !== undefined)
    return { level: hashes.length, text: withoutClosing(words) };
  const almost = ALMOST.exec(text)?.[1];
  return almost === undefined ? null : { level: 0, text: withoutClosing(almost) };
}

/** Prose that may stand under a heading of a paper, and whether anything had to be changed for it. */
export interface Lowered {
  readonly text: string;
  readonly lowered: boolean;
}

/**
 * Lowers the headings of what somebody wrote so that none is above level 3: all by the same number of levels, so
 * that their order stays, and none below 6. Code is left alone.
 */
export function lowerHeadings(markdown: string): Lowered {
  const highest = Math.min(...headingsOf(markdown).flatMap(({ level }) => (level > 0 ? [level] : [])));
  if (highest === Infinity) return { text: markdown, lowered: false };
  let text = '';
  let done = 0;
  for (const { level, start } of headingsOf(markdown, 6)) {
    if (level === 0) continue;
    text += markdown.slice(done, start) + '#'.repeat(Math.min(level + 3 - highest, 6));
    done = start + level;
  }
  return { text: text + markdown.slice(done), lowered: true };
}
