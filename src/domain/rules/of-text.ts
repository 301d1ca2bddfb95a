import type { CityRecord } from '../record/record.ts';
import type { Rule } from './rule.ts';

/** Returns what rules of scope `file` find in a text that is in no file yet; lines are counted from 1. */
export function suspectedIn(rules: readonly Rule[], text: string, record: CityRecord) {
  const file = { path: 'issue', text };
  return rules.flatMap((rule) =>
    rule.scope !== 'file'
      ? []
      : [...rule.check(file, record)].map(({ message, fix, line }) => ({
          message,
          fix,
          line: line ?? 1,
        })),
  );
}
