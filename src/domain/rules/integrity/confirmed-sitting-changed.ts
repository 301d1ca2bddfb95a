import { contentPathOf } from '../../record/path.ts';
import { readDocument } from '../../record/text/read-document.ts';
import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';
import { same } from './changed-documents.ts';

export const confirmedSittingChanged = defineRule({
  id: 'confirmed-sitting-changed',
  family: 'integrity',
  severity: 'error',
  clause: 'C12',
  title: { ja: '確定した会議の記録が変わっている', en: 'A confirmed sitting changed' },
  why: {
    ja: '会議の記録は、確定した日までは直せます。確定した後は変わりません。',
    en: 'The record of a sitting can be mended until it is confirmed, and not after.',
  },
  remedy: {
    ja: '変更を元に戻し、次の会議の記録に訂正を書きます。',
    en: 'Take the change back, and note the correction in the next sitting.',
  },
  scope: 'change',
  *check(change) {
    for (const { path, before, after } of change.files) {
      if (contentPathOf(path)?.is !== 'sitting' || before === null || after === null) continue;
      const [was, is] = [readDocument('sitting', before).data, readDocument('sitting', after).data];
      if (was?.confirmedOn === undefined || !is || same(was, is)) continue;
      const altered = Object.keys({ ...was, ...is }).find(
        (key) => !same(valueAt(was, key), valueAt(is, key)),
      );
      yield {
        file: path,
        field: altered ?? null,
        message: {
          ja: `この会議の記録は ${was.confirmedOn} に確定していますが、${altered ? `「${labelAt('sitting', altered).ja}」` : '内容'}が変わっています。`,
          en: `This sitting was confirmed on ${was.confirmedOn}, but ${altered ? `"${labelAt('sitting', altered).en}"` : 'its record'} changed.`,
        },
        fix: { ja: '変更を元に戻してください。', en: 'Take the change back.' },
      };
    }
  },
});

const valueAt = (data: object, key: string): unknown =>
  new Map<string, unknown>(Object.entries(data)).get(key);
