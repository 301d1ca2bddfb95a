import { dayOf } from '../../lifecycle/sittings.ts';
import { programmeOn } from '../../programme/in-force.ts';
import { SIDE_LABELS } from '../../record/kinds/shared.ts';
import { rosterOn } from '../members.ts';
import { defineRule } from '../rule.ts';
import { conflictedIn, isCouncilPaper } from './approvals-of.ts';

export const approvalsMissing = defineRule({
  id: 'approvals-missing',
  family: 'council',
  severity: 'warning',
  clause: 'C28',
  since: '2026-11-23',
  title: { ja: '承認が足りない', en: 'Approvals are missing' },
  why: {
    ja: '会議の書類は、NPO側と市側の両方の承認でその内容が確かなものになります。',
    en: 'A paper of the council stands on the approval of both sides.',
  },
  mend: {
    ja: '会議の場や紙でいただいた承認を、事務局が「承認」に加えます。',
    en: 'The secretariat adds the approvals given at the sitting or on paper.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    if (!isCouncilPaper(document)) return;
    const sitting = record.sittings.get(document.data.meeting);
    if (!sitting) return;
    const day = dayOf(sitting);
    const conflicted = conflictedIn(project);
    const approving = new Set((document.data.approvals ?? []).map(({ member }) => member));
    const counted = (rosterOn(record, day) ?? []).filter(
      ({ id }) => approving.has(id) && !conflicted.has(id),
    );
    const wanted = programmeOn(record, day).approvals;
    for (const side of ['npo', 'city'] as const) {
      const number = counted.filter((member) => member.side === side).length;
      if (number >= wanted[side]) continue;
      const label = SIDE_LABELS[side];
      yield {
        file: document.path,
        field: 'approvals',
        message: {
          ja: `${label.ja}の承認は${number}人で、あと${wanted[side] - number}人足りません。`,
          en: `${number} of ${wanted[side]} approvals by the side "${label.en}".`,
        },
        allowed: { ja: `${wanted[side]}人以上`, en: `${wanted[side]} or more` },
        fix: { ja: 'いただいた承認を加えてください。', en: 'Add the approvals that were given.' },
      };
    }
  },
});
