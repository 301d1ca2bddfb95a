import type { CityRecord } from '../record/record.ts';

/**
 * Returns a function that keeps its answers for each record. A record never changes and the question is pure: only the
 * speed differs, since ten thousand projects ask about the same few hundred days.
 */
export function memoizeByRecord<A extends readonly (string | number)[], R>(
  answer: (record: CityRecord, ...about: A) => R,
): (record: CityRecord, ...about: A) => R {
  const ofRecord = new WeakMap<CityRecord, Map<string, R>>();
  return (record, ...about) => {
    let answers = ofRecord.get(record);
    if (!answers) ofRecord.set(record, (answers = new Map()));
    const key = about.join(' ');
    let known = answers.get(key);
    if (known === undefined) answers.set(key, (known = answer(record, ...about)));
    return known;
  };
}
