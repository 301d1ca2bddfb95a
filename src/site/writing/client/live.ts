import { cellsOf } from '../../../domain/forms/read/table-line.ts';
import type { Draft } from '../../../domain/writing/draft.ts';
import type { WrittenKind } from '../../../domain/writing/written.ts';
import type { Kit } from '../kit.ts';
import type { Start } from '../start.ts';
import type { Words } from '../words.ts';
import { fill } from './fill.ts';

/** Two sums in yen that are to be the same. */
type Sums = readonly [sum: number, other: number];

/** How the money adds up, as it is typed; nothing before any is. */
export function sumLine(kind: WrittenKind, draft: Draft, start: Start | null, words: Words): string {
  const [sum, other] = SUMS[kind](draft, start);
  if ((sum === 0 && other === 0) || Number.isNaN(sum + other)) return '';
  const said = fill(words.sum, { sum: sum.toLocaleString('en'), other: other.toLocaleString('en') });
  const gap = Math.abs(sum - other);
  return `${said} ${gap === 0 ? words.sumRight : fill(words.sumWrong, { gap: gap.toLocaleString('en') })}`;
}

const SUMS: Readonly<Record<WrittenKind, (draft: Draft, start: Start | null) => Sums>> = {
  proposal: (draft) => [
    total(['city-share', 'own-share', 'other'].map((share) => yenIn(draft[`budget-${share}-yen`]))),
    yenIn(draft['budget-total-yen']),
  ],
  report: ({ settlement = '' }, start) => {
    const rows = String(settlement)
      .split('\n')
      .map((line) => cellsOf(line, 3));
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

/** Whole yen as typed, with full-width digits and commas; NaN where it is no number. */
const yenIn = (typed: unknown): number =>
  typeof typed === 'string' && typed.trim() !== ''
    ? Number(typed.normalize('NFKC').replace(/[,円\s]/g, ''))
    : 0;

/** What is to be known of days: to which round a proposal belongs (C06), until when a report is due (C25). */
export function dayLine(
  draft: Draft,
  kit: Kit,
  start: Start | null,
  today: string,
  lang: 'ja' | 'en',
  words: Words,
): string {
  if (kit.kind === 'proposal') return roundLine(draft, kit, today, lang, words);
  return start?.due ? fill(words.due, { day: dayText(start.due, lang) }) : '';
}

function roundLine(draft: Draft, kit: Kit, today: string, lang: 'ja' | 'en', words: Words): string {
  const box = kit.form.boxes.find(
    ({ target }) => target.is === 'field' && target.field === 'budget.needsCityFunds',
  );
  const needs = box?.choices.find(({ value }) => value === 'true')?.label.ja;
  const sitting = kit.sittings.find((day) => day >= today);
  const next = sitting === undefined ? '' : fill(words.sitting, { day: dayText(sitting, lang) });
  if (draft['budget-needs-city-funds'] === '' || needs === undefined) return next;
  const round = kit.cutoffs.find(({ cutoff }) => cutoff >= today);
  if (draft['budget-needs-city-funds'] !== needs || !round) return `${words.roundFree} ${next}`;
  const cutoff = dayText(round.cutoff, lang);
  const funded = fill(words.roundFunded, {
    cutoff,
    year: round.year[lang],
    by: dayText(round.decisionBy, lang),
  });
  return `${funded} ${fill(words.roundAfter, { cutoff })} ${next}`;
}

/** Today in Japan, wherever the device is. */
export const todayInJapan = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());

const dayText = (day: string, lang: 'ja' | 'en'): string =>
  new Intl.DateTimeFormat(lang === 'ja' ? 'ja-JP' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
