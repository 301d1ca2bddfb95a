import type { Draft } from '../../../domain/writing/draft.ts';
import type { Kit } from '../kit.ts';
import { yenIn } from './boxes.ts';
import { fill, type Words } from './words.ts';

/** How the shares add up, as they are typed; nothing before any is. */
export function budgetLine(draft: Draft, words: Words): string {
  const total = yenIn(draft['budget-total-yen']);
  const sum = ['city-share', 'own-share', 'other']
    .map((share) => yenIn(draft[`budget-${share}-yen`]))
    .reduce((all, share) => all + share, 0);
  if ((total === 0 && sum === 0) || Number.isNaN(total + sum)) return '';
  const said = fill(words.sum, { sum: sum.toLocaleString('en'), total: total.toLocaleString('en') });
  const gap = Math.abs(total - sum);
  return `${said} ${gap === 0 ? words.sumRight : fill(words.sumWrong, { gap: gap.toLocaleString('en') })}`;
}

/** To which round the proposal belongs if it is filed today, and when the next sitting is (C06). */
export function roundLine(draft: Draft, kit: Kit, today: string, lang: 'ja' | 'en', words: Words): string {
  const box = kit.proposal.boxes.find(
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
