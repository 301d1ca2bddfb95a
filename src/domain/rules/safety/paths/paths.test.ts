import { describe, expect, it } from 'vitest';
import { pathClash, pathFault, portablePath } from './paths.ts';

function clashesOf(...paths: string[]): string[] {
  return pathClash.scope === 'paths' ? [...pathClash.check(paths)].map(({ file }) => file) : [];
}

describe('paths of the record', () => {
  it.each([
    '../x/proposal.md',
    'projects/../x',
    'projects/./x.md',
    'projects//x.md',
    '/etc/passwd',
    'projects\\2026-0042\\proposal.md',
    'C:/x.md',
    'projects/2026-0042/con.md',
    'projects/NUL/proposal.md',
    'projects/2026-0042/proposal.md ',
    'projects/2026-0042./proposal.md',
    'projects/2026-0042/提案.md',
    'projects/2026-0042/e\u0301.md',
    'projects/2026-0042/a\u202Eb.md',
    'projects/2026-0042/a\nb.md',
    `projects/2026-0042/${'a'.repeat(200)}.md`,
  ])('%j cannot be the same on every machine', (path) => {
    expect(pathFault(path)).not.toBeNull();
  });

  it.each([
    'projects/2026-0042/proposal.md',
    'projects/2026-0042/assessment-2026-01-npo-1.md',
    'pages/ja/console.mdx',
  ])('%s can', (path) => expect(pathFault(path)).toBeNull());

  it('names what is wrong without repeating signs that act on a terminal', () => {
    if (portablePath.scope !== 'paths') throw new Error('portable-path looks at paths');
    const [draft] = portablePath.check(['projects/2026-0042/a\u001b[2Jb\u202E.md']);
    expect(draft?.message.ja).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('files and folders that differ in case, width or composition clash', () => {
    expect(clashesOf('a/Proposal.md', 'a/proposal.md')).toEqual(['a/proposal.md']);
    expect(clashesOf('a/\u00e9.md', 'a/e\u0301.md')).toEqual(['a/e\u0301.md']);
    expect(clashesOf('a/x１.md', 'a/x1.md')).toEqual(['a/x1.md']);
    expect(clashesOf('a/stra\u00dfe.md', 'a/STRASSE.md')).toEqual(['a/STRASSE.md']);
  });

  it('of two folders that clash the folder is told, not each file in it', () => {
    expect(
      clashesOf('projects/A-1/x.md', 'projects/A-1/y.md', 'projects/a-1/x.md', 'projects/a-1/z.md'),
    ).toEqual(['projects/a-1/x.md']);
  });

  it('other names do not clash', () => {
    expect(clashesOf('a/x.md', 'a/x1.md', 'b/x.md', 'a.md')).toEqual([]);
  });
});
