import type { Programme } from '../../programme/schema.ts';
import { SIDE_LABELS, SIDES, type Side } from '../../record/kinds/shared.ts';
import { fieldName } from '../form/naming.ts';
import { defineRule } from '../rule.ts';

/** The lists of a programme whose entries papers name by key, with the field that holds it. */
const LISTS = {
  offices: ({ offices }: Programme) => offices.map(({ id }) => id),
  terms: ({ terms }: Programme) => terms.map(({ version }) => version),
  criteria: ({ criteria }: Programme) => criteria.map(({ key }) => key),
  themes: ({ themes }: Programme) => themes.map(({ key }) => key),
  forms: ({ forms }: Programme) => forms.map(({ key }) => key),
  eligibility: ({ eligibility }: Programme) => eligibility.map(({ key }) => key),
} as const;

const KEY_FIELDS: Readonly<Record<keyof typeof LISTS, string>> = {
  offices: 'id',
  terms: 'version',
  criteria: 'key',
  themes: 'key',
  forms: 'key',
  eligibility: 'key',
};

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
    for (const [list, keysOf] of Object.entries(LISTS)) {
      const keys = keysOf(programme);
      for (const [index, key] of keys.entries()) {
        const first = keys.indexOf(key);
        if (first === index) continue;
        const name = fieldName(file, list);
        yield {
          file,
          field: `${list}[${index}].${KEY_FIELDS[list as keyof typeof LISTS]}`,
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

export const noSecretariat = defineRule({
  id: 'no-secretariat',
  family: 'programme',
  severity: 'error',
  clause: 'C12',
  title: { ja: '事務局の窓口がない', en: 'No office is the secretariat' },
  why: {
    ja: '届いた書類を確かめ、会議を進め、結果を知らせるのは事務局です。事務局がないと、誰も書類を取り込めません。',
    en: 'The secretariat looks at filings, convenes the council and tells of results. Without one nobody can.',
  },
  remedy: {
    ja: '窓口と課の一覧で、事務局にあたる課の役割に secretariat を加えます。',
    en: 'Give the office that is the secretariat the role secretariat.',
  },
  scope: 'programme',
  *check({ path: file, programme: { offices } }) {
    if (offices.some(({ roles }) => roles.includes('secretariat'))) return;
    yield {
      file,
      field: 'offices',
      message: {
        ja: '「窓口と課」に、事務局（secretariat）の役割を持つ課がありません。',
        en: 'None of the offices has the role secretariat.',
      },
      allowed: {
        ja: '「roles: [secretariat, section]」のような行',
        en: 'a line such as roles: [secretariat, section]',
      },
      fix: {
        ja: '事務局にあたる課の roles に secretariat を加えてください。',
        en: 'Add secretariat to the roles of the office that is it.',
      },
    };
  },
});

/** Returns how many of a side sit in every step. */
export const seatsOf = ({ steps }: Programme, side: Side): number =>
  Math.min(steps['1'].seats[side], steps['2'].seats[side]);

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
