import { seatBalance } from '../../lifecycle/balance.ts';
import { defineRule } from '../rule.ts';
import { daysOfChange } from './terms.ts';

export const rosterUnbalanced = defineRule({
  id: 'roster-unbalanced',
  family: 'council',
  severity: 'warning',
  clause: 'C08',
  title: { ja: '名簿のNPO側と市側の人数が離れている', en: 'The sides of the roster are far apart' },
  why: {
    ja: '平等で柔軟な協議の場となるよう、行政とNPOはほぼ同数とされています。',
    en: 'The report wants about as many members from the NPOs as from the city.',
  },
  remedy: {
    ja: '少ない側の構成員を選ぶか、任期を見直します。会議を開くことはできます。',
    en: 'Choose members of the smaller side. The council can sit all the same.',
  },
  scope: 'record',
  *check({ record }) {
    for (const roster of record.rosters.values()) {
      for (const step of [1, 2] as const) {
        for (const day of daysOfChange(roster)) {
          const { npo, city, tolerance, balanced } = seatBalance(record, step, day);
          if (balanced) continue;
          yield {
            file: roster.path,
            field: 'members',
            message: {
              ja: `${day} のステップ${step}の構成員は、NPO側${npo}人、市側${city}人です。`,
              en: `On ${day} step ${step} has ${npo} members of the NPO side and ${city} of the city.`,
            },
            allowed: { ja: `差は${tolerance}人まで`, en: `a difference of up to ${tolerance}` },
            fix: { ja: '名簿の側と任期を確かめてください。', en: 'Check sides and terms in the roster.' },
          };
          break;
        }
      }
    }
  },
});
