import { describe, expect, it } from 'vitest';
import { turnsOf } from './turns.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('turns', () => {
  it('of a group: one goes on, the newest waits, the one that waited before is thrown out', async () => {
    const turns = turnsOf(9);
    const first = await turns.enter('a');
    const second = turns.enter('a');
    const third = turns.enter('a');
    expect(await second).toBeNull();
    first?.();
    const leave = await third;
    expect(leave).not.toBeNull();
    leave?.();
    expect(await turns.enter('a')).not.toBeNull();
  });

  it('of a group whose queue is long: all wait, and come in their order', async () => {
    const turns = turnsOf(9);
    const came: number[] = [];
    const all = [1, 2, 3, 4].map(async (one) => {
      const leave = await turns.enter('a', 'max');
      came.push(one);
      leave?.();
    });
    await Promise.all(all);
    expect(came).toEqual([1, 2, 3, 4]);
  });

  it('of other groups, and of none, do not wait for each other', async () => {
    const turns = turnsOf(1);
    expect(await Promise.all([turns.enter('a'), turns.enter('b'), turns.enter(null)])).not.toContain(null);
  });

  it('on machines come one after the other, and nobody is thrown out', async () => {
    const turns = turnsOf(2);
    const went: number[] = [];
    const all = [1, 2, 3, 4].map(async (one) => {
      const { handOn } = await turns.machine();
      went.push(one);
      await settled();
      expect(went.length).toBeLessThanOrEqual(one + 2);
      handOn();
    });
    await settled();
    await Promise.all(all);
    expect(went).toEqual([1, 2, 3, 4]);
  });
});
