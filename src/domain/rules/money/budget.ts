import type { FiscalYear } from '../../dates/iso-date.ts';
import type { UnplacedFinding } from '../../finding.ts';
import { onlyCourse, percentOf } from '../../programme/courses.ts';
import type { Programme } from '../../programme/schema.ts';
import type { DataOf } from '../../record/kinds/index.ts';
import type { Project, ProjectDocument } from '../../record/record.ts';
import { yen } from '../../yen.ts';
import { judgeOf } from '../judged-by.ts';
import { defineRule, type RuleContext } from '../rule.ts';

export type BudgetLine = DataOf<'plan'>['budgetLines'][number];

/** Returns the budget that a paper brings, and the field in which it stands; null for papers without one. */
export function budgetLinesOf(
  document: ProjectDocument,
): { field: string; lines: readonly BudgetLine[] } | null {
  if (document.kind === 'plan') return { field: 'budgetLines', lines: document.data.budgetLines };
  const replaced = document.kind === 'amendment' ? document.data.plan?.budgetLines : undefined;
  return replaced ? { field: 'plan.budgetLines', lines: replaced } : null;
}

/** Fiscal years of a budget, in order. */
export const yearsOf = (lines: readonly BudgetLine[]): FiscalYear[] =>
  [...new Set(lines.map(({ fiscalYear }) => fiscalYear))].sort();

/** Yen of a year's income or expense; of one bearer, where one is named. */
export const totalOf = (
  lines: readonly BudgetLine[],
  year: FiscalYear,
  kind: BudgetLine['kind'],
  bearer?: BudgetLine['bearer'],
): number =>
  lines
    .filter(
      (line) =>
        line.fiscalYear === year && line.kind === kind && (bearer === undefined || line.bearer === bearer),
    )
    .reduce((sum, { amountYen }) => sum + amountYen, 0);

export const budgetAddsUp = defineRule({
  id: 'budget-adds-up',
  family: 'money',
  severity: 'error',
  clause: 'C04',
  title: { ja: '予算規模の合計が合わない', en: 'The budget does not add up' },
  why: {
    ja: '総額と負担の内訳が合わないと、誰がいくら負担する事業なのかを検討できません。',
    en: 'Without shares that add up to the total nobody can see who would pay how much.',
  },
  remedy: {
    ja: '市の負担、提案者の負担、その他の収入を足した額が総額になるように直します。',
    en: 'Make the city’s share, the own share and other income add up to the total.',
  },
  scope: 'document',
  kinds: ['proposal'],
  *check(document) {
    const { totalYen, cityShareYen, ownShareYen, otherYen } = document.data.budget;
    const sum = cityShareYen + ownShareYen + (otherYen ?? 0);
    if (sum === totalYen) return;
    const [total, parts, gap] = [yen(totalYen), yen(sum), yen(Math.abs(totalYen - sum))];
    yield {
      file: document.path,
      field: 'budget.totalYen',
      message: {
        ja: `総額は${total.ja}ですが、負担の内訳を足すと${parts.ja}で、${gap.ja}違います。`,
        en: `The total is ${total.en}, but the shares add up to ${parts.en}: ${gap.en} apart.`,
      },
      allowed: { ja: parts.ja, en: parts.en },
      fix: { ja: '総額か、負担の内訳のどれかを直してください。', en: 'Mend the total or one of the shares.' },
    };
  },
});

/** Below this a whole project is rather counted in thousands of yen (千円), as cities do in their budgets. */
const RARELY_LESS_YEN = 10_000;

export const amountsInThousands = defineRule({
  id: 'amounts-in-thousands',
  family: 'money',
  severity: 'warning',
  clause: 'C04',
  title: { ja: '金額が千円単位かもしれない', en: 'Amounts that may be in thousands of yen' },
  why: {
    ja: '市の予算書は千円単位で書くことがあります。この記録の金額は円です。300千円を「300」と書くと、300円として公開されます。',
    en: 'Budgets of cities are often in thousands of yen; the record is in yen. 300 for 300,000 would be published as 300 yen.',
  },
  remedy: {
    ja: '千円単位なら円に直します。円のとおりなら、直す必要はありません。',
    en: 'Write yen where thousands were meant; leave the amounts if they are in yen.',
  },
  scope: 'document',
  kinds: ['proposal', 'plan', 'amendment'],
  *check(document) {
    const budget = budgetLinesOf(document);
    const totals =
      document.kind === 'proposal'
        ? [{ field: 'budget.totalYen', total: document.data.budget.totalYen }]
        : yearsOf(budget?.lines ?? []).map((year) => ({
            field: budget?.field ?? null,
            total: totalOf(budget?.lines ?? [], year, 'expense'),
          }));
    for (const { field, total } of totals) {
      if (total === 0 || total >= RARELY_LESS_YEN) continue;
      const [written, meant] = [yen(total), yen(total * 1000)];
      yield {
        file: document.path,
        field,
        message: {
          ja: `費用の合計が${written.ja}です。千円単位で書かれていませんか。`,
          en: `The costs are ${written.en} in all. Are they in thousands of yen?`,
        },
        fix: {
          ja: `${meant.ja}のことなら、どの金額も円に直してください。${written.ja}のとおりなら、このままでかまいません。`,
          en: `If ${meant.en} is meant, write all amounts in yen. If they are in yen, leave them.`,
        },
      };
    }
  },
});

export const cityShareWithoutFunds = defineRule({
  id: 'city-share-without-funds',
  family: 'money',
  severity: 'error',
  clause: 'C06',
  title: { ja: '市の予算措置と市の負担が食い違う', en: 'City funds and the city’s share disagree' },
  why: {
    ja: '市の予算措置が必要かどうかで、提案の締切と検討する年度が変わります。',
    en: 'Whether city funds are needed decides the cut-off and the round.',
  },
  remedy: {
    ja: '市が負担するなら予算措置を「必要」に、負担がないなら市の負担を0円にします。',
    en: 'Say that city funds are needed, or set the city’s share to 0.',
  },
  scope: 'document',
  kinds: ['proposal'],
  *check(document) {
    const { needsCityFunds, cityShareYen } = document.data.budget;
    if (needsCityFunds === cityShareYen > 0) return;
    const share = yen(cityShareYen);
    yield {
      file: document.path,
      field: 'budget.cityShareYen',
      message: needsCityFunds
        ? {
            ja: '市の予算措置は「必要」ですが、市の負担が0円です。',
            en: 'City funds are needed, but the city’s share is 0.',
          }
        : {
            ja: `市の予算措置は「不要」ですが、市の負担が${share.ja}です。`,
            en: `No city funds are needed, but the city’s share is ${share.en}.`,
          },
      allowed: needsCityFunds ? { ja: '1円以上の額', en: 'more than 0 yen' } : { ja: '0円', en: '0 yen' },
      fix: {
        ja: '市の負担の額か、予算措置の要・不要のどちらかを直してください。',
        en: 'Mend the share, or whether city funds are needed.',
      },
    };
  },
});

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
  programme: Programme,
): UnplacedFinding {
  const name = onlyCourse(programme)?.label ?? programme.system;
  return {
    file,
    field,
    message: {
      ja: `市の負担${yen(share).ja}は、「${name.ja}」の一年度の上限${yen(cap).ja}を超えています。`,
      en: `The city’s share of ${yen(share).en} is over the programme’s cap of ${yen(cap).en} a year.`,
    },
    allowed: { ja: `${yen(cap).ja}まで`, en: `up to ${yen(cap).en}` },
    fix: { ja: `市の負担を${yen(cap).ja}までにしてください。`, en: `Keep the share within ${yen(cap).en}.` },
  };
}

export const cityShareOverRate = defineRule({
  id: 'city-share-over-rate',
  family: 'money',
  severity: 'error',
  clause: 'C29',
  title: {
    ja: '市の負担の割合がコースの上限を超える',
    en: 'The city’s share is over the rate of the course',
  },
  why: {
    ja: 'コースによっては、総額のうち市が負担できる割合を決めています。',
    en: 'A course may say which share of the total the city can pay.',
  },
  remedy: {
    ja: '市の負担を割合の上限までにするか、ほかの収入を増やします。',
    en: 'Keep the city’s share within the rate, or find other income.',
  },
  scope: 'document',
  kinds: ['proposal'],
  *check(document, project, { record }) {
    const judge = judgeOf(document, project, record);
    const course = judge && onlyCourse(judge.programme);
    const { totalYen, cityShareYen } = document.data.budget;
    if (course?.rate === undefined) return;
    const most = Math.floor(totalYen * course.rate);
    if (cityShareYen <= most) return;
    const percent = percentOf(course.rate);
    yield {
      file: document.path,
      field: 'budget.cityShareYen',
      message: {
        ja: `市の負担${yen(cityShareYen).ja}は、「${course.label.ja}」の上限（総額${yen(totalYen).ja}の${percent}％）を超えています。`,
        en: `The city’s share of ${yen(cityShareYen).en} is over ${percent}% of the total of ${yen(totalYen).en}, the most in "${course.label.en}".`,
      },
      allowed: { ja: `${yen(most).ja}まで`, en: `up to ${yen(most).en}` },
      fix: {
        ja: `市の負担を${yen(most).ja}までにしてください。`,
        en: `Keep the share within ${yen(most).en}.`,
      },
    };
  },
});

export const cityShareYears = defineRule({
  id: 'city-share-years',
  family: 'money',
  severity: 'error',
  clause: 'C29',
  title: { ja: '市が負担する年数が上限を超える', en: 'The city pays for too many years' },
  why: {
    ja: '市が負担できる年数は、その書類の日に効力のある制度の定めで決まっています。',
    en: 'The programme in force on the paper’s day says for how many years the city may pay.',
  },
  remedy: {
    ja: '市の負担がある年度を上限までにします。その後は自分たちの収入で続ける計画にします。',
    en: 'Plan the years after the limit without the city’s money.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    const most = judgeOf(document, project, record)?.programme.caps?.years;
    const budget = budgetLinesOf(document);
    if (most === undefined || !budget) return;
    const years = yearsOf(budget.lines).filter((year) => totalOf(budget.lines, year, 'income', 'city') > 0);
    const beyond = years[most];
    if (beyond === undefined) return;
    yield {
      file: document.path,
      field: `${budget.field}[${budget.lines.findIndex((line) => line.fiscalYear === beyond && line.bearer === 'city')}]`,
      message: {
        ja: `市の負担が${years.length}年度にわたっています（${years.join('、')}）。`,
        en: `The city pays in ${years.length} fiscal years (${years.join(', ')}).`,
      },
      allowed: { ja: `${most}年度まで`, en: `up to ${most} years` },
      fix: {
        ja: `${beyond}年度からは市の負担のない計画にしてください。`,
        en: `Plan FY${beyond} and later without the city’s money.`,
      },
    };
  },
});

export const planBalanced = defineRule({
  id: 'plan-balanced',
  family: 'money',
  severity: 'error',
  clause: 'C20',
  title: { ja: '収支予算の収入と支出が合わない', en: 'Income and expense of the plan differ' },
  why: {
    ja: '年度ごとに収入と支出が同じ額でないと、足りない分を誰が負担するのかが決まりません。',
    en: 'Unless each year’s income equals its expense, nobody knows who pays the rest.',
  },
  remedy: {
    ja: '年度ごとに、収入の合計と支出の合計が同じ額になるように直します。',
    en: 'Make income and expense equal in each fiscal year.',
  },
  scope: 'document',
  *check(document: ProjectDocument) {
    const budget = budgetLinesOf(document);
    if (!budget) return;
    for (const year of yearsOf(budget.lines)) {
      const income = totalOf(budget.lines, year, 'income');
      const expense = totalOf(budget.lines, year, 'expense');
      if (income === expense) continue;
      yield {
        file: document.path,
        field: `${budget.field}[${budget.lines.findIndex((line) => line.fiscalYear === year)}]`,
        message: {
          ja: `${year}年度の収入は${yen(income).ja}、支出は${yen(expense).ja}で、${yen(Math.abs(income - expense)).ja}違います。`,
          en: `In FY${year} income is ${yen(income).en} and expense ${yen(expense).en}: ${yen(Math.abs(income - expense)).en} apart.`,
        },
        fix: { ja: '収入か支出の行を直してください。', en: 'Mend a line of income or expense.' },
      };
    }
  },
});
