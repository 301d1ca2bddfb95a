import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { contentText } from '../domain/record/picture.ts';
import type { ContentFile } from '../domain/record/record.ts';
import type { Change } from '../domain/rules/rule.ts';

/** Git does not know the revision, or the folder is in no repository. */
export class UnknownRevisionError extends Error {
  override readonly name = 'UnknownRevisionError';
}

/**
 * What the content folder changed since `revision`, or since the point where this branch left it. Files that
 * git does not track yet count as added. Throws `UnknownRevisionError`.
 */
export function changeSince(dir: string, revision: string, files: readonly ContentFile[]): Change {
  const git = (...args: string[]) => runGit(dir, args);
  const base = branchPoint(git, revision);
  const changed = split(git('diff', '--name-only', '--no-renames', '--relative', '-z', base, '--', '.'));
  const added = split(git('ls-files', '--others', '--exclude-standard', '-z', '--', '.'));
  const after = new Map(files.map((file) => [file.path, file.text]));
  const prefix = git('rev-parse', '--show-prefix').trim();
  const known = new Set(split(git('ls-tree', '-r', '--name-only', '-z', base, '--', '.')));
  const before = (name: string) =>
    known.has(name) ? contentText(name, bytesOf(dir, ['show', `${base}:${prefix}${name}`])) : null;
  const names = [...new Set([...changed, ...added])].sort();
  return {
    files: names.map((name) => ({ path: name, before: before(name), after: after.get(name) ?? null })),
  };
}

function branchPoint(git: (...args: string[]) => string, revision: string): string {
  const commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`).trim();
  try {
    return git('merge-base', commit, 'HEAD').trim();
  } catch {
    return commit; // Histories without a common point: compare with the revision itself.
  }
}

const runGit = (dir: string, args: readonly string[]): string => bytesOf(dir, args).toString('utf8');

function bytesOf(dir: string, args: readonly string[]): Buffer {
  try {
    return execFileSync('git', [...args], {
      cwd: path.resolve(dir),
      maxBuffer: 1 << 30,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (cause) {
    throw new UnknownRevisionError(`git ${args.slice(0, 2).join(' ')} failed in ${dir}.`, { cause });
  }
}

const split = (list: string): string[] => list.split('\0').filter(Boolean);
