import { planInForce } from '../../domain/lifecycle/plan-in-force.ts';
import { fiscalYearLabel } from '../../domain/dates/fiscal-year.ts';
import { MET_LABELS, SIDE_LABELS, SIDES, type Met } from '../../domain/record/kinds/shared.ts';
import { documentsOf } from '../../domain/record/record.ts';
import type { FiscalYear } from '../../domain/dates/iso-date.ts';
import type { Language } from '../../domain/text.ts';
import { projectText } from '../i18n/project.ts';
import { html, type Part } from '../markup/html.ts';
import type { TableOptions } from '../paper/table.ts';
import { filed } from '../paper/words.ts';
import { actualOf, targetOf } from './target.ts';
import type { ProjectView } from './view.ts';

/** One year of a project, with what was agreed for it and what came of it. */
export interface Year {
  readonly title: string;
  readonly tables: readonly TableOptions[];
}

export interface Indicators {
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
