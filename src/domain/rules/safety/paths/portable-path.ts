import type { Text } from '../../../text.ts';
import { defineRule } from '../../rule.ts';
import { shortened } from '../markup/shortened.ts';

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

/** What keeps a path from being the same everywhere, or null. */
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
