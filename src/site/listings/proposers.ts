import { LANGUAGES, type Language } from '../../domain/text.ts';
import { plainName, proposerSlug, type ProposerIdentity } from '../../domain/record/proposer-slug.ts';
import { inPages, pageParam } from '../data/pages.ts';
import { newestFirst } from '../data/projects.ts';
import { placesText } from '../i18n/places.ts';
import { address, langParam } from '../links.ts';
import { html, type Html } from '../markup/html.ts';
import { filed } from '../paper/words.ts';
import { choiceLabel } from '../paper/choice.ts';
import type { City } from '../record/city.ts';
import { pageKey } from '../record/digest.ts';
import type { Facts } from '../record/facts.ts';
import type { Subset } from './subset.ts';

export const proposerPath = (identity: ProposerIdentity): string => `/proposers/${proposerSlug(identity)}/`;

export interface Proposer {
  readonly path: string;
  readonly name: string;
  readonly type: Facts['proposerType'];
  /** The newest first, those proposed together with somebody among them. */
  readonly projects: readonly Facts[];
}

/** All who proposed, alone or together, those with most proposals first, then by name. */
function proposersOf(city: City): readonly Proposer[] {
  return registerOf(city).proposers;
}

/** Where somebody has their page who proposed together with another: under their own name (C28). */
export const coProposerPath = (city: City, name: string): string =>
  registerOf(city).pathOf.get(plainName(name)) ?? pathOfName(name);

interface Register {
  readonly proposers: readonly Proposer[];
  /** Pages of those who proposed themselves, by their names. */
  readonly pathOf: ReadonlyMap<string, string>;
}

function registerOf(city: City): Register {
  const known = registers.get(city);
  if (known) return known;
  const all = newestFirst(city);
  // The oldest last: a name leads to the page under which it proposed newest.
  const pathOf = new Map(all.toReversed().map((facts) => [plainName(facts.proposer), proposerPath(facts)]));
  const proposers = new Map<string, Proposer & { readonly projects: Facts[] }>();
  const add = (facts: Facts, path: string, name: string, type: Facts['proposerType']): void => {
    const own = proposers.get(path);
    if (!own) proposers.set(path, { path, name, type, projects: [facts] });
    else if (own.projects.at(-1) !== facts) own.projects.push(facts);
  };
  for (const facts of all) {
    add(facts, proposerPath(facts), facts.proposer, facts.proposerType);
    for (const { name, type } of facts.coProposers)
      add(facts, pathOf.get(plainName(name)) ?? pathOfName(name), name, type);
  }
  const sorted = [...proposers.values()].sort(
    (a, b) => b.projects.length - a.projects.length || (a.name < b.name ? -1 : 1),
  );
  const register = { proposers: sorted, pathOf };
  registers.set(city, register);
  return register;
}

const registers = new WeakMap<City, Register>();

const pathOfName = (name: string): string =>
  proposerPath({ proposer: name, proposerNumber: null, proposerSection: null });

const isAdopted = ({ papers }: Facts): boolean =>
  papers.some(({ kind, result }) => kind === 'decision' && (result?.startsWith('adopted') ?? false));

/** Whether a project is another's, in which this one joined. */
const isJoined = (path: string, facts: Facts): boolean => proposerPath(facts) !== path;

const leadOf = ({ path, projects }: Proposer) =>
  placesText.proposerLead(
    projects.length,
    projects.filter((facts) => isJoined(path, facts)).length,
    projects.filter(isAdopted).length,
  );

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
      note: (facts, lang) => isJoined(path, facts) && placesText.joined[lang],
      query: `q=${encodeURIComponent(name)}`,
    };
  }
}

/** All who proposed, those with most proposals first. */
export const proposerNames = (city: City): readonly Proposer[] => proposersOf(city);

/** The pages of their list in both languages; the first two are those of its first page. */
export const proposerPages = (city: City) =>
  inPages(proposersOf(city)).flatMap((list) =>
    LANGUAGES.map((lang) => ({
      params: { lang: langParam(lang), page: pageParam(list.page) },
      props: { lang, list },
      cacheKey: pageKey(city, lang, [
        list.last,
        list.items.map((one) => [one.path, one.name, one.type, leadOf(one)[lang]]),
      ]),
    })),
  );

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
