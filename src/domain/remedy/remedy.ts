import { sidesOf, type Debtor, type Obligation, type ObligationKind } from '../lifecycle/obligation.ts';
import { planInForce } from '../lifecycle/plan-in-force.ts';
import { CATALOGUE } from '../forms/catalogue.ts';
import { awaiting, type Answerable } from '../forms/edits/side-word.ts';
import { resultName } from '../forms/edits/notification.ts';
import { filerOf } from '../forms/edits/index.ts';
import { printCells } from '../forms/read/table-answer.ts';
import type { Form, FormId } from '../forms/form.ts';
import { prefilledAddress } from '../forms/prefilled.ts';
import { partnerNameOf } from '../lifecycle/partners.ts';
import type { Programme } from '../programme/schema.ts';
import { SIDE_OF, SIDES, type Side } from '../record/kinds/shared.ts';
import { documentOf, type DocumentOf, type Project } from '../record/record.ts';
import type { Filer } from '../schema/field.ts';

/** A form by which something owed is met, with the answers that the record knows already. */
export interface Remedy {
  readonly form: FormId;
  /** By the names that boxes have in addresses (`boxId`); choices by their key. */
  readonly fields: Readonly<Record<string, string>>;
}

/** What has to be known of an obligation, to say how it is met. */
export type Owed = Pick<
  Obligation,
  'what' | 'owedBy' | 'basis' | 'id' | 'fiscalYear' | 'meeting' | 'waits' | 'unattended'
>;

/**
 * Returns the form by which one of those who owe something meets it, or by which the secretariat enters it for them. This is
 * the one place that knows; pages, threads, reminders and letters ask it. Null where this side files nothing: it comes to the
 * sitting, hands it to the secretariat, or waits until something else is there. What the programme itself owes has no project.
 */
export function remedyFor(owed: Owed, by: Debtor, project: Project | undefined): Remedy | null {
  if (owed.waits) return null;
  const form = FORMS[owed.what](owed, project, by);
  if (form === null || !mayFile(by, form)) return null;
  const ofProject = project && ANSWERS[form]?.(owed, project, by);
  return {
    form,
    fields: definedIn({
      ...(project ? { project: project.id } : {}),
      ...ofSitting(form, owed),
      ...ofProject,
    }),
  };
}

/** The form of each duty. */
const FORMS: Readonly<
  Record<ObligationKind, (owed: Owed, project: Project | undefined, by: Debtor) => FormId | null>
> = {
  // Before the sitting each member hands in a sheet; what came of the sitting is entered by the secretariat.
  review: (owed) => (owed.owedBy === 'council' ? 'assessment' : atSitting(owed, 'review')),
  decision: (owed) => atSitting(owed, 'decision'),
  verification: (owed) => atSitting(owed, 'verification'),
  notification: () => 'notification',
  partner: () => 'partner',
  opinion: () => 'opinion',
  // What is there waits for the word of a side; what is not there has to be written first.
  agreement: (owed, project, by) => (wordOwed(owed, project, by) ? 'side-word' : 'agreement'),
  amendment: () => 'side-word',
  evaluation: () => 'side-word',
  'offer-answer': () => 'notification',
  termination: () => 'termination',
  report: () => 'report',
  ask: () => 'progress',
  condition: () => 'progress',
  'follow-up': () => 'progress',
  roster: () => 'roster-change',
  sittings: () => 'sitting-plan',
  'decision-sitting': () => 'sitting-plan',
  minutes: () => 'minutes',
};

/** Convene it first, then say who was there, then enter the result. */
const atSitting = ({ meeting, unattended }: Owed, result: FormId): FormId =>
  meeting === undefined ? 'sitting-plan' : unattended ? 'minutes' : result;

/** What is known of the sitting that a form is about. */
function ofSitting(form: FormId, { what, meeting, id, fiscalYear }: Owed): Answers {
  if (form === 'minutes') return { meeting: meeting ?? id };
  if (form === 'sitting-plan') return { step: STEP[what] };
  if (form === 'roster-change') return { 'fiscal-year': fiscalYear };
  return {};
}

const STEP: Partial<Record<ObligationKind, string>> = {
  review: '1',
  decision: '2',
  'decision-sitting': '2',
  verification: 'verification',
};

type Answers = Readonly<Record<string, string | number | undefined>>;

/** The row of the form of notices: the project, and the result that is to be told. */
const toldOf = ({ basis }: Owed, project: Project): string => {
  const paper = project.documents.find(({ path }) => path === basis);
  return printCells([project.id, paper ? resultName(paper) : '']);
};

/** What the record knows of the answers of a form, beside the number of the project. */
const ANSWERS: Readonly<Partial<Record<FormId, (owed: Owed, project: Project, by: Debtor) => Answers>>> = {
  assessment: ({ meeting }) => ({ meeting }),
  review: ({ meeting }) => ({ meeting }),
  decision: ({ meeting }) => ({ meeting }),
  opinion: ({ basis }, project) => {
    const asked = project.documents.find(({ path }) => path === basis);
    if (asked?.kind !== 'opinion') return {};
    const { section, requestedOn, due } = asked.data;
    return { section, 'requested-on': requestedOn, due };
  },
  notification: (owed, project) => ({ papers: toldOf(owed, project) }),
  agreement: (_, project) => planned(project),
  'side-word': (owed, project, by) => wordAnswers(owed, project, by),
  progress: ({ id }, _, by) => ({ by, done: id }),
  report: ({ fiscalYear }) => ({ 'fiscal-year': fiscalYear }),
  verification: ({ fiscalYear, meeting }) => ({ 'fiscal-year': fiscalYear, meeting }),
};

/** The papers of a duty that lack the word of who owes it, and whose it is. */
function wordOwed(
  { what, owedBy, basis }: Owed,
  project: Project | undefined,
  by: Debtor,
): { readonly side: Side; readonly papers: Answerable } | null {
  if (!project) return null;
  const owing = SIDE_OF[by] ?? sidesOf(owedBy).map((debtor) => SIDE_OF[debtor]);
  const sides = typeof owing === 'string' ? [owing] : SIDES.filter((side) => owing.includes(side));
  for (const side of sides) {
    const papers = awaiting(project, side).find(({ papers: [paper] }) =>
      what === 'agreement' ? paper?.kind === 'plan' || paper?.kind === 'agreement' : paper?.path === basis,
    );
    if (papers) return { side, papers };
  }
  return null;
}

/** The paper, and of a report its indicators, each of which is to be judged. */
function wordAnswers(owed: Owed, project: Project, by: Debtor): Answers {
  const word = wordOwed(owed, project, by);
  if (!word) return {};
  const [paper] = word.papers.papers;
  return {
    paper: word.papers.names[0],
    judgements: paper?.kind === 'report' ? toJudge(project, paper) : undefined,
    side: by === 'secretariat' ? word.side : undefined,
  };
}

const toJudge = (project: Project, { data }: DocumentOf<'report'>): string => {
  const indicators = planInForce(project, data.completedOn)?.indicators ?? [];
  return data.results
    .map(({ indicator: id }) => printCells([indicators.find((one) => one.id === id)?.label ?? id, '', '']))
    .join('\n');
};

/** What proposal and decision say of the plan that both sides are to settle. */
function planned(project: Project): Answers {
  const proposal = documentOf(project, 'proposal')?.data;
  const decisions = project.documents.filter((document) => document.kind === 'decision');
  const { proposer, purpose, plan } = proposal ?? {};
  const owner = proposer?.type === 'city-staff' ? partnerNameOf(project) : proposer?.name;
  return {
    owner,
    section: decisions.at(-1)?.data.section,
    'parties-npo': owner,
    'period-from': plan?.start,
    'period-to': plan?.end,
    place: plan?.place,
    'shared-purpose': purpose,
    'roles-npo': plan?.npoRole,
    'roles-city': plan?.cityRole,
  };
}

const definedIn = (answers: Answers): Record<string, string> =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([box, answer]) => (answer === undefined ? [] : [[box, String(answer)]])),
  );

/** Whether a side may file all papers of a form (`filedBy`); the secretariat enters for everybody. */
const mayFile = (by: Debtor, form: FormId): boolean =>
  by === 'secretariat' || CATALOGUE[form].kinds.every((kind) => FILED_BY[filerOf(kind)].includes(by));

const FILED_BY: Readonly<Record<Filer, readonly Debtor[]>> = {
  anyone: ['proposer', 'section', 'owner', 'council'],
  proposer: ['proposer'],
  consultation: [],
  section: ['section'],
  member: ['council'],
  secretariat: [],
  'section-and-owner': ['section', 'owner', 'proposer'],
  debtor: ['proposer', 'section', 'owner', 'council'],
  council: [],
};

/**
 * Returns the path of the site's own form for this, which asks less and begins with what the record knows; null where the site
 * has none. It begins with a slash: `/report/form/?from=2026-0042`.
 */
export const remedyPath = ({ form, fields }: Remedy): string | null =>
  form === 'report' ? `/report/form/?from=${encodeURIComponent(fields['project'] ?? '')}` : null;

/** Returns the address of GitHub's form, filled in as far as an address holds it. Throws for a form that is none of these. */
export function remedyAddress(
  { form: id, fields }: Remedy,
  { programme, forms }: { readonly programme: Programme; readonly forms: readonly Form[] },
): string {
  const form = forms.find((one) => one.id === id);
  if (!form) throw new Error(`There is no form ${id}.`);
  return prefilledAddress(programme, form, fields);
}
