import * as z from 'zod/mini';
import * as v from '../../schema/values.ts';
import { entry } from './shared.ts';

/** The most that the city pays, where the city has set a limit. */
export const caps = () =>
  z.strictObject({
    perYearYen: entry(
      z.optional(v.yen()),
      'yen',
      ['一年の上限（円）', 'Cap a year (yen)'],
      ['市が一年度に負担する上限です。', 'The most that the city pays in a fiscal year.'],
      { example: '500000' },
    ),
    years: entry(
      z.optional(z.int().check(z.gte(1))),
      'number',
      ['年数の上限', 'Years'],
      ['市が負担する年数の上限です。', 'For how many years at most.'],
      { example: '3' },
    ),
    source: entry(
      z.optional(v.webAddress()),
      'line',
      ['根拠', 'Source'],
      ['定めを公開しているページのアドレスです。', 'Where the limit is published.'],
      { example: 'https://example.org/rules' },
    ),
  });

/** How far a settlement may differ from the budget before it needs a reason: more than both. */
export const settlementTolerance = () =>
  z.strictObject({
    percent: entry(
      z.number().check(z.gte(0)),
      'number',
      ['割合（％）', 'Percent'],
      ['予算に対する差の割合です。', 'The difference in percent of the budget.'],
      { example: '10' },
    ),
    yen: entry(v.yen(), 'yen', ['金額（円）', 'Yen'], ['予算との差の金額です。', 'The difference in yen.'], {
      example: '10000',
    }),
  });
