import { expect, it } from 'vitest';
import { linkTerms } from './link-terms.ts';

it('the first occurrence of a term leads to what it means, and the others are left alone', () => {
  const linked = linkTerms('<p>協働の協働と、検証。</p>', 'ja');
  expect(linked.match(/href="[^"]*#collaboration"/g)).toHaveLength(1);
  expect(linked).toContain('#verification');
  expect(linked.replace(/<a [^>]*>|<\/a>/g, '')).toBe('<p>協働の協働と、検証。</p>');
});

it('links, headings and code stay as they are', () => {
  const text = '<h2>協働</h2><a href="/">循環</a><code>検証</code>';
  expect(linkTerms(text, 'ja')).toBe(text);
});
