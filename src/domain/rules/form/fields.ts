import { listed } from '../../messages/allowed-values.ts';
import { schemaOfFile } from '../../record/path.ts';
import { descriptionsAlong, formatField, parseField } from '../../record/text/field-path.ts';
import { shortened } from '../../record/text/zod-issues.ts';
import { howToAdd } from '../how-to-add.ts';
import { defineRule } from '../rule.ts';
import { descriptionOfField, fieldName, paperName, placeOf } from './naming.ts';

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
      fix: howToAdd(file, problem.field),
      ...(problem.field === null ? {} : { give: [problem.field] }),
    };
  },
});

export const unknownKey = defineRule({
  id: 'unknown-key',
  family: 'form',
  severity: 'error',
  clause: null,
  title: { ja: '決まりにない項目', en: 'A field that is not known' },
  why: {
    ja: '名前の違う項目は誰にも読まれません。書いたつもりの内容が抜け落ちるのを防ぎます。',
    en: 'A field of another name is read by nobody; what was written there would be lost.',
  },
  remedy: {
    ja: '項目の名前を、書類の決まりにあるものに直します。決まりにない内容は本文に書くか、取り除きます。',
    en: 'Use a name that the paper has. Write what has no field into the body, or remove it.',
  },
  scope: 'form',
  *check(problem, file) {
    if (problem.code !== 'unknown-key') return;
    const { key, nearest, allowed } = problem;
    const parent = formatField(parseField(problem.field).slice(0, -1));
    const place = fieldName(file, parent);
    const schema = schemaOfFile(file);
    const label = (name: string) =>
      schema
        ? descriptionsAlong(schema, parent === null ? name : `${parent}.${name}`).at(-1)?.label
        : undefined;
    const meant = nearest === null ? undefined : label(nearest);
    yield {
      ...placeOf(problem, file),
      message: {
        ja: `${place.ja}に「${shortened(key)}」という項目はありません。`,
        en: `${place.en} has no field "${shortened(key)}".`,
      },
      allowed: listed(allowed.map((name) => ({ key: name, label: label(name) }))),
      fix:
        nearest === null
          ? {
              ja: '書ける項目の中から名前を選んで直すか、取り除いてください。',
              en: 'Choose a name that is allowed, or remove it.',
            }
          : {
              ja: `「${nearest}」${meant ? `（${meant.ja}）` : ''}ではありませんか。名前を直してください。`,
              en: `Is "${nearest}"${meant ? ` (${meant.en})` : ''} meant? Mend the name.`,
            },
    };
  },
});
