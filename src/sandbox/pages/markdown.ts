import { html, Html, together } from '../../site/markup/html.ts';
import { prose } from '../../site/prose/prose.ts';

/**
 * An issue's text or comment as the thread shows it: Markdown by the same allow-list as on the site, marks hidden, and
 * beyond that only the folded English of the desk's own comments.
 */
export function threadMarkdown(text: string): Html {
  const parts: Html[] = [];
  let depth = 0;
  for (const piece of withoutComments(text.replaceAll('\r\n', '\n')).split(FOLDS)) {
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
  return together([...parts, new Html('</details>'.repeat(depth))]);
}

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
