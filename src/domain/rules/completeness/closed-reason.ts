import { defineRule } from '../rule.ts';
import { conditional } from './conditional.ts';

export const closedReason = defineRule({
  id: 'closed-reason',
  family: 'completeness',
  severity: 'error',
  clause: null,
  title: { ja: '非公開の会議に理由がない', en: 'A closed sitting without its reason' },
  why: {
    ja: '会議は公開が原則です。公開しないときは、その理由を市民に示します。',
    en: 'Sittings are open; where one is closed, citizens are told why.',
  },
  mend: {
    ja: '非公開の理由を一文で書きます。公開の会議には書きません。',
    en: 'Give the reason in one sentence; an open sitting has none.',
  },
  scope: 'sitting',
  *check({ path, data }) {
    yield* conditional({
      file: path,
      kind: 'sitting',
      field: 'closedReason',
      given: data.closedReason !== undefined,
      needed: data.openness === 'closed',
      onlyThen: true,
    });
  },
});
