import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../domain/text.ts';
import { ROOT } from '../../io/root.ts';
import { ownPagesIn, pagePathOf, PLACED } from './own-pages.ts';

const page = (path: string, title: string) => ({ path, text: `---\ntitle: ${title}\n---\n\nWords.\n` });

describe('the pages that a city adds', () => {
  it('are those that stand in place of none of Junkan’s, in the languages in which they are written', () => {
    expect(
      ownPagesIn([
        page('pages/ja/faq.mdx', 'よくある質問'),
        page('pages/en/faq.mdx', 'Questions'),
        page('pages/ja/history.mdx', 'あゆみ'),
        page('pages/ja/about.mdx', '市の記録について'),
        page('pages/ja/purpose-2027-04.mdx', '目的'),
        page('programme/2027.yaml', 'none'),
      ]),
    ).toEqual([
      { slug: 'faq', title: { ja: 'よくある質問', en: 'Questions' } },
      { slug: 'history', title: { ja: 'あゆみ', en: 'あゆみ' } },
    ]);
  });

  it.each(LANGUAGES)('never take the place of one that Junkan brings (%s)', (lang) => {
    const brought = readdirSync(path.join(ROOT, 'src/site/default-pages', lang)).map((name) =>
      name.replace(/\.mdx$/, ''),
    );
    expect([...PLACED].sort()).toEqual(brought.sort());
  });

  it('lie where no page of Junkan will lie; the others at their places', () => {
    expect(pagePathOf('faq')).toBe('/pages/faq/');
    expect(pagePathOf('guide-engineers')).toBe('/guide/engineers/');
    expect(pagePathOf('purpose-2027-04')).toBe('/purpose/2027-04/');
  });
});
