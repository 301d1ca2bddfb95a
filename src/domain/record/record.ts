import type { Party } from './kinds/shared.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { FiscalYear } from '../dates/iso-date.ts';
import type { HasProgrammes } from '../programme/in-force.ts';
import type { DataOf, ProjectKind } from './kinds/index.ts';

/** One file of the record as it comes from disk or git: a path under the content folder, and its text. */
export interface ContentFile {
  /** Relative to the content folder, with `/`: `projects/2026-0042/proposal.md`. */
  readonly path: string;
  readonly text: string;
}

/** One document of a project, parsed and valid in itself. */
export interface DocumentOf<K extends ProjectKind> {
  readonly kind: K;
  readonly project: string;
  /** What follows the kind in the file name, or null: `2026-02` of `review-2026-02.md`. */
  readonly key: string | null;
  readonly path: string;
  readonly data: DataOf<K>;
}

export type ProjectDocument = { [K in ProjectKind]: DocumentOf<K> }[ProjectKind];

/** A project is a folder of dated documents; nothing else is stored of it. */
export interface Project {
  readonly id: string;
  readonly documents: readonly ProjectDocument[];
}

/** A sitting with its id, `2026-02`. */
export interface Sitting {
  readonly id: string;
  readonly path: string;
  readonly data: DataOf<'sitting'>;
}

export interface Roster {
  readonly fiscalYear: FiscalYear;
  readonly path: string;
  readonly data: DataOf<'roster'>;
}

export interface Activity {
  readonly id: string;
  readonly path: string;
  readonly data: DataOf<'activity'>;
}

/** A consultation before anything was filed (C07); those of a project are documents of the project. */
export interface EarlyConsultation {
  readonly id: string;
  readonly path: string;
  readonly data: DataOf<'consultation'>;
}

/** The whole record of a city: what `content/` says, nothing derived. */
export interface CityRecord extends HasProgrammes {
  readonly rosters: ReadonlyMap<FiscalYear, Roster>;
  readonly sittings: ReadonlyMap<string, Sitting>;
  readonly projects: ReadonlyMap<string, Project>;
  readonly consultations: readonly EarlyConsultation[];
  readonly activities: readonly Activity[];
}

/** The documents of one kind in a project, in the order in which they count. */
export function documentsOf<K extends ProjectKind>(project: Project, kind: K): readonly DocumentOf<K>[] {
  return project.documents.filter(
    (document) => document.kind === kind,
  ) as unknown as readonly DocumentOf<K>[];
}

/** Returns the one document of a kind that a project can have only once, if it is there. */
export function documentOf<K extends ProjectKind>(project: Project, kind: K): DocumentOf<K> | undefined {
  return documentsOf(project, kind)[0];
}

/** Returns the paper at a path, if it could be read: a document, a sitting, a roster, a consultation or an activity. */
export function paperAt(
  record: CityRecord,
  path: string,
): ProjectDocument | Sitting | Roster | EarlyConsultation | Activity | undefined {
  const project = record.projects.get(path.split('/')[1] ?? '');
  const others = [record.sittings.values(), record.rosters.values(), record.consultations, record.activities];
  return (
    project?.documents.find((document) => document.path === path) ??
    others.flatMap((papers) => [...papers]).find((paper) => paper.path === path)
  );
}

/** Returns what a project is called: by its proposal, or by what is known of it; else by its number. */
export function titleOf(project: Project): string {
  return (documentOf(project, 'proposal') ?? documentOf(project, 'history'))?.data.title ?? project.id;
}

/** Returns the key of the section that carries a project: of its plan, else of its last decision; undefined before there is one. */
export const sectionKeyOf = (project: Project): string | undefined =>
  documentOf(project, 'plan')?.data.section ?? documentsOf(project, 'decision').at(-1)?.data.section;

/** Something that a paper of the council asks somebody to do by a day. */
export interface DueItem {
  readonly kind: 'ask' | 'condition' | 'follow-up';
  /** The table of the paper in which it stands, and its row there, from 0. */
  readonly table: 'asks' | 'conditions' | 'followUps';
  readonly index: number;
  readonly id: string;
  readonly owedBy: Party;
  readonly what: string;
  readonly due: IsoDate;
}

/** Returns what a review, a decision or a verification asks for, in the order of its tables; nothing of other papers. */
export function dueItemsOf({ kind, data }: ProjectDocument): readonly DueItem[] {
  switch (kind) {
    case 'review':
      return dueItems('ask', 'asks', data.asks);
    case 'decision':
      return [...dueItems('condition', 'conditions', data.conditions), ...dueItems('ask', 'asks', data.asks)];
    case 'verification':
      return dueItems('follow-up', 'followUps', data.followUps);
    default:
      return [];
  }
}

const dueItems = (
  kind: DueItem['kind'],
  table: DueItem['table'],
  items: readonly Omit<DueItem, 'kind' | 'table' | 'index'>[] | undefined,
): readonly DueItem[] => (items ?? []).map((item, index) => ({ ...item, kind, table, index }));
