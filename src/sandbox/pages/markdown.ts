import { escapeHtml, html, Html, together } from '../../site/markup/html.ts';
import { prose } from '../../site/prose/prose.ts';

/**
 * An issue's text or comment as the thread shows it: Markdown by the same allow-list as on the site, marks hidden, and
 * beyond that only the folded English of the desk's own comments.
 */
export function threadMarkdown(text: string): Html {
  const parts: Html[] = [];
  let depth = 0;
  const shown = standIns(withoutComments(text.replaceAll('\r\n', '\n')));
  for (const piece of shown.split(FOLDS)) {
    const summary = OPENS.exec(piece)?.[1];
    if (summary !== undefined) {
      depth += 1;
      parts.push(new Html('<details>'), html`<summary>${summary}</summary>`);
    } else if (piece === '</details>') {
      if (depth === 0) continue;
      depth -= 1;
      parts.push(new Html('</details>'));
    } else if (piece.trim() !== '') parts.push(prose(piece.trim(), 3));
  }
  return new Html(inPlace(together([...parts, new Html('</details>'.repeat(depth))]).text));
}

/** Where the private characters begin that stand for signs which the desk wrote as `&#35;`: GitHub shows the sign itself. */
const PRIVATE = 0xe000;

const standIns = (text: string): string =>
  text.replace(/&#(\d{2,3});/g, (entity, code: string) =>
    Number(code) < 0x80 ? String.fromCharCode(PRIVATE + Number(code)) : entity,
  );

const inPlace = (markup: string): string =>
  markup.replace(/[\ue020-\ue07f]/g, (sign) => escapeHtml(String.fromCharCode(sign.charCodeAt(0) - PRIVATE)));

const FOLDS = /(<details(?: lang="[a-z]+")?>\s*<summary>[^<]*<\/summary>|<\/details>)/;
const OPENS = /^<details(?: lang="[a-z]+")?>\s*<summary>([^<]*)<\/summary>$/;

/** Each comment up to its end; one that has no end hides nothing here. Walked, not matched: the text may be hostile. */
function withoutComments(text: string): string {
  let shown = '';
  let at = 0;
  for (;;) {
    const from = text.indexOf('<!--', at);
    const until = from < 0 ? -1 : text.indexOf('-->', from + 4);
    if (until < 0) return shown + text.slice(at);
    shown += text.slice(at, from);
    at = until + 3;
  }
}
