import { POINT_LABELS, POINTS, funnelByRound } from '../../domain/lifecycle/statistics/funnel.ts';
import type { FiscalYear } from '../../domain/dates/iso-date.ts';
import type { Language } from '../../domain/text.ts';
import { listText } from '../i18n/lists.ts';
import type { Part } from '../markup/html.ts';
import type { TableOptions } from '../paper/table.ts';
import { meetingLink } from '../paper/names.ts';
import type { City } from '../record/city.ts';
import type { Facts } from '../record/facts.ts';

/** What became of a round: in a sentence, in numbers, and in which sittings its proposals were dealt with. */
export interface Round {
  readonly came: string;
  readonly table: TableOptions;
  readonly sittings: readonly Part[];
}

/** Returns what became of the proposals of a round; null where there are none. */
export function roundOf(
  projects: readonly Facts[],
  year: FiscalYear,
  city: City,
  lang: Language,
): Round | null {
  const [funnel] = funnelByRound(projects.map(({ figures }) => figures));
  if (!funnel) return null;
  const sittings = new Set(projects.flatMap(({ papers }) => papers.flatMap(({ meeting }) => meeting ?? [])));
  return {
    came: listText.roundCame(funnel)[lang],
    table: {
      label: listText.roundNumbers(year)[lang],
      columns: [{ label: listText.point[lang] }, { label: listText.proposals[lang], kind: 'number' }],
      rows: POINTS.map((point) => [POINT_LABELS[point][lang], funnel[point]]),
    },
    sittings: [...sittings].sort().map((id) => meetingLink(city, id, lang)),
  };
}
