import { outcomeOf, type Outcome } from '../../domain/lifecycle/statistics/outcome.ts';
import { moneyOf } from '../../domain/lifecycle/statistics/money.ts';
import { targetsOf } from '../../domain/lifecycle/statistics/targets.ts';
import { fiscalYearLabel } from '../../domain/dates/fiscal-year.ts';
import type { FiscalYear } from '../../domain/dates/iso-date.ts';
import { documentOf, documentsOf, type DocumentOf } from '../../domain/record/record.ts';
import { yenInWords, yenText } from '../format.ts';
import { moneyText } from '../i18n/money.ts';
import { resultText } from '../i18n/result.ts';
import { html, type Part } from '../markup/html.ts';
import { choiceLabel } from '../paper/choice.ts';
import type { TableOptions } from '../paper/table.ts';
import { anchorOf } from '../paper/title.ts';
import { filed } from '../paper/words.ts';
import type { ProjectView } from './view.ts';

/** What a project cost and brought: the first thing that a reader wants to know of it. */
export interface Result {
  /** In a sentence: targets, cost and the city's part of it; what is planned or asked for, as long as nothing is reported. */
  readonly sentence: string;
  /** What the last report says was done: three plain sentences at most. */
  readonly done: { readonly title: string; readonly words: Part } | null;
  /** Year by year, where there is more than one, or a verdict. */
  readonly years: TableOptions | null;
}

/** Returns what came of a project; null for one of before the programme, of which no money is known. */
export function resultOf(view: ProjectView): Result | null {
  const { status, lang } = view;
  const figures = {
    money: moneyOf(status),
    targets: targetsOf(status),
    verdicts: verificationsOf(view).map(({ data: { fiscalYear, verdict } }) => ({ fiscalYear, verdict })),
  };
  const reported = figures.money.filter(({ spentYen }) => spentYen !== null);
  if (reported.length === 0) {
    const sentence = plannedOf(view, figures.money);
    return sentence === null ? null : { sentence, done: null, years: null };
  }
  return {
    sentence: spentSentence(outcomeOf([figures]), lang),
    done: doneOf(view),
    years: yearTable(
      reported.map(({ fiscalYear }) => ({ fiscalYear, outcome: outcomeOf([figures], fiscalYear) })),
      outcomeOf([figures]),
      view,
    ),
  };
}

const verificationsOf = ({ status }: ProjectView): readonly DocumentOf<'verification'>[] =>
  documentsOf(status.project, 'verification');

/** 目標4のうち3達成、費用56万6,800円、うち市50万円。 */
export function spentSentence(
  { spentYen, citySpentYen, targets, met }: Outcome,
  lang: ProjectView['lang'],
): string {
  const cost = resultText.cost(yenInWords(spentYen ?? 0, lang), yenInWords(citySpentYen ?? 0, lang));
  return resultText.spent(targets === 0 ? null : resultText.met(met, targets), cost)[lang];
}

/** As agreed, else as proposed. */
function plannedOf({ status, lang }: ProjectView, money: ReturnType<typeof moneyOf>): string | null {
  const words = (total: number, city: number, said: typeof resultText.planned) =>
    said(yenInWords(total, lang), yenInWords(city, lang))[lang];
  const sum = (of: 'plannedYen' | 'cityPlannedYen') => money.reduce((all, one) => all + one[of], 0);
  if (money.length > 0) return words(sum('plannedYen'), sum('cityPlannedYen'), resultText.planned);
  const budget = documentOf(status.project, 'proposal')?.data.budget;
  if (!budget) return null;
  return words(
    budget.totalYen,
    budget.cityShareYen,
    budget.needsCityFunds ? resultText.proposed : resultText.free,
  );
}

function doneOf({ status, lang }: ProjectView): Result['done'] {
  const report = documentsOf(status.project, 'report').at(-1)?.data;
  if (!report) return null;
  return {
    title: resultText.done(fiscalYearLabel(report.fiscalYear)[lang])[lang],
    words: filed(report.summary, lang),
  };
}

interface Year {
  readonly fiscalYear: FiscalYear;
  readonly outcome: Outcome;
}

function yearTable(years: readonly Year[], all: Outcome, view: ProjectView): TableOptions | null {
  const { lang } = view;
  const verdicts = new Map(verificationsOf(view).map((paper) => [paper.data.fiscalYear, paper]));
  if (years.length < 2 && verdicts.size === 0) return null;
  const met = ({ met: reached, targets }: Outcome) =>
    targets === 0 ? null : moneyText.metOf(reached, targets)[lang];
  const verdict = (paper: DocumentOf<'verification'> | undefined): Part =>
    paper &&
    html`<a href="#${anchorOf(paper.path)}"
      >${choiceLabel('verification', 'verdict', paper.data.verdict, lang)}</a
    >`;
  return {
    label: resultText.title[lang],
    cards: true,
    columns: [
      { label: resultText.year[lang] },
      { label: moneyText.targets[lang] },
      { label: moneyText.spent[lang], kind: 'number' },
      { label: moneyText.city[lang], kind: 'number' },
      { label: moneyText.verified[lang] },
    ],
    rows: years.map(({ fiscalYear, outcome }) => [
      fiscalYearLabel(fiscalYear)[lang],
      met(outcome),
      yenText(outcome.spentYen ?? 0, lang),
      yenText(outcome.citySpentYen ?? 0, lang),
      verdict(verdicts.get(fiscalYear)),
    ]),
    ...(years.length > 1 && {
      foot: [
        resultText.sum[lang],
        met(all),
        yenText(all.spentYen ?? 0, lang),
        yenText(all.citySpentYen ?? 0, lang),
        null,
      ],
    }),
  };
}
