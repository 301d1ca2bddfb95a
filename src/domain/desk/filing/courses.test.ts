import { describe, expect, it } from 'vitest';
import {
  accepted,
  deskAt,
  filesWith,
  formOf,
  proposed,
  WITHOUT_FUNDS,
  wordsOf,
} from './filing.test-support.ts';

// A city with several courses (C29): which one is asked in the form, and each is judged by what it allows.

const COURSES = `courses:
  - key: start
    label: { ja: はじめの一歩コース, en: First steps }
    capYenPerYear: 100000
    proposerTypes: [individual]
  - key: together
    label: { ja: ともに歩むコース, en: Side by side }
    capYenPerYear: 1000000
    capYears: 3
    rate: 0.5
`;

const desk = deskAt('2026-11-20T10:05:00+09:00', filesWith(COURSES));
const form = formOf('proposal', desk);

describe('courses of a programme', () => {
  it('are a box of the form that must be chosen, with what each allows', () => {
    const [box] = form.boxes.filter(({ description }) => description?.from === 'courses');
    expect(box).toMatchObject({ heading: 'コース', entry: 'choice', required: true });
    expect(box?.choices.map(({ value }) => value)).toEqual(['start', 'together']);
    expect(box?.help.ja).toContain(
      '「ともに歩むコース」：市の負担は一年度1,000,000円まで、市の負担は総額の50％まで、市が負担するのは3年度まで。',
    );
    expect(box?.help.en).toContain('First steps: for Individual, up to 100,000 yen a year.');
  });

  it('are kept in the paper by key', () => {
    const outcome = proposed(desk, { ...WITHOUT_FUNDS, コース: 'ともに歩むコース' });
    expect(accepted(outcome).papers[0]?.text).toContain('course: together\n');
  });

  it('judge a proposal by what they allow, in their own words', () => {
    const words = wordsOf(proposed(desk, { コース: 'はじめの一歩コース' }), desk);
    expect(words).toContain('「はじめの一歩コース」は、提案者が');
    expect(words).toContain('「はじめの一歩コース」の一年度の上限100,000円');
  });

  it('are no box where the programme has none', () => {
    const plain = formOf('proposal', deskAt('2026-11-20T10:05:00+09:00'));
    expect(plain.boxes.filter(({ description }) => description?.from === 'courses')).toEqual([]);
  });
});
