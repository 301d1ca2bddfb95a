import type { Text } from '../text.ts';
import type { Column } from './column.ts';

/** What stands between the values of a list in one cell of CSV. */
export const BETWEEN = ' ; ';

/**
 * What a reader of the data must know of a column, in a few sentences. The words of a filed field tell its writer how
 * it is filled in, and are marked as such; how lists are parted and where keys are explained comes behind them.
 */
export function meaningOf({ help, from, type, codes }: Column): Text {
  const own: Text = from ? { ja: `記入のしかた：${help.ja}`, en: `How it is filled in: ${help.en}` } : help;
  const more: Text[] = [
    ...(type === 'list' ? [PARTED] : []),
    ...(codes
      ? [
          {
            ja: `記号の意味は「記号」の表（codes）の ${codes} にあります。`,
            en: `The keys are explained in the table “codes” under ${codes}.`,
          },
        ]
      : []),
  ];
  return {
    ja: [own, ...more].map(({ ja }) => ja).join(''),
    en: [own, ...more].map(({ en }) => en).join(' '),
  };
}

const PARTED: Text = {
  ja: `値が二つ以上のとき、CSVでは「${BETWEEN}」で区切ります。JSONでは配列です。`,
  en: `Several values are parted by “${BETWEEN}” in CSV, and are an array in JSON.`,
};
