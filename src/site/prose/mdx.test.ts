import { describe, expect, it } from 'vitest';
import { MDX_COMPONENTS } from '../../domain/rules/safety/mdx-allow-list.ts';
import { mdxProse, ReportRefused } from './mdx.ts';

describe('prose of a report with components', () => {
  it.each(Object.entries(MDX_COMPONENTS))(
    'draws every component of the allow-list: %s',
    (_name, { example, content }) => {
      const drawn = mdxProse(example).text;
      expect(drawn).toMatch(/^<(div|figure|p) class=/);
      if (content) expect(drawn).toContain('<p>');
    },
  );

  it('draws the words of a component and of ordinary Markdown', () => {
    expect(mdxProse('前の**文**。\n\n<Figure label="参加者" value="214" unit="人" />').text).toBe(
      '<p>前の<strong>文</strong>。</p><p class=figure><span>参加者</span> <strong>214</strong>人</p>',
    );
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
    ['a component within a component', '<Note title="x">\n\n<Evil />\n\n</Note>'],
  ])('C25: a report is never run: %s is refused', (_what, text) => {
    expect(() => mdxProse(text)).toThrow(ReportRefused);
  });

  it('words of attributes stay words', () => {
    expect(mdxProse('<Note title="<b>x</b>">\n\n文\n\n</Note>').text).toContain('&lt;b&gt;x&lt;/b&gt;');
  });
});
