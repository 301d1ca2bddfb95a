import * as z from 'zod/mini';
import { choiceLabels } from '../record/party.ts';
import { conditionLabel } from '../programme/conditions.ts';
import type { Programme } from '../programme/schema.ts';
import { report } from '../record/kinds/report.ts';
import { descriptionOf, type FieldDescription, type ProgrammeList } from '../schema/field.ts';
import { fieldsOf, isOptional, itemOf, shapeOf } from '../schema/shape.ts';
import type { Text } from '../text.ts';
import type { Choice, Column, FormKind } from './form.ts';
import { printPairs } from './read/typed-values.ts';
import { printCells } from './read/table-answer.ts';
import { isSupplied } from './supplied.ts';

/** How a form asks for a field otherwise than the paper's description has it. */
export interface Asked {
  readonly required?: boolean;
  readonly help?: Text;
  /** It stands at the end, below the words that only the counter writes there. */
  readonly atCounter?: true;
}

const AT_COUNTER: Asked = { atCounter: true };

const MEETING: Asked = {
  help: {
    ja: '会議の番号を「年度-回」の形で書きます。番号は会議のページにあります。',
    en: 'Give the number of the sitting, as its page has it: fiscal year and number.',
  },
};

const ASKED: Partial<Record<FormKind, Readonly<Record<string, Asked>>>> = {
  proposal: {
    termsAccepted: {
      help: {
        ja: '「協働の目的と定義」をお読みになり、趣旨を了解していただけたら、印を付けてください。',
        en: 'Please read the purpose and definitions, and tick it if you accept them.',
      },
    },
    eligibility: {
      help: {
        ja: '条件を一つずつ確かめて、印を付けます。かっこに提案者の種類がある条件は、その方だけが確かめます。市の職員の提案には必要ありません。あてはまらないものがあるときは、出す前に窓口にご相談ください。',
        en: 'Confirm each condition; one that names kinds of proposers is for them alone, and city staff need not. If one does not hold, please ask the office before filing.',
      },
    },
  },
  opinion: {
    due: {
      required: false,
      help: {
        ja: 'いつまでに回答をお願いするかを書きます。書かなければ、制度の定めの期間とします。',
        en: 'Give the day by which to answer; without one it is that of the programme.',
      },
    },
  },
  assessment: {
    meeting: MEETING,
    on: {
      required: false,
      help: {
        ja: '記入した日を書きます。書かなければ、届いた日とします。',
        en: 'Give the day on which the sheet was written; without one it is the day of filing.',
      },
    },
    member: {
      required: false,
      atCounter: true,
      help: {
        ja: '誰の検討シートかを、名簿の表示名か役職で書きます。ご自分の検討シートを出すときは書きません。',
        en: 'Say whose sheet it is, by the name or post in the roster. Leave it empty for a sheet of your own.',
      },
    },
  },
  review: { meeting: MEETING },
  decision: { meeting: MEETING },
  verification: { meeting: MEETING },
  'side-word': { side: AT_COUNTER, on: AT_COUNTER, means: AT_COUNTER },
};

/** Returns how a form asks for a field, where it is not as the description has it. What the counter enters stands last. */
export function askedFor(kind: FormKind, field: string): Asked {
  // A side gives its word by filing; the office alone writes down one that was given elsewhere (C28).
  if (/^(?:onBehalf|agreed|judged)\./.test(field)) return AT_COUNTER;
  return ASKED[kind]?.[field] ?? {};
}

interface Listed {
  readonly key: string;
  readonly label: Choice['label'];
}

const listed = (items: readonly Listed[]): Choice[] => items.map(({ key, label }) => ({ value: key, label }));

const offices = (items: Programme['offices']): Choice[] =>
  items.map(({ id, name }) => ({ value: id, label: name }));

/**
 * Whose values a form can offer (C29). Sittings and members are not among them: they change within the year, and a
 * form that names them would be out of date on the day of a new sitting. They are written as a line, `2026-03` or
 * 財政課長, which a check holds against the record.
 */
const OFFERED: Partial<Record<ProgrammeList, (programme: Programme) => Choice[]>> = {
  sections: ({ offices: all }) => offices(all.filter(({ roles }) => roles.includes('section'))),
  offices: (programme) => offices(programme.offices),
  themes: ({ themes }) => listed(themes),
  forms: ({ forms }) => listed(forms),
  criteria: ({ criteria }) => listed(criteria),
  courses: ({ courses = [] }) => listed(courses),
  eligibility: ({ eligibility }) =>
    eligibility.map((condition) => ({ value: condition.key, label: conditionLabel(condition) })),
};

/** Returns the values that a field offers: its own, or those of the programme; null where it is written freely. */
export function choicesFor(
  { choices, neverOffered, from }: FieldDescription,
  programme: Programme,
): Choice[] | null {
  if (choices)
    return Object.entries(choiceLabels(choices, programme))
      .filter(([value]) => !neverOffered?.includes(value))
      .map(([value, label]) => ({ value, label }));
  return (from && OFFERED[from]?.(programme)) ?? null;
}

/** What a member is called in examples: papers have ids, and nobody needs to know those. */
const MEMBER = '財政課長';

/** Returns what somebody may type in a field that offers nothing. */
export const exampleOf = ({ from, example }: FieldDescription): string | undefined =>
  from === 'members' ? MEMBER : example;

/** Where a row stands: its table's field in a paper of a kind. */
interface Table {
  readonly kind: FormKind;
  readonly field: string;
  readonly programme: Programme;
}

/** Returns the columns of a table; groups within a row are flattened (`npo.met`), rows within it are one column. */
export const columnsOf = (row: z.core.$ZodType, table: Table): readonly Column[] =>
  columns(row, table, '', true);

/** Returns the columns of keyed values, the key first: findings stand by the indicators of the report. */
export const keyedColumns = (row: z.core.$ZodType, table: Table, example: string): readonly Column[] => [
  { ...labelled(indicatorOfReport()), field: '*', required: true, entry: 'line', example },
  ...columnsOf(row, table),
];

function columns(row: z.core.$ZodType, table: Table, within: string, isThere: boolean): readonly Column[] {
  return shapeOf(row).flatMap(([key, schema]): readonly Column[] => {
    const field = within + key;
    const description = descriptionOf(schema);
    if (!description || isSupplied(table.kind, `${table.field}[].${field}`)) return [];
    const required = isThere && !isOptional(schema);
    if (description.entry === 'group') return columns(schema, table, `${field}.`, required);
    const choices = choicesFor(description, table.programme);
    const example = choices?.find(({ value }) => value === description.example)?.label.ja;
    return [
      {
        ...labelled(description),
        field,
        required,
        entry: description.entry,
        ...(choices ? { choices } : {}),
        example: example ?? exampleOf(description) ?? pairExample(schema),
      },
    ];
  });
}

/** Returns rows within a row, as a cell shows them: `2027=200`. */
function pairExample(schema: z.core.$ZodType): string {
  const item = itemOf(schema);
  const [first = '', second = ''] = item ? shapeOf(item).map(([, own]) => descriptionOf(own)?.example) : [];
  return printPairs([[first, second]]);
}

const labelled = ({ label, help }: Pick<FieldDescription, 'label' | 'help'>) => ({ label, help });

/** Returns the description of the indicator in a report, whose words stand for every mark of an indicator. */
function indicatorOfReport(): FieldDescription {
  const found = fieldsOf(report.schema).find(({ path }) => path === 'results[].indicator');
  if (!found) throw new Error('The report has no indicators.');
  return found.description;
}

/** A result is measured or it is not: the example shows one that was. */
const NOT_IN_EXAMPLE = new Set(['notMeasured']);

/** One row of a table as it is typed. */
export const exampleRow = (all: readonly Column[]): string =>
  printCells(all.map(({ field, example }) => (NOT_IN_EXAMPLE.has(field) ? '' : example))).replaceAll(
    '｜｜',
    '｜-｜',
  );

/** Sentences as one text. */
export const joined = (parts: readonly Text[]): Text => ({
  ja: parts.map(({ ja }) => ja).join(''),
  en: parts.map(({ en }) => en).join(' '),
});

const DATE: Text = {
  ja: '「令和8年4月1日」のようにも書けます。',
  en: 'Japanese eras are understood too.',
};

const MAY_BE_EMPTY: Text = { ja: 'なければ空のままでかまいません。', en: 'It may stay empty.' };

/** Words that say already that a field may stay empty. */
const SAYS_SO = /空のまま|なければ|あれば/;

/** What is known of a field beside its own description. */
export interface ProjectStatus {
  /** The groups that hold it, outermost first: what they need, their fields need. */
  readonly groups: readonly FieldDescription[];
  /** Whether it must be there wherever its group is. */
  readonly isOwnOptional: boolean;
  readonly required: boolean;
  /** The question of the guideline that is judged. */
  readonly question?: Text;
}

/** Returns what a box says beside its label: what to write, in what form, and when it must be there. */
export function helpFor(own: FieldDescription, status: ProjectStatus, instead?: Text): Text {
  const parts = [instead ?? own.help];
  if (status.question && (own.entry === 'choice' || own.entry === 'number')) parts.unshift(status.question);
  if (own.entry === 'date') parts.push(DATE);
  if (!status.required && !instead) parts.push(...whenOf(own, status));
  return joined(parts);
}

/** When an optional field is to be written: the innermost condition says it. */
function whenOf(own: FieldDescription, { groups, isOwnOptional }: ProjectStatus): readonly Text[] {
  const holders = isOwnOptional ? [own] : [...groups, own];
  for (const { requiredWhen, onlyWhen } of holders.toReversed()) {
    if (requiredWhen)
      return [
        {
          ja: `${requiredWhen.ja}は、必ず${own.entry === 'choice' ? '選んで' : '書いて'}ください。`,
          en: `Required ${requiredWhen.en}.`,
        },
      ];
    if (onlyWhen) return [{ ja: `${onlyWhen.ja}だけ書きます。`, en: `Only ${onlyWhen.en}.` }];
  }
  return SAYS_SO.test(own.help.ja) ? [] : [MAY_BE_EMPTY];
}
