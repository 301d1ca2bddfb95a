import { descriptionsAlong, formatField, parseField } from '../../record/text/field-path.ts';
import { shortened } from '../../record/text/found.ts';
import { schemaOfFile } from '../../record/path.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../../messages/allowed-values.ts';
import { placeOf } from './draft.ts';
import { fieldName } from './naming.ts';

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
