/** An opening or closing tag, a comment, an instruction or a declaration of HTML; not an address in angle brackets. */
export const HTML = /(?<!\\)(?:<\/?[A-Za-z][\w-]*(?:\s[^<>]*)?\/?>|<!--(?:[^>]{0,500}-->)?|<\?|<![A-Za-z])/g;

/** Where a link that did not become one was to lead: `[x](address)`, `<scheme:address>`; `[x]: …` is a note, unless it runs something. */
const ADDRESS =
  /\]\(\s*<?([^\s()<>]{1,2000})|\]:\s*<?((?:javascript|vbscript|data|file):[^\s()<>]{0,2000})|<([a-z][a-z0-9+.-]{1,30}:[^\s<>]{0,2000})>/gi;

/** The addresses of what looks like a link in words that are shown as typed. */
export const addressesIn = (words: string): string[] =>
  [...words.matchAll(ADDRESS)].map(([, bracketed, defined, own]) => bracketed ?? defined ?? own ?? '');

/** A picture that did not become one. */
export const PICTURE = /!\[[^\]\n]{0,500}\][([]/;
