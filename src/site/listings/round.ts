import { POINT_LABELS, POINTS, funnelByRound } from '../../domain/lifecycle/statistics/funnel.ts';
import type { FiscalYear } from '../../domain/dates/iso-date.ts';
import type { Language } from '../../domain/text.ts';
import { listText } from '../i18n/lists.ts';
import { pagePaths } from '../i18n/frame.ts';
import { address } from '../links.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import { table } from '../paper/table.ts';
import { meetingLink } from '../paper/names.ts';
import type { City } from '../record/city.ts';
import type { Facts } from '../record/facts.ts';

/** What became of a round: in a sentence, in numbers, and in which sittings its proposals were dealt with. */
export function roundHead(projects: readonly Facts[], year: FiscalYear, city: City, lang: Language): Part {
  const [funnel] = funnelByRound(projects.map(({ figures }) => figures));
  if (!funnel) return null;
  return html`<p>${listText.roundCame(funnel)[lang]}</p>
    ${table({
      label: listText.roundNumbers(year)[lang],
      columns: [{ label: listText.point[lang] }, { label: listText.proposals[lang], kind: 'number' }],
      rows: POINTS.map((point) => [POINT_LABELS[point][lang], funnel[point]]),
    })}
    ${sittings(projects, city, lang)}
    <p><a href="${address(lang, pagePaths.statistics)}#rounds">${listText.otherRounds[lang]}</a></p>`;
}

function sittings(projects: readonly Facts[], city: City, lang: Language): Html | null {
  const ids = new Set(projects.flatMap(({ papers }) => papers.flatMap(({ meeting }) => meeting ?? [])));
  if (ids.size === 0) return null;
  return html`<h2>${listText.sittings[lang]}</h2>
    <ul>
      ${[...ids].sort().map((id) => html`<li>${meetingLink(city, id, lang)}</li>`)}
    </ul>
    <h2>${listText.proposals[lang]}</h2>`;
}
