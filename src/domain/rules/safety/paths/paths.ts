import { nfkc } from '../../../compose.ts';
import type { Text } from '../../../text.ts';
import { defineRule } from '../../rule.ts';
import { shortened } from '../markup/filed-markup.ts';

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

/** Names that Windows keeps for devices, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

/** Windows ends at 260 signs with the folder in which a clone lies; git itself knows no limit. */
const LONGEST = 180;

export const portablePath = defineRule({
  id: 'portable-path',
  family: 'safety',
  severity: 'error',
  clause: null,
  title: { ja: '使えないファイル名', en: 'A path that not every machine can have' },
  why: {
    ja: '記録は誰の機器にも写せなければなりません。特別な意味を持つ名前は、写せないか、別の場所に書き込まれます。',
    en: 'Anyone must be able to copy the record. Names with a special meaning cannot be copied, or are written elsewhere.',
  },
  remedy: {
    ja: 'ファイル名とフォルダ名を、半角の英小文字・数字・ハイフンと、終わりの .md .mdx .yaml だけにします。',
    en: 'Use lower case letters, digits and hyphens, and the endings .md, .mdx and .yaml.',
  },
  scope: 'paths',
  *check(paths) {
    for (const path of paths) {
      const fault = pathFault(path);
      if (!fault) continue;
      const found = shortened(path);
      yield {
        file: path,
        field: null,
        message: {
          ja: `ファイルの場所「${found}」は使えません。${fault.ja}`,
          en: `The path “${found}” may not be used. ${fault.en}`,
        },
        allowed: {
          ja: '半角の英小文字・数字・ハイフンによる名前です（例: projects/2026-0042/proposal.md）。',
          en: 'Names of lower case letters, digits and hyphens, as in projects/2026-0042/proposal.md.',
        },
        fix: { ja: '名前を付け直してください。', en: 'Rename it, please.' },
      };
    }
  },
});

/** Returns what keeps a path from being the same everywhere, or null. */
export function pathFault(path: string): Text | null {
  const parts = path.split('/');
  if (/[^\x20-\x7e]/.test(path))
    return {
      ja: '半角の英数字でない文字があります。',
      en: 'It has signs other than plain letters and digits.',
    };
  if (/[\\:*?"<>|]/.test(path))
    return { ja: '名前に使えない記号があります。', en: 'It has a sign that names cannot have.' };
  if (parts.some((part) => part === '' || part === '.' || part === '..'))
    return { ja: '「..」などで別の場所を指しています。', en: 'It points elsewhere, by “..” or the like.' };
  if (parts.some((part) => /^ |[. ]$/.test(part)))
    return { ja: '名前の前後に空白か点があります。', en: 'A name begins or ends with a space or dot.' };
  if (parts.some((part) => RESERVED.test(part)))
    return { ja: 'Windowsが機器のために取ってある名前です。', en: 'Windows keeps this name for a device.' };
  if (path.length > LONGEST)
    return {
      ja: `${LONGEST}字より長く、写せない機器があります。`,
      en: `It is longer than ${LONGEST} signs.`,
    };
  return null;
}
