import { execFileSync } from 'node:child_process';
import { contentText } from '../../domain/record/picture.ts';
import { readRecord } from '../../domain/record/read-record.ts';
import type { CityRecord, ContentFile } from '../../domain/record/record.ts';

/** The default branch of a bare repository, as the pages read it. */
export interface Tree {
  record(): CityRecord;
  /** Text of a file at a commit or branch; null where there is none. */
  file(revision: string, path: string): string | null;
  list(folder: string): readonly string[];
  /** What a file's text became since two commits parted, as a patch. */
  difference(base: string, head: string, path: string): string;
}

/** What a commit or branch may be called here: nothing that git would take for an option or an expression. */
const REVISION = /^\w[\w./-]*$/;

export function treeOf(dir: string): Tree {
  let known: { head: string; record: CityRecord } | null = null;
  const file = (revision: string, path: string): string | null =>
    REVISION.test(revision) ? orNull(() => git(dir, ['cat-file', 'blob', `${revision}:${path}`])) : null;
  return {
    file,
    list: (folder) => split(orNull(() => git(dir, ['ls-tree', '-z', '--name-only', `HEAD:${folder}`])) ?? ''),
    difference: (base, head, path) => {
      const text = git(dir, ['diff', '--no-color', '--no-ext-diff', `${base}...${head}`, '--', path]);
      return text.slice(Math.max(0, text.indexOf('\n@@') + 1));
    },
    record: () => {
      const head = git(dir, ['rev-parse', 'HEAD']).trim();
      if (known?.head !== head) known = { head, record: readRecord(contentAt(dir, head)).record };
      return known.record;
    },
  };
}

/** Every file of the content folder at a commit of a repository, by one call for all of them. */
export function contentAt(dir: string, head: string): ContentFile[] {
  const entries = split(git(dir, ['ls-tree', '-r', '-z', `${head}:content`])).flatMap((line) => {
    const [about = '', path = ''] = line.split('\t');
    const [mode, , blob = ''] = about.split(' ');
    return mode === '100644' || mode === '100755' ? [{ path, blob }] : [];
  });
  const all = execFileSync('git', ['-C', dir, 'cat-file', '--batch'], {
    input: entries.map(({ blob }) => `${blob}\n`).join(''),
    maxBuffer: 1 << 30,
  });
  let at = 0;
  return entries.map(({ path }) => {
    const begin = all.indexOf('\n', at) + 1;
    const size = Number(all.toString('latin1', at, begin - 1).split(' ')[2]);
    at = begin + size + 1;
    return { path, text: contentText(path, all.subarray(begin, begin + size)) };
  });
}

const git = (dir: string, args: readonly string[]): string =>
  execFileSync('git', ['-C', dir, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const split = (list: string): string[] => list.split('\0').filter(Boolean);

function orNull<T>(reading: () => T): T | null {
  try {
    return reading();
  } catch {
    return null; // git says that there is no such thing
  }
}
