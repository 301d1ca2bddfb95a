import { assess } from '../../assess.ts';
import { dayOf } from '../../dates/day.ts';
import type { IsoTime } from '../../dates/iso-date.ts';
import { EDITS, isEdit } from '../../forms/edits/index.ts';
import type { Edited } from '../../forms/edits/edit.ts';
import { changesOfKind } from '../../remedy/changes.ts';
import { isAboutSoftware } from '../../forms/issue-form/software.ts';
import type { FilledForm, Form, FormProblem } from '../../forms/form.ts';
import { contentPathOf } from '../../record/path.ts';
import { readDocument } from '../../record/text/read-document.ts';
import { masked } from '../../rules/safety/personal-data/mask.ts';
import type { Text } from '../../text.ts';
import { characterProblems } from '../../rules/safety/characters/typed.ts';
import { sameAccount } from '../account.ts';
import { isThreadOf } from '../identity.ts';
import { originFindings } from '../origin.ts';
import type { Thread } from '../thread.ts';
import { beside, changeBy, findingsInForm, type FormFinding } from './check.ts';
import { compose } from './compose.ts';
import type { Desk } from './desk.ts';
import { saysThis, type Facts, type FilingBranch } from './facts.ts';
import { filedAtOf, mendBy } from './filed-at.ts';
import type { Outcome } from './outcome.ts';
import { lostForm } from './lost-form.ts';
import { barred, ownForms } from './permission.ts';
import { projectNamed, requestNamed, type ReadFiling } from './read-filing.ts';
import { adviceRequest } from '../advice/request.ts';
import { headingFor } from './printed.ts';
import { receiptOf } from './receipt.ts';
import { twinProjects, type Twin } from './twins.ts';
import { officeContacts, suspicionsIn, type Suspicion } from './suspicion.ts';

/**
 * The time of filing that the branch says: once it stands there it is kept. Null where it says none. A paper that the record
 * has already was filed by another: a correction, or an addition, does not count from its day.
 */
export function filedAtBefore(branch: FilingBranch | null, { files }: Pick<Desk, 'files'>): IsoTime | null {
  for (const { path, text } of branch?.files ?? []) {
    if (files.some((file) => file.path === path)) continue;
    const place = contentPathOf(path);
    if (place?.is !== 'document') continue;
    if (place.kind === 'proposal') return readDocument('proposal', text).data?.filedAt ?? null;
    if (place.kind === 'report') return readDocument('report', text).data?.submittedAt ?? null;
  }
  return null;
}

/**
 * What the desk has to say and to do about an issue, from nothing but what is there now: asked again, it gives the
 * same answer, whatever happened in between.
 */
export function judge(read: ReadFiling | null, facts: Facts, desk: Desk): Outcome {
  const { thread, answeredAt, branch, pull } = facts;
  if (thread.author.login.endsWith('[bot]')) return { is: 'silent' };
  const merged = mergedBefore(read, facts, desk);
  if (merged && !merged.editedSince) return merged;
  // Whoever has had an answer closes the request; nothing was filed that could be taken back.
  if (!merged && thread.state === 'closed' && read?.form.id === 'consult') return { is: 'silent' };
  if (!merged && thread.state === 'closed')
    return answeredAt === null && !pull && !branch ? { is: 'silent' } : { is: 'withdrawn' };
  const kept = branch !== null;
  // Only the secretariat publishes how an office is reached.
  const open = read && facts.author.isSecretariat ? officeContacts(read.form) : undefined;
  const suspicions = suspicionsIn(thread, desk.forms, desk.read.record, open);
  if (suspicions.length > 0)
    return { is: 'withheld', suspicions, kept, problems: read ? besides(suspicions, read, facts, desk) : [] };
  if (merged) return merged;
  if (!countsEdit(facts)) return { is: 'not-counted', by: thread.edited?.by?.login ?? null, kept };
  if (pull?.state === 'closed' && branch !== null) return { is: 'set-aside', pull: pull.number };
  if (read === null && isAboutSoftware(thread.body)) return { is: 'silent' };
  const meant = read ?? lostForm(facts, desk.forms);
  if (meant) return judgeFiling(meant, facts, desk);
  const forms = ownForms({ project: undefined, proposer: null }, facts.author, desk);
  return { is: 'not-ours', forms, holdsFile: holdsFile(thread.body) };
}

/** What is to be mended beside personal data, so that a text that is mended once is not refused again. */
function besides(
  suspicions: readonly Suspicion[],
  read: ReadFiling,
  facts: Facts,
  desk: Desk,
): readonly FormProblem[] {
  const outcome = judgeFiling(read, facts, desk);
  if (outcome.is !== 'refused') return [];
  return outcome.problems
    .filter((problem) => suspicions.every(({ heading }) => heading === null || heading !== problem.heading))
    .map(({ message, fix, ...problem }) => ({
      ...problem,
      message: blackened(message),
      fix: blackened(fix),
    }));
}

const blackened = ({ ja, en }: Text): Text => ({ ja: masked(ja), en: masked(en) });

function judgeFiling(read: ReadFiling, facts: Facts, desk: Desk): Outcome {
  const { form, filled } = read;
  const { thread, author, proposer, branch, pull } = facts;
  const { record } = desk.read;
  const filedAt = filedAtBefore(branch, desk) ?? filedAtOf(facts, record);
  const made = compose({ form, filled, issue: thread.number, filedAt, author, proposer }, desk);
  const kept = branch !== null;
  const others = barred(read, made.papers, facts, desk);
  if (others)
    return { is: 'not-yours', form, by: author.login, isNamesake: author.isNamesake, kept, ...others };
  if (form.id === 'consult' && filled.problems.length === 0) {
    const request = adviceRequest(thread, projectNamed(filled), record);
    return { is: request.record === null ? 'advice-asked' : 'advised', request };
  }
  const change = changeBy(made.papers, desk);
  const assessed = assess(change, desk, desk.today);
  const after = assessed.after.read.record;
  const origin = originFindings(change, { filer: author, since: filedAt }, record, after);
  const ofOrigin = findingsInForm(origin, made.papers, form, desk.forms);
  const findings = findingsInForm(assessed.findings, made.papers, form, desk.forms);
  const problems = [
    ...filled.problems,
    ...characterProblems(thread.body, form, record),
    ...made.problems,
    ...requestProblems(filled, facts.asked, form),
    ...ofOrigin.filter(isError),
  ];
  const errors = findings.filter(isError);
  const warnings = [
    ...(made.notes ?? []),
    ...[...ofOrigin, ...findings].filter((finding) => !isError(finding)),
  ];
  // What a paper lacks in another of the same form is not known before both can be read.
  const isKnown = problems.length === 0 || form.kinds.length < 2;
  const all = [
    ...problems,
    ...beside(
      problems,
      errors.filter(({ heading }) => heading !== null || isKnown),
      form,
    ),
  ];
  const [first, ...rest] = inOrderOf(
    form.boxes.map(({ heading }) => heading),
    all.length === 0 && made.papers.length === 0 ? [NOTHING_NEW] : all,
  );
  if (first)
    return {
      is: 'refused',
      form,
      problems: [first, ...rest],
      mendBy: mendBy(dayOf(facts.answeredAt ?? desk.now), record),
      filedOn: dayOf(filedAt),
      kept,
    };
  const twins: readonly Twin[] = [
    ...facts.twins.map((issue) => ({ is: 'issue', issue }) as const),
    ...twinProjects(read, thread.number, record, desk.today).map((id) => ({ is: 'project', id }) as const),
  ];
  const receipt = receiptOf(
    {
      form,
      papers: made.papers,
      bySecretariat: author.isSecretariat,
      after,
      filedAt,
      warnings,
      lowered: made.lowered,
      pull,
      twins,
    },
    desk,
  );
  const byHand = branch?.byHand === true && !saysThis(branch.files, made.papers);
  return { is: 'accepted', form, papers: made.papers, receipt, byHand };
}

/** The filing says what the record says already, in all its papers. */
const NOTHING_NEW: FormProblem = {
  heading: null,
  line: null,
  message: {
    ja: 'ここに書かれたことは、すべて記録に登録されています。新しく加わることがありません。',
    en: 'All that is written here is in the record already; there is nothing new.',
  },
  fix: {
    ja: '書き加えたいことがあれば、その欄に書いてください。なければ、このスレッドは閉じてかまいません。',
    en: 'Write what is to be added into its box; if there is nothing, this issue may be closed.',
  },
};

/** A record of a consultation closes the request that it names: that must be one. */
function requestProblems(filled: FilledForm, asked: Facts['asked'], form: Form): FormProblem[] {
  const named = requestNamed(filled);
  if (named === null || asked === undefined || asked === 'advice') return [];
  return [
    {
      heading: headingFor(form, { kind: 'consultation', field: 'request.issue' }),
      line: null,
      message:
        asked === 'none'
          ? { ja: `#${named} というスレッドはありません。`, en: `There is no issue #${named}.` }
          : {
              ja: `#${named} は、相談の申し込みのスレッドではありません。`,
              en: `Issue #${named} does not ask for advice.`,
            },
      allowed: {
        ja: '相談の申し込みのスレッドの番号だけです。',
        en: 'Only the number of an issue that asks for advice.',
      },
      fix: {
        ja: '相談の申し込みのスレッドを開き、題名の後にある番号を書いてください。電話や窓口での相談なら、この欄を空にしてください。',
        en: 'Open the issue in which advice was asked for and give the number after its title; leave this empty where it was asked for otherwise.',
      },
    },
  ];
}

const isError = ({ severity }: FormFinding): boolean => severity === 'error';

/** Only the author and the secretariat may change what was filed; anyone with write access could edit the text. */
function countsEdit({ thread, editor }: Facts): boolean {
  if (!thread.edited) return true;
  const { by } = thread.edited;
  return (by !== null && sameAccount(by, thread.author)) || editor?.isSecretariat === true;
}

/**
 * Whether a text holds a file that was attached to it.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/attaching-files
 */
const holdsFile = (body: string): boolean =>
  /\]\(https:\/\/[^\s)]+\/(?:user-attachments\/)?files\//.test(body);

/** Merged through the desk, or in the record already as the project that this issue brought. */
function mergedBefore(filing: ReadFiling | null, { thread, pull }: Facts, { read }: Desk) {
  const own = [...read.record.projects.values()].find((project) => isThreadOf(project, thread));
  const at = pull?.mergedAt ?? null;
  if (at === null && !own) return null;
  const editedSince = at !== null && isAfter(thread, at);
  const project = own?.id ?? null;
  const changes = changesOfKind(kindFiled(filing), project ?? (filing && projectNamed(filing.filled)));
  return { is: 'merged' as const, project, pull: pull?.number ?? null, editedSince, changes };
}

/** What kind of file a form writes; a proposal, where nobody can say any more. */
function kindFiled(filing: ReadFiling | null): Edited {
  const [kind] = filing?.form.kinds ?? [];
  return kind === undefined ? 'proposal' : isEdit(kind) ? (EDITS[kind].of[0] ?? 'proposal') : kind;
}

const isAfter = ({ edited }: Thread, at: IsoTime): boolean =>
  edited !== null && Date.parse(edited.at) > Date.parse(at);

/** In the order of the form's boxes; what concerns the whole comes first. */
function inOrderOf<T extends { readonly heading: string | null }>(
  headings: readonly string[],
  items: readonly T[],
): T[] {
  const place = ({ heading }: T) => (heading === null ? -1 : headings.indexOf(heading));
  return items.toSorted((a, b) => place(a) - place(b));
}
