import { OBLIGATION_LABELS, type Obligation } from '../../domain/lifecycle/obligation.ts';
import type { Stage } from '../../domain/lifecycle/stage.ts';
import { fiscalYearLabel } from '../../domain/dates/fiscal-year.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import { ON_CIRCLE } from '../circulation/circle.ts';
import { dateHtml, shortDate } from '../format.ts';
import { projectText } from '../i18n/project.ts';
import { proposedAgain, stageMeanings } from '../i18n/stages.ts';
import { address, roundPath } from '../links.ts';
import type { Part } from '../markup/html.ts';
import { stateTag } from '../paper/tags.ts';
import { owerName } from './party.ts';
import { waitingPeriodsOf, type ProjectView } from './view.ts';

/** The first screen: where the project is, whose turn it is and since when, until when (C28). */
export interface Status {
  readonly stage: Stage;
  readonly meaning: Part;
  readonly since: string | null;
  /** Null for a project of before the programme; `nobody` where nothing is waited for. */
  readonly turn: Turn | 'nobody' | null;
  readonly until: { readonly day: Part; readonly state: Part } | null;
  readonly round: { readonly url: string; readonly year: string; readonly days: string } | null;
  /** Index of the stage on the circle; null for a project that stands beside it. */
  readonly step: number | null;
}

export interface Turn {
  readonly who: Part;
  readonly since: string | null;
  readonly what: Part;
}

export function statusOf(view: ProjectView): Status {
  const { status, lang, city, terms } = view;
  const { stage, next } = status;
  const step = ON_CIRCLE.findIndex((place) => place.stage === stage);
  return {
    stage,
    since: sinceText(status.since, view),
    turn: turnOf(next, view),
    until: next
      ? {
          day: next.due === null ? null : dateHtml(next.due, lang),
          state: next.due === null ? null : stateTag(next, city.today, lang),
        }
      : null,
    round: roundOf(view),
    // The terms of a page are explained where they come first: the turn stands above the meaning.
    meaning: terms.label((isFollowed(view) ? proposedAgain : stageMeanings[stage])[lang]),
    step: step < 0 ? null : step,
  };
}

/** Whether a proposal that was not adopted was made again (C26). */
const isFollowed = ({ status, city }: ProjectView): boolean =>
  status.stage === 'not-adopted' && (city.chains.successorsOf.get(status.project.id) ?? []).length > 0;

const sinceText = (day: IsoDate | null, { lang }: ProjectView): string | null =>
  day && projectText.since(shortDate(day, lang))[lang];

function turnOf(next: Obligation | null, view: ProjectView): Status['turn'] {
  const { status, lang, terms } = view;
  if (status.stage === 'historical') return null;
  if (!next || status.holder === null) return 'nobody';
  return {
    who: owerName(next, view, (label) => terms.label(label)),
    since: sinceText(turnSince(view, next), view),
    what: terms.label(OBLIGATION_LABELS[next.what][lang]),
  };
}

/**
 * Since when those who must do this are waited for; null while the work lasts. An office that was asked has the turn no
 * earlier than it was asked, whatever other offices owed before.
 */
function turnSince(view: ProjectView, { owedBy, basis }: Obligation): IsoDate | null {
  const held = waitingPeriodsOf(view).at(-1);
  if (held?.value !== owedBy || held.to !== null) return null;
  const arose = view.status.timeline.find(({ path }) => path === basis)?.on;
  return arose !== undefined && arose > held.from ? arose : held.from;
}

function roundOf({ status: { round }, lang }: ProjectView): Status['round'] {
  if (!round) return null;
  return {
    url: address(lang, roundPath(round.fiscalYear)),
    year: fiscalYearLabel(round.fiscalYear)[lang],
    days:
      round.cutoff && round.decisionBy
        ? projectText.roundCutoff(shortDate(round.cutoff, lang), shortDate(round.decisionBy, lang))[lang]
        : projectText.roundFree[lang],
  };
}
