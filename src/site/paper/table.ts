import { html, type Html, type Part } from '../markup/html.ts';

export interface Column {
  /** Plain text where the table is stacked. */
  readonly label: Part;
  readonly kind?: 'number' | 'wide' | 'plain';
}

export interface TableOptions {
  /** What the table is, for people who do not see it. */
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Part[])[];
  /** Whether the first cell of each row names the row. */
  readonly named?: boolean;
  readonly foot?: readonly Part[];
  /** On a telephone each row is a block of its own, its cells one below the other behind their labels. */
  readonly stacked?: boolean;
}

/** From this many columns on a table may be wider than a telephone: its box takes the focus and moves. */
const WIDE = 3;

/** A table in a box of its own, labelled, with headers that belong to their columns. */
export function table({ label, columns, rows, named = true, foot, stacked }: TableOptions): Html {
  const focus =
    columns.length >= WIDE && !stacked ? html` role="group" aria-label="${label}" tabindex="0"` : '';
  const kinds = columns.map((column) =>
    column.kind && column.kind !== 'plain' ? html` class="${column.kind}"` : '',
  );
  // A cell that has nothing in it is left out of the block, its label too.
  const labels = columns.map(({ label: name }, i) => (stacked && i > 0 ? html` data-label="${name}"` : ''));
  const row = (cells: readonly Part[]) =>
    html`<tr>
      ${cells.map((cell, i) => (i === 0 && named ? html`<th scope="row" ${kinds[i]}>${cell}</th>` : html`<td${kinds[i]}${labels[i]}>${cell}</td>`))}
    </tr>`;
  return html`<div class="${stacked ? 'stacked' : 'scroll'}" ${focus}>
    <table>
      <thead>
        <tr>
          ${columns.map((column, i) => html`<th scope="col" ${kinds[i]}>${column.label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(row)}
      </tbody>
      ${
        foot &&
        html`<tfoot>
          ${row(foot)}
        </tfoot>`
      }
    </table>
  </div>`;
}
