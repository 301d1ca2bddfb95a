import { isNotified, letterKey } from '../../domain/desk/notices/notice.ts';
import type { Paper } from '../../domain/lifecycle/papers.ts';
import { addDays } from '../../domain/dates/day.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import type { City } from '../record/city.ts';
import type { PaperFacts } from '../record/facts.ts';

type Told = Paper<'review' | 'decision'>;

/** Days for which a letter is there to be printed; what it says stays in the paper itself. */
const PRINTED_FOR = 365;

/** Whether a paper is young enough to be told by letter. */
export const isToBePrinted = (on: IsoDate, today: IsoDate): boolean => on >= addDays(today, -PRINTED_FOR);

/** The 通知書 of the last year: which project, and which paper. Told from the facts, so no project is read for it. */
export const lettersOf = ({ projects, today }: City): { readonly id: string; readonly paper: string }[] =>
  [...projects.values()].flatMap(({ id, papers }) =>
    papers
      .filter((paper) => isTelling(paper) && isToBePrinted(paper.on, today))
      .map(({ kind, meeting }) => ({ id, paper: `${kind}-${meeting}` })),
  );

/** One paper that is told by letter. Throws for one that is not. */
export function toldPaper(city: City, id: string, key: string): Told {
  const found = city
    .status(id)
    .timeline.filter(isNotified)
    .find((paper) => letterKey(paper) === key);
  if (!found) throw new Error(`There is no letter ${key} of ${id}.`);
  return found;
}

/** As `isNotified` says of the paper itself. */
const isTelling = ({ kind, result }: PaperFacts): boolean =>
  (kind === 'review' && result === 'not-adopted') || (kind === 'decision' && result !== 'continued');
