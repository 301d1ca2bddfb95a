import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { programmeSchema } from '../programme/schema.ts';
import { KINDS } from '../record/kinds/index.ts';
import { programme, roster, sitting } from './build.test-support.ts';
import * as make from './papers.test-support.ts';

describe('the makers of test records', () => {
  it.each([
    make.proposal('2026-04-01'),
    make.proposal('2026-04-01', false),
    make.consultation('2026-04-02'),
    make.opinion('midori-ka'),
    make.assessment('2026-01', '2026-05-20'),
    make.review('2026-01', 'continued', { asks: [make.item('a', 'proposer', '2026-06-01')] }),
    make.decision('2026-03', 'adopted'),
    make.plan({}),
    make.agreement('2026-09-01', '2026-10-01', '2027-03-31'),
    make.amendment('2026-12-01'),
    make.progress('2026-12-01', 'on-track'),
    make.report(2026, '2027-03-01', '2027-03-20'),
    make.verification(2026, '2027-01'),
    make.withdrawal('2026-06-01'),
    make.termination('2026-12-01'),
    make.history(),
  ])('make a valid $kind', ({ kind, data }) => {
    expect(z.safeParse(KINDS[kind].schema, data).error).toBeUndefined();
  });

  it('make a valid sitting, roster and programme', () => {
    expect(z.safeParse(KINDS.sitting.schema, sitting('2026-01', '2026-01-20', [1]).data).success).toBe(true);
    expect(z.safeParse(KINDS.roster.schema, roster(2026).data).success).toBe(true);
    expect(z.safeParse(programmeSchema, programme()).error).toBeUndefined();
  });
});
