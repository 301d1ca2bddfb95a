import type * as z from 'zod/mini';
import type { Programme } from '../programme/schema.ts';
import { coursesText } from '../programme/courses.ts';
import { conditionLabel } from '../programme/conditions.ts';
import { offeredBy, type CityQuestion } from '../programme/questions.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { isOptional, itemOf, shapeOf } from '../schema/shape.ts';
import { descriptionOf, type Entry, type FieldDescription } from '../schema/field.ts';
import type { Text } from '../text.ts';
import { acceptanceOn } from './acceptance.ts';
import {
  askedFor,
  choicesFor,
  columnsOf,
  exampleOf,
  exampleRow,
  keyedColumns,
  helpFor,
} from './box-content.ts';
import type { Council } from './council-choices.ts';
import { schemaOf, wordsOf } from './edits/index.ts';
import type { Box, BoxEntry, Choice, FormKind } from './form.ts';
import type { Unnamed } from './headings.ts';
import { isSupplied } from './supplied.ts';
import { givesPoints, judgedAt, type Guideline } from '../programme/judging.ts';
import { hasReview } from '../programme/steps.ts';

/** Where the walk through a paper stands. */
interface Place {
  readonly kind: FormKind;
  readonly programme: Programme;
  /** The day on which the form is filled in. */
  readonly on: IsoDate;
  readonly council: Council;
  /** `budget.`; empty at the top. */
  readonly within: string;
  /** Descriptions of the groups that hold it, outermost first. */
  readonly groups: readonly FieldDescription[];
  readonly required: boolean;
  readonly isOwnOptional: boolean;
  /** What its headings always begin with: the guideline that is judged. */
  readonly item?: Text;
  /** The most points of that guideline. */
  readonly judged?: number | null;
}

/** Returns the boxes in which a paper is filled in, in the order of its fields; groups and keyed fields are taken apart. */
export const boxesOf = (
  kind: FormKind,
  programme: Programme,
  on: IsoDate,
  council: Council,
): readonly Unnamed[] =>
  boxesIn(schemaOf(kind), {
    kind,
    programme,
    on,
    council,
    within: '',
    groups: [],
    required: true,
    isOwnOptional: false,
  });

function boxesIn(schema: z.core.$ZodType, place: Place): readonly Unnamed[] {
  return shapeOf(schema).flatMap(([key, own]) => {
    const field = place.within + key;
    const description = descriptionOf(own);
    if (!description || isSupplied(place.kind, field) || !isAskedIn(place, key, field)) return [];
    const isOwnOptional = isOptional(own) && !(place.item && isOfGrade(key, place.programme));
    const required = place.required && !isOwnOptional;
    return boxesFor(own, field, place.item ? asJudged(description, key, place) : description, {
      ...place,
      required,
      isOwnOptional,
    });
  });
}

function boxesFor(
  schema: z.core.$ZodType,
  field: string,
  description: FieldDescription,
  place: Place,
): readonly Unnamed[] {
  const { kind, programme, groups } = place;
  const { entry } = description;
  if (entry === 'group')
    return boxesIn(schema, { ...place, within: `${field}.`, groups: [...groups, description] });
  if (entry === 'keyed') return keyedBoxes(schema, field, description, place);
  if (entry === 'table') {
    const row = itemOf(schema);
    const columns = row ? columnsOf(row, { kind, field, programme }) : [];
    return [box('table', field, description, place, { columns, example: exampleRow(columns) })];
  }
  // To accept is to do something: a list would come with one of its versions chosen.
  if (description.from === 'terms')
    return [box('confirm', field, description, place, acceptanceOn(programme, place.on))];
  if (description.from === 'members' && entry === 'choices') {
    const { choices } = place.council;
    return [box(choices.length > 0 ? 'confirm' : 'list', field, description, place, place.council)];
  }
  if (description.from === 'courses') return courseBox(field, description, place);
  const choices = entry === 'confirm' ? confirmed(description.help) : choicesFor(description, programme);
  return [
    box(entryOf(entry, choices !== null), field, description, place, {
      choices: choices ?? [],
      example: choices ? null : (exampleOf(description) ?? null),
    }),
  ];
}

/** Returns the guidelines of a form: of a sheet all, since its sitting says the step; of a result those of its step. */
const judgedIn = (kind: FormKind, programme: Programme): readonly Guideline[] =>
  kind === 'review'
    ? judgedAt(programme, 1)
    : kind === 'decision'
      ? judgedAt(programme, 2)
      : programme.criteria;

/** Whether a programme asks for a field: points or a grade, the step where there are two, the hearing at the decision where it is the only step. */
function isAskedIn({ kind, programme, item }: Place, key: string, field: string): boolean {
  if (item && key === 'points') return givesPoints(programme);
  if (item && key === 'judgement') return !givesPoints(programme);
  if (kind === 'decision' && (field === 'hearing' || field.startsWith('hearing.')))
    return !hasReview(programme);
  return (
    hasReview(programme) ||
    !((kind === 'assessment' && field === 'step') || (kind === 'roster-change' && field === 'steps'))
  );
}

/** Returns how a guideline is asked: a form knows whether it wants a grade or points, and how many at most. */
function asJudged(description: FieldDescription, key: string, { judged }: Place): FieldDescription {
  const { requiredWhen: _, ...asked } = description;
  if (key !== 'points' || judged === undefined || judged === null) return asked;
  return {
    ...asked,
    help: { ja: `0から${judged}までの点数を書きます。`, en: `Give 0 to ${judged} points.` },
  };
}

/** A grade needs its reason; beside points it may be left out. */
const isOfGrade = (key: string, programme: Programme): boolean =>
  givesPoints(programme)
    ? key === 'points' && programme.criteria.every(({ steps }) => !steps)
    : key === 'judgement' || key === 'reason';

/** Criteria become boxes for each guideline of the programme, conditions one box of ticks, the rest a table. */
function keyedBoxes(
  schema: z.core.$ZodType,
  field: string,
  description: FieldDescription,
  place: Place,
): readonly Unnamed[] {
  const { kind, programme, groups } = place;
  const row = itemOf(schema);
  if (!row) return [];
  if (description.from === 'criteria')
    return judgedIn(kind, programme).flatMap(({ key, label, question, max }) =>
      boxesIn(row, {
        ...place,
        judged: max ?? null,
        within: `${field}.${key}.`,
        groups: [...groups, { ...description, label, help: asked(question) }],
        item: label,
      }),
    );
  if (description.from === 'questions')
    return (programme.questions ?? []).map((question) =>
      cityBox(question, `${field}.${question.key}`, description, place),
    );
  const choices = choicesFor(description, programme);
  if (!choices) {
    const columns = keyedColumns(row, { kind, field, programme }, description.example ?? '');
    return [box('table', field, description, place, { columns, example: exampleRow(columns) })];
  }
  return choices.length === 0 ? [] : [box('confirm', field, description, place, { choices })];
}

/** The course is asked where there is one to choose, with what each allows. */
function courseBox(field: string, description: FieldDescription, place: Place): readonly Unnamed[] {
  const terms = coursesText(place.programme);
  if (terms === null) return [];
  const { ja, en } = description.help;
  const own = { ...description, help: { ja: `${ja}${terms.ja}`, en: `${en} ${terms.en}` } };
  const choices = choicesFor(description, place.programme) ?? [];
  return [box('choice', field, own, { ...place, required: true, isOwnOptional: false }, { choices })];
}

const ENTRY_OF: Readonly<Record<CityQuestion['kind'], BoxEntry>> = {
  line: 'line',
  text: 'prose',
  choice: 'choice',
  'yes-no': 'choice',
};

/** A question of the city's own has the words of the programme. Who must answer it is known when they said who they are. */
function cityBox(
  question: CityQuestion,
  field: string,
  description: FieldDescription,
  place: Place,
): Unnamed {
  const { label, help, kind, for: asked } = question;
  const offered = offeredBy(question)?.map((choice) => ({ value: choice.key, label: choice.label }));
  const own = { ...description, label: conditionLabel({ label, for: asked }), help };
  const rest = { choices: offered ?? [], example: null };
  const required = question.required && asked === undefined;
  return box(ENTRY_OF[kind], field, own, { ...place, required, isOwnOptional: !required }, rest);
}

function box(
  entry: BoxEntry,
  field: string,
  description: FieldDescription,
  { kind, groups, required: isThere, isOwnOptional, item }: Place,
  rest: Partial<Pick<Box, 'choices' | 'formerChoices' | 'columns' | 'example'>>,
): Unnamed {
  const { required = isThere, help, atCounter = false } = askedFor(kind, field);
  const question = item && groups.at(-1)?.help;
  const status = { groups, isOwnOptional, required, ...(question ? { question } : {}) };
  return {
    box: {
      target: { is: 'field', kind, field },
      label: description.label,
      help: helpFor(
        description,
        status,
        help ?? (entry === 'confirm' && description.entry !== 'choices' ? CONFIRM : undefined),
      ),
      example: null,
      formerly: description.formerly ?? [],
      entry,
      required,
      description,
      choices: [],
      formerChoices: [],
      columns: [],
      ...rest,
    },
    within: groups.at(-1)?.label ?? wordsOf(kind).label,
    group: `${kind}:${field.slice(0, field.lastIndexOf('.') + 1)}`,
    always: item !== undefined,
    atCounter,
  };
}

/** Returns the question of a guideline as a sentence: 目的に公益性があるか。 */
const asked = ({ ja, en }: Text): Text => ({ ja: `${ja.replace(/[。？]$/, '')}。`, en });

/** What is confirmed stands at the tick itself. */
const confirmed = (sentence: Text): Choice[] => [{ value: 'true', label: sentence }];

const CONFIRM: Text = {
  ja: '読んで確かめたら、印を付けてください。',
  en: 'Tick it when you have read it.',
};

/** Returns how a box is filled in. A list of the record that no form can offer is written as a line. */
function entryOf(entry: Exclude<Entry, 'group' | 'keyed' | 'table'>, isOffered: boolean): BoxEntry {
  if (entry === 'body') return 'prose';
  if (entry === 'time') return 'line';
  return entry === 'choice' && !isOffered ? 'line' : entry;
}
