import { compose } from '../compose.ts';
import { shortened } from '../record/text/zod-issues.ts';
import type { ImportFinding } from './import-table.ts';

type Told = Pick<ImportFinding, 'message' | 'fix'>;

/** What people write into a cell of which nothing is known. */
export const NOTHING = /^(?:[-－ー―—‐–−─・…]+|なし|無し|不明|未詳|該当なし|n\/a|#n\/a)$/i;

export const nothingIn = (text: string): Told => ({
  message: { ja: `「${text}」を「値がない」と読みました。`, en: `"${text}" was read as: no value.` },
  fix: {
    ja: '0 などの値があるときは、数字で書いてください。',
    en: 'If there is a value, such as 0, write it.',
  },
});

/** `="0123"`, by which lists keep zeros and long numbers, is the text within. A letter with its marks is composed. */
export const unwrapped = (cell: string): string =>
  compose(/^="([^"]*)"$/.exec(cell.trim())?.[1] ?? cell).trim();

/** Returns what no cell of a good list holds. */
export function faultIn(cell: string): Told | null {
  const text = cell.trim();
  if (/\uFFFD/.test(text))
    return {
      message: {
        ja: '読めない文字があります（文字化け）。',
        en: 'There are characters that cannot be read.',
      },
      fix: {
        ja: 'もとの表で、その文字を直して保存し直してください。',
        en: 'Mend them in the list and save it again.',
      },
    };
  if (/\p{Co}/u.test(text))
    return {
      message: {
        ja: 'この PC だけの文字（外字）があります。',
        en: 'There is a character of one computer only (gaiji).',
      },
      fix: {
        ja: '外字を、ふつうの漢字かかなに直してください。',
        en: 'Write it with a character that others have.',
      },
    };
  if (/^#(?:REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!)$/.test(text))
    return {
      message: { ja: `数式の結果がエラーです（${text}）。`, en: `The formula gives an error (${text}).` },
      fix: { ja: 'もとの表で数式を直してください。', en: 'Mend the formula in the list.' },
    };
  if (/^#{2,}$/.test(text))
    return {
      message: {
        ja: 'セルの幅が足りず、値のかわりに「#」が保存されています。',
        en: 'The cell was too narrow: "#" was saved in place of its value.',
      },
      fix: {
        ja: 'もとの表で列を広げて、保存し直してください。',
        en: 'Widen the column and save the list again.',
      },
    };
  if (/^=(?!"[^"]*"$)/.test(text))
    return {
      message: {
        ja: `数式「${shortened(text)}」が、そのまま入っています。`,
        en: `The formula "${shortened(text)}" stands in place of a value.`,
      },
      fix: { ja: '数式の結果（値）に直してください。', en: 'Write the value that it gives.' },
    };
  return null;
}
