import type { UnplacedFinding } from '../finding.ts';
import { fiscalYearOf } from '../dates/fiscal-year.ts';
import type { Programme } from '../programme/schema.ts';
import type { CityRecord, Project, ProjectDocument, Sitting } from '../record/record.ts';
import type { FiscalYear, IsoDate } from '../dates/iso-date.ts';
import type { Rule } from '../rules/rule.ts';
import type { WrittenPaper } from './written.ts';

/** What is known of the city where something is written: its programmes, and the project that the paper is about. */
export interface Surroundings {
  readonly programmes: ReadonlyMap<FiscalYear, Programme>;
  /** The project so far; null for a new one. */
  readonly project: Project | null;
  /** The sittings that dealt with it. */
  readonly sittings: readonly Sitting[];
}

/** A paper in its place in the record. */
export interface Placed {
  readonly document: ProjectDocument;
  readonly project: Project;
  readonly record: CityRecord;
}

/** The paper as it would stand in the record, in the place of one of the same name. */
export function placed(paper: WrittenPaper, around: Surroundings, today: IsoDate): Placed {
  const id = around.project?.id ?? `${fiscalYearOf(today)}-0001`;
  const document: ProjectDocument =
    paper.kind === 'report'
      ? {
          ...paper,
          key: String(paper.data.fiscalYear),
          project: id,
          path: `projects/${id}/report-${paper.data.fiscalYear}.md`,
        }
      : { ...paper, key: null, project: id, path: `projects/${id}/proposal.md` };
  const others = around.project?.documents.filter(({ path }) => path !== document.path) ?? [];
  const project: Project = { id, documents: [...others, document] };
  return { document, project, record: recordAround(around, project) };
}

/** As much of the record as is known where something is written. */
export const recordAround = (
  { programmes, sittings }: Pick<Surroundings, 'programmes' | 'sittings'>,
  project: Project | null,
): CityRecord => ({
  programmes,
  rosters: new Map(),
  sittings: new Map(sittings.map((sitting) => [sitting.id, sitting])),
  projects: new Map(project ? [[project.id, project]] : []),
  consultations: [],
  activities: [],
});

/** What a rule about one paper finds in it. Throws for a rule of another scope, which would find nothing and tell nobody. */
export function judged(
  rule: Rule,
  { document, project, record }: Placed,
  today: IsoDate,
): Iterable<UnplacedFinding> {
  if (rule.scope !== 'document') throw new Error(`The rule ${rule.id} is not about one paper.`);
  return rule.check(document, project, { record, today });
}
