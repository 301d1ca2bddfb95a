import { dayOf } from '../../dates/day.ts';
import type { IsoTime } from '../../dates/iso-date.ts';
import type { FiledKind, FormProblem } from '../../forms/form.ts';
import { SIDE_WORDS } from '../../record/kinds/parts/agreed.ts';
import { SIDES, type Side } from '../../record/kinds/shared.ts';
import type { Project } from '../../record/record.ts';
import { isGroup } from '../../record/text/field-path.ts';
import type { Account } from '../account.ts';
import type { Actor } from '../actor.ts';
import { isSender } from '../sender.ts';
import { sideOf, sidesEntered } from '../side.ts';

type Data = Readonly<Record<string, unknown>>;

/** Who files a paper of both sides, about which project, and when. */
export interface FiledBy {
  readonly author: Actor;
  readonly proposer: Account | null;
  readonly project: Project | undefined;
  readonly filedAt: IsoTime;
}

/** The values of a paper with the words of the sides that this filing gives, and what was typed and is not taken. */
interface Given {
  readonly data: Data;
  readonly notes: readonly { readonly field: string; readonly words: Pick<FormProblem, 'message' | 'fix'> }[];
}

/**
 * Returns a paper of both sides with the words that its filing gives (C20, C21, C24, C28): a side agrees or judges by filing
 * from its own account, on that day; what the secretariat enters has the days and ways that it writes down. One side's word for
 * the other is not taken.
 */
export function withSideWords(kind: FiledKind, data: Data, by: FiledBy): Given {
  const own = by.project ? sideOf(by.author, { project: by.project, proposer: by.proposer }) : null;
  if (kind === 'report') return withJudgements(data, own, by);
  return kind === 'plan' || kind === 'agreement' || kind === 'amendment'
    ? withAgreement(data, own, by)
    : { data, notes: [] };
}

function withAgreement(data: Data, own: Side | null, by: FiledBy): Given {
  const typed = isGroup(data['agreed']) ? data['agreed'] : {};
  const agreed = wordsOf(SIDES, typed, data, own, by);
  const untaken = SIDES.filter((side) => isGroup(typed[side]) && !by.author.isSecretariat);
  return {
    data: { ...data, agreed },
    notes: untaken.map((side) => ({ field: `agreed.${side}`, words: notTaken('agreed', side, own, by) })),
  };
}

function withJudgements(data: Data, own: Side | null, by: FiledBy): Given {
  const results = Array.isArray(data['results']) ? data['results'] : [];
  const rows = results.filter(isGroup);
  const entered = sidesEntered(by.author, own);
  const judging = SIDES.filter((side) => rows.some((row) => isGroup(row[side])));
  const untaken = judging.filter((side) => !entered.includes(side));
  const typed = isGroup(data['judged']) ? data['judged'] : {};
  const judged = wordsOf(
    judging.filter((side) => entered.includes(side)),
    typed,
    data,
    own,
    by,
    true,
  );
  const kept = results.map((row: unknown) => (isGroup(row) ? without(row, untaken) : row));
  return {
    data: { ...data, ...(untaken.length === 0 ? {} : { results: kept }), judged },
    notes: untaken.map((side) => ({ field: 'results', words: notTaken('judged', side, own, by) })),
  };
}

/** The words of these sides: that of the author's own, and what the secretariat writes down. `always` where each gave one. */
function wordsOf(
  sides: readonly Side[],
  typed: Data,
  data: Data,
  own: Side | null,
  by: FiledBy,
  always = false,
): Data {
  const receivedOn = isGroup(data['onBehalf']) ? data['onBehalf']['receivedOn'] : undefined;
  return Object.fromEntries(
    sides.flatMap((side): [Side, Data][] => {
      const word = typed[side];
      if (by.author.isSecretariat && (isGroup(word) || (always && side !== own)))
        return [[side, written(isGroup(word) ? word : {}, receivedOn)]];
      return side === own ? [[side, { on: dayOf(by.filedAt), means: ownMeans(by.author) }]] : [];
    }),
  );
}

/** How somebody's own word comes: by their account, or by the postbox. */
export const ownMeans = (author: Actor): 'github' | 'postbox' => (isSender(author) ? 'postbox' : 'github');

/** Whether a word is said to have come from the side itself, which the desk alone knows. */
export const isOwnMeans = (means: unknown): boolean => means === 'github' || means === 'postbox';

/** What the secretariat writes down of a word: of a paper that it received, the day of that where it names no other. */
function written(word: Data, receivedOn: unknown): Data {
  const means = isOwnMeans(word['means']) ? undefined : word['means'];
  return receivedOn === undefined
    ? { ...word, means }
    : { ...word, on: word['on'] ?? receivedOn, means: means ?? 'paper' };
}

const without = (row: Data, sides: readonly Side[]): Data =>
  Object.fromEntries(Object.entries(row).filter(([key]) => !sides.some((side) => side === key)));

const ACTS = {
  agreed: { ja: '同意', en: 'agreement' },
  judged: { ja: '評価', en: 'evaluation' },
} as const;

/** From whom a word comes that was typed by somebody else. */
const SENDERS: Readonly<Record<Side, { readonly ja: string; readonly en: string }>> = {
  npo: { ja: '事業主体者', en: 'the owner' },
  city: { ja: '担当課', en: 'the responsible section' },
};

function notTaken(
  act: keyof typeof ACTS,
  side: Side,
  own: Side | null,
  { filedAt }: FiledBy,
): Pick<FormProblem, 'message' | 'fix'> {
  const { ja, en } = ACTS[act];
  const day = dayOf(filedAt);
  if (side === own)
    return {
      message: {
        ja: `${SIDE_WORDS[side].ja}の${ja}は、この書類が届いた日（${day}）のものとして登録します。`,
        en: `Your own ${en} counts from the day of this filing (${day}).`,
      },
      fix: {
        ja: '日付は書かなくてかまいません。このままお待ちください。',
        en: 'There is no need to write a day.',
      },
    };
  return {
    message: {
      ja: `${SIDE_WORDS[side].ja}の${ja}は、${SENDERS[side].ja}から届きます。ここに書かれた分は登録しません。`,
      en: `The ${en} of the ${SIDE_WORDS[side].en} comes from ${SENDERS[side].en}; what is written here is not entered.`,
    },
    fix: {
      ja: `このままお待ちください。${SENDERS[side].ja}には、「同意・評価の届出」をお願いします。書面で受けたときは、事務局が登録します。`,
      en: `Nothing to do: ${SENDERS[side].en} is asked for it. What was given on paper is entered by the secretariat.`,
    },
  };
}

/** Somebody who is neither side: who can give the word, and how it can come otherwise. */
export const NOT_A_SIDE = {
  message: {
    ja: '同意や評価を届け出られるのは、事業主体者（事業を提案したアカウント）と、担当課のアカウントです。',
    en: 'A word is given by the owner (the account that filed the proposal) or by an account of the responsible section.',
  },
  fix: {
    ja: 'ご本人のアカウントから出すか、書面で事務局にお渡しください。事務局が日付と方法を添えて登録します。',
    en: 'File it from that account, or hand the secretariat a paper; it enters the word with its day.',
  },
};
