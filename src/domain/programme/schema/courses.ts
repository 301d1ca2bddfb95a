import * as z from 'zod/mini';
import * as v from '../../schema/values.ts';
import { PROPOSER_TYPE_LABELS, PROPOSER_TYPES } from '../proposer-types.ts';
import { entry, keyOf, labelOf } from './shared.ts';

/** One of several courses that a programme offers side by side; what it does not say is as in the programme (C29). */
export const course = () =>
  z.strictObject({
    key: keyOf(),
    label: labelOf(),
    capYenPerYear: entry(
      z.optional(v.yen()),
      'yen',
      ['一年の上限（円）', 'Cap a year (yen)'],
      ['このコースで市が一年度に負担する上限です。', 'The most that the city pays in a fiscal year.'],
      { example: '300000' },
    ),
    capYears: entry(
      z.optional(z.int().check(z.gte(1))),
      'number',
      ['年数の上限', 'Years'],
      ['このコースで市が負担する年数の上限です。', 'For how many years the city pays at most.'],
      { example: '3' },
    ),
    rate: entry(
      z.optional(z.number().check(z.gte(0), z.lte(1))),
      'number',
      ['市の負担の割合', 'Rate'],
      [
        '総額のうち、市が負担できる割合の上限です。0から1で書きます。',
        'The share of the total that the city may pay, from 0 to 1.',
      ],
      { example: '0.5' },
    ),
    eligibility: entry(
      z.optional(z.array(v.programmeKey())),
      'list',
      ['応募の条件', 'Eligibility'],
      [
        'このコースで確かめる応募の条件の記号です。書かなければ、すべての条件を確かめます。',
        'The keys of the conditions that are confirmed here; all of them where nothing is written.',
      ],
      { example: 'registered' },
    ),
    proposerTypes: entry(
      z.optional(z.array(z.enum(PROPOSER_TYPES)).check(z.minLength(1))),
      'choices',
      ['提案できる人', 'Proposers'],
      [
        'このコースで提案できる提案者の種類です。書かなければ、すべての種類の提案者が提案できます。',
        'The kinds of proposers that it is for; all of them where nothing is written.',
      ],
      { example: 'group', choices: PROPOSER_TYPE_LABELS },
    ),
  });
