import {
  JUDGEMENT_LABELS,
  JUDGEMENTS,
  SIDE_LABELS,
  SIDES,
  type Side,
} from '../../domain/record/kinds/shared.ts';
import { pointsOf } from '../../domain/lifecycle/points.ts';
import { programmeOn } from '../../domain/programme/in-force.ts';
import { givesPoints } from '../../domain/programme/judging.ts';
import { stepLabel, stepsOf } from '../../domain/programme/steps.ts';
import { judgedWords, type Judged } from '../../domain/record/judged.ts';
import { stepOfSheet } from '../../domain/rules/members.ts';
import { documentOf, documentsOf, type Project } from '../../domain/record/record.ts';
import { projectText } from '../i18n/project.ts';
import { html, type Part } from '../markup/html.ts';
import type { TableOptions } from '../paper/table.ts';
import { filed } from '../paper/words.ts';
import type { ProjectView } from './view.ts';

/** A title, in which a term may be explained, and the table below it. */
export interface Guidelines {
  readonly title: Part;
  readonly table: TableOptions;
  /** What the members' points come to in each step, beside the line for adoption; none where grades are given. */
  readonly sums: readonly string[];
}

/**
 * Returns how the proposal was judged by each guideline: the council's word beside the members' sheets by side (C13). Null
 * where there are no sheets: the council's paper below says all of it.
 */
export function guidelinesOf({ city, lang, status, terms }: ProjectView): Guidelines | null {
  const { project } = status;
  const proposal = documentOf(project, 'proposal');
  const results = [...documentsOf(project, 'review'), ...documentsOf(project, 'decision')];
  const judged = results.findLast(({ data }) => data.criteria !== undefined)?.data.criteria;
  const sheets = documentsOf(project, 'assessment').filter(({ data }) => data.criteria !== undefined);
  if (!proposal || sheets.length === 0) return null;
  const programme = programmeOn(city.record, proposal.data.filedAt.slice(0, 10));
  const rows = programme.criteria.map(({ key, label, max }) => [
    label[lang],
    judgement(judged?.[key], max, lang),
    filed(judged?.[key]?.reason, lang),
    ...SIDES.map((side) =>
      givesPoints(programme) ? meanOf(project, side, key, lang) : counts(project, side, key, lang),
    ),
  ]);
  const columns = [
    { label: projectText.guideline[lang] },
    { label: projectText.judgement[lang] },
    { label: projectText.reason[lang], kind: 'wide' as const },
    ...SIDES.map((side) => ({ label: projectText.sheetsOf(SIDE_LABELS[side][lang])[lang] })),
  ];
  const title = projectText.guidelines[lang];
  const sums = stepsOf(programme).flatMap((step) => {
    const own = sheets.filter((sheet) => stepOfSheet(sheet, project, city.record) === step);
    const points = pointsOf(programme, step, own);
    if (!points) return [];
    const { sum, most, adoptAt } = points;
    return [
      projectText.sumOfMeans(stepLabel(step, programme), sum.toFixed(1), most, points.sheets, adoptAt)[lang],
    ];
  });
  return { title: terms.label(title), table: { label: title, columns, rows }, sums };
}

function judgement(judged: Judged | undefined, max: number | undefined, lang: ProjectView['lang']): Part {
  if (!judged) return undefined;
  const words = judgedWords(judged, { max })[lang];
  return judged.judgement ? html`<span class="tag ${TONES[judged.judgement]}">${words}</span>` : words;
}

/** The mean of the points that a side gave, rounded to one decimal. */
function meanOf(project: Project, side: Side, key: string, lang: ProjectView['lang']): Part {
  const points = documentsOf(project, 'assessment').flatMap(({ data }) =>
    data.side === side ? (data.criteria?.[key]?.points ?? []) : [],
  );
  if (points.length === 0) return undefined;
  const mean = points.reduce((a, b) => a + b, 0) / points.length;
  return projectText.mean(mean.toFixed(1), points.length)[lang];
}

/** How many members of a side judged how: 認められる 3、一部に課題がある 1. */
function counts(project: Project, side: Side, key: string, lang: ProjectView['lang']): Part {
  const sheets = documentsOf(project, 'assessment').filter(({ data }) => data.side === side);
  const found = JUDGEMENTS.map((judged) => ({
    judged,
    count: sheets.filter(({ data }) => data.criteria?.[key]?.judgement === judged).length,
  })).filter(({ count }) => count > 0);
  return found.map(
    ({ judged, count }, index) =>
      html`${index > 0 && html`<br />`}${JUDGEMENT_LABELS[judged][lang]} ${projectText.members(count)[lang]}`,
  );
}

const TONES = { good: 'good', fair: 'soon', poor: 'late' } as const;
