import { describe, expect, it } from 'vitest';
import { COMPONENTS } from '../../../prose/components.ts';
import { REPORT, draftsOf, finds } from '../safety.test-support.ts';
import { imageInText, rawHtml } from './filed-markup.ts';
import { mdxComponents } from './mdx-components.ts';

describe('raw HTML', () => {
  it.each([
    '<b>太字</b>',
    '<br>',
    '<script>\nalert(1)\n</script>',
    '<!-- 注 -->',
    '<?php ?>',
    '<!DOCTYPE html>',
    '- <img src=x onerror=alert(1)>',
  ])('%j is found', (text) => expect(finds(rawHtml, text)).toBe(true));

  it.each([
    '3 < 5',
    '＜b＞',
    '`<b>`',
    '```html\n<b>\n```',
    '<https://example.org>',
    '\\<b>',
    '&lt;b&gt;',
    '<参加者>',
    '<NPO>の説明',
    '5<x>3',
    'a<b かつ c>d',
  ])('%j is left alone', (text) => expect(finds(rawHtml, text)).toBe(false));

  it('is looked for below the frontmatter, and its line is that of the file', () => {
    const drafts = draftsOf(rawHtml, '---\r\ntitle: <b>\r\n---\r\n\r\n水辺の<b>\r\n');
    expect(drafts.map(({ line, column }) => [line, column])).toEqual([[5, 4]]);
  });

  it('is no affair of the pages that the city itself writes', () => {
    expect(finds(rawHtml, '<b>', 'pages/ja/purpose.mdx')).toBe(false);
  });
});

describe('what a report may have', () => {
  it.each(Object.values(COMPONENTS).map(({ example }) => example))(
    '%j, the example of the list',
    (example) => {
      expect(finds(mdxComponents, example, REPORT)).toBe(false);
    },
  );

  it.each([
    'import x from "y"',
    'export const a = 1',
    '{1 + 1}',
    '文{x}文',
    '{/* 注 */}',
    '<Note title={`a`}>あ</Note>',
    '<Note {...x}>あ</Note>',
    '<Note onClick="x">あ</Note>',
    '<Note title="a" title="b">あ</Note>',
    '<Note title>あ</Note>',
    '<Voice>あ</Voice>',
    '<Figure label="a" value="1">あ</Figure>',
    '<script>alert(1)</script>',
    '<a href="javascript:alert(1)">x</a>',
    '<Note.Title>あ</Note.Title>',
    '<constructor />',
    '<></>',
    '<Note>あ',
    'あ { い',
    '<!-- 注 -->',
  ])('and nothing else: %j', (text) => {
    expect(finds(mdxComponents, text, REPORT)).toBe(true);
  });
});

describe('images', () => {
  it('finds images of all kinds, but not a link with an exclamation mark in code', () => {
    for (const text of [
      '![x](https://a.example/p.gif)',
      '![x](data:image/png;base64,AA)',
      '![x](photo.jpg)',
      '![x][y]\n\n[y]: https://a.example',
    ])
      expect(finds(imageInText, text)).toBe(true);
    expect(finds(imageInText, '`![x](y)`')).toBe(false);
  });
});
