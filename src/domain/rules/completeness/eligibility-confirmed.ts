import { labelAt } from '../labels.ts';
import { judgeOf, nameOf } from '../programme-of.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../../messages/allowed-values.ts';

export const eligibilityConfirmed = defineRule({
  id: 'eligibility-confirmed',
  family: 'completeness',
  severity: 'error',
  clause: 'C29',
  title: { ja: '応募の条件が確かめられていない', en: 'Conditions of eligibility are not confirmed' },
  why: {
    ja: '応募の条件は制度の定めにあり、提案するときに一つずつ確かめます。市の職員の提案には当てはまりません。',
    en: 'The programme lists conditions that a proposer confirms one by one; they do not concern city staff.',
  },
  remedy: {
    ja: '当てはまる条件に印を付けます。当てはまらないものがあるときは、出す前に窓口に相談してください。',
    en: 'Confirm the conditions that hold. If one does not, please ask the office before filing.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    if (document.kind !== 'proposal' || document.data.proposer.type === 'city-staff') return;
    const judge = judgeOf(document, project, record);
    const confirmed = Object.keys(document.data.eligibility ?? {});
    const missing = (judge?.programme.eligibility ?? []).filter(({ key }) => !confirmed.includes(key));
    if (!judge || missing.length === 0) return;
    const [label, name] = [labelAt('proposal', 'eligibility'), nameOf(judge)];
    const [absent, all] = [listed(missing), listed(judge.programme.eligibility)];
    yield {
      file: document.path,
      field: 'eligibility',
      message: {
        ja: `「${label.ja}」に、${name.ja}にある${absent.ja}がありません。`,
        en: `"${label.en}" lacks ${absent.en}, which is in ${name.en}.`,
      },
      allowed: all,
      fix: {
        ja: '当てはまるものを「true」と書き足してください。当てはまらないときは、窓口にご相談ください。',
        en: 'Add each one that holds, with "true". If one does not hold, please ask the office.',
      },
    };
  },
});
