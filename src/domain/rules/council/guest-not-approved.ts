import { defineRule } from '../rule.ts';

export const guestNotApproved = defineRule({
  id: 'guest-not-approved',
  family: 'council',
  severity: 'warning',
  clause: 'C09',
  title: { ja: '会議の承認がない参加者がいる', en: 'A guest took part without the council’s approval' },
  why: {
    ja: '提案者や関係職員は、協働エントランス会議の承認を得て随時参加できるとされています。',
    en: 'Guests take part with the council’s approval.',
  },
  remedy: {
    ja: '承認を得ていたなら「承認」をはい（true）にします。得ていないときは、次の会議で確かめます。',
    en: 'Set approved to true if the council agreed; otherwise ask it at the next sitting.',
  },
  scope: 'sitting',
  *check(sitting) {
    for (const [index, { role, approved }] of (sitting.data.guests ?? []).entries()) {
      if (approved) continue;
      yield {
        file: sitting.path,
        field: `guests[${index}].approved`,
        message: {
          ja: `参加者「${role}」について、会議の承認が記録されていません。`,
          en: `The council’s approval of the guest "${role}" is not recorded.`,
        },
        fix: { ja: '承認の有無を確かめてください。', en: 'Check whether the council agreed.' },
      };
    }
  },
});
