import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project, record } from './build.test-support.ts';
import { chainsOf, predecessorsOf, successorsOf } from './chain.ts';
import * as make from './papers.test-support.ts';

const proposed = (id: string, on: string, previousProposal?: string) =>
  project(id, make.proposal(on, true, { previousProposal }));

describe('the line of proposals', () => {
  const line = () =>
    chainsOf(
      record([
        proposed('2025-0020', '2025-10-01', '2024-0010'),
        proposed('2023-0001', '2023-04-10'),
        proposed('2026-0042', '2026-04-18', '2025-0020'),
        proposed('2024-0013', '2024-04-12', '2023-0001'),
        proposed('2024-0010', '2024-04-12', '2023-0001'),
        proposed('2024-0011', '2024-04-01', '2023-0001'),
        proposed('2026-0099', '2026-04-18', '1999-0001'),
        project('2010-9001', make.history()),
      ]),
    );

  it('C26: leads back to the first proposal', () => {
    const chains = line();
    expect(predecessorsOf(chains, '2026-0042')).toEqual(['2023-0001', '2024-0010', '2025-0020']);
  });

  it('C26: leads forward to every proposal that grew out of one, in the order of their filing', () => {
    const chains = line();
    expect(chains.successorsOf.get('2023-0001')).toEqual(['2024-0011', '2024-0010', '2024-0013']);
    const later = ['2024-0011', '2024-0010', '2024-0013', '2025-0020', '2026-0042'];
    expect(successorsOf(chains, '2023-0001')).toEqual(later);
  });

  it('C26: links nothing to a number that is not in the record, and nothing without a predecessor', () => {
    const chains = line();
    expect(predecessorsOf(chains, '2026-0099')).toEqual([]);
    expect([...chains.predecessorOf.keys()].sort()).toEqual([
      '2024-0010',
      '2024-0011',
      '2024-0013',
      '2025-0020',
      '2026-0042',
    ]);
  });

  it('C26: survives proposals that name themselves or each other', () => {
    const ring = chainsOf(
      record([
        proposed('2024-0001', '2024-04-01', '2024-0003'),
        proposed('2024-0002', '2024-04-02', '2024-0001'),
        proposed('2024-0003', '2024-04-03', '2024-0002'),
        proposed('2024-0004', '2024-04-04', '2024-0004'),
      ]),
    );
    expect(predecessorsOf(ring, '2024-0001')).toEqual(['2024-0002', '2024-0003']);
    expect(successorsOf(ring, '2024-0001')).toEqual(['2024-0002', '2024-0003']);
    expect(predecessorsOf(ring, '2024-0004')).toEqual([]);
  });

  it('C26: both ends see the same line, whatever names what', () => {
    const ids = ['2024-0001', '2024-0002', '2024-0003', '2024-0004', '2024-0005'];
    const previous = fc.array(fc.option(fc.constantFrom(...ids)), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(previous, (names) => {
        const found = chainsOf(
          record(ids.map((id, index) => proposed(id, '2024-04-01', names[index] ?? undefined))),
        );
        for (const [later, earlier] of found.predecessorOf) {
          if (later === earlier) continue;
          expect(successorsOf(found, earlier)).toContain(later);
          expect(predecessorsOf(found, later)).toContain(earlier);
        }
      }),
    );
  });
});
