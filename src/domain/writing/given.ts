import { type Box, boxId, type Column, type Form } from '../forms/form.ts';
import { cellsOf, printCells } from '../forms/read/table-answer.ts';
import { conditionsFor } from '../programme/conditions.ts';
import { programmeOfCourse } from '../programme/courses.ts';
import { questionsFor } from '../programme/questions.ts';
import type { ProposerType } from '../programme/proposer-types.ts';
import type { Programme } from '../programme/schema.ts';
import { askedOf } from '../record/kinds/proposal/asked-of.ts';
import { SIDES, type Side } from '../record/kinds/shared.ts';
import type { Draft } from './draft.ts';

/** A form as it is asked of whoever gave the answers so far. */
export interface Given {
  /** Its boxes, required as the answers make them, with the choices that fit them. What does not fit them is not there. */
  readonly form: Form;
  /** The answers to them, with what follows from others. */
  readonly draft: Draft;
  /** Boxes whose answer follows from another: nobody is asked. */
  readonly implied: ReadonlySet<string>;
  /** Of a report: the side that writes it, or both. */
  readonly writes: string | undefined;
}

/** Whoever has not said yet what they are is asked what most are. */
const MOST: ProposerType = 'group';

/**
 * Returns what a form asks of whoever gave these answers (C02, C04): a group no corporate number, an individual no conditions of
 * groups, nobody the city's share of a project without city funds, and one side of a report nothing of the other's (C24).
 */
export function given(form: Form, draft: Draft, programme: Programme): Given {
  const chosen = (box: string): string | undefined => {
    const own = form.boxes.find((one) => boxId(one) === box);
    return own?.choices.find(({ label }) => label.ja === draft[box])?.value;
  };
  const type = (chosen('proposer-type') as ProposerType | undefined) ?? MOST;
  const side = chosen('side');
  const isFree = chosen('budget-needs-city-funds') === 'false';
  const rules = programmeOfCourse(programme, chosen('course'));
  const boxes = form.boxes.flatMap((box) => fitting(box, type, side, rules));
  const implied = new Set(isFree ? [CITY_SHARE] : []);
  const answers = Object.fromEntries(
    boxes.flatMap((box): [string, Draft[string]][] => {
      const id = boxId(box);
      const typed = implied.has(id) ? '0' : draft[id];
      if (typed === undefined) return [];
      return [
        [id, box.entry === 'table' ? withoutOther(box, String(typed), side) : fittingTicks(box, typed)],
      ];
    }),
  );
  return { form: { ...form, boxes }, draft: answers, implied, writes: side };
}

const CITY_SHARE = 'budget-city-share-yen';

function fitting(box: Box, type: ProposerType, side: string | undefined, programme: Programme): Box[] {
  const { target } = box;
  if (target.is !== 'field') return [box];
  if (target.kind === 'report') return [{ ...box, columns: box.columns.map((one) => ofSide(one, side)) }];
  if (target.field === 'eligibility') {
    const conditions = new Set(conditionsFor(programme, type).map(({ key }) => key));
    const choices = box.choices.filter(({ value }) => conditions.has(value));
    return choices.length === 0 ? [] : [{ ...box, choices, required: true }];
  }
  const [, question] = /^answers\.(.+)$/.exec(target.field) ?? [];
  if (question !== undefined) {
    const asked = questionsFor(programme, type).find(({ key }) => key === question);
    return asked ? [{ ...box, required: asked.required }] : [];
  }
  const asking = askedOf(target.field, type);
  return asking === 'not'
    ? []
    : [{ ...box, required: asking === null ? box.required : asking === 'required' }];
}

/** A column of results: a side that writes must judge, and its other side is not asked. */
const ofSide = (column: Column, writes: string | undefined): Column =>
  sideOf(column) === null ? column : { ...column, required: isWritten(column, writes) };

/** Returns whether a column is asked of the side that writes: its own, or what is no side's. */
export const isWritten = (column: Pick<Column, 'field'>, writes: string | undefined): boolean =>
  writes === undefined || writes === 'both' || (sideOf(column) ?? writes) === writes;

const sideOf = ({ field }: Pick<Column, 'field'>): Side | null =>
  SIDES.find((side) => field.startsWith(`${side}.`)) ?? null;

/** What was typed for the other side before one's own was chosen stays with the draft, and is no part of the paper. */
function withoutOther({ columns }: Box, typed: string, writes: string | undefined): string {
  if (columns.every((column) => isWritten(column, writes))) return typed;
  const lines = typed.split('\n').filter((line) => line.trim() !== '');
  return lines
    .map((line) =>
      printCells(
        cellsOf(line, columns.length).map((cell, at) => {
          const column = columns[at];
          return column && !isWritten(column, writes) ? '' : cell;
        }),
      ),
    )
    .join('\n');
}

/** Of ticks only those that are offered: a condition of groups is nothing that an individual confirms. */
const fittingTicks = ({ choices, formerChoices, entry }: Box, typed: Draft[string]): Draft[string] =>
  entry === 'confirm' && Array.isArray(typed)
    ? typed.filter((label) => [...choices, ...formerChoices].some((choice) => choice.label.ja === label))
    : typed;
