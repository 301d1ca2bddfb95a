import { defineRule } from '../rule.ts';
import { conditional } from './conditional.ts';

export const corporateNumberOfGroup = defineRule({
  id: 'corporate-number-of-group',
  family: 'completeness',
  severity: 'error',
  clause: null,
  title: {
    ja: 'NPO法人でない提案者の法人番号',
    en: 'A corporate number of a proposer that is no corporation',
  },
  why: {
    ja: '法人番号があるのは法人だけです。提案者の種類か番号の、どちらかが誤っています。',
    en: 'Only corporations have a corporate number; either the kind of proposer or the number is wrong.',
  },
  mend: {
    ja: 'NPO法人なら提案者の種類を直し、そうでなければ法人番号を消します。',
    en: 'Mend the kind of proposer, or take the number away.',
  },
  scope: 'document',
  *check({ kind, path, data }) {
    if (kind !== 'proposal') return;
    const given = data.proposer.corporateNumber !== undefined;
    // An NPO corporation may give its number and need not.
    if (!given || data.proposer.type === 'npo-corporation') return;
    const field = 'proposer.corporateNumber';
    yield* conditional({ file: path, kind, field, given, needed: false, onlyThen: true });
  },
});
