import type { FiledKind, Form, FormProblem } from '../../forms/form.ts';
import { KINDS } from '../../record/kinds/index.ts';
import { valueAt, formatField, isGroup } from '../../record/text/field-path.ts';
import { readDocument } from '../../record/text/read-document.ts';
import { setField } from '../../record/text/set-field.ts';
import { same } from '../../rules/integrity/changed-documents.ts';
import type { Composed } from './compose.ts';
import { correctedBy } from './corrected.ts';
import { unreadable } from './edits/edit.ts';
import { headingFor } from './printed.ts';
import { isOwnMeans } from './side-words.ts';
import type { FiledPaper } from './outcome.ts';

type Data = Readonly<Record<string, unknown>>;

/** A side's word is added as a whole: a day without the way in which it was given is none. */
const WORDS = new Set(['agreed.npo', 'agreed.city']);

/** What may be added to a merged paper by filing it again, without a correction. */
const ADDED: Partial<Record<FiledKind, ReadonlySet<string>>> = {
  plan: WORDS,
  agreement: WORDS,
  amendment: WORDS,
  report: new Set(['judged.npo', 'judged.city']),
  opinion: new Set(['answeredOn', 'feasibility', 'opinion', 'onBehalf']),
  review: new Set(['notifiedOn']),
  decision: new Set(['notifiedOn', 'partner.type', 'partner.name', 'partner.offer', 'partner.on']),
  offer: new Set(['notifiedOn']),
};

/**
 * A merged paper with what a filing adds to it; a problem where the filing would change what was published. What was typed
 * is compared; what is added has the values, too, that the desk supplies (`data`).
 */
export function addTo(paper: FiledPaper<FiledKind>, typed: Data, data: Data, form: Form): Composed {
  const { kind, path } = paper;
  const there = readDocument(kind, paper.text).data;
  if (there === null)
    return { papers: [], problems: [{ heading: null, line: null, ...unreadable(path, kind) }], lowered: [] };
  const added = withoutKnownWords(typed, there);
  const results = kind === 'report' ? resultsJoined(added['results'], valueAt(there, ['results'])) : null;
  // A side's own judgements of results that are there are an addition, and no other row.
  if (results) added['results'] = results;
  const isWhole = (steps: readonly string[]): boolean =>
    ADDED[kind]?.has(formatField(steps) ?? '') === true && valueAt(there, steps) === undefined;
  const fields = leavesOf(added, isWhole).filter(({ steps, value }) => !same(valueAt(there, steps), value));
  const problems: FormProblem[] = [];
  let { text } = paper;
  for (const { steps, value } of fields) {
    const field = formatField(steps) ?? '';
    const isMissing = valueAt(there, steps) === undefined;
    if ((isMissing && ADDED[kind]?.has(field)) || (field === 'results' && results))
      text = setField(text, kind, field, isGroup(value) ? valueAt(data, steps) : value);
    else problems.push(published(field, paper, form));
  }
  if (problems.length > 0) return { papers: [], problems: once(problems), lowered: [] };
  if (text !== paper.text) return { papers: [{ ...paper, text }], problems: [], lowered: [] };
  // A plan that is there already is no obstacle to the agreement that refers to it.
  const isAside = form.kinds.length > 1;
  return { papers: [], problems: isAside ? [] : [alreadyThere(paper)], lowered: [] };
}

/** What was typed, but for the word of a side's own account that the paper has already: filing once more gives no second one. */
function withoutKnownWords(typed: Data, there: unknown): Record<string, unknown> {
  const rest: Record<string, unknown> = { ...typed };
  for (const field of ['agreed', 'judged']) {
    const words = typed[field];
    if (!isGroup(words)) continue;
    rest[field] = Object.fromEntries(
      Object.entries(words).filter(
        ([side, word]) =>
          valueAt(there, [field, side]) === undefined || !isGroup(word) || !isOwnMeans(word['means']),
      ),
    );
  }
  return rest;
}

/**
 * The results of a report with the judgements of a side that had none, where the rest of each row is as it was; null where it is
 * not, so that the published row stands against the other one.
 */
function resultsJoined(typed: unknown, there: unknown): readonly Data[] | null {
  if (!Array.isArray(typed) || !Array.isArray(there)) return null;
  const rows = typed.filter(isGroup);
  const joined = there.filter(isGroup).map((row) => {
    const own = rows.find(({ indicator }) => indicator === row['indicator']);
    return { ...own, ...row };
  });
  const isSame = rows.every((row) => {
    const whole = joined.find(({ indicator }) => indicator === row['indicator']);
    return whole !== undefined && Object.entries(row).every(([key, value]) => same(whole[key], value));
  });
  return isSame && rows.length === joined.length ? joined : null;
}

interface Leaf {
  readonly steps: readonly string[];
  readonly value: unknown;
}

/** The plain values and lists of a group, each with the way to it; a group that is new as a whole is one of them. */
function leavesOf(
  data: Readonly<Record<string, unknown>>,
  isWhole: (steps: readonly string[]) => boolean,
  above: readonly string[] = [],
): Leaf[] {
  return Object.entries(data).flatMap(([key, value]) => {
    if (value === undefined) return [];
    const steps = [...above, key];
    return isGroup(value) && !isWhole(steps) ? leavesOf(value, isWhole, steps) : [{ steps, value }];
  });
}

const published = (field: string, paper: FiledPaper<FiledKind>, form: Form): FormProblem => ({
  heading: headingFor(form, { kind: paper.kind, field }),
  line: null,
  message: {
    ja: `「${KINDS[paper.kind].label.ja}」は公開されていて、ここに書かれた内容と違います。`,
    en: `"${KINDS[paper.kind].label.en}" is published already and says something else here.`,
  },
  fix: {
    ja: '新しく加えることがなければ、空のままにしてください。公開した書類を直すときは、こちらのフォームをお使いください：',
    en: 'Leave this empty where there is nothing new; what is published is changed by this form:',
  },
  elsewhere: correctedBy(paper),
});

/** That a paper is in the record, and that there is nothing new in what was filed. */
export const alreadyThere = (
  paper: Pick<FiledPaper<FiledKind>, 'kind' | 'project' | 'path'>,
): FormProblem => ({
  heading: null,
  line: null,
  message: {
    ja: `この「${KINDS[paper.kind].label.ja}」は、すでに登録されています。`,
    en: `This paper ("${KINDS[paper.kind].label.en}") has been filed already.`,
  },
  fix: {
    ja: '新しいことがなければ、このスレッドは閉じてかまいません。登録した内容を直すときは、こちらのフォームをお使いください：',
    en: 'If there is nothing new, this issue may be closed. What is in the record is changed by this form:',
  },
  elsewhere: correctedBy(paper),
});

const once = (problems: readonly FormProblem[]): FormProblem[] =>
  problems.filter(
    (problem, index) => problems.findIndex(({ heading }) => heading === problem.heading) === index,
  );
