import type { Programme } from '../../programme/schema.ts';
import { isGroup, valueAt } from '../../record/text/field-path.ts';
import { stepsOf } from '../../programme/steps.ts';
import { SIDE_LABELS, SIDES, type Side } from '../../record/kinds/shared.ts';
import { fieldName } from '../form/naming.ts';
import { defineRule } from '../rule.ts';

/** The fields by which papers, pages and other lists name an entry. */
const KEY_FIELDS = ['key', 'id', 'version', 'slug'] as const;

interface KeyedList {
  /** `courses[0].windows` */
  readonly field: string;
  readonly keys: readonly string[];
  /** The field of each row that holds its key; null where the rows are the keys. */
  readonly keyField: string | null;
}

/** Returns every list of a programme that has keys, however deep it lies. */
function* keyedLists(value: unknown, field = ''): Iterable<KeyedList> {
  if (Array.isArray(value)) {
    const rows: readonly unknown[] = value;
    const keyField = KEY_FIELDS.find((key) => rows.every((row) => typeof valueAt(row, [key]) === 'string'));
    if (rows.length > 1 && keyField !== undefined)
      yield { field, keyField, keys: rows.map((row) => String(valueAt(row, [keyField]))) };
    else if (rows.length > 1 && rows.every((row) => typeof row === 'string' || typeof row === 'number'))
      yield { field, keyField: null, keys: rows.map(String) };
    for (const [index, row] of rows.entries()) yield* keyedLists(row, `${field}[${index}]`);
  } else if (isGroup(value))
    for (const [key, child] of Object.entries(value))
      yield* keyedLists(child, field === '' ? key : `${field}.${key}`);
}

/** Returns whether a key stands twice in a list: then nobody can say what the list has lost, or which entry is meant. */
export const hasTwins = (keys: readonly (string | number)[]): boolean => new Set(keys).size < keys.length;

export const listedTwice = defineRule({
  id: 'listed-twice',
  family: 'programme',
  severity: 'error',
  clause: 'C29',
  title: { ja: '制度の定めの一覧に、同じ記号が二度ある', en: 'A list of the programme has a key twice' },
  why: {
    ja: '書類は記号だけで窓口や指針を指します。同じ記号が二つあると、どちらのことかが決まりません。',
    en: 'Papers point to offices and guidelines by their keys alone; with two of one key nobody knows which is meant.',
  },
  remedy: {
    ja: '書き写したときに直し忘れた記号を直します。書類がすでに使っている記号は、元の項目に残します。',
    en: 'Mend the key that was copied. The entry that papers already name keeps its own.',
  },
  scope: 'programme',
  *check({ path: file, programme }) {
    for (const { field, keys, keyField } of keyedLists(programme)) {
      for (const [index, key] of keys.entries()) {
        const first = keys.indexOf(key);
        if (first === index) continue;
        const name = fieldName(file, field);
        yield {
          file,
          field: `${field}[${index}]${keyField === null ? '' : `.${keyField}`}`,
          message: {
            ja: `${name.ja}の「${key}」は、${first + 1}行目にもあります。`,
            en: `"${key}" in ${name.en} also stands in row ${first + 1}.`,
          },
          fix: {
            ja: '後の行の記号を、その項目のものに直してください。同じ項目なら、一つを消してください。',
            en: 'Give the later row a key of its own; if both are one entry, take one away.',
          },
        };
      }
    }
  },
});

/** Returns how many of a side sit in every step; another rule tells of a step without seats. */
export const seatsOf = (programme: Programme, side: Side): number =>
  Math.min(...stepsOf(programme).flatMap((step) => programme.balance[step]?.seats[side] ?? []));

export const approvalsBeyondSeats = defineRule({
  id: 'approvals-beyond-seats',
  family: 'programme',
  severity: 'error',
  clause: 'C28',
  title: { ja: '席の数より多い承認を求めている', en: 'More approvals are wanted than there are seats' },
  why: {
    ja: '承認は構成員が一人一回だけできます。席の数より多い承認は、いつまでもそろいません。',
    en: 'Each member approves once. More approvals than seats can never be given.',
  },
  remedy: { ja: '承認の数か、席の数を直します。', en: 'Mend the number of approvals, or of the seats.' },
  scope: 'programme',
  *check({ path: file, programme }) {
    const { approvals } = programme;
    for (const side of SIDES) {
      const seats = seatsOf(programme, side);
      if (approvals[side] <= seats) continue;
      const name = SIDE_LABELS[side];
      yield {
        file,
        field: `approvals.${side}`,
        message: {
          ja: `${name.ja}の承認を${approvals[side]}人としていますが、${name.ja}の席は${seats}です。`,
          en: `${approvals[side]} approvals of the side "${name.en}" are wanted, which has ${seats} seats.`,
        },
        allowed: { ja: `0から${seats}まで`, en: `0 to ${seats}` },
        fix: { ja: '承認の数か席の数を直してください。', en: 'Mend the approvals or the seats.' },
      };
    }
  },
});
