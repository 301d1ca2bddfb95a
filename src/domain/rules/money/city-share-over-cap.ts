import type { UnplacedFinding } from '../../finding.ts';
import type { Programme } from '../../programme/schema.ts';
import type { Project, ProjectDocument } from '../../record/record.ts';
import { judgeOf } from '../programme-of.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { budgetLinesOf, totalOf, yearsOf } from './budget-lines.ts';
import { yen } from './yen.ts';

export const cityShareOverCap = defineRule({
  id: 'city-share-over-cap',
  family: 'money',
  severity: 'error',
  clause: 'C29',
  title: { ja: '市の負担が上限を超える', en: 'The city’s share is over the cap' },
  why: {
    ja: '市が一年度に負担できる額は、その書類の日に効力のある制度の定めで決まっています。',
    en: 'The programme in force on the paper’s day says how much the city may pay in a year.',
  },
  remedy: {
    ja: '市の負担を上限までにするか、ほかの収入を増やします。',
    en: 'Keep the city’s share within the cap, or find other income.',
  },
  scope: 'document',
  *check(document: ProjectDocument, project: Project, { record }: RuleContext) {
    const programme = judgeOf(document, project, record)?.programme;
    const cap = programme?.caps?.perYearYen;
    if (!programme || cap === undefined) return;
    if (document.kind === 'proposal' && document.data.budget.cityShareYen > cap)
      yield over(document.path, 'budget.cityShareYen', document.data.budget.cityShareYen, cap, programme);
    const budget = budgetLinesOf(document);
    for (const year of yearsOf(budget?.lines ?? [])) {
      const share = totalOf(budget?.lines ?? [], year, 'income', 'city');
      const row = budget?.lines.findIndex(
        (line) => line.fiscalYear === year && line.bearer === 'city' && line.kind === 'income',
      );
      if (share > cap) yield over(document.path, `${budget?.field}[${row}].amountYen`, share, cap, programme);
    }
  },
});

function over(
  file: string,
  field: string,
  share: number,
  cap: number,
  { system }: Programme,
): UnplacedFinding {
  return {
    file,
    field,
    message: {
      ja: `市の負担${yen(share).ja}は、「${system.ja}」の一年度の上限${yen(cap).ja}を超えています。`,
      en: `The city’s share of ${yen(share).en} is over the programme’s cap of ${yen(cap).en} a year.`,
    },
    allowed: { ja: `${yen(cap).ja}まで`, en: `up to ${yen(cap).en}` },
    fix: { ja: `市の負担を${yen(cap).ja}までにしてください。`, en: `Keep the share within ${yen(cap).en}.` },
  };
}
