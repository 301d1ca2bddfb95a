import { yearlyDayFrom } from '../../domain/programme/deadline.ts';
import { countsFrom } from '../../domain/programme/windows.ts';
import { addDays } from '../../domain/dates/day.ts';
import { fiscalYearLabel, fiscalYearOf } from '../../domain/dates/fiscal-year.ts';
import type { Language } from '../../domain/text.ts';
import { dateText } from '../format.ts';
import { homeText } from '../i18n/home.ts';
import type { City } from '../record/city.ts';

/** What the budget cut-off means for who proposes today, in two plain sentences (C06). */
export function cutoffSentence({ programme, today }: City, lang: Language): string {
  const { budgetCutoff } = programme.deadlines;
  const cutoff = yearlyDayFrom(countsFrom(today, programme), budgetCutoff);
  const following = yearlyDayFrom(addDays(cutoff, 1), budgetCutoff);
  const year = (day: string) => fiscalYearLabel(fiscalYearOf(day))[lang];
  return homeText.proposeCutoff(dateText(cutoff, lang), year(cutoff), year(following))[lang];
}
