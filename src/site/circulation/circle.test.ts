import { describe, expect, it } from 'vitest';
import { STAGES } from '../../domain/lifecycle/stage.ts';
import { BESIDE, BOX_WIDTH, ON_CIRCLE, SIZE, waysBetween } from './circle.ts';
import { OWN_HEIGHT, ownWaysFile } from './own.ts';

const all = [...ON_CIRCLE, ...BESIDE];

describe('the circle', () => {
  it('C27: has a box for each stage, once', () => {
    expect(all.map(({ stage }) => stage).toSorted()).toEqual([...STAGES].toSorted());
  });

  it('has every box within the picture, and none on another', () => {
    for (const { x, y } of all) {
      expect(x - BOX_WIDTH / 2).toBeGreaterThanOrEqual(0);
      expect(x + BOX_WIDTH / 2).toBeLessThanOrEqual(SIZE.width);
      expect(y).toBeLessThan(SIZE.height);
    }
    for (const [at, one] of ON_CIRCLE.entries())
      for (const other of ON_CIRCLE.slice(at + 1))
        expect(Math.abs(one.x - other.x) >= BOX_WIDTH || Math.abs(one.y - other.y) >= OWN_HEIGHT).toBe(true);
  });

  it('has a line from each stage to the next, and one back for a proposal that was not adopted (C26)', () => {
    const { round, again, arrows } = waysBetween(OWN_HEIGHT);
    expect(round).toHaveLength(ON_CIRCLE.length);
    expect(arrows).toHaveLength(ON_CIRCLE.length + 1);
    expect(again).toMatch(/^M/);
  });
});

it('the lines of one project’s picture are a file of its own, without the way back', () => {
  const file = ownWaysFile();
  expect(file).not.toContain(waysBetween(OWN_HEIGHT).again);
  expect(file.match(/<path /g)).toHaveLength(2 * ON_CIRCLE.length);
});
