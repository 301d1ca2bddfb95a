/** A tag of HTML, a comment, an instruction or a declaration; `5<x>3` and `<参加者>` are none. */
export const HTML = new RegExp(
  String.raw`(?<!\\)(?:</?(?:${[
    ...[
      String.raw`a(?=[\s>])`,
      'b',
      'i',
      'u',
      's',
      'p',
      'br',
      'hr',
      'em',
      'h[1-6]',
      'li',
      'ol',
      'ul',
      'td',
      'th',
      'tr',
      'del',
      'ins',
      'sub',
      'sup',
      'pre',
    ],
    ...[
      'big',
      'div',
      'img',
      'svg',
      'font',
      'form',
      'base',
      'body',
      'head',
      'html',
      'link',
      'mark',
      'meta',
      'math',
      'ruby',
      'span',
      'code',
    ],
    ...[
      'audio',
      'embed',
      'frame',
      'input',
      'small',
      'style',
      'table',
      'video',
      'button',
      'center',
      'iframe',
      'object',
      'script',
      'select',
    ],
    ...['strong', 'details', 'marquee', 'summary', 'noscript', 'template', 'textarea', 'blockquote'],
  ].join('|')})(?:[\s/][!-;=?-~\s]*)?>|<!--(?:[^>]{0,500}-->)?|<\?|<![A-Za-z])`,
  'g',
);

/** Where a link that did not become one was to lead: `[x](address)`, `<scheme:address>`; `[x]: …` is a note, unless it runs something. */
const ADDRESS =
  /\]\(\s*<?([^\s()<>]{1,2000})|\]:\s*<?((?:javascript|vbscript|data|file):[^\s()<>]{0,2000})|<([a-z][a-z0-9+.-]{1,30}:[^\s<>]{0,2000})>/gi;

/** Returns the addresses of what looks like a link in words that are shown as typed. */
export const addressesIn = (words: string): string[] =>
  [...words.matchAll(ADDRESS)].map(([, bracketed, defined, own]) => bracketed ?? defined ?? own ?? '');

/** A picture that did not become one. */
export const PICTURE = /!\[[^\]\n]{0,500}\][([]/;
