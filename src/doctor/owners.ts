import { CODEOWNERS } from '../desk/protect/codeowners.ts';
import type { Folder } from '../io/folder.ts';

/** What decides about papers, by a path that stands for it: rules, rosters, pages that are compiled, workflows, code. */
export const DECIDES = [
  'content/programme/2026.yaml',
  'content/council/2026.yaml',
  'content/pages/ja/about.mdx',
  '.github/workflows/gate.yml',
  'src/desk/gate/keep-gate.ts',
  'package.json',
] as const;

/**
 * Who owns a file: names without `@`, of the last line that fits, as GitHub reads it. None where nobody does. Only the
 * patterns that `npm run protect -- --codeowners` writes are known: `*`, `/folder/`, `/file`.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function ownersIn(text: string, path: string): string[] {
  const lines = text.split('\n').flatMap((line) => {
    const [pattern, ...owners] = line.replace(/#.*/, '').trim().split(/\s+/);
    return pattern ? [{ pattern, owners }] : [];
  });
  const fits = ({ pattern }: { pattern: string }): boolean =>
    pattern === '*' || (pattern.endsWith('/') ? `/${path}`.startsWith(pattern) : `/${path}` === pattern);
  const owners = lines.findLast(fits)?.owners ?? [];
  return owners.map((owner) => owner.replace(/^@/, ''));
}

/** Everybody who owns something that decides about papers. */
export function deciders(folder: Folder): string[] {
  const text = folder.text(CODEOWNERS) ?? '';
  return [...new Set(DECIDES.flatMap((path) => ownersIn(text, path)))];
}
