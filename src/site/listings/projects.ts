import type { Language } from '../../domain/text.ts';
import type { City } from '../record/city.ts';
import { digest } from '../record/digest.ts';
import type { Facts } from '../record/facts.ts';
import { shortDateHtml } from '../format.ts';
import { listText } from '../i18n/lists.ts';
import { address, projectPath } from '../links.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import { filedLang, filed } from '../paper/words.ts';
import { officeName } from '../paper/names.ts';
import { owerLabel } from '../project/party.ts';
import { stageTag, stateTag } from '../paper/tags.ts';

/** A list of projects: title, where each stands, whose turn it is and until when, and by what they are ordered. */
export function projectList(
  projects: readonly Facts[],
  city: City,
  lang: Language,
  note?: (facts: Facts, lang: Language) => Part,
): Html {
  if (projects.length === 0) return html`<p>${listText.none[lang]}</p>`;
  return html`<ul class="rows">
    ${projects.map((project) => row(project, city, lang, note?.(project, lang)))}
  </ul>`;
}

function row(facts: Facts, city: City, lang: Language, note: Part): Html {
  const { id, title, stage, proposer } = facts;
  const link = html`<a href="${address(lang, projectPath(id))}" ${filedLang(lang)}>${title}</a>`;
  return html`<li>
    <span class="row-main">${link}<span class="about">${id} ${filed(proposer, lang)}</span></span>
    <span class="row-who">${stageTag(stage, lang)}</span>
    <span class="row-when">${note && html`<strong>${note}</strong><br />`}${turn(facts, city, lang)}</span>
  </li>`;
}

function turn({ holder, owed, stage }: Facts, city: City, lang: Language): Part {
  const [next] = owed;
  if (holder === null || !next)
    return stage === 'historical' ? null : html`<span class="soft">${listText.nobody[lang]}</span>`;
  const due = next.due && html`<br />${shortDateHtml(next.due, lang)} ${stateTag(next, city.today, lang)}`;
  const office = next.what === 'opinion' && next.id !== undefined && officeName(city, next.id, lang);
  return html`${owerLabel(next, city, lang)}${office && html` <span class="soft">${office}</span>`}${due}`;
}

/** A digest of what a row shows, for the keys of the many lists in which a project stands. */
export function rowDigest(facts: Facts): string {
  const known = digests.get(facts);
  if (known !== undefined) return known;
  const { id, title, proposer, stage, holder, owed } = facts;
  const made = digest([id, title, proposer, stage, holder, owed[0]]);
  digests.set(facts, made);
  return made;
}

const digests = new WeakMap<Facts, string>();
