import { defineRule } from '../rule.ts';
import { placeOf } from './draft.ts';
import { paperName } from './naming.ts';

export const noFrontmatter = defineRule({
  id: 'no-frontmatter',
  family: 'form',
  severity: 'error',
  clause: null,
  title: { ja: '先頭の項目欄がない', en: 'A paper without its fields at the head' },
  why: {
    ja: '日付や金額などの短い項目は、先頭の「---」と「---」の間にまとめて書く決まりです。',
    en: 'Short values such as dates and amounts stand together between two lines "---" at the head.',
  },
  remedy: {
    ja: '一行目を「---」だけにし、項目を書き、その次の行をもう一度「---」だけにします。',
    en: 'Make the first line "---" and nothing else, then the fields, then again a line "---".',
  },
  scope: 'form',
  *check(problem, file) {
    if (problem.code !== 'no-frontmatter') return;
    const paper = paperName(file);
    yield {
      ...placeOf(problem, file),
      message: {
        ja: `「${paper.ja}」の先頭に、「---」の行で囲んだ項目欄がありません。`,
        en: `"${paper.en}" does not begin with fields between two lines "---".`,
      },
      allowed: {
        ja: '一行目は「---」だけです。後に何も付けません。項目欄の終わりにも「---」だけの行を置きます。',
        en: 'The first line is "---" with nothing after it; another such line ends the fields.',
      },
      fix: {
        ja: '一行目と、項目欄の次の行を、「---」だけの行にしてください。',
        en: 'Put a line "---" before the fields and another after them.',
      },
    };
  },
});
