import { fiscalYearOf } from '../dates/fiscal-year.ts';
import type { FiscalYear, IsoDate } from '../dates/iso-date.ts';
import type { UnplacedFinding } from '../finding.ts';
import { type Box, boxId, type Form } from '../forms/form.ts';
import { printBody, type Typed } from '../forms/read/write-body.ts';
import { itemsOf } from '../lifecycle/items-of.ts';
import type { Programme } from '../programme/schema.ts';
import type { DataOf } from '../record/kinds/index.ts';
import type { CityRecord, Project, ProjectDocument, Sitting } from '../record/record.ts';
import type { Rule } from '../rules/rule.ts';
import type { Text } from '../text.ts';

/** The papers that can be written on the site, by forms of their own. */
export const WRITTEN_KINDS = ['proposal', 'report'] as const;
export type WrittenKind = (typeof WRITTEN_KINDS)[number];

/** A paper that was written, whole. */
export type WrittenPaper = {
  readonly [K in WrittenKind]: { readonly kind: K; readonly data: DataOf<K> };
}[WrittenKind];

/** Returns the paper that a form makes. Throws for a form of another paper. */
export function writtenBy({ id, kinds }: Form): WrittenKind {
  const kind = WRITTEN_KINDS.find((one) => kinds.includes(one));
  if (!kind) throw new Error(`The site has no form of its own for ${id}.`);
  return kind;
}

/** A number that no issue has: a draft has none yet. */
const NO_ISSUE = 1;

/** What the desk puts in when a paper comes; a draft is judged as if it came at noon of the day (JST). */
export const suppliedBy: {
  readonly [K in WrittenKind]: (today: IsoDate) => Partial<DataOf<K>>;
} = {
  proposal: (today) => ({ filedAt: `${today}T12:00:00+09:00`, source: { issue: NO_ISSUE } }),
  report: (today) => ({ submittedAt: `${today}T12:00:00+09:00`, judged: {} }),
};

/** Returns the paper without what the desk puts in: as it is handed in. */
export function handedIn(paper: WrittenPaper): WrittenPaper {
  const supplied = new Set(Object.keys(suppliedBy[paper.kind]('2000-01-01')));
  const data = Object.fromEntries(Object.entries(paper.data).filter(([key]) => !supplied.has(key)));
  return { kind: paper.kind, data } as unknown as WrittenPaper;
}

/** What somebody has typed so far, by the ids of the boxes; where labels are picked, the Japanese ones. */
export type Draft = Readonly<Record<string, Typed>>;

/** Returns the text of the issue that the form on GitHub would make of it. */
export const bodyOf = (form: Form, draft: Draft): string =>
  printBody(form, new Map(form.boxes.map((box): [string, Typed] => [box.heading, draft[boxId(box)] ?? ''])));

/** Returns what a box asks for: the first part of its field, `budget` of `budget.totalYen`, or the question of the form. */
export const askedBy = ({ target }: Box): string =>
  target.is === 'field' ? (target.field.split('.')[0] ?? '') : target.question;

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

/** Returns the paper as it would stand in the record, in the place of one of the same name. */
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

/** A paper that is being written lies in no file yet. */
const NO_PATHS: ReadonlySet<string> = new Set();

/** Returns what a rule about one paper finds in it. Throws for a rule of another scope, which would find nothing and tell nobody. */
export function judged(
  rule: Rule,
  { document, project, record }: Placed,
  today: IsoDate,
): Iterable<UnplacedFinding> {
  if (rule.scope !== 'document') throw new Error(`The rule ${rule.id} is not about one paper.`);
  return rule.check(document, project, { record, today, paths: NO_PATHS });
}

type Names = ReadonlyMap<string, string>;

/** Returns what the ids of a project stand for; none where there is no project yet. */
export const namesIn = (project: Project | null, today: IsoDate): Names =>
  project ? itemsOf(project, today) : new Map();

/**
 * Returns a sentence of the check for somebody who never sees ids: 「in-city」（収入 市の負担） and 「in-city」 both become 「収入 市の負担」.
 * Names are filed text, and so Japanese in English too.
 */
export const plainly = ({ ja, en }: Text, names: Names): Text => ({
  ja: ja
    .replace(/「[\w-]+」（([^（）]+)）/g, '「$1」')
    .replace(/「([\w-]+)」/g, (_, id: string) => `「${names.get(id) ?? id}」`),
  en: en
    .replace(/"[\w-]+" \(([^()]+)\)/g, '"$1"')
    .replace(/"([\w-]+)"/g, (_, id: string) => `"${names.get(id) ?? id}"`),
});
