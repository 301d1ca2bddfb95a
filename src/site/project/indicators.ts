import { planInForce } from '../../domain/lifecycle/plan-in-force.ts';
import { fiscalYearLabel } from '../../domain/programme/fiscal-year.ts';
import type { DataOf } from '../../domain/record/kinds/index.ts';
import { MET_LABELS, SIDE_LABELS, SIDES, type Met } from '../../domain/record/kinds/shared.ts';
import { documentsOf } from '../../domain/record/record.ts';
import type { FiscalYear } from '../../domain/record/values.ts';
import { numberText } from '../format.ts';
import { projectText } from '../i18n/project.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import { table } from '../paper/table.ts';
import { filed } from '../paper/words.ts';
import type { ProjectView } from './view.ts';

type Indicator = DataOf<'plan'>['indicators'][number];
type Result = DataOf<'report'>['results'][number];

/** Every agreed indicator, year by year: target, actual, the word of both sides (C24) and the council's (C15). */
export function indicatorsSection(view: ProjectView): Html | null {
  const { lang, standing, city } = view;
  const now = planInForce(standing.project, city.today);
  if (!now) return null;
  const years = standing.reportYears.map(({ fiscalYear }) => fiscalYear);
  const rows = (years.length > 0 ? years : [null]).flatMap((year) => rowsOf(year, view));
  const title = projectText.indicators[lang];
  const columns = [
    { label: projectText.indicator[lang], kind: 'wide' as const },
    { label: projectText.year[lang] },
    { label: projectText.target[lang] },
    { label: projectText.actual[lang] },
    ...SIDES.map((side) => ({ label: SIDE_LABELS[side][lang] })),
    { label: projectText.council[lang] },
  ];
  return html`<section aria-labelledby="indicators">
    <h2 id="indicators">${title}</h2>
    ${table({ label: title, columns, rows })}
  </section>`;
}

/** The indicators in force when that year's work was reported; those of the plan while there is no year yet. */
function rowsOf(year: FiscalYear | null, { standing, city, lang }: ProjectView): Part[][] {
  const { project } = standing;
  const report = documentsOf(project, 'report').find(({ data }) => data.fiscalYear === year)?.data;
  const findings = documentsOf(project, 'verification').find(({ data }) => data.fiscalYear === year)?.data
    .findings;
  const plan = planInForce(project, report?.completedOn ?? city.today);
  return (plan?.indicators ?? []).map((indicator) => {
    const result = report?.results.find((one) => one.indicator === indicator.id);
    return [
      filed(indicator.label, lang),
      year === null ? null : fiscalYearLabel(year)[lang],
      targetOf(indicator, year, lang),
      actualOf(result, indicator, lang),
      ...SIDES.map((side) => (result ? judged(result[side], lang) : null)),
      findings?.[indicator.id] ? judged(findings[indicator.id], lang) : null,
    ];
  });
}

function targetOf(indicator: Indicator, year: FiscalYear | null, lang: ProjectView['lang']): Part {
  if (indicator.kind === 'qualitative') return projectText.qualitative[lang];
  const targets = (indicator.targets ?? []).filter((target) => year === null || target.fiscalYear === year);
  return targets.map(({ value, fiscalYear }, index) => {
    const bound = indicator.direction === 'at-most' ? projectText.atMost[lang] : '';
    const measured = amount(value, indicator, lang);
    const own = lang === 'ja' ? html`${measured}${bound}` : html`${bound}${measured}`;
    return html`${index > 0 && html`<br />`}${year === null && targets.length > 1 && html`${fiscalYearLabel(fiscalYear)[lang]} `}${own}`;
  });
}

function actualOf(result: Result | undefined, indicator: Indicator, lang: ProjectView['lang']): Part {
  if (!result) return null;
  if (result.notMeasured !== undefined) return filed(projectText.notMeasured(result.notMeasured)[lang], lang);
  if (typeof result.actual === 'number') return amount(result.actual, indicator, lang);
  return filed(result.actual, lang);
}

function amount(value: number, { unit }: Indicator, lang: ProjectView['lang']): Part {
  return html`${numberText(value)}${unit && filed(unit, lang)}`;
}

function judged(
  word: { readonly met: Met; readonly comment?: string } | undefined,
  lang: ProjectView['lang'],
): Part {
  if (!word) return null;
  return html`<span class="tag ${TONES[word.met]}">${MET_LABELS[word.met][lang]}</span
    >${word.comment && html`<br /><span class="soft">${filed(word.comment, lang)}</span>`}`;
}

const TONES = { yes: 'good', partly: 'soon', no: 'late' } as const;
