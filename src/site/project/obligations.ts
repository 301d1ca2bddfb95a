import {
  byDue,
  isMet,
  OBLIGATION_LABELS,
  sidesOf,
  type Obligation,
} from '../../domain/lifecycle/obligation.ts';
import { shortDateHtml, shortYear } from '../format.ts';
import { partyLabel } from '../../domain/record/party.ts';
import { remedyAddress, remedyFor, remedyPath } from '../../domain/remedy/remedy.ts';
import { address } from '../links.ts';
import { formsOn } from '../record/forms.ts';
import { projectText } from '../i18n/project.ts';
import { html, type Part } from '../markup/html.ts';
import { remedySendAddress } from '../sending/places.ts';
import { anchorOf } from '../paper/title.ts';
import { filed, inJapanese } from '../paper/words.ts';
import { stateTag } from '../paper/tags.ts';
import { owerName } from './party.ts';
import type { ProjectView } from './view.ts';

/** One obligation as a line of the page shows it. */
export interface ObligationLine {
  readonly label: string;
  /** Anchor of the paper with which it arose. */
  readonly anchor: string;
  /** What it is about, where a project has several of its kind. */
  readonly about: Part;
  readonly who: Part;
  readonly due: Part;
  readonly state: Part;
  /** Whether it is the one for which the project waits now. */
  readonly isNext: boolean;
  /** The form of each side that owes it, filled in. */
  readonly forms: readonly { readonly who: string; readonly url: string }[];
}

export interface Obligations {
  /** The earliest day first. */
  readonly open: readonly ObligationLine[];
  readonly met: readonly ObligationLine[];
}

/** Returns what is owed in this project, by whom and until when, and what was done; null for a project of before the programme. */
export function obligationsOf(view: ProjectView): Obligations | null {
  const { status } = view;
  if (status.stage === 'historical') return null;
  const line = (obligation: Obligation) => lineOf(obligation, view);
  return {
    open: status.obligations
      .filter((one) => !isMet(one))
      .sort(byDue)
      .map(line),
    met: status.obligations.filter(isMet).map(line),
  };
}

function lineOf(obligation: Obligation, view: ProjectView): ObligationLine {
  const { lang, city } = view;
  const { what, basis, due } = obligation;
  return {
    label: OBLIGATION_LABELS[what][lang],
    isNext: obligation === view.status.next,
    anchor: anchorOf(basis),
    about: aboutOf(obligation, view),
    who: owerName(obligation, view),
    due: due ? html`${projectText.due[lang]} ${shortDateHtml(due, lang)}` : projectText.noDay[lang],
    state: stateTag(obligation, city.today, lang),
    forms: isMet(obligation) ? [] : formsFor(obligation, view),
  };
}

/** How each of those who owe it meets it; a form that serves both sides is shown once. */
function formsFor(
  obligation: Obligation,
  { city, lang, status: { project } }: ProjectView,
): ObligationLine['forms'] {
  const places = { programme: city.programme, forms: formsOn(city) };
  const forms = sidesOf(obligation.owedBy).flatMap((side) => {
    const remedy = remedyFor(obligation, side, project);
    if (!remedy) return [];
    const own = remedyPath(remedy);
    const url =
      own === null
        ? (remedySendAddress(remedy, side, city.programme, lang) ?? remedyAddress(remedy, places))
        : address(lang, own);
    return [{ who: partyLabel(side, city.programme)[lang], url }];
  });
  return forms.filter(({ url }, at) => forms.findIndex((one) => one.url === url) === at);
}

/** The section of an opinion stands with who owes it. */
function aboutOf({ what, id, fiscalYear }: Obligation, { items, lang }: ProjectView): Part {
  if (what === 'opinion') return null;
  if (id !== undefined) return html`${filed(items.get(id) ?? id, lang)} ${inJapanese(lang)}`;
  return fiscalYear === undefined ? null : shortYear(fiscalYear, lang);
}
