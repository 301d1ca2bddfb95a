import { describe, expect, it } from 'vitest';
import { LIMITS, Pace } from './pace.ts';

/** A pace whose time passes only while it waits, and a second with each write. */
function virtual(secondsAWrite: number) {
  let now = 0;
  const pace = new Pace({
    ...LIMITS,
    clock: () => now,
    wait: async (time) => {
      now += time;
    },
  });
  const write = async () => {
    await pace.write();
    const at = now;
    now += secondsAWrite * 1_000;
    return at;
  };
  return { pace, write, pass: (seconds: number) => (now += seconds * 1_000) };
}

describe('the pace of writing', () => {
  it('never has more than 80 writes in any minute', async () => {
    const { write } = virtual(0);
    const at: number[] = [];
    for (let count = 0; count < 300; count++) at.push(await write());
    for (const from of at)
      expect(at.filter((time) => time >= from && time < from + 60_000).length).toBeLessThanOrEqual(80);
    expect(at.at(-1)).toBeLessThan(4 * 60_000);
  });

  it('never has more than 500 writes in any hour, and goes on in the next', async () => {
    const { write } = virtual(3);
    const at: number[] = [];
    for (let count = 0; count < 1_200; count++) at.push(await write());
    for (const from of at)
      expect(at.filter((time) => time >= from && time < from + 3_600_000).length).toBeLessThanOrEqual(500);
    expect(at.at(-1)).toBeGreaterThan(2 * 3_600_000);
    expect(at.at(-1)).toBeLessThan(3 * 3_600_000);
  });

  it('says how much of the hour is left, and gives it back as time passes', async () => {
    const { pace, write, pass } = virtual(1);
    for (let count = 0; count < 500; count++) await write();
    expect(pace.left()).toBe(0);
    pass(3_600);
    expect(pace.left()).toBe(500);
  });
});
