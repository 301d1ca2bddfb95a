import { compose } from '../../compose.ts';
import { FENCE, isClosing } from '../../prose/block-rules.ts';

/** What keeps Markdown from seeing a heading: fenced code, or a block of HTML such as a comment. */
export interface Enclosure {
  readonly what: 'fence' | 'html';
  /** 1-based line on which it begins. */
  readonly line: number;
  /** Whether it ends before the text does. */
  readonly closed: boolean;
}

/** One line of the body of an issue. */
export interface BodyLine {
  readonly text: string;
  /** 1-based. */
  readonly number: number;
  /** What it says as a heading of level 3, wherever it stands; null for any other line. */
  readonly heading: string | null;
  readonly within: Enclosure | null;
}

/** Blocks of HTML that go on over blank lines (CommonMark 4.6, kinds 1 to 5): how they begin and end. */
const HTML_BLOCKS = [
  { begins: /^ {0,3}<!--/, ends: /-->/ },
  { begins: /^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, ends: /<\/(?:script|pre|style|textarea)>/i },
  { begins: /^ {0,3}<\?/, ends: /\?>/ },
  { begins: /^ {0,3}<!\[CDATA\[/, ends: /\]\]>/ },
  { begins: /^ {0,3}<![a-z]/i, ends: />/ },
];

interface Open {
  readonly enclosure: { -readonly [K in keyof Enclosure]: Enclosure[K] };
  readonly isEnd: (line: string) => boolean;
}

/** Returns the lines of a body in composed characters, whatever ends them, and what encloses each. */
export function bodyLines(body: string): readonly BodyLine[] {
  let open: Open | null = null;
  return compose(body)
    .split(/\r\n?|\n/)
    .map((text, index) => {
      const number = index + 1;
      const heading = headingIn(text);
      if (open) {
        const { enclosure, isEnd } = open;
        if (isEnd(text)) {
          enclosure.closed = true;
          open = null;
        }
        return { text, number, heading, within: enclosure };
      }
      open = opening(text, number);
      const within = open?.enclosure ?? null;
      if (open?.enclosure.closed) open = null;
      return { text, number, heading, within };
    });
}

/** Returns the text of a heading as GitHub makes them of a form, to the letter but for blanks around it. */
function headingIn(line: string): string | null {
  if (!line.startsWith('###')) return null;
  const rest = line.slice(3);
  const text = rest.trim();
  return text !== '' && rest !== rest.trimStart() ? text : null;
}

function opening(text: string, line: number): Open | null {
  const marks = FENCE.exec(text)?.[1];
  if (marks !== undefined)
    return {
      enclosure: { what: 'fence', line, closed: false },
      isEnd: (other) => isClosing(other, marks),
    };
  const block = HTML_BLOCKS.find(({ begins }) => begins.test(text));
  if (!block) return null;
  const { ends } = block;
  return { enclosure: { what: 'html', line, closed: ends.test(text) }, isEnd: (other) => ends.test(other) };
}
