import { nfkc } from '../../compose.ts';
import { schemaAt, parseField } from '../../record/text/field-path.ts';
import { PATTERNS } from '../../schema/values.ts';
import { schemaOf } from '../edits/index.ts';
import type { FilledForm, Form, FormProblem, Question } from '../form.ts';
import { boxAnswer } from './box-answer.ts';
import { cutBody } from './cut.ts';
import { paperData, type FieldEntry } from './paper-data.ts';
import { wrongValue } from './messages.ts';

/**
 * Reads the body of an issue that a form made. All problems are told at once, each with the heading and the line of
 * its place; a body that can be cut in more ways than one is refused as a whole, for nothing typed in one box may come
 * to stand in another. What fields need only sometimes, and what other papers say, is left to the rules.
 */
export function readForm(form: Form, body: string): FilledForm {
  const { parts, problems: refused } = cutBody(form, body);
  if (refused.length > 0) {
    return { form: form.id, questions: {}, papers: [], pasted: null, problems: refused };
  }
  const problems: FormProblem[] = [];
  const questions: Partial<Record<Question, string>> = {};
  let pasted: string | null = null;
  const entries = new Map(form.kinds.map((kind): [string, FieldEntry[]] => [kind, []]));
  for (const part of parts) {
    const { box } = part;
    const { target } = box;
    if (target.is === 'field') {
      for (const { kind, field } of [target, ...(box.also ?? [])]) {
        const answer = boxAnswer(part, field, schemaAt(schemaOf(kind), parseField(field)));
        problems.push(...answer.problems);
        entries.get(kind)?.push({ box, field, answer });
      }
      continue;
    }
    const { raw, line, problems: found } = boxAnswer(part, target.question, null);
    problems.push(...found);
    if (typeof raw !== 'string') continue;
    if (box.entry === 'paper') pasted = raw;
    else if (target.question !== 'project') questions[target.question] = raw;
    else if (PATTERNS.projectId.test(narrow(raw))) questions.project = narrow(raw);
    else {
      const typed = { as: 'text', text: raw } as const;
      problems.push(wrongValue({ box, line }, { found: typed, expects: { kind: 'projectId' } }, undefined));
    }
  }
  const papers = form.kinds.map((kind) => paperData(kind, entries.get(kind) ?? []));
  problems.push(...papers.flatMap((paper) => paper.problems));
  return {
    form: form.id,
    questions,
    papers: papers.map(({ paper }) => paper),
    pasted,
    problems: eachOnce(problems).sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}

/** Returns each problem once: a box that two papers share is read twice. */
const eachOnce = (problems: readonly FormProblem[]): FormProblem[] => [
  ...new Map(problems.map((problem) => [`${problem.line} ${problem.message.ja}`, problem])).values(),
];

const narrow = (text: string): string => nfkc(text).trim();
