import { outcomeOf } from '../../domain/lifecycle/statistics/outcome.ts';
import type { Language } from '../../domain/text.ts';
import { yenText } from '../format.ts';
import { moneyText } from '../i18n/money.ts';
import { roundsText } from '../i18n/rounds.ts';
import { projectLink } from '../paper/names.ts';
import type { TableOptions } from '../paper/table.ts';
import { stageTag } from '../paper/tags.ts';
import { filed } from '../paper/words.ts';
import type { City } from '../record/city.ts';
import type { Facts } from '../record/facts.ts';

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
