import * as z from 'zod/mini';
import type { Clause } from '../../../finding.ts';
import { field } from '../../../schema/field.ts';
import { isoDate } from '../../../schema/values.ts';
import type { Text } from '../../../text.ts';
import type { Side } from '../shared.ts';

/**
 * How a side gave its word. `github` and `postbox` are written by the desk alone, of who did so; what stands in a record of
 * format 1 says no way: only its migration writes `unrecorded`.
 */
const MEANS = ['github', 'postbox', 'paper', 'meeting', 'unrecorded'] as const;

export const MEANS_LABELS = {
  github: { ja: 'GitHub 上で', en: 'On GitHub' },
  postbox: { ja: '受付箱で', en: 'By the postbox' },
  paper: { ja: '書面で', en: 'On paper' },
  meeting: { ja: '打合せの席で', en: 'At a meeting' },
  unrecorded: { ja: '方法の記録なし', en: 'Not recorded' },
} as const satisfies Record<(typeof MEANS)[number], { ja: string; en: string }>;

/** What each side gives its word to: the name of the act, and that of its day. */
interface Act {
  readonly ja: string;
  readonly en: string;
  readonly label: { readonly ja: string; readonly en: string };
  readonly clause: Clause;
  readonly example: Readonly<Record<Side, string>>;
}

/** What the sides are called where it is said who gave its word. */
export const SIDE_WORDS = {
  npo: { ja: '事業主体者', en: 'owner' },
  city: { ja: '市', en: 'city' },
} as const satisfies Record<Side, Text>;

const wordOf = (side: Side, { ja, en, example }: Act) => {
  const who = SIDE_WORDS[side];
  const given = { ja: `${who.ja}が${ja}したとき`, en: `when the ${who.en} has ${en}` };
  return field(
    z.optional(
      z.strictObject({
        on: field(isoDate(), {
          label: { ja: `${who.ja}が${ja}した日`, en: `Day on which the ${who.en} ${en}` },
          help: {
            ja: `${who.ja}が${ja}した日です。`,
            en: `The day on which the ${who.en} ${en}.`,
          },
          example: example[side],
          entry: 'date',
        }),
        means: field(z.enum(MEANS), {
          label: { ja: `${who.ja}が${ja}した方法`, en: `How the ${who.en} ${en}` },
          help: {
            ja: 'どのように確かめたかを選びます。',
            en: 'How the word of that side was given.',
          },
          example: 'paper',
          entry: 'choice',
          choices: MEANS_LABELS,
          neverOffered: ['github', 'postbox', 'unrecorded'],
        }),
      }),
    ),
    {
      label: { ja: `${who.ja}が${ja}`, en: `The ${who.en} ${en}` },
      help: { ja: `${who.ja}が自分で示します。`, en: `The word of the ${who.en} itself.` },
      entry: 'group',
      onlyWhen: given,
    },
  );
};

/** The words of both sides, each given by that side itself, on a day of its own; one that is missing is owed (C28). */
const words = (act: Act) =>
  field(z.strictObject({ npo: wordOf('npo', act), city: wordOf('city', act) }), {
    label: act.label,
    help: {
      ja: `双方が、それぞれ${act.ja}した日と方法です。一方だけのときは、もう一方を待ちます。`,
      en: `When and how each side ${act.en}; with one alone the paper waits for the other.`,
    },
    entry: 'group',
    clause: act.clause,
  });

/** Both sides agree to a plan, an agreement or an amendment (C20, C21). */
export const agreed = (to: { readonly ja: string; readonly en: string }, npo: string, city: string) =>
  words({
    ja: `${to.ja}に合意`,
    en: `agreed to the ${to.en}`,
    label: { ja: '双方の合意', en: 'Agreed' },
    clause: 'C28',
    example: { npo, city },
  });

/** Both sides judge the work by the agreed items, together or one after the other (C24). */
export const judged = () =>
  words({
    ja: '評価',
    en: 'judged',
    label: { ja: '双方の評価', en: 'Judged' },
    clause: 'C24',
    example: { npo: '2028-04-10', city: '2028-04-18' },
  });
