import { seatBalance } from '../../lifecycle/balance.ts';
import { programmeIn } from '../../programme/in-force.ts';
import { defineRule } from '../rule.ts';
import { daysOfChange } from './terms.ts';

export const seatsDiffer = defineRule({
  id: 'seats-differ',
  family: 'council',
  severity: 'warning',
  clause: 'C10',
  title: { ja: '名簿の人数が席の数と違う', en: 'The roster and the seats differ' },
  why: {
    ja: '席の数は制度の定めです。空いた席や余った席は、早く分かるほど埋めやすくなります。',
    en: 'Seats are set by the programme; an empty one is the easier filled the sooner it is seen.',
  },
  remedy: {
    ja: '空いた席の構成員を選ぶか、制度の定めの席の数を見直します。',
    en: 'Fill the seat, or review the number of seats in the programme.',
  },
  scope: 'record',
  *check({ record }) {
    for (const roster of record.rosters.values()) {
      const { steps } = programmeIn(record, roster.fiscalYear);
      for (const step of [1, 2] as const) {
        const { seats } = steps[step];
        const differs = daysOfChange(roster)
          .map((day) => ({ day, ...seatBalance(record, step, day) }))
          .find(({ npo, city }) => npo !== seats.npo || city !== seats.city);
        if (!differs) continue;
        const { day, npo, city } = differs;
        yield {
          file: roster.path,
          field: 'members',
          message: {
            ja: `${day} のステップ${step}は、NPO側${npo}人、市側${city}人で、席の数と違います。`,
            en: `On ${day} step ${step} has ${npo} of the NPO side and ${city} of the city, which are not its seats.`,
          },
          allowed: {
            ja: `NPO側${seats.npo}人、市側${seats.city}人`,
            en: `${seats.npo} NPO side, ${seats.city} city`,
          },
          fix: {
            ja: '名簿か、制度の定めの席の数を直してください。',
            en: 'Mend the roster or the seats of the programme.',
          },
        };
      }
    }
  },
});
