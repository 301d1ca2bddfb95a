import { cellsOf } from '../../../domain/forms/read/table-answer.ts';
import { readNumber } from '../../../domain/record/text/written/number.ts';
import { valueOf } from '../../../domain/record/text/written/reading.ts';
import type { Draft, WrittenKind } from '../../../domain/writing/draft.ts';
import type { Days } from '../days.ts';
import type { Start } from '../start.ts';
import type { Words } from '../words.ts';
import { dayText } from './days.ts';
import { fill } from '../fill.ts';

/** Two sums in yen that are to be the same. */
type Sums = readonly [sum: number, other: number];

/** How the money adds up, as it is typed, or which amount is none; nothing before any is typed. */
export function sumLine(kind: WrittenKind, draft: Draft, start: Start | null, words: Words): string {
  const strange = AMOUNTS[kind](draft).find((typed) => !(yenIn(typed) >= 0));
  if (strange !== undefined) return fill(words.noAmount, { typed: strange.trim() });
  const [sum, other] = SUMS[kind](draft, start);
  if (sum === 0 && other === 0) return '';
  const said = fill(words.sum, { sum: sum.toLocaleString('en'), other: other.toLocaleString('en') });
  const gap = Math.abs(sum - other);
  return `${said} ${gap === 0 ? words.sumRight : fill(words.sumWrong, { gap: gap.toLocaleString('en') })}`;
}

const SHARES = ['city-share', 'own-share', 'other'].map((share) => `budget-${share}-yen`);

const settled = ({ settlement = '' }: Draft): (readonly string[])[] =>
  String(settlement)
    .split('\n')
    .map((line) => [...cellsOf(line, 3)]);

/** Every amount that stands in the boxes of money, as typed. */
const AMOUNTS: Readonly<Record<WrittenKind, (draft: Draft) => readonly string[]>> = {
  proposal: (draft) => [...SHARES, 'budget-total-yen'].map((box) => String(draft[box] ?? '')),
  report: (draft) => settled(draft).map(([, yen = '']) => yen),
};

const SUMS: Readonly<Record<WrittenKind, (draft: Draft, start: Start | null) => Sums>> = {
  proposal: (draft) => [total(SHARES.map((share) => yenIn(draft[share]))), yenIn(draft['budget-total-yen'])],
  report: (draft, start) => {
    const rows = settled(draft);
    const on = (side: 'income' | 'expense') =>
      total(
        rows
          .filter(([key]) => start?.rows['settlement']?.some((row) => row.key === key && row.side === side))
          .map(([, yen]) => yenIn(yen)),
      );
    return [on('income'), on('expense')];
  },
};

const total = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0);

/** Whole yen as the desk will read them; 0 where nothing is typed, NaN where it is no number. */
const yenIn = (typed: unknown): number =>
  typeof typed === 'string' && typed.trim() !== '' ? (valueOf(readNumber(typed, 'yen')) ?? NaN) : 0;

/** What is to be known of days: to which round a proposal belongs (C06), until when a report is due (C25). */
export function dayLine(
  draft: Draft,
  days: Days,
  start: Start | null,
  today: string,
  lang: 'ja' | 'en',
  words: Words,
): string {
  if (days.kind === 'proposal') return roundLine(draft, days, today, lang, words);
  return start?.due ? fill(words.due, { day: dayText(start.due, lang) }) : '';
}

function roundLine(
  draft: Draft,
  { cutoffs, windows, sittings, funded }: Days,
  today: string,
  lang: 'ja' | 'en',
  words: Words,
): string {
  const sitting = sittings.find((day) => day >= today);
  const next = sitting === undefined ? '' : fill(words.sitting, { day: dayText(sitting, lang) });
  // What comes between two windows counts from the day on which the next opens.
  const opens = windows.find(({ closes }) => closes >= today)?.opens ?? today;
  const from = opens > today ? opens : today;
  const round = cutoffs.find(({ cutoff }) => cutoff >= from);
  const answer = draft['budget-needs-city-funds'];
  if (!round || funded === null) return next;
  if (answer && answer !== funded) return `${words.roundFree} ${next}`;
  const cutoff = dayText(round.cutoff, lang);
  const said = fill(answer ? words.roundFunded : words.roundOpen, {
    cutoff,
    year: round.year[lang],
    by: dayText(round.decisionBy, lang),
    begins: dayText(round.begins, lang),
  });
  return `${said} ${next}`.trim();
}
