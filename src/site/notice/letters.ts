import { isNotified, letterKey } from '../../domain/desk/notices/notice.ts';
import type { Paper } from '../../domain/lifecycle/papers.ts';
import type { City } from '../record/city.ts';
import type { PaperFacts } from '../record/facts.ts';

type Told = Paper<'review' | 'decision'>;

/** The 通知書 of the record: which project, and which of its papers. Told from the facts, so no project is read for it. */
export const lettersOf = (city: City): { readonly id: string; readonly paper: string }[] =>
  [...city.projects.values()].flatMap(({ id, papers }) =>
    papers.filter(isTelling).map(({ kind, meeting }) => ({ id, paper: `${kind}-${meeting}` })),
  );

/** One paper that is told by letter. Throws for one that is not. */
export function toldPaper(city: City, id: string, key: string): Told {
  const found = city
    .standing(id)
    .timeline.filter(isNotified)
    .find((paper) => letterKey(paper) === key);
  if (!found) throw new Error(`There is no letter ${key} of ${id}.`);
  return found;
}

/** As `isNotified` says of the paper itself. */
const isTelling = ({ kind, result }: PaperFacts): boolean =>
  (kind === 'review' && result === 'not-adopted') || (kind === 'decision' && result !== 'continued');
