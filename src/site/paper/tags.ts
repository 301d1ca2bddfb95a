import type { Obligation } from '../../domain/lifecycle/obligation.ts';
import { STAGE_LABELS, type Stage } from '../../domain/lifecycle/stage.ts';
import { daysBetween } from '../../domain/dates/day.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import type { Language } from '../../domain/text.ts';
import { shortDate } from '../format.ts';
import { projectText } from '../i18n/project.ts';
import { phaseOf } from '../i18n/stages.ts';
import { html, type Html, type Part } from '../markup/html.ts';

/** A stage by its name; the colour only repeats what the word says. */
export function stageTag(stage: Stage, lang: Language): Html {
  return html`<span class="tag ${phaseOf(stage)}">${STAGE_LABELS[stage][lang]}</span>`;
}

/** How an obligation stands to its day: calm where there is time, plain where it is late. Nothing where no day is fixed. */
export function stateTag(
  { state, due, metOn }: Pick<Obligation, 'state' | 'due' | 'metOn'>,
  today: IsoDate,
  lang: Language,
): Part {
  if (metOn !== null) {
    const late = state === 'met-late' && html` <span class="tag late">${projectText.metLate[lang]}</span>`;
    return html`${projectText.metOn(shortDate(metOn, lang))[lang]}${late}`;
  }
  if (due === null) return null;
  const days = daysBetween(today, due);
  if (state === 'overdue') return html`<span class="tag late">${projectText.overdue(-days)[lang]}</span>`;
  const tone = state === 'due-soon' ? html` soon` : '';
  return html`<span class="tag${tone}">${projectText.dueIn(days)[lang]}</span>`;
}
