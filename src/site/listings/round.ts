import { POINTS, POINT_LABELS, funnelByRound } from '../../domain/lifecycle/statistics/funnel.ts';
import type { FiscalYear } from '../../domain/dates/iso-date.ts';
import type { Language } from '../../domain/text.ts';
import { listText } from '../i18n/lists.ts';
import type { Part } from '../markup/html.ts';
import type { TableOptions } from '../paper/table.ts';
import { meetingLink, projectLink } from '../paper/names.ts';
import type { City } from '../record/city.ts';
import type { Facts } from '../record/facts.ts';
import { outcomeOf } from '../../domain/lifecycle/statistics/outcome.ts';
import { yenText } from '../format.ts';
import { moneyText } from '../i18n/money.ts';
import { roundsText } from '../i18n/rounds.ts';
import { stageTag } from '../paper/tags.ts';
import { filed } from '../paper/words.ts';

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

/** What a round asked for and brought: in sentences, and proposal by proposal. */
export interface RoundStory {
  readonly sentences: readonly string[];
  readonly proposals: TableOptions;
}

/** Returns the story of the proposals of one round, the newest first. */
export function roundStory(projects: readonly Facts[], city: City, lang: Language): RoundStory {
  const sum = (of: 'totalYen' | 'cityShareYen') => projects.reduce((all, one) => all + (one[of] ?? 0), 0);
  const outcome = outcomeOf(projects.map(({ figures }) => figures));
  return {
    sentences: [
      roundsText.asked(sum('totalYen'), sum('cityShareYen'))[lang],
      ...(outcome.reported === 0 ? [] : [moneyText.all(outcome)[lang], moneyText.verdicts(outcome)[lang]]),
    ],
    proposals: {
      label: roundsText.proposals[lang],
      cards: true,
      columns: [
        { label: roundsText.proposal[lang], kind: 'wide' },
        { label: roundsText.proposer[lang] },
        { label: roundsText.stage[lang] },
        { label: roundsText.askedCity[lang], kind: 'number' },
        { label: moneyText.city[lang], kind: 'number' },
        { label: moneyText.targets[lang] },
      ],
      rows: projects.map((facts) => rowOf(facts, city, lang)),
    },
  };
}

function rowOf(facts: Facts, city: City, lang: Language): TableOptions['rows'][number] {
  const { id, proposer, stage, cityShareYen, figures } = facts;
  const { citySpentYen, met, targets } = outcomeOf([figures]);
  return [
    projectLink(city, id, lang),
    filed(proposer, lang),
    stageTag(stage, lang),
    cityShareYen === null ? null : yenText(cityShareYen, lang),
    citySpentYen === null ? null : yenText(citySpentYen, lang),
    targets === 0 ? null : moneyText.metOf(met, targets)[lang],
  ];
}
