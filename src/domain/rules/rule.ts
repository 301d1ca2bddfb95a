import type { Clause, UnplacedFinding, Severity } from '../finding.ts';
import type { DataOf, Kind, ProjectKind } from '../record/kinds/index.ts';
import type { CityRecord, ContentFile, Project, ProjectDocument, Roster, Sitting } from '../record/record.ts';
import type { Problem } from '../record/problem.ts';
import type { FiscalYear, IsoDate } from '../dates/iso-date.ts';
import type { Programme } from '../programme/schema.ts';
import type { Text } from '../text.ts';

/** The families in which rules are read, listed and explained. */
export const FAMILIES = [
  'form',
  'programme',
  'references',
  'order',
  'money',
  'completeness',
  'time',
  'council',
  'issue-forms',
  'integrity',
  'safety',
] as const;
export type Family = (typeof FAMILIES)[number];

/** What a rule may look at beside the thing it judges. No clock: `today` is given. */
export interface RuleContext {
  /** The record as it is written (`ReadRecord`): to ask for what could not be read ends the judgement, and it waits. */
  readonly record: CityRecord;
  readonly today: IsoDate;
  /** The paths of all files of the record, the pages of the city among them. */
  readonly paths: ReadonlySet<string>;
}

/** The rules of a city from a year on, with the file in which they stand. */
export interface ProgrammeFile {
  readonly path: string;
  readonly fiscalYear: FiscalYear;
  readonly programme: Programme;
}

/** What changed since a revision: the same paths before and after (null: was not there, is gone). */
export interface Change {
  readonly files: readonly {
    readonly path: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

interface RuleBase {
  /** Kebab-case; it is the address of the help page and the name of the golden folder. Never reused. */
  readonly id: string;
  /** Ids that it had before; its help page answers at their addresses too, which stand in old comments. */
  readonly formerly?: readonly string[];
  readonly family: Family;
  readonly severity: Severity;
  /** The clause of the report that it serves, or null where another reason stands in `why`. */
  readonly clause: Clause | null;
  /**
   * The day on which the rule came, where that was later than the first of them: projects closed before are
   * warned, not failed.
   */
  readonly since?: IsoDate;
  readonly title: Text;
  /** Why the rule is there, for people. */
  readonly why: Text;
  /** How to put right what it finds, for people. A finding has a `fix` of its own that is more exact. */
  readonly remedy: Text;
}

/** What a row of a table of rules says of itself; family, severity and scope are those of the table. */
export type RuleWords = Omit<RuleBase, 'family' | 'severity'>;

/** Papers of projects; of some kinds only, where `kinds` names them. */
interface DocumentScope<K extends ProjectKind> {
  readonly scope: 'document';
  readonly kinds?: readonly K[];
  check(
    document: Extract<ProjectDocument, { kind: K }>,
    project: Project,
    context: RuleContext,
  ): Iterable<UnplacedFinding>;
}

/** Any paper of the record: a document of a project, a sitting, a roster, a consultation or an activity. */
export type Paper = {
  [K in Kind]: { readonly kind: K; readonly path: string; readonly data: DataOf<K> };
}[Kind];

/** A rule says of one thing what is wrong with it. What the thing is, is its scope. */
export type Rule = RuleBase &
  (
    | { readonly scope: 'paths'; check(paths: readonly string[]): Iterable<UnplacedFinding> }
    | { readonly scope: 'file'; check(file: ContentFile, record: CityRecord): Iterable<UnplacedFinding> }
    | {
        readonly scope: 'programme';
        check(programme: ProgrammeFile, context: RuleContext): Iterable<UnplacedFinding>;
      }
    | { readonly scope: 'form'; check(problem: Problem, file: string): Iterable<UnplacedFinding> }
    | DocumentScope<ProjectKind>
    | { readonly scope: 'project'; check(project: Project, context: RuleContext): Iterable<UnplacedFinding> }
    | { readonly scope: 'sitting'; check(sitting: Sitting, context: RuleContext): Iterable<UnplacedFinding> }
    | { readonly scope: 'paper'; check(paper: Paper, context: RuleContext): Iterable<UnplacedFinding> }
    | { readonly scope: 'roster'; check(roster: Roster, context: RuleContext): Iterable<UnplacedFinding> }
    | { readonly scope: 'record'; check(context: RuleContext): Iterable<UnplacedFinding> }
    | { readonly scope: 'change'; check(change: Change, context: RuleContext): Iterable<UnplacedFinding> }
  );

/** Returns the rule as it is, with its type checked. Without side effects, so that the site takes only the rules that its forms use. */
// @__NO_SIDE_EFFECTS__
export function defineRule<K extends ProjectKind = ProjectKind>(
  rule: Exclude<Rule, { scope: 'document' }> | (RuleBase & DocumentScope<K>),
): Rule {
  return rule;
}

/** Returns rules in the order of their ids. */
export const byId = (rules: readonly Rule[]): readonly Rule[] =>
  [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
