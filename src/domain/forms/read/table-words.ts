import type { Text } from '../../text.ts';
import { shortened } from '../../record/text/zod-issues.ts';
import type { Column, FormProblem } from '../form.ts';
import { nameOf, problemAt } from './words.ts';
import type { Place } from './words.ts';

/** How the rows of a table are typed, in words: `年度｜費目｜金額（円）`. */
export const patternOf = (columns: readonly Column[]): string =>
  columns.map(({ label }) => label.ja).join('｜');

function howToWrite({ box: { columns, example } }: Place): Text {
  const [pattern, shown] = [
    patternOf(columns),
    example ?? columns.map((column) => column.example).join('｜'),
  ];
  return {
    ja: `一行に一件、「${pattern}」の順に、「｜」で区切って${columns.length}つ書きます。例：「${shown}」`,
    en: `One entry a line, ${columns.length} cells between "｜": "${pattern}". Example: "${shown}"`,
  };
}

/** A row with more or fewer cells than the table has columns. */
export const wrongCells = (place: Place, found: number): FormProblem =>
  problemAt(place, {
    message: {
      ja: `${nameOf(place).ja}は、「｜」で区切った欄が${found}つです。${place.box.columns.length}つ要ります。`,
      en: `${nameOf(place).en} has ${found} cells between "｜", not ${place.box.columns.length}.`,
    },
    allowed: howToWrite(place),
    fix:
      found < place.box.columns.length
        ? {
            ja: '足りない欄を書き加えてください。書くことがない欄は「-」とします。一件は改行せずに一行で書きます。',
            en: 'Add the cells that are missing; write "-" in a cell that has nothing to say. Keep each entry on one line.',
          }
        : {
            ja: '余分な欄を取り除いてください。文の中に「｜」を書くときは「\\｜」と書きます。',
            en: 'Remove the cells too many. To write the sign "｜" itself, put a backslash before it.',
          },
  });

/** The same key in two rows of a table of keyed values. */
export const repeatedKey = (place: Place, key: string): FormProblem =>
  problemAt(place, {
    message: {
      ja: `${nameOf(place).ja}の「${shortened(key)}」は、前の行にもあります。`,
      en: `"${shortened(key)}" of ${nameOf(place).en} stands in an earlier row too.`,
    },
    fix: { ja: '一つの行にまとめてください。', en: 'Make one row of them.' },
  });

/** A cell that was to hold values by year, and does not. */
export const notPairs = (place: Place & { readonly column: Column }): FormProblem =>
  problemAt(place, {
    message: {
      ja: `${nameOf(place).ja}の書き方を読み取れません。`,
      en: `${nameOf(place).en} cannot be read.`,
    },
    allowed: {
      ja: `「=」の左右に書き、「、」で区切って並べます。例：「${place.column.example}」`,
      en: `Pairs with "=" between them, "、" between the pairs, as in "${place.column.example}".`,
    },
    fix: { ja: '例のとおりの形に直してください。', en: 'Write it in the form of the example.' },
  });
