import { describe, expect, it } from 'vitest';
import { readContent } from '../../../io/content.ts';
import { accepted, deskAt, filesWith, formOf, proposed, wordsOf } from './filing.test-support.ts';

// A city asks something of its own (C29): in the form, at the desk and in the paper.

const [asking] = readContent(`${import.meta.dirname}/../../rules/golden/answer-missing/nearly`).filter(
  ({ path }) => path.startsWith('programme/'),
);
const questions = asking?.text.slice(asking.text.indexOf('questions:')) ?? '';
const desk = deskAt('2026-11-20T10:05:00+09:00', filesWith(questions));
const form = formOf('proposal', desk);

describe('questions of the city', () => {
  it('are boxes of the form, with the words of the programme and whom they are for', () => {
    const boxes = form.boxes.filter(({ description }) => description?.from === 'questions');
    expect(boxes.map(({ heading, entry, required }) => [heading, entry, required])).toEqual([
      ['保険', 'line', false],
      ['車の使用（法人格のない団体・NPO法人）', 'choice', false],
      ['主な季節', 'choice', false],
    ]);
    expect(boxes[1]?.choices.map(({ label }) => label.ja)).toEqual(['はい', 'いいえ']);
  });

  it('are answered in the paper by key', () => {
    const outcome = proposed(desk, {
      保険: '活動保険',
      '車の使用（法人格のない団体・NPO法人）': 'はい',
      主な季節: '冬',
    });
    expect(accepted(outcome).papers[0]?.text).toContain(
      'answers:\n  insurance: 活動保険\n  vehicles: "yes"\n  season: cold\n',
    );
  });

  it('that must be answered are told by their name, with what can be chosen', () => {
    const words = wordsOf(proposed(desk, {}), desk);
    expect(words).toContain('車の使用（法人格のない団体・NPO法人）');
    expect(words).toContain('はい');
    expect(words).not.toContain('vehicles');
  });
});
