import { PROJECT_KINDS } from '../../domain/record/kinds/index.ts';
import type { Sitting } from '../../domain/record/record.ts';
import type { Language } from '../../domain/text.ts';
import { address, projectPath } from '../links.ts';
import { choiceLabel } from '../paper/choice.ts';
import type { Part } from '../markup/html.ts';
import { projectTitle } from '../paper/names.ts';
import { anchorOf } from '../paper/title.ts';
import type { City } from '../record/city.ts';
import type { PaperFacts } from '../record/facts.ts';

/** A review, a decision or a verification, with the project that it is about. */
interface Judged extends PaperFacts {
  readonly project: string;
  readonly title: string;
  readonly titleEn: string | null;
}

const papers = new WeakMap<City, ReadonlyMap<string, readonly Judged[]>>();

/** What each sitting judged, looked up once for all. */
function papersOfSitting(city: City, id: string): readonly Judged[] {
  let index = papers.get(city);
  if (!index) papers.set(city, (index = indexed(city)));
  return index.get(id) ?? [];
}

function indexed(city: City): ReadonlyMap<string, readonly Judged[]> {
  const index = new Map<string, Judged[]>();
  for (const { id: project, title, titleEn, papers: own } of city.projects.values()) {
    for (const paper of own) {
      if (paper.meeting === undefined) continue;
      const known = index.get(paper.meeting);
      if (known) known.push({ ...paper, project, title, titleEn });
      else index.set(paper.meeting, [{ ...paper, project, title, titleEn }]);
    }
  }
  return index;
}

/** A review, a decision or a verification as one row of a list. */
export interface ResultRow {
  readonly url: string;
  readonly title: string;
  /** In the page's language, or marked as Japanese. */
  readonly shown: Part;
  readonly kind: string;
  readonly result: string | null;
}

/** Returns reviews, decisions and verifications of a sitting, each with its result. */
export const resultsOf = ({ id }: Sitting, city: City, lang: Language): ResultRow[] =>
  papersOfSitting(city, id).map(({ project, title, titleEn, kind, path, result }) => ({
    url: `${address(lang, projectPath(project))}#${anchorOf(path)}`,
    title,
    shown: projectTitle({ title, titleEn }, lang),
    kind: PROJECT_KINDS[kind].label[lang],
    result: result ? choiceLabel(kind, kind === 'verification' ? 'verdict' : 'result', result, lang) : null,
  }));
