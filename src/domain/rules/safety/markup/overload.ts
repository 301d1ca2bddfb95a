import type { Text } from '../../../text.ts';

/** More of some signs than a parser takes in good time, and where the line is crossed (an offset). */
export interface Overload {
  readonly at: number;
  readonly what: Text;
}

/** Lists in lists in quotations need about ten levels; headings, emphasis and links lie within those. */
export const DEEPEST = 24;

/** No expression is allowed, so a report has hardly any brace; and nobody writes references for letters. */
const MOST_BRACES = 200;
const MOST_REFERENCES = 1_000;

const CHAIN = new RegExp(`^(?:[ \\t]*(?:>|[*+-][ \\t]|\\d{1,9}[.)][ \\t])){${DEEPEST + 1}}`, 'm');

/**
 * Looks at a text before it is parsed. The parser takes the square of these numbers in time and memory: block signs
 * in one line, references such as `&amp;`, and, in a report with components, opening braces.
 */
export function overloadOf(text: string, mdx: boolean): Overload | null {
  const chain = CHAIN.exec(text);
  if (chain) {
    const what = {
      ja: `一行に引用や箇条書きの印が${DEEPEST}より多くあります。`,
      en: `A line has more than ${DEEPEST} signs of quotations and lists.`,
    };
    return { at: chain.index, what };
  }
  const reference = nth(text, '&', /&(?:#\w{1,8}|\w{1,32});/g, MOST_REFERENCES);
  if (reference !== null) {
    const what = {
      ja: `「&amp;」のような文字の参照が${MOST_REFERENCES}より多くあります。`,
      en: `There are more than ${MOST_REFERENCES} references such as “&amp;”.`,
    };
    return { at: reference, what };
  }
  const brace = mdx ? nth(text, '{', /\{/g, MOST_BRACES) : null;
  if (brace === null) return null;
  const what = {
    ja: `「{」が${MOST_BRACES}より多くあります。`,
    en: `There are more than ${MOST_BRACES} braces “{”.`,
  };
  return { at: brace, what };
}

/** Where the first match beyond `most` stands, or null. */
function nth(text: string, sign: string, pattern: RegExp, most: number): number | null {
  if (!text.includes(sign)) return null;
  let count = 0;
  for (const match of text.matchAll(pattern)) if (++count > most) return match.index;
  return null;
}
