import { dayOf } from '../../lifecycle/sittings.ts';
import { choiceAt, labelAt } from '../labels.ts';
import { listedMembers, rosterOf, rosterOn } from '../members.ts';
import { defineRule } from '../rule.ts';
import { attendeesOf } from './attendance.ts';

export const attendeeOfOtherStep = defineRule({
  id: 'attendee-of-other-step',
  family: 'references',
  severity: 'error',
  clause: 'C18',
  title: {
    ja: '出席した構成員が、その会議に加わる構成員でない',
    en: 'An attendee is a member of another step',
  },
  why: {
    ja: 'ステップ1とステップ2では構成員が違います。検証の会議には、ステップ1の構成員が加わります。',
    en: 'Steps 1 and 2 have different members; those of step 1 also verify.',
  },
  remedy: {
    ja: '構成員として加わらない人は「構成員のほかの参加者」に書きます。名簿の「加わるステップ」の誤りなら名簿を直します。',
    en: 'List whoever does not sit in this step as a guest, or mend the steps in the roster.',
  },
  scope: 'sitting',
  *check(sitting, { record }) {
    const members = rosterOn(record, dayOf(sitting), 'both');
    const seated = rosterOf(sitting, record);
    if (!members || !seated) return;
    const kinds = sitting.data.step.map((step) => choiceAt('sitting', 'step', String(step)));
    for (const { field, member } of attendeesOf(sitting)) {
      const found = members.find(({ id }) => id === member);
      if (!found || seated.includes(found)) continue;
      const label = labelAt('sitting', field);
      yield {
        file: sitting.path,
        field,
        message: {
          ja: `「${label.ja}」の「${member}」（${found.displayName}）は、名簿ではステップ${found.steps.join('・')}の構成員で、この会議（${kinds.map(({ ja }) => ja).join('・')}）には加わりません。`,
          en: `"${member}" in "${label.en}" is a member of step ${found.steps.join(' and ')} by the roster, not of this sitting (${kinds.map(({ en }) => en).join(', ')}).`,
        },
        allowed: listedMembers(seated),
        fix: {
          ja: '「構成員のほかの参加者」に移すか、名簿の「加わるステップ」を確かめてください。',
          en: 'List the person as a guest, or check the steps in the roster.',
        },
      };
    }
  },
});
