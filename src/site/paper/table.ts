import { html, type Html, type Part } from '../markup/html.ts';

export interface Column {
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
  /** Set where it is drawn as blocks on a telephone although it has numbers: its rows are read one by one. */
  readonly cards?: boolean;
}

/** From this many columns on a table may be wider than a telephone: its box takes the focus and moves. */
const WIDE = 3;

/**
 * A table in a box of its own, labelled, with headers that belong to their columns. One of words is drawn on a telephone
 * as blocks, each value behind the name of its column; one of numbers stays a table and is moved, unless it is asked for `cards`.
 */
export function table({ label, columns, rows, named = true, foot, cards }: TableOptions): Html {
  const stacked = cards || isStacked(columns) ? html` style="${names(columns, named)}"` : '';
  const focus = columns.length >= WIDE ? html` role="group" aria-label="${label}" tabindex="0"` : '';
  const kinds = columns.map((column) =>
    column.kind && column.kind !== 'plain' ? html` class="${column.kind}"` : '',
  );
  const row = (cells: readonly Part[]) =>
    html`<tr>
      ${cells.map((cell, i) => (i === 0 && named ? html`<th scope="row" ${kinds[i]}>${cell}</th>` : html`<td${kinds[i]}>${cell}</td>`))}
    </tr>`;
  return html`<div class="scroll${stacked && ' stack'}" ${stacked} ${focus}>
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

function isStacked(columns: readonly Column[]): boolean {
  if (columns.some(({ kind, label }) => kind === 'number' || typeof label !== 'string')) return false;
  return columns.length > WIDE || (columns.length === WIDE && columns.some(({ kind }) => kind === 'wide'));
}

/** Once a table, not once a cell: the names of its columns for the style sheet, which writes them before the values. */
const names = (columns: readonly Column[], named: boolean): string =>
  columns
    .map(({ label }, i) =>
      i === 0 && named ? '' : `--c${i + 1}:'${String(label).replace(/['\\]/g, '\\$&')}'`,
    )
    .filter((name) => name !== '')
    .join(';');
