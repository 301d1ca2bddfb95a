import { expect, it } from 'vitest';
import { addressOf, questionIn, wordsComposed } from './question.ts';

const sortOf = (address: string) => questionIn(new URLSearchParams(address)).sort;

it('without a word the order is by day, with one by relevance, until another is chosen', () => {
  expect(sortOf('')).toBe('newest');
  expect(sortOf('sort=relevance')).toBe('newest');
  expect(sortOf('q=森')).toBe('relevance');
  expect(sortOf('q=森&sort=due')).toBe('due');
});

it.each(['', 'q=%E6%A3%AE', 'q=%E6%A3%AE&sort=newest', 'stage=verified&sort=due'])(
  'the address “%s” says what was asked and nothing more',
  (address) => {
    expect(addressOf(questionIn(new URLSearchParams(address)))).toBe(address);
  },
);

it.each([
  ['こs', 'こ'],
  ['きょうｄ', 'きょう'],
  ['コーky', 'コー'],
  ['npo', 'npo'],
  ['子育て', '子育て'],
])('of %s, still being composed, %s is looked for', (typed, words) => {
  expect(wordsComposed(typed)).toBe(words);
});
