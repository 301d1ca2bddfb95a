import { describe, expect, it } from 'vitest';
import { MDX_COMPONENTS } from '../mdx-allow-list.ts';
import { REPORT, draftsOf, finds } from '../safety.test-support.ts';
import { emphasisRenders } from './emphasis-renders.ts';
import { heavyMarkup } from './heavy-markup.ts';
import { imageInText } from './image-in-text.ts';
import { mdxComponents } from './mdx-components.ts';
import { rawHtml } from './raw-html.ts';

describe('raw HTML', () => {
  it.each([
    '<b>太字</b>',
    '<br>',
    '<NPO>の説明',
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
  it.each(Object.values(MDX_COMPONENTS).map(({ example }) => example))(
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

describe('images, bold and weight', () => {
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

  it('finds bold that does not show, where it stands', () => {
    const drafts = draftsOf(emphasisRenders, '水辺の**（手入れ）**を行います。');
    expect(drafts.map(({ line, column }) => [line, column])).toEqual([[1, 4]]);
    for (const text of ['（**手入れ**）を', '**「手入れ」** を', '2 ** 3', '`**「例」**を`'])
      expect(finds(emphasisRenders, text)).toBe(false);
  });

  it.each([
    '> '.repeat(30),
    '1. '.repeat(30),
    '&amp;'.repeat(1_001),
    '*a **b '.repeat(20) + 'c' + '** d*'.repeat(20),
  ])('refuses what would stop the parser or a page: %#', (text) =>
    expect(finds(heavyMarkup, text)).toBe(true),
  );

  it('leaves long ordinary papers alone', () => {
    const paper =
      '- **事業**：[案内](https://example.org/)\n  - 一つ目\n    > 引用 & 注\n\n---------------------------------\n\n'.repeat(
        200,
      );
    expect(finds(heavyMarkup, paper)).toBe(false);
  });
});
