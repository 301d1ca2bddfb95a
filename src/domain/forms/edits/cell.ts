import * as z from 'zod/mini';
import { field } from '../../schema/field.ts';
import { line } from '../../schema/values.ts';
import { PROJECT_KINDS } from '../../record/kinds/index.ts';
import { defineEdit } from './edit.ts';

const word = (label: string, labelEn: string, help: string, helpEn: string, example: string) =>
  field(line(), {
    label: { ja: label, en: labelEn },
    help: { ja: help, en: helpEn },
    example,
    entry: 'line',
  });

/** One cell of a table in a published paper is put right, and the paper says so. */
export const cell = defineEdit({
  label: { ja: '表の一か所の訂正', en: 'Correction of one cell' },
  purpose: {
    ja: '公開された書類の表の中の、一か所の誤りを直すときに、事務局が書きます。何を、なぜ直したかも公開されます。',
    en: 'The secretariat puts one cell of a table in a published paper right; what and why is published too.',
  },
  filedBy: 'secretariat',
  of: Object.keys(PROJECT_KINDS) as (keyof typeof PROJECT_KINDS)[],
  asks: {},
  schema: z.strictObject({
    project: word(
      '事業の番号か名称',
      'Project',
      '事業の番号か名称を書きます。',
      'Give the number or the title.',
      '2026-0042',
    ),
    paper: word(
      '訂正する書類',
      'Paper to correct',
      '事業のページにある書類の名前を書きます。同じ名前の書類がいくつもあるときは、会議の番号・年度・日付を続けます。',
      'Name the paper; where there are several of its kind, add its sitting, year or day.',
      '事業計画書',
    ),
    table: word(
      '表の名前',
      'Table',
      '書類にある表の名前を書きます。',
      'Give the name of the table.',
      '収支予算',
    ),
    row: word(
      '行',
      'Row',
      '上から何行目かを数字で書くか、その行にしかない言葉を書きます。見出しの行は数えません。',
      'Give the number of the row, without the heading, or words that stand in it alone.',
      '2',
    ),
    column: word('列', 'Column', '列の名前を書きます。', 'Give the name of the column.', '金額（円）'),
    was: word(
      'いまの内容',
      'What stands there',
      'いま書いてある内容を書きます。別の所を直さないためです。何も書いていない所は「なし」とします。',
      'Give what stands there now, so that nothing else is changed; 「なし」 where nothing does.',
      '120000',
    ),
    value: word(
      '正しい内容',
      'Right content',
      '訂正した後の内容を書きます。',
      'Write what it should be.',
      '150000',
    ),
    why: word(
      '訂正の理由',
      'Why',
      '訂正する理由を一文で書きます。',
      'Give the reason in one sentence.',
      '転記の誤りのため。',
    ),
  }),
});
