import { SIDE_LABELS } from '../../record/kinds/shared.ts';
import { labelAt } from '../labels.ts';
import { rosterOn } from '../members.ts';
import { defineRule } from '../rule.ts';

export const assessorSide = defineRule({
  id: 'assessor-side',
  family: 'references',
  severity: 'error',
  clause: 'C28',
  title: { ja: '検討シートの区分が名簿と違う', en: 'The side on an assessment differs from the roster' },
  why: {
    ja: '双方の検討シートがそろったかどうかは、NPOと行政に分けて数えます。',
    en: 'The sheets are counted side by side, so that neither weighs more.',
  },
  remedy: {
    ja: '名簿の区分に直します。名簿の誤りなら名簿を直します。',
    en: 'Use the side that the roster has, or mend the roster.',
  },
  scope: 'document',
  *check(document, _project, { record }) {
    if (document.kind !== 'assessment') return;
    const { member, on, side } = document.data;
    const found = rosterOn(record, on, 'both')?.find(({ id }) => id === member);
    if (!found || found.side === side) return;
    const label = labelAt('assessment', 'side');
    const [written, listed] = [SIDE_LABELS[side], SIDE_LABELS[found.side]];
    yield {
      file: document.path,
      field: 'side',
      message: {
        ja: `「${label.ja}」は「${side}」（${written.ja}）ですが、名簿の「${member}」は「${found.side}」（${listed.ja}）です。`,
        en: `"${label.en}" is "${side}" (${written.en}), but on the roster "${member}" is "${found.side}" (${listed.en}).`,
      },
      allowed: { ja: `「${found.side}」（${listed.ja}）`, en: `"${found.side}" (${listed.en})` },
      fix: { ja: `「${found.side}」に直してください。`, en: `Write "${found.side}".` },
    };
  },
});
