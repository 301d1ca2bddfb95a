import { dayOf } from '../../lifecycle/sittings.ts';
import { programmeOn } from '../../programme/in-force.ts';
import { stepLabel } from '../../programme/steps.ts';
import { chooseInstead } from '../../messages/allowed-values.ts';
import { SIDE_LABELS } from '../../record/kinds/shared.ts';
import { labelAt } from '../labels.ts';
import { listedMembers, memberName, rosterOn, seatedOn, stepFor, stepOfSheet } from '../members.ts';
import { defineRule } from '../rule.ts';

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
    ja: '会議の日か承認日の名簿にあり、その会議に加わる構成員の記号に直します。',
    en: 'Use the id of a member of that sitting, by the roster of the sitting or of the approval.',
  },
  scope: 'document',
  kinds: ['review', 'decision', 'verification'],
  *check(document, _project, { record }) {
    const { kind, data } = document;
    const sitting = record.sittings.get(data.meeting);
    if (!sitting || !data.approvals) return;
    const step = stepFor(kind, record, dayOf(sitting));
    const there = seatedOn(record, step, dayOf(sitting));
    for (const [index, { member, on }] of data.approvals.entries()) {
      // Minutes are often approved after the year has turned: a member of either day may do so.
      if (seatedOn(record, step, dayOf(sitting), on).some(({ id }) => id === member)) continue;
      const field = `approvals[${index}].member`;
      const label = labelAt(kind, field);
      yield {
        file: document.path,
        field,
        message: {
          ja: `「${label.ja}」の「${memberName(record, member)}」は、会議の日（${dayOf(sitting)}）にも承認日（${on}）にも、この会議に加わる構成員ではありません。`,
          en: `"${memberName(record, member)}" in "${label.en}" sits in it neither on the day of the sitting (${dayOf(sitting)}) nor on that of the approval (${on}).`,
        },
        allowed: listedMembers(there),
        fix: chooseInstead(
          memberName(record, member),
          there.map(({ displayName }) => displayName),
        ),
      };
    }
  },
});

export const approverTwice = defineRule({
  id: 'approver-twice',
  family: 'references',
  severity: 'error',
  clause: 'C28',
  title: { ja: '同じ構成員の承認が二度書かれている', en: 'A member is listed as approving twice' },
  why: {
    ja: '承認の数はNPOと行政に分けて数えます。一人を二度数えると、釣り合いが変わります。',
    en: 'Approvals are counted by side; counting one member twice changes the balance.',
  },
  remedy: { ja: '重なった行を消します。', en: 'Take the repeated row away.' },
  scope: 'document',
  *check(document, _project, { record }) {
    if (!('approvals' in document.data)) return;
    const approvals = document.data.approvals ?? [];
    for (const [index, { member, on }] of approvals.entries()) {
      const first = approvals.findIndex((approval) => approval.member === member);
      if (first === index) continue;
      const field = `approvals[${index}].member`;
      const label = labelAt(document.kind, field);
      const name = memberName(record, member);
      yield {
        file: document.path,
        field,
        message: {
          ja: `「${label.ja}」の「${name}」（${on}）は、${first + 1}行目にもあります。`,
          en: `"${name}" in "${label.en}" (${on}) also stands in row ${first + 1}.`,
        },
        fix: {
          ja: `「${name}」の行を一つだけ残してください。`,
          en: `Keep one row only for "${name}".`,
        },
      };
    }
  },
});

export const assessorNotOnRoster = defineRule({
  id: 'assessor-not-on-roster',
  family: 'references',
  severity: 'error',
  clause: 'C13',
  title: {
    ja: '検討シートの構成員が、その日の名簿にない',
    en: 'An assessment is by somebody who was no member on that day',
  },
  why: {
    ja: '検討シートは、その日の名簿で、その会議に加わる構成員の判断です。決定の会議だけに加わる人は、検討の会議の検討シートを書きません。',
    en: 'A sheet is the judgement of somebody who sits in it on that day. Who joins for the decision alone writes none for the review.',
  },
  remedy: {
    ja: '構成員の記号、記入日、検討シートの種類を確かめて直します。任期の誤りなら名簿を直します。',
    en: 'Check the member, the date and the sitting of the sheet, or the term in the roster.',
  },
  scope: 'document',
  kinds: ['assessment'],
  *check(document, project, { record }) {
    const { member, on } = document.data;
    const step = stepOfSheet(document, project, record);
    const members = rosterOn(record, on, step ?? 'all') ?? [];
    if (members.some(({ id }) => id === member)) return;
    const label = labelAt('assessment', 'member');
    const called = step && stepLabel(step, programmeOn(record, on));
    const ofStep = called ? { ja: `${called.ja}の`, en: ` of ${called.en}` } : { ja: '', en: '' };
    yield {
      file: document.path,
      field: 'member',
      message: {
        ja: `「${label.ja}」の「${memberName(record, member)}」は、記入日（${on}）の名簿で、${ofStep.ja}構成員ではありません。`,
        en: `"${memberName(record, member)}" in "${label.en}" is no member${ofStep.en} on the roster of ${on}, the day of the sheet.`,
      },
      allowed: listedMembers(members),
      fix: chooseInstead(
        memberName(record, member),
        members.map(({ displayName }) => displayName),
      ),
    };
  },
});

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
  kinds: ['assessment'],
  *check(document, _project, { record }) {
    const { member, on, side } = document.data;
    const found = rosterOn(record, on, 'all')?.find(({ id }) => id === member);
    if (!found || found.side === side) return;
    const label = labelAt('assessment', 'side');
    const [written, listed] = [SIDE_LABELS[side], SIDE_LABELS[found.side]];
    yield {
      file: document.path,
      field: 'side',
      message: {
        ja: `「${label.ja}」は「${written.ja}」ですが、名簿の「${found.displayName}」は「${listed.ja}」です。`,
        en: `"${label.en}" is "${written.en}", but on the roster "${found.displayName}" is "${listed.en}".`,
      },
      allowed: { ja: `「${found.side}」（${listed.ja}）`, en: `"${found.side}" (${listed.en})` },
      fix: { ja: `「${found.side}」に直してください。`, en: `Write "${found.side}".` },
    };
  },
});
