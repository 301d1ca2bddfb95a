import type { Finding, Severity } from '../../finding.ts';
import { boxFor } from '../../forms/box-for.ts';
import { isEdit, schemaOf } from '../../forms/edits/index.ts';
import type { Box, Form, FormProblem } from '../../forms/form.ts';
import { allowedIn, howToAnswer, notWritten } from '../../forms/read/messages.ts';
import { contentPathOf } from '../../record/path.ts';
import { descriptionsAlong } from '../../record/text/field-path.ts';
import { locatorFor } from '../../record/text/locate.ts';
import type { Change } from '../../rules/rule.ts';
import type { Desk } from './desk.ts';
import { headingFor } from './printed.ts';
import type { FiledPaper } from './outcome.ts';
import { CHARACTER_RULES } from '../../rules/safety/characters/typed.ts';

/** A finding about a filed paper, in the words of the form that was filled in. */
export interface FormFinding extends FormProblem {
  readonly severity: Severity;
  /** The field of the paper, as the check says it. */
  readonly field: string | null;
}

/**
 * Returns the findings of a form that are news beside the problems of its answers: a box that could not be read is missing in
 * the paper too, and is told once. Of a table in which single cells could not be read, the other rows are judged, and what
 * the whole of it lacks.
 */
export function beside(
  problems: readonly FormProblem[],
  findings: readonly FormFinding[],
  form: Form,
): FormFinding[] {
  const told = Map.groupBy(problems, ({ heading }) => heading);
  return findings.filter(({ heading, field }) => {
    const own = told.get(heading);
    if (heading === null || own === undefined) return true;
    const box = form.boxes.find((one) => one.heading === heading);
    if (box?.entry !== 'table' || field === null || box.target.is !== 'field') return false;
    const [, row] = /^[^[]+\[(\d+)\]/.exec(field) ?? [];
    const isReadable = own.every((problem) => problem.row !== undefined);
    return isReadable && (row === undefined || own.every((problem) => problem.row !== Number(row)));
  });
}

/** The change of the record that these papers make. */
export function changeBy(papers: readonly FiledPaper[], { files }: Desk): Change {
  const before = (path: string) => files.find((file) => file.path === path)?.text ?? null;
  return { files: papers.map(({ path, text }) => ({ path, before: before(path), after: text })) };
}

/** Findings about filed papers by the headings of their form. Characters are told as they were typed. */
export function findingsInForm(
  findings: readonly Finding[],
  papers: readonly FiledPaper[],
  form: Form,
  forms: readonly Form[],
): FormFinding[] {
  const placed = papers.map((paper): Placed => {
    let lines: ReturnType<Placed['lines']> | undefined;
    return { paper, lines: () => (lines ??= linesOf(paper, form)) };
  });
  return findings
    .filter(({ rule }) => !CHARACTER_RULES.has(rule))
    .flatMap((finding) => {
      const paper = placed.find((one) => one.paper.path === finding.file);
      const elsewhere = paper && otherForm(finding, paper.paper, form, forms);
      return elsewhere ? inOtherForm(finding, elsewhere) : inForm(finding, paper, form);
    });
}

/**
 * The form that asks for the field of a finding, where a form that changes a part of a file was filled in and does not: the
 * agenda of a sitting that is planned. What is wrong in the rest of a published paper is corrected.
 */
function otherForm(
  { field }: Finding,
  { kind, project, path }: FiledPaper,
  form: Form,
  forms: readonly Form[],
): FormProblem['elsewhere'] {
  if (field === null || !form.kinds.some(isEdit) || boxFor(form, kind, field)) return undefined;
  if (project !== null) return { form: 'correction', fields: { project } };
  const id = forms.find((one) => one.kinds.some(isEdit) && boxFor(one, kind, field))?.id;
  const place = contentPathOf(path);
  return id && { form: id, fields: place?.is === 'sitting' ? { meeting: place.id } : {} };
}

const inOtherForm = (
  { severity, field, message }: Finding,
  elsewhere: NonNullable<FormProblem['elsewhere']>,
): FormFinding[] => [
  {
    severity,
    field,
    heading: null,
    line: null,
    message,
    fix:
      severity === 'error'
        ? { ja: '先に、次のフォームで直してください。', en: 'Mend it first, with this form.' }
        : {
            ja: 'この書類が登録された後で、次のフォームに書いてください。',
            en: 'Once this is in the record, use this form.',
          },
    elsewhere,
  },
];

/** A paper with the lines on which the boxes of its form begin in it; they are looked up when first asked for. */
interface Placed {
  readonly paper: FiledPaper;
  readonly lines: () => readonly { readonly heading: string; readonly at: number }[];
}

function linesOf({ kind, path, text }: FiledPaper, form: Form): ReturnType<Placed['lines']> {
  const positionOf = locatorFor(text, path);
  return form.boxes.flatMap(({ target, heading }) =>
    target.is === 'field' && target.kind === kind ? [{ heading, at: positionOf(target.field).line }] : [],
  );
}

function inForm(finding: Finding, paper: Placed | undefined, form: Form): FormFinding[] {
  const { severity, message, allowed, fix, field } = finding;
  const heading = paper ? headingOf(finding, paper, form) : null;
  const boxes = paper ? boxesToFill(finding, paper.paper, form) : [];
  const [first, ...rest] = boxes;
  if (!first)
    return [{ severity, field, heading, line: null, message, ...(allowed ? { allowed } : {}), fix }];
  // One box is told with the reason for which it is wanted; several, and ticks, by themselves.
  if (rest.length === 0 && first.box.entry !== 'confirm')
    return [
      {
        severity,
        field,
        heading,
        line: null,
        message,
        allowed: allowedIn(first.box),
        fix: howToAnswer(first.box),
      },
    ];
  return boxes.map(({ box, keys }) => {
    const unticked = box.choices.filter(({ value }) => keys.has(value));
    const said = notWritten({ box, line: 0 });
    return {
      ...said,
      severity,
      field,
      line: null,
      fix: howToAnswer(box, unticked.length === 0 ? undefined : unticked),
    };
  });
}

/** A box in which a value is wanted, and the last steps of the fields for which it stands: the keys that want a tick. */
interface ToFill {
  readonly box: Box;
  readonly keys: ReadonlySet<string>;
}

/** What a finding wants values for, as the boxes of a form; nothing, where it wants another thing or the form does not ask. */
function boxesToFill({ give = [] }: Finding, { kind }: FiledPaper, form: Form): ToFill[] {
  const fields = give.map((field) => ({
    box: boxFor(form, kind, field),
    key: field.split('.').at(-1) ?? field,
  }));
  if (fields.some(({ box }) => box === undefined)) return [];
  const groups = Map.groupBy(fields, ({ box }) => box);
  return [...groups].flatMap(([box, own]) =>
    box ? [{ box, keys: new Set(own.map(({ key }) => key)) }] : [],
  );
}

/**
 * The heading of the field, or of what stands above the line of the paper. A field without a box has its own name where the
 * paper itself was pasted or corrected, and none where a form was filled in: there nobody finds it.
 */
function headingOf({ field, line }: Finding, { paper: { kind }, lines }: Placed, form: Form): string | null {
  if (field !== null) {
    const known = headingFor(form, { kind, field });
    if (known !== null) return known;
    if (form.kinds.length > 0) return null;
    return descriptionsAlong(schemaOf(kind), field).at(-1)?.label.ja ?? null;
  }
  if (line === null) return null;
  const above = lines().filter(({ at }) => at > 1 && at <= line);
  return above.toSorted((a, b) => b.at - a.at)[0]?.heading ?? null;
}
