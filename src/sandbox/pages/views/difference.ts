import { escapeHtml, html, Html } from '../../../site/markup/html.ts';

/** A patch as text, its lines told apart by their first sign and, for those who see it, by colour. */
export const difference = (patch: string): Html =>
  html`<pre tabindex="0"><code>${new Html(patch.split('\n').map(line).join('\n'))}</code></pre>`;

function line(text: string): string {
  const kind = text.startsWith('+') ? 'added' : text.startsWith('-') ? 'removed' : null;
  return kind === null ? escapeHtml(text) : `<span class="${kind}">${escapeHtml(text)}</span>`;
}
