import { expect, it } from 'vitest';
import { finds } from '../safety.test-support.ts';
import { personalDataRules } from './personal-data-rules.ts';

// Writings by which somebody tried to bring personal data past the screen: readable on the page, split up or spelt
// otherwise in the source. The corpus beside this measures the share that is found; each of these is found by itself.

const isSeen = (text: string): boolean => personalDataRules.some((rule) => finds(rule, text));

it.each([
  '090/1234/5678',
  '０９０〜１２３４〜５６７８',
  '090\n1234\n5678',
  '090_1234_5678',
  '生年月日：19550102',
  '1955年1月2日に生まれた',
  '鎌倉市岩瀬1234',
  '腰越の1234番1',
  'みずほ銀行 鎌倉 123-4567890',
  'npo.taro（あっと）gmail.com',
  '| 番号 | a | b |\n|---|---|---|\n| 090 | 1234 | 5678 |',
  'https://example.org／電話０４６７－２３－３０００',
  'https://e.org電話090-1234-5678',
  '090\\-1234\\-5678',
  '&#48;90-1234-5678',
  'taro&#64;example.com',
  'taro\\@example.com',
  '`090`-1234-5678',
  '[090](https://e.org)-1234-5678',
  '鎌倉市御成町18\\-10-2',
  '090&hyphen;1234&hyphen;5678',
  '०९०-१२३४-५६७८',
  '⓪⑨⓪-①②③④-⑤⑥⑦⑧',
  '𝟎𝟗𝟎-𝟏𝟐𝟑𝟒-𝟓𝟔𝟕𝟖',
])('what a page would show as personal data is found in its source: %j', (text) => {
  expect(isSeen(`前の文。\n\n${text}\n\n後の文。`)).toBe(true);
});

it.each(['アンケート回答 3-4-5 の順', '予算書2-1-3-8'])(
  'what looks like it and is harmless is not: %s',
  (text) => {
    expect(isSeen(text)).toBe(false);
  },
);
