import { describe, expect, it } from 'vitest';
import { COMPONENTS } from '../../domain/prose/components.ts';
import { proseOf } from './prose.ts';

const drawn = (text: string): string => proseOf('projects/2026-0042/report-2026.mdx')(text).text;

describe('prose of a report with components', () => {
  it.each(Object.entries(COMPONENTS))(
    'draws every component of the list: %s',
    (_name, { example, content }) => {
      expect(drawn(example)).toMatch(/^<(div|figure|p) class=/);
      if (content) expect(drawn(example)).toContain('<p>');
    },
  );

  it('draws the words of a component and of ordinary Markdown', () => {
    expect(drawn('前の**文**。\n\n<Figure label="参加者" value="214" unit="人" />')).toBe(
      '<p>前の<strong>文</strong>。</p><p class="figure"><span>参加者</span> <strong>214</strong>人</p>',
    );
    expect(drawn('<Note title="雨">\n- 一つ\n- 二つ\n</Note>\n後')).toContain('<li>二つ</li>');
  });

  it.each([
    ['an import', "import fs from 'node:fs'\n\n文"],
    ['an export', 'export const x = 1\n\n文'],
    ['an expression', '合計 {1 + 1} 人'],
    ['an expression in a block', '{process.exit()}'],
    ['an unknown component', '<Chart />'],
    ['an element', '<script>alert(1)</script>'],
    ['an element with a handler', '<img src="x" onerror="alert(1)" />'],
    ['an attribute that is not listed', '<Note style="x">\n\n文\n\n</Note>'],
    ['an attribute that is an expression', '<Note title={evil()}>\n\n文\n\n</Note>'],
    ['spread attributes', '<Note {...evil}>\n\n文\n\n</Note>'],
    ['a name of the prototype', '<constructor />'],
    ['a component that is never closed', '<Note title="x">\n\n文'],
    ['a component that is closed below another heading', '<Note>\n\n文\n\n## 課題\n\n</Note>'],
  ])('C25: a report is never run: %s is shown as it was typed', (_what, text) => {
    const words = drawn(text)
      .replace(/<br>|<\/p><p>|<\/?h\d>/g, '\n')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
    for (const line of text.split('\n')) expect(words).toContain(line.replace(/^## /, ''));
  });

  it('words of attributes stay words', () => {
    expect(drawn('<Note title="a & b">\n\n文\n\n</Note>')).toContain('a &amp; b');
  });
});
