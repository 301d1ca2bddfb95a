/** What one line of Markdown is, looked at alone. */
export type MarkdownLine =
  | { readonly is: 'blank' | 'indented' | 'text' | 'container' | 'break' }
  | { readonly is: 'heading'; readonly level: number; readonly text: string }
  /** `##見出し` or `＃ 見出し`: prose to CommonMark, a heading to who typed it. */
  | { readonly is: 'almost-heading'; readonly text: string }
  /** `===` or `---`: makes a heading of the paragraph above it; without one, `---` is a break. */
  | { readonly is: 'underline'; readonly level: 1 | 2 }
  | { readonly is: 'fence'; readonly mark: string };

const HASHES = /^ {0,3}(#{1,6})(?=[ \t]|$)/;
const ALMOST = /^ {0,3}[#＃]+/;
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const BREAK = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})$/;
const CONTAINER = /^ {0,3}(?:>|[-+*](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$))/;

const BLANK = { is: 'blank' } as const;
const INDENTED = { is: 'indented' } as const;
const TEXT = { is: 'text' } as const;

/** Looks at the line of `body` from `start` to before `stop`. Nearly all lines are told by their first character. */
export function markdownLine(body: string, start: number, stop: number): MarkdownLine {
  let at = start;
  while (at < stop && body.charCodeAt(at) === 0x20) at++;
  if (at === stop) return BLANK;
  if (body.charCodeAt(at) === 0x09) return body.slice(at, stop).trim() === '' ? BLANK : INDENTED;
  if (at - start >= 4) return INDENTED;
  switch (body.charAt(at)) {
    case '#':
    case '＃':
      return hashes(body.slice(start, stop));
    case '`':
    case '~':
      return fence(body.slice(start, stop));
    case '=':
    case '-':
    case '_':
    case '*':
    case '+':
    case '>':
      return marks(body.slice(start, stop));
    default: {
      const code = body.charCodeAt(at);
      const digit = code >= 0x30 && code <= 0x39;
      return digit && CONTAINER.test(body.slice(start, stop)) ? { is: 'container' } : TEXT;
    }
  }
}

function hashes(line: string): MarkdownLine {
  const found = HASHES.exec(line);
  if (found?.[1]) {
    return { is: 'heading', level: found[1].length, text: title(line.slice(found[0].length)) };
  }
  const text = line.replace(ALMOST, '').trim();
  return text === '' ? TEXT : { is: 'almost-heading', text };
}

/** The text of a heading, without the hashes that may close it. */
function title(rest: string): string {
  const text = rest.trim();
  let end = text.length;
  while (end > 0 && text.charAt(end - 1) === '#') end--;
  const closed = end < text.length && (end === 0 || /\s/.test(text.charAt(end - 1)));
  return closed ? text.slice(0, end).trim() : text;
}

function fence(line: string): MarkdownLine {
  const mark = FENCE.exec(line)?.[1];
  return mark ? { is: 'fence', mark } : TEXT;
}

function marks(line: string): MarkdownLine {
  if (UNDERLINE.test(line)) return { is: 'underline', level: line.includes('=') ? 1 : 2 };
  if (BREAK.test(line)) return { is: 'break' };
  return CONTAINER.test(line) ? { is: 'container' } : TEXT;
}
