import { planInForce } from '../../domain/lifecycle/plan-in-force.ts';
import { fiscalYearLabel } from '../../domain/dates/fiscal-year.ts';
import { MET_LABELS, type Met, SIDES, SIDE_LABELS } from '../../domain/record/kinds/shared.ts';
import { documentsOf } from '../../domain/record/record.ts';
import type { FiscalYear } from '../../domain/dates/iso-date.ts';
import type { Language } from '../../domain/text.ts';
import { projectText } from '../i18n/project.ts';
import { type Part, html } from '../markup/html.ts';
import type { TableOptions } from '../paper/table.ts';
import { filed } from '../paper/words.ts';
import type { ProjectView } from './view.ts';
import type { DataOf } from '../../domain/record/kinds/index.ts';
import { numberText } from '../format.ts';

/** One year of a project, with what was agreed for it and what came of it. */
export interface Year {
  readonly title: string;
  readonly tables: readonly TableOptions[];
}

interface Indicators {
  readonly title: Part;
  readonly years: readonly Year[];
}

/**
 * Returns every agreed indicator, year by year: target, actual, the word of both sides (C24) and the council's (C15); null
 * without a plan.
 */
export function indicatorsOf(view: ProjectView): Indicators | null {
  const { lang, status, city } = view;
  const plan = planInForce(status.project, city.today);
  if (!plan) return null;
  const agreed = status.reportYears.map(({ fiscalYear }) => fiscalYear);
  const planned = plan.indicators.flatMap(({ targets }) => targets ?? []).map(({ fiscalYear }) => fiscalYear);
  const years = agreed.length > 0 ? agreed : [...new Set(planned)].sort();
  return {
    title: view.terms.label(projectText.indicators[lang]),
    years: years.map((year) => yearOf(year, view)),
  };
}

/** One year, by the indicators in force when its work was reported; before that, target and nothing else. */
function yearOf(year: FiscalYear, { status, city, lang }: ProjectView): Year {
  const { project } = status;
  const report = documentsOf(project, 'report').find(({ data }) => data.fiscalYear === year)?.data;
  const verified = documentsOf(project, 'verification').find(({ data }) => data.fiscalYear === year)?.data;
  const indicators = planInForce(project, report?.completedOn ?? city.today)?.indicators ?? [];
  const title = fiscalYearLabel(year)[lang];
  const columns = [
    { label: projectText.indicator[lang], kind: 'wide' as const },
    { label: projectText.target[lang] },
    ...(report
      ? [projectText.actual[lang], ...SIDES.map((side) => SIDE_LABELS[side][lang])].map(labelled)
      : []),
    ...(verified ? [labelled(projectText.council[lang])] : []),
  ];
  const rows = indicators.map((indicator) => {
    const result = report?.results.find((one) => one.indicator === indicator.id);
    return [
      filed(indicator.label, lang),
      targetOf(indicator, year, lang),
      ...(report
        ? [actualOf(result, indicator, lang), ...SIDES.map((side) => judged(result?.[side], lang))]
        : []),
      ...(verified ? [judged(verified.findings[indicator.id], lang)] : []),
    ];
  });
  return { title, tables: [{ label: `${projectText.indicators[lang]} ${title}`, columns, rows }] };
}

const labelled = (label: string) => ({ label });

function judged(
  word: { readonly met: Met; readonly comment?: string | undefined } | undefined,
  lang: Language,
): Part {
  if (!word) return null;
  const comment = word.comment && html`<br /><span class="soft">${filed(word.comment, lang)}</span>`;
  return html`<span class="tag ${TONES[word.met]}">${MET_LABELS[word.met][lang]}</span>${comment}`;
}

const TONES = { yes: 'good', partly: 'soon', no: 'late' } as const;

type Indicator = DataOf<'plan'>['indicators'][number];
type Result = DataOf<'report'>['results'][number];

/** The target of a year, with its bound where less is better. */
function targetOf(indicator: Indicator, year: FiscalYear, lang: Language): Part {
  if (indicator.kind === 'qualitative') return projectText.qualitative[lang];
  const target = indicator.targets?.find(({ fiscalYear }) => fiscalYear === year);
  if (!target) return null;
  const measured = amount(target.value, indicator, lang);
  if (indicator.direction !== 'at-most') return measured;
  return lang === 'ja'
    ? html`${measured}${projectText.atMost.ja}`
    : html`${projectText.atMost.en}${measured}`;
}

/** What was reached, or why it was not measured. */
function actualOf(result: Result | undefined, indicator: Indicator, lang: Language): Part {
  if (!result) return null;
  if (result.notMeasured !== undefined)
    return html`${projectText.notMeasured[lang]}<br /><span class="soft"
        >${filed(result.notMeasured, lang)}</span
      >`;
  if (typeof result.actual === 'number') return amount(result.actual, indicator, lang);
  return filed(result.actual, lang);
}

/** A unit so long may break away from its number. */
const LONG = 6;

function amount(value: number, { unit }: Indicator, lang: Language): Part {
  const said = html`${numberText(value)}${unit && filed(unit, lang)}`;
  return unit && unit.length < LONG ? html`<span class="nowrap">${said}</span>` : said;
}
