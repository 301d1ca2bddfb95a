import { nfkc } from '../../../compose.ts';
import { defineRule } from '../../rule.ts';
import { shortened } from '../markup/shortened.ts';

export const pathClash = defineRule({
  id: 'path-clash',
  family: 'safety',
  severity: 'error',
  clause: null,
  title: { ja: '同じに見える名前のファイル', en: 'Paths that clash' },
  why: {
    ja: '大文字と小文字、全角と半角、濁点の表し方だけが違う名前は、機器によって一つにまとめられ、片方が失われます。',
    en: 'Names that differ in case, width or the way of writing accents only are one file on some machines; the other is lost.',
  },
  remedy: {
    ja: '一方の名前を変えるか、二つを一つにまとめます。',
    en: 'Rename one of them, or make the two one.',
  },
  scope: 'paths',
  *check(paths) {
    for (const [first, ...others] of clashes(paths)) {
      for (const other of others) {
        yield {
          file: other.path,
          field: null,
          message: {
            ja: `「${shortened(other.name)}」は「${shortened(first.name)}」と同じ名前として扱われることがあります。`,
            en: `“${shortened(other.name)}” and “${shortened(first.name)}” are one and the same on some machines.`,
          },
          allowed: {
            ja: '大文字と小文字などを区別しなくても重ならない名前です。',
            en: 'Names that differ in more than case and width.',
          },
          fix: {
            ja: '一方の名前を変えるか、一つにまとめてください。',
            en: 'Rename one of them, or make the two one.',
          },
        };
      }
    }
  },
});

/** A file or folder by its own path, and the first file of the record in it. */
interface Named {
  readonly name: string;
  readonly path: string;
}

/** Files, and folders, whose paths are the same once case, width and composition do not count. */
function clashes(paths: readonly string[]): [Named, ...Named[]][] {
  const groups = new Map<string, [Named, ...Named[]]>();
  const seen = new Set<string>();
  for (const path of paths) {
    for (const name of withFolders(path)) {
      if (seen.has(name)) continue;
      seen.add(name);
      const key = folded(name);
      const group = groups.get(key);
      // Files within folders that clash are told of by the folders.
      if (!group) groups.set(key, [{ name, path }]);
      else if (parentOf(group[0].name) === parentOf(name)) group.push({ name, path });
    }
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function* withFolders(path: string): Generator<string> {
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) yield path.slice(0, at + 1);
  yield path;
}

const parentOf = (name: string): string => name.slice(0, name.lastIndexOf('/', name.length - 2) + 1);

const PLAIN = /^[a-z0-9./-]*$/;

const folded = (name: string): string =>
  PLAIN.test(name) ? name : nfkc(nfkc(name).toUpperCase().toLowerCase());
