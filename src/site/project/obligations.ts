import { byDue, isMet, OBLIGATION_LABELS, type Obligation } from '../../domain/lifecycle/obligation.ts';
import { shortDateHtml, shortYear } from '../format.ts';
import { projectText } from '../i18n/project.ts';
import { html, type Part } from '../markup/html.ts';
import { anchorOf } from '../paper/title.ts';
import { filed } from '../paper/words.ts';
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
    anchor: anchorOf(basis),
    about: aboutOf(obligation, view),
    who: owerName(obligation, view),
    due: due ? html`${projectText.due[lang]} ${shortDateHtml(due, lang)}` : projectText.noDay[lang],
    state: stateTag(obligation, city.today, lang),
  };
}

/** The section of an opinion stands with who owes it. */
function aboutOf({ what, id, fiscalYear }: Obligation, { items, lang }: ProjectView): Part {
  if (what === 'opinion') return null;
  if (id !== undefined) return filed(items.get(id) ?? id, lang);
  return fiscalYear === undefined ? null : shortYear(fiscalYear, lang);
}
