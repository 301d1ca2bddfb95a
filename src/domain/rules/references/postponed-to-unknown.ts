import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';
import { chooseInstead } from '../../messages/allowed-values.ts';

export const postponedToUnknown = defineRule({
  id: 'postponed-to-unknown',
  family: 'references',
  severity: 'error',
  clause: 'C11',
  title: {
    ja: '延期先の会議が記録にない',
    en: 'The sitting that takes the place of another is not in the record',
  },
  why: {
    ja: '中止された会議の議題を待つ人が、次にどの会議を見ればよいかが分かるようにします。',
    en: 'Whoever waits for a cancelled sitting should see which one takes its place.',
  },
  remedy: {
    ja: '延期先の会議の番号に直します。まだ決まっていなければ、この欄を消します。',
    en: 'Give the number of that sitting, or take the field away while it is not settled.',
  },
  scope: 'sitting',
  *check(sitting, { record }) {
    const found = sitting.data.cancelled?.postponedTo;
    if (found === undefined || (found !== sitting.id && record.sittings.has(found))) return;
    const label = labelAt('sitting', 'cancelled.postponedTo');
    const others = [...record.sittings.keys()].filter((id) => id !== sitting.id);
    yield {
      file: sitting.path,
      field: 'cancelled.postponedTo',
      message:
        found === sitting.id
          ? {
              ja: `「${label.ja}」が、中止したこの会議そのものの「${found}」になっています。`,
              en: `"${label.en}" is "${found}", the cancelled sitting itself.`,
            }
          : {
              ja: `「${label.ja}」の「${found}」は、会議の記録にありません。`,
              en: `"${found}" in "${label.en}" is not in the record.`,
            },
      allowed: {
        ja: '記録にあるほかの会議の番号です。「2026-05」のように書きます。',
        en: 'The number of another sitting in the record, as in "2026-05".',
      },
      fix: chooseInstead(found, others),
    };
  },
});
