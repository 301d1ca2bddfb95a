import { isAdopting } from '../../lifecycle/own-date.ts';
import { defineRule } from '../rule.ts';
import { conditional } from './conditional.ts';

export const decisionSection = defineRule({
  id: 'decision-section',
  family: 'completeness',
  severity: 'error',
  clause: 'C20',
  title: { ja: '採用の決定に担当課がない', en: 'An adoption without a responsible section' },
  why: {
    ja: '採用された事業は、担当課と事業主体者が一緒に詳細を検討します。どの課かが決まらないと始められません。',
    en: 'Section and owner work out the details together, so an adoption names the section.',
  },
  mend: {
    ja: '採用なら担当課を選びます。採用でなければ担当課を書きません。',
    en: 'Choose the section with an adoption, and none with other results.',
  },
  scope: 'document',
  *check(document) {
    if (document.kind !== 'decision') return;
    yield* conditional({
      file: document.path,
      kind: 'decision',
      field: 'section',
      given: document.data.section !== undefined,
      needed: isAdopting(document),
      onlyThen: true,
    });
  },
});
