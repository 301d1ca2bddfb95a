import { yearAndNumberOf } from '../../domain/record/id.ts';
import { knownOffices, type Known } from '../../domain/programme/known.ts';
import { dayOf } from '../../domain/lifecycle/sittings.ts';
import { programmeOn } from '../../domain/programme/in-force.ts';
import { fiscalYearOf } from '../../domain/dates/fiscal-year.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import type { Language } from '../../domain/text.ts';
import type { City } from '../record/city.ts';
import { shortDate } from '../format.ts';
import type { Facts } from '../record/facts.ts';
import { titleIn } from '../record/title.ts';
import { meetingText } from '../i18n/meetings.ts';
import { address, meetingPath, projectPath } from '../links.ts';
import { html, type Part } from '../markup/html.ts';
import { filed, inJapanese, type Words } from './words.ts';

const NOTHING: ReadonlyMap<string, string> = new Map();

/** The words of a paper of a given day: what its ids stand for, by the lists in force on that day. */
export function wordsOn(
  city: City,
  lang: Language,
  on: IsoDate,
  items: ReadonlyMap<string, string> = NOTHING,
): Words {
  return {
    lang,
    programme: programmeOn(city.record, on),
    member: (id) => memberName(city, id, on, lang),
    meeting: (id) => meetingLink(city, id, lang),
    project: (id) => projectLink(city, id, lang),
    item: (id) => items.get(id) ?? id,
  };
}

/** The roster of the paper's year knows the member; a later or earlier one where that year has none. */
export function memberName(city: City, id: string, on: IsoDate, lang: Language): Part {
  const { rosters } = city.record;
  const own = rosters.get(fiscalYearOf(on));
  for (const roster of own ? [own, ...rosters.values()] : rosters.values()) {
    const member = roster.data.members.find((one) => one.id === id);
    if (member) return filed(member.displayName, lang);
  }
  return id;
}

/** Name of an office of today, or the last name of one that is gone (C29); its key where no programme has it. */
export function officeName(city: City, id: string, lang: Language): string {
  let known = offices.get(city);
  if (!known) offices.set(city, (known = knownOffices(city.record, city.today)));
  return known.get(id)?.label[lang] ?? id;
}

const offices = new WeakMap<City, ReadonlyMap<string, Known>>();

export function meetingLink(city: City, id: string, lang: Language): Part {
  const sitting = city.record.sittings.get(id);
  if (!sitting) return id;
  const name = meetingText.name(...yearAndNumberOf(id), shortDate(dayOf(sitting), lang))[lang];
  return html`<a href="${address(lang, meetingPath(id))}">${name}</a>`;
}

export function projectLink(city: City, id: string, lang: Language): Part {
  const status = city.projects.get(id);
  if (!status) return id;
  return html`<a href="${address(lang, projectPath(id))}">${projectTitle(status, lang)}</a>`;
}

/** A project's title in a list; on an English page marked as Japanese where it has no English one. */
export function projectTitle(facts: Pick<Facts, 'title' | 'titleEn'>, lang: Language): Part {
  const { text, lang: own } = titleIn(facts, lang);
  if (own === lang) return text;
  return html`${filed(text, lang)} ${inJapanese(lang)}`;
}
