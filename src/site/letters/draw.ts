import type { Block, PrintedDocument, SheetBox, SheetGrid } from '../../domain/letters/document.ts';
import type { Language } from '../../domain/text.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import { table } from '../paper/table.ts';
import { quoting } from '../paper/words.ts';

/** Returns a document as a page has it; its title is a heading of the page. What is Japanese on an English page says so. */
export const drawn = (
  { title, numberLine, date, to, from, blocks, contact }: PrintedDocument,
  lang: Language,
): Html =>
  html`<article class="letter">
    ${aside([numberLine, date], lang)}${to.length > 0 && html`<p class="letter-to">${lines(to, lang)}</p>`}${aside(from, lang)}
    <h2 class="letter-subject">${quoting(title, lang)}</h2>
    ${blocks.map((block) => blockOf(block, lang))}
    ${contact.length > 0 && html`<p class="letter-contact">${lines(contact, lang)}</p>`}
  </article>`;

const aside = (texts: readonly (string | null)[], lang: Language): Part => {
  const shown = texts.filter((text) => text !== null);
  return shown.length > 0 && html`<p class="letter-right">${lines(shown, lang)}</p>`;
};

/** Texts one below the other, and what was typed in lines in its lines. */
const lines = (texts: readonly string[], lang: Language): Part =>
  texts
    .flatMap((text) => text.split('\n'))
    .map((line, at) => (at === 0 ? quoting(line, lang) : html`<br />${linked(line, lang)}`));

/** An address of the site can be followed on the screen. */
const linked = (line: string, lang: Language): Part =>
  /^https:\/\/\S+$/.test(line) ? html`<a href="${line}">${line}</a>` : quoting(line, lang);

/** Within 記 and 以上 what is told is numbered. */
function blockOf(block: Block, lang: Language, isNumbered = false): Part {
  switch (block.is) {
    case 'heading':
      return html`<h3>${quoting(block.text, lang)}</h3>`;
    case 'paragraph':
      return html`<p>${lines([block.text], lang)}</p>`;
    case 'list':
      return block.ordered
        ? html`<ol>
            ${block.items.map((item) => html`<li>${lines([item], lang)}</li>`)}
          </ol>`
        : html`<ul>
            ${block.items.map((item) => html`<li>${lines([item], lang)}</li>`)}
          </ul>`;
    case 'facts':
      return html`<dl class="facts">
        ${block.rows.map(
          ([name, value], at) =>
            html`<dt>${isNumbered && `${at + 1}　`}${quoting(name, lang)}</dt>
              <dd>${value.includes('\n') ? lines([value], lang) : linked(value, lang)}</dd>`,
        )}
      </dl>`;
    case 'table':
      return table({
        label: block.columns.join(' '),
        // Two columns share a telephone; of more, words need room of their own.
        columns: block.columns.map((label) => ({ label, kind: block.columns.length > 2 ? 'wide' : 'plain' })),
        rows: block.rows.map((row) => row.map((cell) => lines([cell], lang))),
        named: false,
      });
    case 'record':
      return html`<p class="letter-record" lang="ja">記</p>
        ${block.blocks.map((one) => blockOf(one, lang, true))}
        <p class="letter-right" lang="ja">以上</p>`;
    case 'box':
    case 'grid':
      return html`<div class="sheet-box">
        <h3>${quoting(block.label, lang)}</h3>
        ${block.help !== '' && html`<p class="soft">${quoting(block.help, lang)}</p>`} ${room(block, lang)}
      </div>`;
  }
}

function room(block: SheetBox | SheetGrid, lang: Language): Html {
  if (block.is === 'grid')
    return html`<div class="table-room">
      ${table({
        label: block.label,
        columns: block.columns.map((label) => ({ label })),
        rows: block.rows.map((row) => row.map((cell) => (cell === '' ? null : quoting(cell, lang)))),
        named: false,
      })}
    </div>`;
  if (block.choices.length > 0)
    return html`<p>
      ${block.choices.map(({ label, ticked }) => html`<span class="choice">${ticked ? '☑' : '□'} ${quoting(label, lang)}</span> `)}
    </p>`;
  return html`<div class="room ${block.room === 'text' && 'tall'}">
    ${block.answer !== '' && lines([block.answer], lang)}
  </div>`;
}
