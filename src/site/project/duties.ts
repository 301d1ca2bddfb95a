import { byDue, isMet, OBLIGATION_LABELS, type Obligation } from '../../domain/lifecycle/obligation.ts';
import { shortDateHtml, shortYear } from '../format.ts';
import { projectText } from '../i18n/project.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import { anchorOf } from '../paper/title.ts';
import { filed } from '../paper/words.ts';
import { stateTag } from '../pieces/tags.ts';
import { owerName } from './party.ts';
import type { ProjectView } from './view.ts';

/** What is owed in this project, by whom and until when; what is done lies folded below. */
export function dutiesSection(view: ProjectView): Html | null {
  const { standing, lang } = view;
  if (standing.stage === 'historical') return null;
  const open = standing.obligations.filter((obligation) => !isMet(obligation)).sort(byDue);
  const met = standing.obligations.filter(isMet);
  return html`<section aria-labelledby="owed">
    <h2 id="owed">${projectText.owed[lang]}</h2>
    ${open.length === 0 ? html`<p>${projectText.owedNothing[lang]}</p>` : list(open, view)}${
      met.length > 0 &&
      html`<details>
        <summary>${projectText.metAlready(met.length)[lang]}</summary>
        ${list(met, view)}
      </details>`
    }
  </section>`;
}

function list(obligations: readonly Obligation[], view: ProjectView): Html {
  return html`<ul class="rows">
    ${obligations.map((obligation) => row(obligation, view))}
  </ul>`;
}

function row(obligation: Obligation, view: ProjectView): Html {
  const { lang, city } = view;
  const due = obligation.due && html`${projectText.due[lang]} ${shortDateHtml(obligation.due, lang)}`;
  return html`<li>
    <span class="row-main">${dutyName(obligation, view)}</span
    ><span class="row-who">${owerName(obligation, view)}</span
    ><span class="row-when">${due ?? projectText.noDay[lang]} ${stateTag(obligation, city.today, lang)}</span>
  </li>`;
}

/** The duty with what it is about, and a link to the paper with which it arose. */
function dutyName(obligation: Obligation, view: ProjectView): Part {
  const { lang } = view;
  const label = html`<a href="#${anchorOf(obligation.basis)}"
    >${OBLIGATION_LABELS[obligation.what][lang]}</a
  >`;
  const about = aboutOf(obligation, view);
  return about === null ? label : html`${label} <span class="about">${about}</span>`;
}

/** The section of an opinion stands with who owes it. */
function aboutOf({ what, id, fiscalYear }: Obligation, { items, lang }: ProjectView): Part {
  if (what === 'opinion') return null;
  if (id !== undefined) return filed(items.get(id) ?? id, lang);
  return fiscalYear === undefined ? null : shortYear(fiscalYear, lang);
}
