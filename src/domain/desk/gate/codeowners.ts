/** A line of CODEOWNERS: which files, and who answers for them. */
export interface OwnersLine {
  readonly fits: (path: string) => boolean;
  /** Accounts and teams without their `@`; addresses of mail as they stand. */
  readonly owners: readonly string[];
}

/**
 * Reads a CODEOWNERS file.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
 */
export function readCodeowners(text: string): OwnersLine[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const [pattern = '', ...owners] = line
      .replace(/(^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    if (pattern === '') return [];
    const expression = expressionOf(pattern);
    return [
      {
        fits: (path: string) => expression.test(path),
        owners: owners.map((owner) => owner.replace(/^@/, '')),
      },
    ];
  });
}

/** The owners of a file: those of the last line that fits it, which may be none. */
export const ownersOf = (lines: readonly OwnersLine[], path: string): readonly string[] =>
  lines.findLast(({ fits }) => fits(path))?.owners ?? [];

/** As in .gitignore, but that a last `*` is of one folder only. */
function expressionOf(pattern: string): RegExp {
  const isOfRoot = pattern.replace(/\/$/, '').includes('/');
  const body = pattern
    .replace(/^\//, '')
    .replace(/\/$/, '')
    .replace(/\*\*\/|\*\*|[*?]|[^*?]+/g, (part) => PARTS[part] ?? part.replace(/[\\^$.|+()[\]{}]/g, '\\$&'));
  const isOneFolder = isOfRoot && /[^*]\*$/.test(pattern);
  const end = pattern.endsWith('/') ? '/.*' : isOneFolder ? '' : '(?:/.*)?';
  return new RegExp(`^${isOfRoot ? '' : '(?:.*/)?'}${body}${end}$`, 's');
}

const PARTS: Readonly<Record<string, string>> = {
  '**/': '(?:.*/)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
};
