import { describe, expect, it } from 'vitest';
import { formOf, deskAt } from '../../domain/desk/filing/filing.test-support.ts';
import { boxId } from '../../domain/forms/form.ts';
import { notesByGuideline } from './from.ts';

const form = formOf('re-proposal', deskAt('2026-11-20T09:00:00+09:00'));

const guideline = (key: string, about?: string) => ({
  key,
  label: { ja: `指針${key}`, en: `Guideline ${key}` },
  question: { ja: '問い', en: 'Question' },
  ...(about === undefined ? {} : { about }),
});

describe('what a former proposal was told by each guideline', () => {
  it('stands at the box of the field that the programme says the guideline is about', () => {
    const criteria = [
      guideline('a', 'needs.evidence'),
      guideline('b', 'budget'),
      guideline('c'),
      guideline('d', 'title'),
    ];
    const poor = (reason: string) => ({ judgement: 'poor' as const, reason });
    const notes = notesByGuideline(
      form,
      { criteria },
      {
        a: poor('根拠が古い。'),
        b: poor('費用が高い。'),
        c: poor('全体に短い。'),
        d: { judgement: 'good', reason: 'よい名前です。' },
      },
    );
    expect(notes.map(({ box, text }) => [box, text])).toEqual([
      ['needs-evidence', '指針a：根拠が古い。'],
      ['budget-needs-city-funds', '指針b：費用が高い。'],
      ['changes-since-last', '指針c：全体に短い。'],
    ]);
    for (const { box } of notes) expect(form.boxes.map((one) => boxId(one))).toContain(box);
  });
});
