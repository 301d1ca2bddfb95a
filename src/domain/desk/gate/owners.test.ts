import { describe, expect, it } from 'vitest';
import { judgeOwnership, type Ownership } from './owners.ts';
import { STATUS_LIMIT } from './sentence.ts';
import { UNJUDGED } from './unjudged.ts';

const ROSTER = 'content/council/2026.yaml';

const owned = (owners: readonly string[], more: Partial<Ownership> = {}): Ownership => ({
  files: [{ path: ROSTER, owners }],
  authors: ['stranger'],
  approvedBy: [],
  saidAlone: false,
  ...more,
});
const by = (login: string, ...speaksFor: string[]) => ({ login, speaksFor });

describe('the owners of what decides about papers', () => {
  it.each<[string, Ownership, string]>([
    ['nobody said anything', owned(['a', 'b']), 'pending'],
    ['an owner approved', owned(['a', 'b'], { approvedBy: [by('A', 'a')] }), 'success'],
    ['somebody of the team approved', owned(['org/t'], { approvedBy: [by('x', 'org/t')] }), 'success'],
    ['a stranger approved', owned(['a'], { approvedBy: [by('x')] }), 'pending'],
    [
      'an owner approved an own commit',
      owned(['a', 'b'], { authors: ['s', 'a'], approvedBy: [by('a', 'a')] }),
      'pending',
    ],
    ['the only owner wrote it', owned(['a'], { authors: ['A'] }), 'pending'],
    ['the only owner wrote it, and says so', owned(['a'], { authors: ['a'], saidAlone: true }), 'success'],
    ['a stranger says to be alone', owned(['a'], { saidAlone: true }), 'pending'],
    ['one of two owners says to be alone', owned(['a', 'b'], { authors: ['a'], saidAlone: true }), 'pending'],
    ['nobody owns it', owned([]), 'success'],
    [
      'one of two files has another owner',
      owned(['a'], {
        files: [
          { path: ROSTER, owners: ['a'] },
          { path: 'src/x.ts', owners: ['b'] },
        ],
        approvedBy: [by('a', 'a')],
      }),
      'pending',
    ],
  ])('%s', (_, ownership, state) => {
    expect(judgeOwnership(ownership).state).toBe(state);
  });

  it('the sentences fit into a status, whatever the names', () => {
    const long = Array.from({ length: 40 }, (_, index) => `organisation-${index}/a-very-long-team`);
    const sentences = [
      judgeOwnership(owned(long)).sentence,
      judgeOwnership(owned(['a'.repeat(100)], { authors: ['a'.repeat(100)] })).sentence,
      judgeOwnership(owned([])).sentence,
      ...Object.values(UNJUDGED).map(({ sentence }) => sentence),
    ];
    for (const { ja, en } of sentences) {
      expect(ja.length).toBeLessThanOrEqual(STATUS_LIMIT);
      expect(en.length).toBeLessThanOrEqual(STATUS_LIMIT);
    }
  });
});
