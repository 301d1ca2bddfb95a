import { PROJECT_KINDS } from '../../domain/record/kinds/index.ts';
import type { Sitting } from '../../domain/record/record.ts';
import type { Language } from '../../domain/text.ts';
import { meetingText } from '../i18n/meetings.ts';
import { address, projectPath } from '../links.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import { choiceLabel } from '../paper/choice.ts';
import { anchorOf } from '../paper/title.ts';
import { filedLang } from '../paper/words.ts';
import type { City } from '../record/city.ts';
import type { PaperFacts } from '../record/facts.ts';

/** A review, a decision or a verification, with the project that it is about. */
interface Judged extends PaperFacts {
  readonly project: string;
  readonly title: string;
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
  for (const { id: project, title, papers: own } of city.projects.values()) {
    for (const paper of own) {
      if (paper.meeting === undefined) continue;
      const known = index.get(paper.meeting);
      if (known) known.push({ ...paper, project, title });
      else index.set(paper.meeting, [{ ...paper, project, title }]);
    }
  }
  return index;
}

/** Reviews, decisions and verifications of a sitting, each with its result. */
export function sittingPapers({ id }: Sitting, city: City, lang: Language): Html | null {
  const own = papersOfSitting(city, id);
  if (own.length === 0) return null;
  return html`<section aria-labelledby="results">
    <h2 id="results">${meetingText.results[lang]}</h2>
    <ul class="rows">
      ${own.map((paper) => row(paper, lang))}
    </ul>
  </section>`;
}

function row({ project, title, kind, path, result }: Judged, lang: Language): Part {
  const field = kind === 'verification' ? 'verdict' : 'result';
  return html`<li>
    <span class="row-main"
      ><a href="${address(lang, projectPath(project))}#${anchorOf(path)}" ${filedLang(lang)}
        >${title}</a
      ></span
    >
    <span class="row-who">${PROJECT_KINDS[kind].label[lang]}</span>
    <span class="row-when"
      >${result && html`<span class="tag">${choiceLabel(kind, field, result, lang)}</span>`}</span
    >
  </li>`;
}
