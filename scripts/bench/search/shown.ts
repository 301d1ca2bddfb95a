import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PAPERS } from '../../../src/domain/record/reference/described-papers.ts';
import { dictionaryOf } from '../../../src/domain/record/reference/dictionary.ts';
import { PARTS } from './parts.ts';
import { plain } from './plain.ts';

/** What one page, or one entry of a page, shows in Japanese. */
export interface ShownUnit {
  /** Its address as the index has it: the number of a project or sitting, the path of anything else. */
  readonly id: string;
  readonly kind: string;
  /** As it is shown, for drawing terms from it, a block a line. */
  readonly text: string;
  readonly plain: string;
  /** What its English page shows, which may be found but need not. */
  readonly english: string;
}

/**
 * The texts of a built site's Japanese pages, read from the pages themselves, so that the search is held against what a
 * reader sees and shares nothing with the index. What is the frame of every page of a kind is left out: navigation,
 * headings and labels of fields, sentences and numbers that are computed from the papers, links of ours.
 */
export function shownUnits(siteDir: string): ShownUnit[] {
  const pages = readdirSync(siteDir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html') && !/^(en|_astro)\//.test(file))
    .map(
      (file) =>
        `/${file
          .split(path.sep)
          .join('/')
          .replace(/index\.html$/, '')}`,
    );
  return pages.flatMap((page) => {
    const part = PARTS.find(([, address]) => address.test(page));
    if (!part) return [];
    const [kind, address, partsOf] = part;
    const id = address.exec(page)?.[1] ?? page;
    const english = new Map(partsOf(mainOf(siteDir, `/en${page}`), id));
    return partsOf(mainOf(siteDir, page), id).map(([own, markup]) => {
      const text = blocks(markup, kind);
      return {
        id: own,
        kind,
        text,
        plain: plain(text),
        english: plain(blocks(english.get(own) ?? '', kind)),
      };
    });
  });
}

/** Without the meanings of terms, which are shown only to whoever asks for one: they are the glossary's. */
function mainOf(siteDir: string, page: string): string {
  const html = readFileSync(path.join(siteDir, page, 'index.html'), 'utf8');
  const main = /<main\b[^>]*>(.*?)<\/main>/s.exec(html)?.[1] ?? '';
  return main.replace(/<p [^>]*\bpopover\b[^>]*>.*?<\/p>/gs, '');
}

/** Labels of the schema: as a heading they are the frame of a paper. */
const LABELS: ReadonlySet<string> = new Set(
  PAPERS.flatMap((paper) => dictionaryOf(paper).map(({ label }) => label.ja)),
);

/** What terms mean, which opens where they occur and is the glossary's. */
const MEANINGS = /<p [^>]*\bpopover\b[^>]*>.*?<\/p>/gs;

/** Their headings and labels are what they say. */
const OWN_WORDS: ReadonlySet<string> = new Set(['page', 'term']);

/** Navigation, labels of facts, heads of tables, headings of a page's sections, lines of ours below a paper. */
const FRAME = [
  /<(nav|h2|style|script|svg)\b.*?<\/\1>/gs,
  /<dt\b.*?(?=<dd)/gs,
  /<thead\b.*?(?=<tbody)/gs,
  /<p class="?soft"?>(?:(?!<\/p>).)*<code>.*?<\/p>/gs,
  /<p class="[^"]*\bscreen-only\b[^"]*">.*?<\/p>/gs,
  /<p class="[^"]*\bcite\b[^"]*">.*?<\/p>/gs,
  /<ul class="?sides"?>.*?<\/ul>/gs,
  /<details class="?screen-only"?>.*?<\/details>/gs,
  /<a href="[^"]*\/history\/#[^"]*">.*?<\/a>/gs,
  /<p><a href="[^"]*\/notice\/.*?<\/p>/gs,
  /<span class="?tag (?:late|soon)"?>.*?<\/span>/gs,
];

const INLINE =
  /<\/?(?:a|b|button|cite|code|del|em|i|ins|kbd|mark|ruby|small|span|strong|sub|sup|time|wbr)\b[^>]*>/g;

const ENTITIES: readonly (readonly [RegExp, string])[] = [
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/&quot;|&#34;/g, '"'],
  [/&#39;/g, "'"],
  [/&amp;|&#38;/g, '&'],
];

function blocks(markup: string, kind: string): string {
  const frames = [MEANINGS, ...(OWN_WORDS.has(kind) ? [] : FRAME)];
  const said = frames
    .reduce((text, frame) => text.replace(frame, '<p>'), markup)
    .replace(/<h([45])\b[^>]*>(.*?)<\/h\1>/gs, (heading, _, label: string) =>
      LABELS.has(label.replace(/<[^>]*>/g, '')) ? '<p>' : heading,
    )
    .replace(/<rp\b[^>]*>.*?<\/rp>/gs, '')
    .replace(/<span class="?row-/g, '<p>$&');
  const spoken = said.includes('<rt>')
    ? said.replace(/<ruby>.*?<\/ruby>/gs, (ruby) => ruby.replace(/.*?(?:<rt>(.*?)<\/rt>|$)/gs, '$1'))
    : '';
  const lines = `${said.replace(/<rt\b[^>]*>.*?<\/rt>/gs, '')}<p>${spoken}`
    .replace(INLINE, '')
    .replace(/<[^>]*>/g, '\n');
  return ENTITIES.reduce((text, [entity, sign]) => text.replace(entity, sign), lines)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
