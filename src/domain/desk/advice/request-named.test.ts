import { describe, expect, it } from 'vitest';
import { accountOf } from '../account.test-support.ts';
import { bodyOf, deskAt, formOf, judged, threadOf } from '../filing/filing.test-support.ts';
import { waitingLabels, waitingOf } from '../filing/waiting.ts';

const desk = deskAt('2026-11-20T10:05:00+09:00');
const thread = threadOf(bodyOf(formOf('consultation', desk), { 相談の申込みの番号: '41' }), {
  author: accountOf('desk'),
});

describe('C07: the record of a consultation', () => {
  it.each(['advice', undefined] as const)('is taken where it names a request, or none: %s', (asked) => {
    expect(judged(thread, desk, { asked }).is).toBe('accepted');
  });

  it.each([
    ['another', '#41 は、相談の申し込みのスレッドではありません。'],
    ['none', '#41 というスレッドはありません。'],
  ] as const)('is not taken where it names %s thread, and says so at the box', (asked, message) => {
    const outcome = judged(thread, desk, { asked });
    expect(outcome.is === 'refused' && outcome.problems).toMatchObject([
      { heading: '相談の申込みの番号', message: { ja: message } },
    ]);
  });
});

describe('a paper from somebody who does not file it', () => {
  it('waits to be read and closed, and for nothing else', () => {
    const facts = {
      thread: threadOf(bodyOf(formOf('decision', desk), { 事業の番号: '2026-0040' })),
      pull: null,
    };
    const outcome = judged(facts.thread, desk);
    expect(outcome.is).toBe('not-yours');
    expect(waitingLabels(waitingOf(outcome, facts)).map(({ name }) => name)).toEqual(['受付:閉じてよい']);
  });
});
