import { boxFor } from '../forms/box-for.ts';
import { boxId, type Box, type Form } from '../forms/form.ts';
import { readForm } from '../forms/read/read-form.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { Text } from '../text.ts';
import {
  askedBy,
  bodyOf,
  type Draft,
  namesIn,
  plainly,
  judged,
  placed,
  recordAround,
  type Surroundings,
  suppliedBy,
  writtenBy,
  type WrittenPaper,
} from './draft.ts';
import { OWN_RULES } from './rules.ts';
import { unsafeIn } from './safe.ts';
import { saidAtBox } from './messages.ts';
import { given } from './given.ts';
import { programmeOn } from '../programme/in-force.ts';
import { unanswered } from './unanswered.ts';

/** Something to mend, at the box where it was typed; null where it is about the whole. */
export interface DraftProblem {
  readonly box: string | null;
  /** The row of a table, from 0, where it is about one. */
  readonly row: number | null;
  readonly severity: 'error' | 'warning';
  readonly message: Text;
  readonly fix: Text;
}

export interface Checked {
  readonly problems: readonly DraftProblem[];
  /** The paper, where there is no error. */
  readonly paper: WrittenPaper | null;
}

/**
 * Reads a draft as the desk reads the form that it will become, and judges it by the same rules, as far as they need
 * nothing but the paper, its project and the programme. Each problem is said to somebody who fills in a form.
 */
export function checkDraft(whole: Form, typed: Draft, around: Surroundings, today: IsoDate): Checked {
  const kind = writtenBy(whole);
  const { form, draft } = given(whole, typed, programmeOn(around, today));
  const body = bodyOf(form, draft);
  const filled = readForm(withColumnsOf(whole, form), body);
  const boxOf = (heading: string | null) => form.boxes.find((box) => box.heading === heading);
  const at = (heading: string | null, line: number | null) =>
    placeOf(boxOf(heading), (box) => rowAt(body, box, line));
  const record = recordAround(around, around.project);
  const problems: DraftProblem[] = [
    ...filled.problems.map((problem) => ({
      ...at(problem.heading, problem.line),
      severity: 'error' as const,
      ...saidAtBox(problem, boxOf(problem.heading)),
    })),
    ...unsafeIn(form, draft, body, record).map(({ heading, line, message, fix }) => ({
      ...at(heading, line),
      severity: 'error' as const,
      message,
      fix,
    })),
  ];
  const lacking = unanswered(form, draft).filter(
    ({ box, row }) => !problems.some((one) => one.box === box && one.row === row),
  );
  problems.push(...lacking);
  const read = filled.papers.find((paper) => paper.kind === kind);
  if (!read) return { problems, paper: null };
  // What could not be read is told, and no rule that asks for it is asked: the rest has its types.
  const paper = { kind, data: { ...read.data, ...suppliedBy[kind](today) } } as unknown as WrittenPaper;
  const unread = new Set(filled.problems.map(({ heading }) => heading));
  const unsound = new Set(form.boxes.filter(({ heading }) => unread.has(heading)).map(askedBy));
  const names = namesIn(around.project, today);
  const place = placed(paper, around, today);
  for (const { rule, asks, at: told, say } of OWN_RULES[kind]) {
    if (asks.some((field) => unsound.has(field))) continue;
    for (const finding of judged(rule, place, today)) {
      const own = told ?? finding.field ?? '';
      const { message, fix } = { ...finding, ...say?.(finding) };
      const where = placeOf(boxFor(form, kind, own), () => Number(/\[(\d+)\]/.exec(own)?.[1] ?? NaN));
      // What is empty is told once, in the words of its box.
      if (where.row === null && lacking.some(({ box }) => box === where.box)) continue;
      problems.push({
        ...where,
        severity: rule.severity === 'error' ? 'error' : 'warning',
        message: plainly(message, names),
        fix: plainly(fix, names),
      });
    }
  }
  return { problems, paper: problems.some(({ severity }) => severity === 'error') ? null : paper };
}

/** As the desk reads it: a cell that only this side must fill in does not keep the rest of its row from being judged. */
const withColumnsOf = (whole: Form, asked: Form): Form => ({
  ...asked,
  boxes: asked.boxes.map((box) => ({
    ...box,
    columns: whole.boxes.find(({ heading }) => heading === box.heading)?.columns ?? box.columns,
  })),
});

function placeOf(box: Box | undefined, rowIn: (box: Box) => number): Pick<DraftProblem, 'box' | 'row'> {
  if (!box) return { box: null, row: null };
  const row = box.entry === 'table' ? rowIn(box) : NaN;
  return { box: boxId(box), row: Number.isNaN(row) ? null : row };
}

/** Returns which row of a table stands on a line of the text, lines from 1; NaN where none does. */
function rowAt(body: string, { heading }: Box, line: number | null): number {
  if (line === null) return NaN;
  const lines = body.split('\n');
  const above = lines.slice(lines.indexOf(`### ${heading}`) + 1, line - 1);
  return lines[line - 1]?.startsWith('#') ? NaN : above.filter((one) => one.trim() !== '').length;
}
