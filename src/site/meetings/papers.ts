import type { ProjectDocument, Sitting } from '../../domain/record/record.ts';
import type { Language } from '../../domain/text.ts';
import type { City } from '../data/city.ts';
import { meetingText } from '../i18n/meetings.ts';
import { address, projectPath } from '../links.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import { choiceLabel } from '../paper/choice.ts';
import { anchorOf, paperTitle } from '../paper/title.ts';
import { filed } from '../paper/words.ts';
import { wordsOn } from '../project/names.ts';

type Judging = Extract<ProjectDocument, { kind: 'review' | 'decision' | 'verification' }>;

const papers = new WeakMap<City, ReadonlyMap<string, readonly Judging[]>>();

/** Reviews, decisions and verifications of a sitting, with their results. */
export function papersOfSitting(city: City, id: string): readonly Judging[] {
  let index = papers.get(city);
  if (!index) papers.set(city, (index = indexed(city)));
  return index.get(id) ?? [];
}

function indexed(city: City): ReadonlyMap<string, readonly Judging[]> {
  const index = new Map<string, Judging[]>();
  for (const { project } of city.projects.values())
    for (const document of project.documents) {
      if (document.kind !== 'review' && document.kind !== 'decision' && document.kind !== 'verification')
        continue;
      const known = index.get(document.data.meeting);
      if (known) known.push(document);
      else index.set(document.data.meeting, [document]);
    }
  return index;
}

export function sittingPapers({ id }: Sitting, city: City, lang: Language): Html | null {
  const own = papersOfSitting(city, id);
  if (own.length === 0) return null;
  const row = (document: Judging): Part => {
    const title = paperTitle(document, wordsOn(city, lang, city.today));
    const href = `${address(lang, projectPath(document.project))}#${anchorOf(document.path)}`;
    const project = filed(city.projects.get(document.project)?.title, lang);
    return html`<li>
      <span class="row-main"><a href="${href}">${project}</a></span
      ><span class="row-who">${title}</span
      ><span class="row-when"><span class="tag">${resultOf(document, lang)}</span></span>
    </li>`;
  };
  return html`<section aria-labelledby="results">
    <h2 id="results">${meetingText.results[lang]}</h2>
    <ul class="rows">
      ${own.map(row)}
    </ul>
  </section>`;
}

export function resultOf(document: Judging, lang: Language): string {
  return document.kind === 'verification'
    ? choiceLabel('verification', 'verdict', document.data.verdict, lang)
    : choiceLabel(document.kind, 'result', document.data.result, lang);
}
