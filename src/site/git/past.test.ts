import { describe, expect, it } from 'vitest';
import { enteredOn, pastOf } from './past.ts';

const version = (hash: string, on: string) => ({ hash, on });

describe('what git knows of the record’s past', () => {
  const past = pastOf(
    new Map([
      ['projects/2026-0042/proposal.md', [version('a', '2026-04-18'), version('b', '2026-05-02')]],
      ['projects/2026-0042/plan.md', [version('b', '2026-05-02')]],
      ['meetings/2026-01.md', [version('c', '2026-04-20')]],
    ]),
  );

  it('counts the writes of a folder, and says when the last was', () => {
    expect(past.changesIn('projects/2026-0042/')).toEqual({ count: 3, lastOn: '2026-05-02' });
    expect(past.changesIn('meetings/')).toEqual({ count: 1, lastOn: '2026-04-20' });
    expect(past.changesIn('activities/')).toEqual({ count: 0, lastOn: null });
  });

  it('has no versions of what it does not know', () => {
    expect(past.versionsOf('projects/2026-0042/proposal.md')).toHaveLength(2);
    expect(past.versionsOf('projects/2026-0043/proposal.md')).toEqual([]);
    expect(pastOf(null).versionsOf('meetings/2026-01.md')).toEqual([]);
  });

  it('says on which day a paper arrived, and nothing of a commit that brought the record', () => {
    expect(past.arrivedWith(version('a', '2026-04-18'))).toBe('2026-04-18');
    expect(past.arrivedWith(undefined)).toBeNull();
    const many = (count: number) =>
      pastOf(
        new Map(
          Array.from({ length: count }, (_, at) => [
            `projects/${at}/proposal.md`,
            [version('a', '2026-04-18')],
          ]),
        ),
      ).arrivedWith(version('a', '2026-04-18'));
    expect([many(100), many(101)]).toEqual(['2026-04-18', null]);
  });
});

it('a paper entered the record on its own day, or on the later one on which it came, never after today', () => {
  expect(enteredOn('2026-04-18', null, '2026-06-01')).toBe('2026-04-18');
  expect(enteredOn('2026-04-18', '2026-05-02', '2026-06-01')).toBe('2026-05-02');
  expect(enteredOn('2026-04-18', '2026-04-01', '2026-06-01')).toBe('2026-04-18');
  expect(enteredOn('2026-04-18', '2026-06-02', '2026-06-01')).toBe('2026-04-18');
});
