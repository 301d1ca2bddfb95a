import { ownersOf, readCodeowners } from '../domain/desk/gate/codeowners.ts';
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

/** Who owns a file, by the text of CODEOWNERS; nobody where it names nobody. */
export const ownersIn = (text: string, path: string): readonly string[] =>
  ownersOf(readCodeowners(text), path);

/** Everybody who owns something that decides about papers. */
export function deciders(folder: Folder): string[] {
  const text = folder.text(CODEOWNERS) ?? '';
  return [...new Set(DECIDES.flatMap((path) => ownersIn(text, path)))];
}
