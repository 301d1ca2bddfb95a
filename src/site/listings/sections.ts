import { knownSections } from '../../domain/programme/known.ts';
import type { Language, Text } from '../../domain/text.ts';
import { PER_PAGE } from '../data/pages.ts';
import { newestFirst } from '../record/project-lists.ts';
import { pagePaths } from '../i18n/frame.ts';
import { homeText } from '../i18n/home.ts';
import { placesText } from '../i18n/places.ts';
import { projectText } from '../i18n/project.ts';
import { address } from '../links.ts';
import { dutyList, type Owed } from './duties.ts';
import { html, type Html } from '../markup/html.ts';
import type { City } from '../record/city.ts';
import type { Facts } from '../record/facts.ts';
import { listedNames } from '../data/former.ts';
import { askedTable, opinionsAsked, type Asked } from './opinions.ts';
import type { Subset } from './subset.ts';

export const sectionPath = (id: string): string => `/sections/${id}/`;
const wishedPath = (id: string): string => `${sectionPath(id)}wished/`;

/** One section with everything that concerns it. */
interface Section {
  readonly id: string;
  readonly name: Text;
  /** Projects for which it is responsible, as agreed or decided. */
  readonly projects: readonly Facts[];
  /** Projects whose proposers would like to work with it, and for which it is not responsible. */
  readonly wished: readonly Facts[];
  /** What it owes: its opinions, and what it must do as the responsible section. */
  readonly owed: readonly Owed[];
  readonly asked: readonly Asked[];
}

/** Every section of today, and those of earlier years of which the record still tells (C29). */
function sectionsOf(city: City): readonly Section[] {
  const known = remembered.get(city);
  if (known) return known;
  const all = newestFirst(city);
  const projects = Map.groupBy(all, ({ section }) => section);
  const wished = Map.groupBy(all, ({ section, wishedSection }) =>
    wishedSection === section ? null : wishedSection,
  );
  const asked = opinionsAsked(all);
  const isTold = (id: string): boolean => projects.has(id) || wished.has(id) || asked.has(id);
  const sections = listedNames(knownSections(city.record, city.today), isTold).map(({ key, name }) => ({
    id: key,
    name,
    projects: projects.get(key) ?? [],
    wished: wished.get(key) ?? [],
    owed: owedBy(key, all),
    asked: asked.get(key) ?? [],
  }));
  remembered.set(city, sections);
  return sections;
}

const remembered = new WeakMap<City, readonly Section[]>();

function owedBy(office: string, projects: readonly Facts[]): Owed[] {
  return projects.flatMap(({ id, title, section, owed }) =>
    owed
      .filter(({ what, owedBy: party, id: item }) =>
        what === 'opinion'
          ? item === office
          : section === office && (party === 'section' || party === 'both'),
      )
      .map((obligation) => ({ obligation, project: { id, title, section } })),
  );
}

const leadOf = ({ projects, owed, asked }: Section): Text =>
  placesText.sectionLead(
    projects.length,
    asked.length,
    owed.length,
    owed.filter(({ obligation }) => obligation.state === 'overdue').length,
  );

/** A page for each section, and one for the proposals that wish for it. */
export function* sectionSubsets(city: City): Iterable<Subset> {
  for (const section of sectionsOf(city)) {
    const { id, name, projects, wished } = section;
    yield {
      path: sectionPath(id),
      title: name,
      lead: leadOf(section),
      room: 'sections',
      projects,
      query: `section=${id}`,
      heading: placesText.responsible,
      before: (record, lang) => head(section, record, lang),
    };
    if (wished.length === 0) continue;
    yield {
      path: wishedPath(id),
      title: placesText.wishedTitle(name),
      lead: placesText.wishedLead(wished.length),
      room: 'sections',
      projects: wished,
    };
  }
}

/** What it owes, what it was asked, and where it was wished for. */
const head = ({ id, owed, asked, wished }: Section, city: City, lang: Language): Html =>
  html`${
    owed.length > 0 &&
    html`<h2>${projectText.owed[lang]}</h2>
      ${dutyList(owed.slice(0, PER_PAGE), city, lang, { who: true })}
      ${owed.length > PER_PAGE && html`<p><a href="${address(lang, pagePaths.obligations)}">${homeText.turnAll[lang]}</a></p>`}`
  }${asked.length > 0 && askedTable(asked, city, lang)}${
    wished.length > 0 &&
    html`<h2>${placesText.wished[lang]}</h2>
      <p>
        ${placesText.wishedLead(wished.length)[lang]}
        <a href="${address(lang, wishedPath(id))}">${placesText.wishedSee[lang]}</a>
      </p>`
  }`;

/** Every section with how many projects it has and what it owes. */
export function sectionList(city: City, lang: Language): Html {
  return html`<ul class="rows">
    ${sectionsOf(city).map(
      (section) =>
        html`<li>
          <span class="row-main"
            ><a href="${address(lang, sectionPath(section.id))}">${section.name[lang]}</a></span
          ><span class="row-who">${leadOf(section)[lang]}</span>
        </li>`,
    )}
  </ul>`;
}
