import { isMet } from '../../domain/lifecycle/obligation.ts';
import type { Standing } from '../../domain/lifecycle/standing.ts';
import { PARTY_LABELS } from '../../domain/record/kinds/shared.ts';
import { documentOf } from '../../domain/record/record.ts';
import type { Language } from '../../domain/text.ts';
import type { City } from '../data/city.ts';
import { shortDateHtml } from '../format.ts';
import { listText } from '../i18n/lists.ts';
import { address, projectPath } from '../links.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import { filedLang, filed } from '../paper/words.ts';
import { stageTag, stateTag } from '../pieces/tags.ts';

/** A list of projects: title, where each stands, whose turn it is and until when. */
export function projectList(standings: readonly Standing[], city: City, lang: Language): Html {
  if (standings.length === 0) return html`<p>${listText.none[lang]}</p>`;
  return html`<ul class="rows">
    ${standings.map((standing) => row(standing, city, lang))}
  </ul>`;
}

function row(standing: Standing, city: City, lang: Language): Html {
  const { project, title, stage } = standing;
  const link = html`<a href="${address(lang, projectPath(project.id))}" ${filedLang(lang)}>${title}</a>`;
  return html`<li>
    <span class="row-main">${link}<span class="about">${project.id} ${proposer(standing, lang)}</span></span
    ><span class="row-who">${stageTag(stage, lang)}</span
    ><span class="row-when">${turn(standing, city, lang)}</span>
  </li>`;
}

function proposer({ project }: Standing, lang: Language): Part {
  const data = (documentOf(project, 'proposal') ?? documentOf(project, 'history'))?.data;
  return data && filed(data.proposer.name, lang);
}

function turn({ holder, obligations, stage }: Standing, city: City, lang: Language): Part {
  if (holder === null)
    return stage === 'historical' ? null : html`<span class="soft">${listText.nobody[lang]}</span>`;
  const next = obligations.find((obligation) => !isMet(obligation));
  const due = next?.due && html`<br />${shortDateHtml(next.due, lang)} ${stateTag(next, city.today, lang)}`;
  return html`${PARTY_LABELS[holder][lang]}${due}`;
}

/** What a row shows, for the key of a list's page. */
export function rowDigest({ project, title, stage, holder, obligations }: Standing): unknown {
  const by = (documentOf(project, 'proposal') ?? documentOf(project, 'history'))?.data.proposer.name;
  return [project.id, title, by, stage, holder, obligations.find((obligation) => !isMet(obligation))];
}
