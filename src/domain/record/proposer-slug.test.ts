import fc from 'fast-check';
import { expect, it } from 'vitest';
import { proposerSlug } from './proposer-slug.ts';

const named = (proposer: string) => ({ proposer, proposerNumber: null, proposerSection: null });

it('a proposer keeps the address, however wide the name is written', () => {
  expect(proposerSlug(named('ＮＰＯ法人　みどりの会'))).toBe(proposerSlug(named('NPO法人 みどりの会')));
  expect(proposerSlug(named('みどりの会'))).not.toBe(proposerSlug(named('みどり会')));
});

it('a corporate number tells one apart by itself, and a section of the city is one proposer', () => {
  expect(proposerSlug({ ...named('甲'), proposerNumber: '1021005000000' })).toBe('1021005000000');
  expect(proposerSlug({ ...named('乙'), proposerSection: 'midori-ka' })).toBe('section-midori-ka');
});

it('every name has an address that is safe in a path', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(proposerSlug(named(name))).toMatch(/^n-[a-z0-9]{13,}$/);
    }),
  );
});
