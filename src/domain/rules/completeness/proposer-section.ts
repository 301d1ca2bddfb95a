import { defineRule } from '../rule.ts';
import { conditional } from './conditional.ts';

export const proposerSection = defineRule({
  id: 'proposer-section',
  family: 'completeness',
  severity: 'error',
  clause: 'C02',
  title: { ja: '市の提案に、提案する課がない', en: 'A proposal by city staff without its section' },
  why: {
    ja: '市からの提案は、どの課の提案かが分かるようにします。ほかの提案者に課はありません。',
    en: 'A proposal by city staff says which section makes it; other proposers have none.',
  },
  mend: {
    ja: '提案者が市の職員なら課を選びます。そうでなければ「提案する課」を消します。',
    en: 'Choose the section if city staff propose; otherwise take it away.',
  },
  scope: 'document',
  *check({ kind, path, data }) {
    if (kind !== 'proposal') return;
    yield* conditional({
      file: path,
      kind,
      field: 'proposer.section',
      given: data.proposer.section !== undefined,
      needed: data.proposer.type === 'city-staff',
      onlyThen: true,
    });
  },
});
