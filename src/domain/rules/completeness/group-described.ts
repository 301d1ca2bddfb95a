import { defineRule } from '../rule.ts';
import { conditional } from './conditional.ts';

export const groupDescribed = defineRule({
  id: 'group-described',
  family: 'completeness',
  severity: 'error',
  clause: 'C04',
  title: { ja: '団体の自立性かプロフィールがない', en: 'Autonomy or profile is missing' },
  why: {
    ja: '「団体の自立性」と「プロフィール」は、基本シートの七つの項目に入ります。市の職員の提案には要りません。',
    en: 'Autonomy and profile are among the seven items of the sheet, except for city staff.',
  },
  mend: {
    ja: '団体の運営・担い手・活動の実績を、短くてよいので書きます。個人の方は、ご自身の活動について書きます。',
    en: 'Describe in short how the group is run, by whom, and what it has done; individuals describe their own work.',
  },
  scope: 'document',
  *check({ kind, path, data }) {
    if (kind !== 'proposal') return;
    const needed = data.proposer.type !== 'city-staff';
    for (const field of ['autonomy', 'profile'] as const) {
      const given = data[field] !== undefined;
      yield* conditional({ file: path, kind, field, given, needed, onlyThen: false });
    }
  },
});
