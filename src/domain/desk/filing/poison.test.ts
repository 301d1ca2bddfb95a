import { describe, expect, it } from 'vitest';
import { POISONS, poisoned } from '../../record/text/poison.test-support.ts';
import { bodyOf, deskAt, formOf, judged, PROPOSAL, smallFiles, threadOf } from './filing.test-support.ts';
import type { Desk } from './desk.ts';
import type { Outcome } from './outcome.ts';
import { commentFor } from './words/comment.ts';
import { commitWords, pullWords } from './words/pull-words.ts';

const NOW = '2026-11-20T10:05:00+09:00';
const clean = deskAt(NOW);
const proposal = bodyOf(formOf('proposal', clean), PROPOSAL);

/** What a poison is made of where it is typed. */
const ORDINARY = '---\ntitle: 水辺を歩く\nyen: 1000\nday: 2027-04-01\n---\n';

/** GitHub takes no longer comments, and no longer body of a pull request. */
const GITHUB_LIMIT = 65_536;

/** All that the desk would write of an issue; fails where a piece of it is longer than GitHub takes. */
function written(outcome: Outcome, desk: Desk): string[] {
  const comment = commentFor(outcome, 57, desk) ?? '';
  const made = outcome.is === 'accepted' ? pullWords(outcome, 57, desk.programme, null) : null;
  const all = [
    comment,
    ...(made ? [made.title, made.body] : []),
    ...(outcome.is === 'accepted' ? [commitWords(outcome, 57)] : []),
  ];
  for (const text of all) expect(text.length).toBeLessThan(GITHUB_LIMIT);
  return all;
}

describe('intake, and a record that holds poison', () => {
  it.each(Object.keys(POISONS))(
    '%s, in every kind of paper: a good proposal is received as before',
    (name) => {
      const before = judged(threadOf(proposal), clean);
      const desk = deskAt(NOW, [...smallFiles(), ...poisoned(name, 1)]);
      const outcome = judged(threadOf(proposal), desk);
      expect(outcome.is).toBe('accepted');
      expect(outcome).toEqual(before);
      expect(written(outcome, desk)).toEqual(written(before, clean));
    },
  );
});

describe('intake, and an issue that is poison', () => {
  it.each(Object.keys(POISONS))(
    '%s, for a body, in a body and of a body: it is answered in bounds',
    (name) => {
      const poison = POISONS[name] ?? String;
      const texts = poisoned(name, 2).map(({ text }) => text);
      const bodies = [
        ...texts,
        poison(proposal),
        ...['活動の内容', '事業の名称', '総額（円）', '開始予定日'].map((heading) =>
          bodyOf(formOf('proposal', clean), { ...PROPOSAL, [heading]: poison(ORDINARY) }),
        ),
        // Every form, with the poison in each box in which people write freely.
        ...clean.forms.map((form) => {
          const free = form.boxes.filter(({ entry, choices }) => entry !== 'confirm' && choices.length === 0);
          return bodyOf(form, Object.fromEntries(free.map(({ heading }) => [heading, poison(ORDINARY)])));
        }),
      ];
      for (const body of bodies) {
        const outcome = judged(threadOf(body.slice(0, GITHUB_LIMIT), { title: body.slice(0, 256) }), clean);
        const [comment] = written(outcome, clean);
        expect(comment === '').toBe(outcome.is === 'silent');
      }
      expect(judged(threadOf(proposal), clean).is).toBe('accepted');
    },
  );
});
