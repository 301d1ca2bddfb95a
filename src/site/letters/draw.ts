import type { Block, PrintedDocument, SheetBox, SheetGrid } from '../../domain/letters/document.ts';
import type { Language } from '../../domain/text.ts';
import { html, Html, type Part } from '../markup/html.ts';
import { table } from '../paper/table.ts';

/**
 * Returns a document as a page has it; its title is a heading of the page. On an English page each text that holds Japanese
 * says so, to whoever reads it aloud (WCAG 3.1.2).
 */
export function drawn(document: PrintedDocument, lang: Language): Html {
  const { text } = letter(document);
  return lang === 'ja' ? new Html(text) : new Html(text.replace(JAPANESE, '><span lang="ja">$1</span><'));
}

const JAPANESE = />([^<>]*[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}][^<>]*)</gu;

const letter = ({ title, numberLine, date, to, from, blocks, contact }: PrintedDocument): Html =>
  html`<article class="letter">
    ${aside([numberLine, date])}${to.length > 0 && html`<p class="letter-to">${lines(to)}</p>`}${aside(from)}
    <h2 class="letter-subject">${title}</h2>
    ${blocks.map((block) => blockOf(block))}
    ${contact.length > 0 && html`<p class="letter-contact">${lines(contact)}</p>`}
  </article>`;

const aside = (texts: readonly (string | null)[]): Part => {
  const shown = texts.filter((text) => text !== null);
  return shown.length > 0 && html`<p class="letter-right">${lines(shown)}</p>`;
};

/** Texts one below the other, and what was typed in lines in its lines. */
const lines = (texts: readonly string[]): Part =>
  texts
    .flatMap((text) => text.split('\n'))
    .map((line, at) => (at === 0 ? line : html`<br />${linked(line)}`));

/** An address of the site can be followed on the screen. */
const linked = (line: string): Part =>
  /^https:\/\/\S+$/.test(line) ? html`<a href="${line}">${line}</a>` : line;

/** Within 記 and 以上 what is told is numbered. */
function blockOf(block: Block, isNumbered = false): Part {
  switch (block.is) {
    case 'heading':
      return html`<h3>${block.text}</h3>`;
    case 'paragraph':
      return html`<p>${lines([block.text])}</p>`;
    case 'list':
      return block.ordered
        ? html`<ol>
            ${block.items.map((item) => html`<li>${lines([item])}</li>`)}
          </ol>`
        : html`<ul>
            ${block.items.map((item) => html`<li>${lines([item])}</li>`)}
          </ul>`;
    case 'facts':
      return html`<dl class="facts">
        ${block.rows.map(
          ([name, value], at) =>
            html`<dt>${isNumbered && `${at + 1}　`}${name}</dt>
              <dd>${value.includes('\n') ? lines([value]) : linked(value)}</dd>`,
        )}
      </dl>`;
    case 'table':
      return table({
        label: block.columns.join(' '),
        columns: block.columns.map((label) => ({ label, kind: 'wide' })),
        rows: block.rows.map((row) => row.map((cell) => lines([cell]))),
        named: false,
      });
    case 'record':
      return html`<p class="letter-record">記</p>
        ${block.blocks.map((one) => blockOf(one, true))}
        <p class="letter-right">以上</p>`;
    case 'box':
    case 'grid':
      return html`<div class="sheet-box">
        <h3>${block.label}</h3>
        ${block.help !== '' && html`<p class="soft">${block.help}</p>`} ${room(block)}
      </div>`;
  }
}

function room(block: SheetBox | SheetGrid): Html {
  if (block.is === 'grid')
    return html`<div class="table-room">
      ${table({
        label: block.label,
        columns: block.columns.map((label) => ({ label })),
        rows: block.rows.map((row) => row.map((cell) => (cell === '' ? null : cell))),
        named: false,
      })}
    </div>`;
  if (block.choices.length > 0)
    return html`<p>
      ${block.choices.map(({ label, ticked }) => html`<span class="choice">${ticked ? '☑' : '□'} ${label}</span> `)}
    </p>`;
  return html`<div class="room ${block.room === 'text' && 'tall'}">
    ${block.answer !== '' && lines([block.answer])}
  </div>`;
}
