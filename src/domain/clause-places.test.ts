import { describe, expect, it } from 'vitest';
import { placesOf } from './clause-places.ts';
import { KINDS } from './record/kinds/index.ts';
import { RULES } from './rules/index.ts';

describe('the places of clauses in the report', () => {
  it('every clause that a rule or a paper serves has one', () => {
    const named = [
      ...RULES.flatMap(({ clause }) => clause ?? []),
      ...Object.values(KINDS).flatMap(({ clauses }) => clauses),
    ];
    expect(new Set(named).size).toBeGreaterThan(20);
    expect(named.filter((clause) => placesOf([clause]).length === 0)).toEqual([]);
  });

  it('two clauses of one place name it once', () => {
    expect(placesOf(['C05', 'C06'])).toEqual(['2-(2) 1(4)']);
  });
});
