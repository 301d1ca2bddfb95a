/** What a step wrote into GITHUB_OUTPUT: `name=value` lines, or `name<<END` blocks. */
export function keyValues(text: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const block = /^([\w-]+)<<(.+)$/.exec(line);
    const plain = /^([\w-]+)=(.*)$/.exec(line);
    if (block) {
      const end = lines.indexOf(block[2] ?? '', at + 1);
      values[block[1] ?? ''] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (plain) values[plain[1] ?? ''] = plain[2] ?? '';
  }
  return values;
}

/** The lines by which a step marks places in files. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
export const annotationsIn = (printed: string): readonly string[] =>
  printed.split('\n').filter((line) => /^::(error|warning|notice)[ :]/.test(line));
