import {
  JUDGEMENT_LABELS,
  JUDGEMENTS,
  SIDE_LABELS,
  SIDES,
  type Side,
} from '../../domain/record/kinds/shared.ts';
import { programmeOn } from '../../domain/programme/in-force.ts';
import { documentOf, documentsOf, type DocumentOf, type Project } from '../../domain/record/record.ts';
import { projectText } from '../i18n/project.ts';
import { html, type Part } from '../markup/html.ts';
import type { TableOptions } from '../paper/table.ts';
import { filed } from '../paper/words.ts';
import type { ProjectView } from './view.ts';

/** A title, in which a term may be explained, and the table below it. */
export interface Guidelines {
  readonly title: Part;
  readonly table: TableOptions;
}

type Criteria = NonNullable<DocumentOf<'review'>['data']['criteria']>;

/**
 * Returns how the proposal was judged by each guideline: the council's word beside the members' sheets by side (C13). Null
 * where there are no sheets: the council's paper below says all of it.
 */
export function guidelinesOf({ city, lang, status, terms }: ProjectView): Guidelines | null {
  const { project } = status;
  const proposal = documentOf(project, 'proposal');
  const judged = documentsOf(project, 'review').findLast(({ data }) => data.criteria !== undefined)?.data
    .criteria;
  const sheets = documentsOf(project, 'assessment').filter(({ data }) => data.criteria !== undefined);
  if (!proposal || sheets.length === 0) return null;
  const criteria = programmeOn(city.record, proposal.data.filedAt.slice(0, 10)).criteria;
  const rows = criteria.map(({ key, label }) => [
    label[lang],
    judgement(judged?.[key], lang),
    filed(judged?.[key]?.reason, lang),
    ...SIDES.map((side) => counts(project, side, key, lang)),
  ]);
  const columns = [
    { label: projectText.guideline[lang] },
    { label: projectText.judgement[lang] },
    { label: projectText.reason[lang], kind: 'wide' as const },
    ...SIDES.map((side) => ({ label: projectText.sheetsOf(SIDE_LABELS[side][lang])[lang] })),
  ];
  const title = projectText.guidelines[lang];
  return { title: terms.label(title), table: { label: title, columns, rows } };
}

function judgement(judged: Criteria[string] | undefined, lang: ProjectView['lang']): Part {
  return (
    judged &&
    html`<span class="tag ${TONES[judged.judgement]}">${JUDGEMENT_LABELS[judged.judgement][lang]}</span>`
  );
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
