import { markdownLine } from './markdown-line.ts';

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

/** Where the scan stands: in fenced code, in a paragraph, in a list or quotation. */
interface State {
  fence: string | null;
  paragraph: { line: number; start: number } | null;
  container: boolean;
}

/**
 * The headings of a body as CommonMark sees them: `##` lines and underlined ones, not those in fenced or
 * indented code. Headings of level 3 and deeper belong to the prose and are passed over, unless asked for.
 */
export function headingsOf(body: string, deepest = 2): Heading[] {
  const headings: Heading[] = [];
  const state: State = { fence: null, paragraph: null, container: false };
  for (let start = 0, line = 0; start < body.length; line++) {
    const newline = body.indexOf('\n', start);
    const stop = newline < 0 ? body.length : newline;
    const end = newline < 0 ? stop : newline + 1;
    const heading = step(state, body, { line, start, stop, end });
    if (heading && heading.level <= deepest) headings.push(heading);
    start = end;
  }
  return headings;
}

interface Span {
  readonly line: number;
  readonly start: number;
  readonly stop: number;
  readonly end: number;
}

/** Moves the scan over one line; the heading that ends there, if one does. */
function step(state: State, body: string, { line, start, stop, end }: Span): Heading | null {
  const seen = markdownLine(body, start, stop);
  if (state.fence !== null) {
    if (seen.is === 'fence' && closes(body.slice(start, stop), state.fence)) state.fence = null;
    return null;
  }
  const { paragraph } = state;
  switch (seen.is) {
    case 'blank':
      state.paragraph = null;
      return null;
    case 'indented':
      return null;
    case 'heading':
      leave(state);
      return { level: seen.level, text: seen.text, line, start, end };
    case 'fence':
      leave(state);
      state.fence = seen.mark;
      return null;
    case 'break':
      leave(state);
      return null;
    case 'underline':
      if (paragraph && !state.container) {
        state.paragraph = null;
        return { level: seen.level, text: oneLine(body.slice(paragraph.start, start)), ...paragraph, end };
      }
      if (seen.level === 2) leave(state);
      return null;
    case 'container':
      state.container = true;
      state.paragraph = { line, start };
      return null;
    default:
      if (!paragraph) {
        if (body.charAt(start) !== ' ') state.container = false;
        state.paragraph = { line, start };
      }
      return seen.is === 'almost-heading' ? { level: 0, text: seen.text, line, start, end } : null;
  }
}

function leave(state: State): void {
  state.paragraph = null;
  state.container = false;
}

const oneLine = (text: string): string => text.trim().replace(/\s*\n\s*/g, ' ');

/** Whether a line that is a fence ends the code that `fence` began. */
export function closes(line: string, fence: string): boolean {
  const mark = line.trim();
  return mark.length >= fence.length && mark === fence.charAt(0).repeat(mark.length);
}
