import { dayOf } from '../../lifecycle/sittings.ts';
import { labelAt } from '../labels.ts';
import { listedMembers, rosterOn } from '../members.ts';
import { defineRule } from '../rule.ts';
import { chooseInstead } from '../../messages/allowed-values.ts';

/** Whose text each result is: those who verify are the members of step 1. */
const STEP_OF = { review: 'step 1', decision: 'step 2', verification: 'step 1' } as const;

export const approverNotOnRoster = defineRule({
  id: 'approver-not-on-roster',
  family: 'references',
  severity: 'error',
  clause: 'C28',
  title: {
    ja: '承認した人が、その会議の構成員でない',
    en: 'An approval is by somebody who is no member of the sitting',
  },
  why: {
    ja: '会議の結果は、その会議に加わる構成員が承認します。NPOと行政の双方の承認を、名簿で数えます。',
    en: 'A result is approved by the members of its sitting; approvals are counted by side, from the roster.',
  },
  remedy: {
    ja: '会議の日か承認日の名簿にあり、そのステップに加わる構成員の記号に直します。',
    en: 'Use the id of a member of that step, by the roster of the sitting or of the approval.',
  },
  scope: 'document',
  *check(document, _project, { record }) {
    const { kind, data } = document;
    if (kind !== 'review' && kind !== 'decision' && kind !== 'verification') return;
    const sitting = record.sittings.get(data.meeting);
    if (!sitting || !data.approvals) return;
    const seatedOn = (day: string) => rosterOn(record, day, STEP_OF[kind]) ?? [];
    const there = seatedOn(dayOf(sitting));
    for (const [index, { member, on }] of data.approvals.entries()) {
      // Minutes are often approved after the year has turned: a member of either day may do so.
      if ([...there, ...seatedOn(on)].some(({ id }) => id === member)) continue;
      const field = `approvals[${index}].member`;
      const label = labelAt(kind, field);
      yield {
        file: document.path,
        field,
        message: {
          ja: `「${label.ja}」の「${member}」は、会議の日（${dayOf(sitting)}）にも承認日（${on}）にも、この会議に加わる構成員ではありません。`,
          en: `"${member}" in "${label.en}" sits in this step neither on the day of the sitting (${dayOf(sitting)}) nor on that of the approval (${on}).`,
        },
        allowed: listedMembers(there),
        fix: chooseInstead(
          member,
          there.map(({ id }) => id),
        ),
      };
    }
  },
});
