import type { CityRecord } from '../record/record.ts';

/**
 * Remembers the answer for each thing of a record. Many rules ask the same of ten thousand projects, and a record
 * does not change: the answer is the same as without it, only sooner.
 */
export function remembered<T extends object, A>(answer: (thing: T, record: CityRecord) => A) {
  const answers = new WeakMap<CityRecord, WeakMap<T, { readonly answer: A }>>();
  return (thing: T, record: CityRecord): A => {
    let ofRecord = answers.get(record);
    if (!ofRecord) answers.set(record, (ofRecord = new WeakMap()));
    let known = ofRecord.get(thing);
    if (!known) ofRecord.set(thing, (known = { answer: answer(thing, record) }));
    return known.answer;
  };
}
