import { gapMark, gapWords } from '../../domain/desk/alert/gap-words.ts';
import { missingNumbers } from '../../domain/desk/alert/missing-numbers.ts';
import type { GitHub } from '../../github/client.ts';
import { newestNumbers, whereabouts } from '../../github/numbers.ts';
import { tellSecretariat, toldMarks, type News, type Office } from './tell.ts';

/** How many hundreds of the newest numbers a sweep looks through: far more than are filed between two of them. */
const PAGES = 2;

/** Tells the secretariat, once for each, of new numbers of issues and pull requests that nobody can see. */
export async function tellOfGaps(gh: GitHub, office: Office): Promise<void> {
  const missing = missingNumbers(await newestNumbers(gh, PAGES));
  const told = await toldMarks(gh, missing.map(gapMark));
  const news: News[] = [];
  for (const number of missing.filter((each) => !told.has(gapMark(each)))) {
    const where = await whereabouts(gh, number);
    if (where !== null) news.push({ mark: gapMark(number), words: gapWords(number, where) });
  }
  await tellSecretariat(gh, office, news);
}
