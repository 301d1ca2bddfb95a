import { languagesOf } from '../../domain/programme/languages.ts';
import { inPages, pageParam } from '../data/pagination.ts';
import { proposerPath, proposersOf, type Proposer } from '../record/proposers.ts';
import { placesText } from '../i18n/places.ts';
import { langParam } from '../links.ts';
import type { City } from '../record/city.ts';
import { pageKey } from '../record/cache-keys.ts';
import type { Facts } from '../record/facts.ts';
import type { Subset } from './subset.ts';

const isAdopted = ({ papers }: Facts): boolean =>
  papers.some(({ kind, result }) => kind === 'decision' && (result?.startsWith('adopted') ?? false));

/** Whether a project is another's, in which this one joined. */
const isJoined = (path: string, facts: Facts): boolean => proposerPath(facts) !== path;

/** Returns in a sentence how much somebody proposed. */
export const leadOf = ({ path, projects }: Proposer) =>
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

/** The pages of their list in both languages; the first two are those of its first page. */
export const proposerPages = (city: City) =>
  inPages(proposersOf(city)).flatMap((list) =>
    languagesOf(city.programme).map((lang) => ({
      params: { lang: langParam(lang), page: pageParam(list.page) },
      props: { lang, list },
      cacheKey: pageKey(city, lang, [
        list.last,
        list.items.map((one) => [one.path, one.name, one.type, leadOf(one)[lang]]),
      ]),
    })),
  );
