import { boxFor } from '../forms/box-for.ts';
import { boxId } from '../forms/box-id.ts';
import type { Form } from '../forms/form.ts';
import { readForm } from '../forms/read/read-form.ts';
import type { Programme } from '../programme/schema.ts';
import type { DataOf } from '../record/kinds/index.ts';
import type { CityRecord, Project, ProjectDocument } from '../record/record.ts';
import type { FiscalYear, IsoDate } from '../record/values.ts';
import { proposalRules } from './rules.ts';
import type { Text } from '../text.ts';
import { bodyOf, topField, type Draft } from './draft.ts';

/** Something to mend, at the box where it was typed; null where it is about the whole. */
export interface DraftProblem {
  readonly box: string | null;
  readonly severity: 'error' | 'warning';
  readonly message: Text;
  readonly fix: Text;
}

export interface Checked {
  readonly problems: readonly DraftProblem[];
  /** The proposal, as far as it can be understood; whole where there is no error. */
  readonly data: DataOf<'proposal'> | null;
}

/** What the check knows of the city. */
export interface Rulebook {
  readonly programme: Programme;
  readonly fiscalYear: FiscalYear;
}

/** A number that no issue has: a draft has none yet. */
const NO_ISSUE = 1;

/**
 * Reads a draft as the desk reads the form that it will become, and judges it by the same rules, as far as they need
 * nothing but the paper and the programme. Characters, markup, personal data and other papers are the desk's.
 */
export function checkDraft(
  form: Form,
  draft: Draft,
  { programme, fiscalYear }: Rulebook,
  today: IsoDate,
): Checked {
  const filled = readForm(form, bodyOf(form, draft));
  const byHeading = new Map(form.boxes.map((box) => [box.heading, boxId(box)]));
  const problems: DraftProblem[] = filled.problems.map(({ heading, message, fix }) => ({
    box: heading === null ? null : (byHeading.get(heading) ?? null),
    severity: 'error',
    message,
    fix,
  }));
  const paper = filled.papers.find(({ kind }) => kind === 'proposal');
  if (!paper) return { problems, data: null };
  const data = {
    ...paper.data,
    filedAt: `${today}T12:00:00+09:00`,
    source: { issue: NO_ISSUE },
  } as unknown as DataOf<'proposal'>;
  const unsound = new Set(
    form.boxes.filter((box) => problems.some((problem) => problem.box === boxId(box))).map(topField),
  );
  const id = `${fiscalYear}-0001`;
  const path = `projects/${id}/proposal.md`;
  const document: ProjectDocument = { kind: 'proposal', key: null, project: id, path, data };
  const project: Project = { id, documents: [document] };
  const record: CityRecord = {
    programmes: new Map([[fiscalYear, programme]]),
    rosters: new Map(),
    sittings: new Map(),
    projects: new Map([[id, project]]),
    consultations: [],
    activities: [],
  };
  for (const { rule, asks } of proposalRules) {
    // A rule relies on the fields that it asks for: what could not be read there is mended first.
    if (rule.scope !== 'document' || asks.some((field) => unsound.has(field))) continue;
    for (const { field, message, fix } of rule.check(document, project, { record, today })) {
      const box = field === null ? undefined : boxFor(form, 'proposal', field);
      problems.push({
        box: box ? boxId(box) : null,
        severity: rule.severity === 'error' ? 'error' : 'warning',
        message,
        fix,
      });
    }
  }
  return { problems, data: problems.some(({ severity }) => severity === 'error') ? null : data };
}
