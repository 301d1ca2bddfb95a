import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { programme } from '../../lifecycle/build.test-support.ts';
import type { Programme } from '../../programme/schema.ts';
import { city, TODAY } from '../city.test-support.ts';
import { formsOf } from '../forms.ts';
import { issueFormFiles } from './issue-form.ts';
import { refusedByGitHub } from './github-facts.test-support.ts';
import { refusalsIn } from './refusals.ts';

const refused = (of: Programme): string[] => [
  ...new Set(refusalsIn(of, formsOf(of, TODAY)).map(({ why, text }) => `${why} ${text}`)),
];

/** Returns what another judge finds in the very files: GitHub's documents and the public schema, written down beside. */
const inFiles = (of: Programme): string[] =>
  [...issueFormFiles(of, TODAY)]
    .filter(([name]) => name !== 'config.yml')
    .flatMap(([, yaml]) => refusedByGitHub(parse(yaml)));

const label = (ja: string) => ({ ja, en: ja });
const themed = (...themes: string[]): Programme => ({
  ...city,
  themes: themes.map((ja, at) => ({ key: `theme-${at}`, label: label(ja) })),
});

describe('what GitHub would refuse because of a programme', () => {
  it('is nothing for a city whose words differ', () => {
    expect(refused(city)).toEqual([]);
  });

  it.each([
    ['the reserved word', themed('環境', 'None'), ['reserved None']],
    ['it in small letters', themed('none'), ['reserved none']],
    ['our own word for no choice', themed('（選んでください）'), ['reserved （選んでください）']],
    ['equal options', themed('環境', '環境'), ['equal-options 環境']],
    ['options that differ in case and blanks', themed('ICT 推進', 'ict推進'), ['equal-options ict推進']],
    ['an option that reads as two', themed('水', '緑', '水, 緑'), ['equal-options 水, 緑']],
    [
      'offices of one name',
      {
        ...city,
        offices: [...city.offices, { id: 'other', name: label('みどり課'), roles: ['section' as const] }],
      },
      ['equal-options みどり課'],
    ],
    [
      'guidelines whose keys differ in case alone',
      {
        ...city,
        criteria: ['publicGood', 'public-good'].map((key) => ({
          key,
          label: label(key),
          question: label('x'),
        })),
      },
      ['equal-questions public-good：判断', 'equal-questions public-good：判断の理由'],
    ],
    [
      'a forbidden word in a question',
      { ...city, criteria: [{ key: 'a', label: label('PASSWORD'), question: label('x') }] },
      ['forbidden-word PASSWORD：判断の理由'],
    ],
    [
      'more conditions than an issue can hold',
      {
        ...city,
        eligibility: Array.from({ length: 300 }, (_, at) => ({
          key: `c${at}`,
          label: label(`${at}${'条'.repeat(280)}`),
        })),
      },
      ['too-long 基本シート', 'too-long 基本シート（再提案・継続）', 'too-long 協働相手の応募'],
    ],
  ])('is %s', (_, of, expected) => {
    expect(refused(of)).toEqual(expected);
  });

  it('is all that another judge finds in the files, whatever words a city uses', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'None',
        'none ',
        'yes',
        'No',
        'true',
        '1',
        '2027-04-01',
        '環境',
        '環 境',
        'password',
        '、',
        ', ',
      ),
      fc.string({ minLength: 1, maxLength: 4, unit: fc.constantFrom(...'aA水, ：#"\'') }),
    );
    const words = fc.uniqueArray(
      word.filter((one) => one.trim() !== ''),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(words, words, words, words, (themes, forms, conditions, guidelines) => {
        const listed = (of: string[]) => of.map((ja, at) => ({ key: `k${at}`, label: label(ja) }));
        const of = programme({
          ...city,
          themes: listed(themes),
          forms: listed(forms),
          eligibility: listed(conditions),
          criteria: listed(guidelines).map((one) => ({ ...one, question: label('よいか') })),
        });
        fc.pre(refused(of).length === 0);
        expect(inFiles(of)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
