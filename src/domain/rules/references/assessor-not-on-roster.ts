import { labelAt } from '../labels.ts';
import { listedMembers, rosterOn } from '../members.ts';
import { defineRule } from '../rule.ts';
import { chooseInstead } from '../../messages/allowed-values.ts';

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
    ja: '検討シートは、その日に構成員である人の判断です。',
    en: 'A sheet is the judgement of somebody who is a member on that day.',
  },
  remedy: {
    ja: '構成員の記号か記入日を直します。任期の誤りなら名簿を直します。',
    en: 'Mend the id of the member or the date, or the term in the roster.',
  },
  scope: 'document',
  *check(document, _project, { record }) {
    if (document.kind !== 'assessment') return;
    const { member, on } = document.data;
    const members = rosterOn(record, on, 'both');
    if (members?.some(({ id }) => id === member)) return;
    const label = labelAt('assessment', 'member');
    yield {
      file: document.path,
      field: 'member',
      message: {
        ja: `「${label.ja}」の「${member}」は、記入日（${on}）の名簿の構成員ではありません。`,
        en: `"${member}" in "${label.en}" is no member on the roster of ${on}, the day of the sheet.`,
      },
      allowed: listedMembers(members ?? []),
      fix: chooseInstead(
        member,
        (members ?? []).map(({ id }) => id),
      ),
    };
  },
});
