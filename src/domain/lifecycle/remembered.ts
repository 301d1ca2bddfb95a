import type { CityRecord } from '../record/record.ts';

/**
 * Remembers the answers to a question about a record and some days. A record never changes and the question is
 * pure, so this shows in nothing but speed: ten thousand projects ask about the same few hundred days.
 */
export function remembered<A extends readonly (string | number)[], R>(
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
