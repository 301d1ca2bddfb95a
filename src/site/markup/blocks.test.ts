import { expect, it } from 'vitest';
import { blocksOf, spoken } from './blocks.ts';

it('words of one line stay together, and words of two blocks stay apart', () => {
  expect(blocksOf('<p>森の<strong>手入れ</strong>を<br>する<ul><li>竹<li>&lt;笹&gt;</ul>')).toEqual([
    '森の手入れを',
    'する',
    '竹',
    '<笹>',
  ]);
});

it('readings above kanji do not come between them, and can be read by themselves', () => {
  const easy = 'お<ruby>金<rt>かね</rt></ruby>の<ruby>話<rp>（</rp><rt>はなし</rt><rp>）</rp></ruby>';
  expect(blocksOf(easy)).toEqual(['お金の話']);
  expect(spoken(easy)).toBe('おかねのはなし');
});
