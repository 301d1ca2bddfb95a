import { isMet, type Obligation } from '../../domain/lifecycle/obligation.ts';
import { OBLIGATION_LABELS } from '../../domain/lifecycle/obligation.ts';
import { STAGE_LABELS } from '../../domain/lifecycle/stage.ts';
import { fiscalYearLabel } from '../../domain/programme/fiscal-year.ts';
import { ON_CIRCLE } from '../circulation/circle.ts';
import { dateHtml, shortDate } from '../format.ts';
import { projectText } from '../i18n/project.ts';
import { stageMeanings } from '../i18n/stages.ts';
import type { IsoDate } from '../../domain/record/values.ts';
import { address, roundPath } from '../links.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import { stageTag, stateTag } from '../pieces/tags.ts';
import { owerName } from './party.ts';
import { waitsIn, type ProjectView } from './view.ts';

/** The first screen: where the project is, whose turn it is and since when, until when (C28). */
export function standingBox(view: ProjectView): Html {
  const { standing, lang } = view;
  const next = standing.obligations.find((obligation) => !isMet(obligation));
  return html`<section aria-labelledby="standing">
    <h2 id="standing" class="aside-only">${projectText.standing[lang]}</h2>
    <dl class="standing">
      <div>
        <dt>${projectText.stage[lang]}</dt>
        <dd>
          <strong>${stageTag(standing.stage, lang)}</strong>
          ${since(view)}
        </dd>
      </div>
      ${turn(view, next)}${until(view, next)}${round(view)}
    </dl>
    <p>${view.terms.label(stageMeanings[standing.stage][lang])}</p>
    ${way(view)}
  </section>`;
}

function since({ standing, lang }: ProjectView): Part {
  return (
    standing.since &&
    html`<span class="soft">${projectText.since(shortDate(standing.since, lang))[lang]}</span>`
  );
}

function turn(view: ProjectView, next: Obligation | undefined): Part {
  const { standing, lang } = view;
  if (standing.stage === 'historical') return null;
  if (!next || standing.holder === null)
    return html`<div>
      <dt>${projectText.turn[lang]}</dt>
      <dd>${projectText.turnNobody[lang]}</dd>
    </div>`;
  const from = turnSince(view, next);
  return html`<div>
    <dt>${projectText.turn[lang]}</dt>
    <dd>
      <strong>${owerName(next, view, (label) => view.terms.label(label))}</strong>
      ${from && html`<span class="soft">${projectText.since(shortDate(from, lang))[lang]}</span>`}<br />${view.terms.label(OBLIGATION_LABELS[next.what][lang])}
    </dd>
  </div>`;
}

/**
 * Since when those who owe this are waited for; null while the work lasts. An office that was asked has the turn no
 * earlier than it was asked, whatever other offices owed before.
 */
function turnSince(view: ProjectView, { owedBy, basis }: Obligation): IsoDate | null {
  const held = waitsIn(view).at(-1);
  if (held?.value !== owedBy || held.to !== null) return null;
  const arose = view.standing.timeline.find(({ path }) => path === basis)?.on;
  return arose !== undefined && arose > held.from ? arose : held.from;
}

function until({ lang, city }: ProjectView, next: Obligation | undefined): Part {
  if (!next) return null;
  const day =
    next.due === null ? projectText.noDay[lang] : html`<strong>${dateHtml(next.due, lang)}</strong>`;
  return html`<div>
    <dt>${projectText.until[lang]}</dt>
    <dd>${day}${next.due !== null && html`<br />${stateTag(next, city.today, lang)}`}</dd>
  </div>`;
}

function round({ standing, lang }: ProjectView): Part {
  const { round: own } = standing;
  if (!own) return null;
  const days =
    own.cutoff && own.decisionBy
      ? projectText.roundCutoff(shortDate(own.cutoff, lang), shortDate(own.decisionBy, lang))[lang]
      : projectText.roundFree[lang];
  return html`<div>
    <dt>${projectText.round[lang]}</dt>
    <dd>
      <a href="${address(lang, roundPath(own.fiscalYear))}">${fiscalYearLabel(own.fiscalYear)[lang]}</a
      ><br /><span class="soft">${days}</span>
    </dd>
  </div>`;
}

/** The stages of the circle, the present one marked; nothing for a project that stands beside it. */
function way({ standing, lang }: ProjectView): Part {
  const at = ON_CIRCLE.findIndex(({ stage }) => stage === standing.stage);
  if (at < 0) return null;
  const step = (index: number) =>
    index === at ? html` aria-current="step"` : index < at ? html` class="done"` : '';
  return html`<ol class="way-of" aria-label="${projectText.way[lang]}">
    ${ON_CIRCLE.map(({ stage }, index) => html`<li${step(index)}>${STAGE_LABELS[stage][lang]}</li>`)}
  </ol>`;
}
