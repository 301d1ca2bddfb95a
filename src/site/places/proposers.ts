import type { Language } from '../../domain/text.ts';
import { proposerSlug } from '../../domain/record/proposer-slug.ts';
import { newestFirst } from '../data/projects.ts';
import { placesText } from '../i18n/places.ts';
import { address } from '../links.ts';
import { html, type Html } from '../markup/html.ts';
import { filed } from '../paper/words.ts';
import { choiceLabel } from '../paper/choice.ts';
import type { City } from '../record/city.ts';
import type { Facts } from '../record/facts.ts';
import type { Subset } from './subset.ts';

export const proposerPath = (facts: Facts): string => `/proposers/${proposerSlug(facts)}/`;

interface Proposer {
  readonly path: string;
  readonly name: string;
  readonly type: Facts['proposerType'];
  readonly projects: readonly Facts[];
}

/** All who proposed, those with most proposals first, then by name. */
function proposersOf(city: City): Proposer[] {
  const known = remembered.get(city);
  if (known) return known;
  const bySlug = Map.groupBy(newestFirst(city), proposerPath);
  const proposers = [...bySlug].flatMap(([path, projects]) => {
    const [newest] = projects;
    return newest ? [{ path, name: newest.proposer, type: newest.proposerType, projects }] : [];
  });
  proposers.sort((a, b) => b.projects.length - a.projects.length || (a.name < b.name ? -1 : 1));
  remembered.set(city, proposers);
  return proposers;
}

const remembered = new WeakMap<City, Proposer[]>();

const isAdopted = ({ papers }: Facts): boolean =>
  papers.some(({ kind, result }) => kind === 'decision' && (result?.startsWith('adopted') ?? false));

const leadOf = ({ projects }: Proposer) =>
  placesText.proposerLead(projects.length, projects.filter(isAdopted).length);

/** A page for each who proposed, whatever they are (C28). */
export function* proposerSubsets(city: City): Iterable<Subset> {
  for (const proposer of proposersOf(city)) {
    const { path, name, projects } = proposer;
    yield {
      path,
      title: { ja: name, en: name },
      isFiled: true,
      lead: leadOf(proposer),
      room: 'proposers',
      projects,
    };
  }
}

/** As many as a page holds; all others are found by search. */
export const proposerNames = (city: City): readonly Proposer[] => proposersOf(city);

export function proposerList(proposers: readonly Proposer[], lang: Language): Html {
  return html`<ul class="rows">
    ${proposers.map((proposer) => {
      const { path, name, type } = proposer;
      return html`<li>
        <span class="row-main"><a href="${address(lang, path)}">${filed(name, lang)}</a></span
        ><span class="row-who">${type && choiceLabel('proposal', 'proposer.type', type, lang)}</span
        ><span class="row-when">${leadOf(proposer)[lang]}</span>
      </li>`;
    })}
  </ul>`;
}
