import { describe, expect, it } from 'vitest';
import { prose } from './prose.ts';
import { smallTree } from './small-tree.ts';
import { writeProse } from './write.ts';

const small = (text: string): string => writeProse(smallTree(text)).text;
const same = (html: string): string => html.replace(/\s*\n\s*/g, '');

describe('the small tree of a preview', () => {
  it.each([
    '一つ目の段落です。\n続きの行です。\n\n二つ目の段落です。',
    '### 進め方\n\n- 一つ目\n- 二つ目\n\n3. 三つ目\n4. 四つ目',
    '| 月 | 内容 |\n|---|---|\n| 4月 | **準備** |\n| 5月 | 実施 |',
    '> 引用の一行目\n> 二行目',
    '「協働」は**大切**で、[案内](https://example.org/)と`記号`があります。',
    '```\n<b> **そのまま** </b>\n```',
    '[危ない](javascript:x)',
    '見出しの前の文\n### 見出し\n- 項目',
    '3 < 5 & 6 > 4',
  ])('of %j looks as the site will show it', (text) => {
    expect(same(small(text))).toBe(same(prose(text).text));
  });

  it('never lets markup through', () => {
    for (const text of [
      '<script>alert(1)</script>',
      '**<img src=x onerror=alert(1)>**',
      '| <b> |\n|---|\n| <i> |',
    ])
      expect(small(text)).not.toMatch(/<(?:script|img|b|i)[\s>]/);
  });

  it('ends on any text, however long', () => {
    expect(small('- '.repeat(5_000)).length).toBeGreaterThan(0);
    expect(small('**`['.repeat(500)).length).toBeGreaterThan(0);
  });
});
