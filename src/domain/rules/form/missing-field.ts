import { howToAdd } from '../how-to-add.ts';
import { defineRule } from '../rule.ts';
import { placeOf } from './draft.ts';
import { descriptionOfField, fieldName, paperName } from './naming.ts';

export const missingField = defineRule({
  id: 'missing-field',
  family: 'form',
  severity: 'error',
  clause: 'C04',
  title: { ja: '必要な項目が書かれていない', en: 'A field that must be there is missing' },
  why: {
    ja: '検討し、決定し、後から確かめるために、どの書類にも欠かせない項目があります。',
    en: 'Every paper has fields without which nobody can review, decide or look it up later.',
  },
  remedy: {
    ja: '示された項目を書き加えます。短い項目は先頭の「---」の間に、文章は本文の見出しの下に書きます。',
    en: 'Add the field: short values between the "---" lines, prose under its heading in the body.',
  },
  scope: 'form',
  *check(problem, file) {
    if (problem.code !== 'missing') return;
    const paper = paperName(file);
    const name = fieldName(file, problem.field);
    const description = descriptionOfField(file, problem.field);
    yield {
      ...placeOf(problem, file),
      message: {
        ja: `「${paper.ja}」に${name.ja}が書かれていません。`,
        en: `"${paper.en}" lacks ${name.en}.`,
      },
      ...(description ? { allowed: description.help } : {}),
      fix: howToAdd(problem.field, description),
    };
  },
});
