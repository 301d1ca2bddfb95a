import { expect, it } from 'vitest';
import { firstSentence } from './first-sentence.ts';

it.each([
  ['小川を守ります。次の文。', '小川を守ります。'],
  ['**小川**を[守ります](https://example.org/)。\n\n次の段落。', '小川を守ります。'],
  ['小川を\n守ります。', '小川を守ります。'],
  ['見出しだけ', '見出しだけ'],
  ['**日時**\n**場所**', '日時 場所'],
  ['We clean\nthe coast.', 'We clean the coast.'],
  ['8. 4. 1に発足した会です。', '8. 4. 1に発足した会です。'],
  ['1. 海岸のごみを減らします。\n2. 広めます。', '海岸のごみを減らします。'],
  [
    '### 背景\n\n| a | b |\n|--|--|\n\n「海をきれいに。」という声です。次。',
    '「海をきれいに。」という声です。',
  ],
  ['会費は~~500円~~ 300円です。', '会費は~~500円~~ 300円です。'],
  ['会費は ~~500円~~ 300円です。', '会費は  300円です。'],
  ['「住みたい！」と言われるまちにします。', '「住みたい！」と言われるまちにします。'],
  ['', ''],
])('the first sentence of %j', (text, sentence) => {
  expect(firstSentence(text, 40)).toBe(sentence);
});

it('a long one is cut at its last comma, and no character is cut in two', () => {
  expect(firstSentence('小川のまわりを、子どもたちと歩いて調べます。', 12)).toBe('小川のまわりを…');
  expect([...firstSentence('𠮷'.repeat(30), 10)]).toHaveLength(10);
});
