import { describe, expect, it } from 'vitest';
import { nearestOf } from './zod-issues.ts';

describe('the nearest known name', () => {
  const known = ['meeting', 'result', 'notifiedOn', '提案の目的', '検討結果の理由'];

  it.each([
    ['meting', 'meeting'],
    ['Result', 'result'],
    ['notified_on', 'notifiedOn'],
    ['提案目的', '提案の目的'],
    ['理由', '検討結果の理由'],
  ])('of %s is %s', (typed, meant) => {
    expect(nearestOf(typed, known)).toBe(meant);
  });

  it('is none where nothing is near, or two are equally meant', () => {
    expect(nearestOf('budget', known)).toBeNull();
    expect(nearestOf('担い手', ['npo の役割', '市の役割'])).toBeNull();
    expect(nearestOf('役割', ['npo の役割', '市の役割'])).toBeNull();
    expect(nearestOf('x'.repeat(10_000), known)).toBeNull();
  });
});
