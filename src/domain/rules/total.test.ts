import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, anyRecord, shuffled } from '../lifecycle/arbitrary.test-support.ts';
import type { CityRecord } from '../record/record.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { completenessRules } from './completeness/index.ts';
import { orderRules } from './order/index.ts';
import { referencesRules } from './references/index.ts';
import { checkRecord } from './run.ts';
import { timeRules } from './time/index.ts';

const RULES = [...referencesRules, ...orderRules, ...completenessRules, ...timeRules];

const findingsIn = (record: CityRecord, today: IsoDate) =>
  checkRecord(RULES, { files: [], read: { record, written: record, problems: [] }, today });

describe('rules over any set of valid documents', () => {
  it('answer, whatever the documents say of each other', () => {
    fc.assert(
      fc.property(anyRecord(), anyDay(), (record, today) => {
        for (const { message, fix } of findingsIn(record, today)) {
          expect([message.ja, message.en, fix.ja, fix.en].join()).not.toMatch(/undefined|null|NaN|\[object/);
        }
      }),
    );
  });

  it('answer without programme, roster or sittings', () => {
    fc.assert(
      fc.property(anyRecord(), anyDay(), (record, today) => {
        const bare = { ...record, programmes: new Map(), rosters: new Map(), sittings: new Map() };
        expect(findingsIn(bare, today).filter(({ message }) => message.ja.includes('Infinity'))).toEqual([]);
      }),
    );
  });

  it('find the same in whatever order the documents come', () => {
    const pair = anyRecord().chain((record) => fc.tuple(fc.constant(record), shuffled(record)));
    const told = (record: CityRecord, today: IsoDate) =>
      findingsIn(record, today)
        .map(({ rule, file, field }) => `${rule} ${file} ${field}`)
        .sort();
    fc.assert(
      fc.property(pair, anyDay(), ([record, other], today) => {
        expect(told(other, today)).toEqual(told(record, today));
      }),
    );
  });
});
