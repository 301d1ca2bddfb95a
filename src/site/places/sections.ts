import { newestFirst } from '../data/projects.ts';
import { placesText } from '../i18n/places.ts';
import { address } from '../links.ts';
import { dutyList, type Owed } from '../lists/duties.ts';
import { html, type Html } from '../markup/html.ts';
import type { Language } from '../../domain/text.ts';
import type { City } from '../record/city.ts';
import type { Facts } from '../record/facts.ts';
import type { Subset } from './subset.ts';

export const sectionPath = (id: string): string => `/sections/${id}/`;

/** What the section itself must do now in its projects: its opinions, and what it owes as the responsible section. */
function owedBy(section: string, projects: readonly Facts[]): Owed[] {
  return projects.flatMap(({ id, title, section: own, owed }) =>
    owed
      .filter(({ what, owedBy: party, id: item }) =>
        what === 'opinion' ? item === section : own === section && (party === 'section' || party === 'both'),
      )
      .map((obligation) => ({ obligation, project: { id, title } })),
  );
}

/** A page for each section that the programme names. */
export function* sectionSubsets(city: City): Iterable<Subset> {
  const all = newestFirst(city);
  for (const { id, name } of city.programme.offices.filter(({ roles }) => roles.includes('section'))) {
    const projects = all.filter(
      ({ section, owed }) =>
        section === id || owed.some(({ what, id: item }) => what === 'opinion' && item === id),
    );
    const owed = owedBy(id, projects);
    const late = owed.filter(({ obligation }) => obligation.state === 'overdue').length;
    yield {
      path: sectionPath(id),
      title: name,
      lead: placesText.sectionLead(projects.length, owed.length, late),
      room: 'sections',
      projects,
      before: (record, lang) => (owed.length === 0 ? html`` : dutyList(owed, record, lang, { who: true })),
    };
  }
}

/** Every section with how many projects it has and what it owes. */
export function sectionList(city: City, lang: Language): Html {
  return html`<ul class="rows">
    ${[...sectionSubsets(city)].map(
      ({ path, title, lead }) =>
        html`<li>
          <span class="row-main"><a href="${address(lang, path)}">${title[lang]}</a></span
          ><span class="row-who">${lead[lang]}</span>
        </li>`,
    )}
  </ul>`;
}
