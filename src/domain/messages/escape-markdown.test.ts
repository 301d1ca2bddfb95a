import { expect, it } from 'vitest';
import { escapeMarkdown } from './escape-markdown.ts';

it.each([
  ['@everyone', '@\u{2060}everyone'],
  ['a <b> & c!', 'a &#60;b&#62; &#38; c&#33;'],
  ['### 12 #34', '&#35;&#35;# 12 #\u{2060}34'],
  ['::set-output', '&#58;:set-output'],
  ['&#12;', '&#38;#\u{2060}12;'],
  ['##12', '&#35;#\u{2060}12'],
  ['https://example.org', 'https&#58;//example.org'],
  ['a\n\0b\u202ec', 'a b c'],
])('repeats %j so that it is only read', (typed, shown) => {
  expect(escapeMarkdown(typed)).toBe(shown);
});

it('cuts what is too long', () => {
  expect(escapeMarkdown('髙'.repeat(9), 5)).toBe('髙髙髙髙髙…');
});
