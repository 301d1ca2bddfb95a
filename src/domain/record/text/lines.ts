/** A line of a file and what ends it: a line feed, a carriage return and a line feed, or the end of the file. */
interface Line {
  readonly text: string;
  readonly end: string;
}

/** Lines to put in the place of others; 0-based, `until` is the first line that stays. */
export interface LineEdit {
  readonly from: number;
  readonly until: number;
  readonly lines: readonly string[];
}

const LINE = /([^\r\n]*)(\r\n|\r|\n|$)/y;

/** Puts lines in the place of others. Every other line stays as it is, to the byte, whatever ends it. */
export function applyEdit(text: string, { from, until, lines }: LineEdit): string {
  const marked = text.charCodeAt(0) === 0xfeff;
  const all = linesOf(marked ? text.slice(1) : text);
  const end = all[0]?.end || '\n';
  const added = lines.map((line): Line => ({ text: line, end }));
  const after = all.slice(until);
  const edited = [...all.slice(0, from), ...added, ...after];
  const joined = edited.map(
    (line, index) => line.text + (line.end || (index < edited.length - 1 ? end : '')),
  );
  return (marked ? '\uFEFF' : '') + joined.join('');
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  LINE.lastIndex = 0;
  while (LINE.lastIndex < text.length) {
    const [, line = '', end = ''] = LINE.exec(text) ?? [];
    lines.push({ text: line, end });
  }
  return lines;
}
