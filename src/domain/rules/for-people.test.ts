import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { GOLDEN, goldenCase, goldenNames, judgeCase, memberIdsIn } from './golden.test-support.ts';

// What a check says is read by people: they know members by name and fields by their labels.

/** Paths of fields, as a program writes them: `asks[0]`, `proxies[1].member`. */
const PATH = /[a-zA-Z]+\[\d+\]/;

describe('what is said to people', () => {
  it.each(goldenNames().map((name) => [name]))('%s: names members and fields as people know them', (name) => {
    const golden = goldenCase(path.join(GOLDEN, name, 'breaks'));
    const ids = memberIdsIn(golden.files);
    for (const { message, allowed, fix } of judgeCase(golden))
      for (const text of [message, allowed, fix].flatMap((one) => (one ? [one.ja, one.en] : []))) {
        expect(text).not.toMatch(PATH);
        expect(
          ids.filter((id) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text)),
          text,
        ).toEqual([]);
      }
  });
});
