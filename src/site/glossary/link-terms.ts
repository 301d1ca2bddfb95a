import type { Language } from '../../domain/text.ts';
import { address } from '../links.ts';
import { escapeHtml } from '../markup/html.ts';
import { TERMS } from './terms.ts';

/** Elements in which a word is no running text: links already lead somewhere, and headings are looked over. */
const APART = /^(?:a|code|pre|h[1-6]|button|script|style|ruby|th)$/;

/** Makes the first occurrence of each term in a page's text a link to what it means, which says it on its own too. */
export function linkTerms(markup: string, lang: Language): string {
  const left = new Map(TERMS.map((term) => [term.word[lang], term]));
  let apart = 0;
  return markup.replace(
    /<(\/?)([a-z][\w-]*)[^>]*>|[^<]+/gi,
    (piece, end: string | undefined, name?: string) => {
      if (name !== undefined) {
        if (APART.test(name)) apart += end === '/' ? -1 : 1;
        return piece;
      }
      return apart > 0 ? piece : linked(piece, left, lang);
    },
  );
}

function linked(text: string, left: Map<string, (typeof TERMS)[number]>, lang: Language): string {
  const words = [...left.keys()].filter((word) => text.includes(word));
  if (words.length === 0) return text;
  // The longest first: 検討の指針 before 検討.
  const first = words.sort((a, b) => b.length - a.length)[0] ?? '';
  const term = left.get(first);
  const at = text.indexOf(first);
  left.delete(first);
  if (!term) return text;
  const link = `<a class="term" href="${address(lang, `/glossary/#${term.id}`)}" title="${escapeHtml(term.meaning[lang])}">${first}</a>`;
  return linked(text.slice(0, at), left, lang) + link + linked(text.slice(at + first.length), left, lang);
}
