import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../domain/text.ts';
import { cityWith } from '../record/city.test-support.ts';
import { receiptWords, sendWords } from './words.ts';

describe('the words of the pages that send', () => {
  it('are all there in each language', () => {
    for (const lang of LANGUAGES)
      for (const [key, word] of Object.entries(sendWords(lang))) expect(word, key).toMatch(/\S/);
  });

  it('offer with a receipt what the proposer of a project sends, by the name of its form', () => {
    const { more, states } = receiptWords(cityWith('2026-11-20'), 'ja');
    expect(more.map(([place]) => place)).toEqual(
      expect.arrayContaining([
        '/report/form/?from={id}',
        '/send/progress/?project={id}',
        '/send/correction/?project={id}',
      ]),
    );
    expect(more.map(([place]) => place)).not.toContain('/propose/form/');
    for (const [place, name] of more) expect(name, place).toMatch(/\S/);
    for (const state of Object.values(states)) expect(state).toMatch(/\S/);
  });
});
