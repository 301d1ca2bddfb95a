import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';

export const duplicateMember = defineRule({
  id: 'duplicate-member',
  family: 'references',
  severity: 'error',
  clause: 'C08',
  title: { ja: '名簿に同じ構成員の記号が二つある', en: 'A member has two rows in a roster' },
  why: {
    ja: '出席と承認は、構成員の記号で数えます。同じ記号が二つあると、釣り合いを正しく数えられません。',
    en: 'Attendance and approvals are counted by the ids of members, so each may stand once only.',
  },
  remedy: {
    ja: '同じ人なら一行にまとめ、別の人なら新しい記号を付けます。',
    en: 'Join the rows of one person; give another person an id of their own.',
  },
  scope: 'record',
  *check({ record }) {
    for (const { path, data } of record.rosters.values()) {
      const ids = data.members.map(({ id }) => id);
      for (const [index, id] of ids.entries()) {
        const first = ids.indexOf(id);
        if (first === index) continue;
        const label = labelAt('roster', 'members');
        yield {
          file: path,
          field: `members[${index}].id`,
          message: {
            ja: `「${label.ja}」の「${id}」は、${first + 1}行目にもあります。`,
            en: `"${id}" in "${label.en}" also stands in row ${first + 1}.`,
          },
          fix: {
            ja: '同じ人なら一行にまとめ、別の人なら使っていない記号に直してください。',
            en: 'Join the rows of one person, or give the other person an id that is free.',
          },
        };
      }
    }
  },
});
