import { STAGE_LABELS, STAGES, type Stage } from '../../domain/lifecycle/stage.ts';
import { fiscalYearLabel } from '../../domain/dates/fiscal-year.ts';
import type { FiscalYear } from '../../domain/dates/iso-date.ts';
import type { Language } from '../../domain/text.ts';
import { roundCounts, stageCounts } from '../record/project-lists.ts';
import type { City } from '../record/city.ts';
import { listText } from '../i18n/lists.ts';
import { address, roundPath, stagePath } from '../links.ts';
import { html, type Html } from '../markup/html.ts';

/** Ways to look at the projects: by stage and by round, each a link with its count. */
export function projectFilters(
  city: City,
  lang: Language,
  at: { stage?: Stage; round?: FiscalYear } = {},
): Html {
  const stages = stageCounts(city);
  const link = (path: string, label: string, count: number, here: boolean) =>
    html`<li>
      <a href="${address(lang, path)}" ${here ? html` aria-current="page"` : ''}>${label} ${count}</a>
    </li>`;
  return html`<nav aria-label="${listText.byStage[lang]}">
      <h2 class="small">${listText.byStage[lang]}</h2>
      <ul class="filters">
        ${[...STAGES].reverse().map((stage) => link(stagePath(stage), STAGE_LABELS[stage][lang], stages.get(stage) ?? 0, at.stage === stage))}
      </ul>
    </nav>
    <nav aria-label="${listText.byRound[lang]}">
      <h2 class="small">${listText.byRound[lang]}</h2>
      <ul class="filters">
        ${[...roundCounts(city)].map(([year, count]) => link(roundPath(year), fiscalYearLabel(year)[lang], count, at.round === year))}
      </ul>
    </nav>`;
}
