import type { Clause, Draft, Severity } from '../finding.ts';
import type { CityRecord, ContentFile, Project, ProjectDocument, Sitting } from '../record/record.ts';
import type { Problem } from '../record/problem.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { Text } from '../text.ts';

/** The families in which rules are read, listed and explained. */
export const FAMILIES = [
  'form',
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
  readonly record: CityRecord;
  readonly today: IsoDate;
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
  /** How to mend what it finds, for people. */
  readonly mend: Text;
}

/** A rule says of one thing what is wrong with it. What the thing is, is its scope. */
export type Rule = RuleBase &
  (
    | { readonly scope: 'paths'; check(paths: readonly string[]): Iterable<Draft> }
    | { readonly scope: 'file'; check(file: ContentFile, record: CityRecord): Iterable<Draft> }
    | { readonly scope: 'form'; check(problem: Problem, file: string): Iterable<Draft> }
    | {
        readonly scope: 'document';
        check(document: ProjectDocument, project: Project, context: RuleContext): Iterable<Draft>;
      }
    | { readonly scope: 'project'; check(project: Project, context: RuleContext): Iterable<Draft> }
    | { readonly scope: 'sitting'; check(sitting: Sitting, context: RuleContext): Iterable<Draft> }
    | { readonly scope: 'record'; check(context: RuleContext): Iterable<Draft> }
    | { readonly scope: 'change'; check(change: Change, context: RuleContext): Iterable<Draft> }
  );

/** Keeps the literal types of a rule. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
