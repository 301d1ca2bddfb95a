import { describe, expect, it } from 'vitest';
import { project } from '../lifecycle/build.test-support.ts';
import * as make from '../lifecycle/papers.test-support.ts';
import { isOpenQuestion, isThreadOf } from './identity.ts';

// Filed on 10 April 2026 at 10:00 in Japan, by issue 42.
const own = project('2026-0042', make.proposal('2026-04-10', true, { source: { issue: 42 } }));
const imported = project('2026-9001', make.proposal('2026-04-10', true));
const thread = { number: 42, createdAt: '2026-04-10T01:00:00Z', editedAt: [] };

describe('a thread is that of a project', () => {
  it('when it was opened in the second in which the record says that it was filed', () => {
    expect(isThreadOf(own, thread)).toBe(true);
    expect(isThreadOf(own, { ...thread, createdAt: '2026-04-10T10:00:00+09:00' })).toBe(true);
  });

  it('when an edit in that second completed what was opened before', () => {
    const earlier = { ...thread, createdAt: '2026-03-20T01:00:00Z' };
    expect(isOpenQuestion(own, earlier)).toBe(true);
    expect(isThreadOf(own, earlier)).toBe(false);
    const editedAt = ['2026-05-01T00:00:00Z', '2026-04-10T01:00:00Z'];
    expect(isThreadOf(own, { ...earlier, editedAt })).toBe(true);
  });

  it.each([
    ['has another number', { number: 43 }],
    ['was opened a second later', { createdAt: '2026-04-10T01:00:01Z' }],
    [
      'was opened before and edited at other times',
      { createdAt: '2026-04-01T01:00:00Z', editedAt: ['2026-04-09T01:00:00Z'] },
    ],
  ])('and not when it %s', (_, more) => {
    expect(isThreadOf(own, { ...thread, ...more })).toBe(false);
  });

  it('and none is that of a project that no issue brought, or that is younger than its filing', () => {
    expect(isThreadOf(imported, { ...thread, number: 9001 })).toBe(false);
    expect(isOpenQuestion(own, { ...thread, createdAt: '2026-04-11T01:00:00Z' })).toBe(false);
  });
});
