import { scaleLinear } from 'd3-scale';
import type { Language } from '../../../domain/text.ts';
import { html, type Html, type Part } from '../../markup/html.ts';
import type { Figure, Row } from '../figure.ts';
import { sumOf, valueText } from '../number.ts';
import { GAP, LETTER, NAME_ABOVE, px, WIDTH, widthOf } from './size.ts';

/** Names wider than this stand above their bars. */
const NARROW = 140;
const STEP = 28;
const THICK = 16;

interface Options {
  /** Which columns are drawn, one after the other on a bar; the first where nothing is said. */
  readonly of?: readonly number[];
  /** Instead of the sum, what stands behind a bar. */
  readonly behind?: (row: Row, lang: Language) => string;
  readonly rows?: readonly Row[];
  /** The value of the longest bar, so that pictures beside each other compare. */
  readonly longest?: number;
  readonly title?: string;
}

/** Lying bars, one a row, for names that need room to be read. */
export function bars(figure: Figure, lang: Language, options: Options = {}): Html {
  const { of = [0], rows = figure.rows, title = figure.title[lang] } = options;
  const unit = figure.series[of[0] ?? 0]?.unit ?? 'count';
  const drawn = (row: Row): number[] => of.map((at) => row.values[at] ?? 0);
  const said = (row: Row): string => options.behind?.(row, lang) ?? valueText(sumOf(drawn(row)), unit, lang);
  const names = Math.max(...rows.map(({ label }) => widthOf(label[lang])));
  const above = names > NARROW ? NAME_ABOVE : 0;
  const left = above ? 1 : NARROW + GAP;
  const right = Math.max(...rows.map((row) => widthOf(said(row)))) + GAP;
  const longest = options.longest ?? Math.max(1, ...rows.map((row) => sumOf(drawn(row))));
  const length = scaleLinear([0, longest], [0, WIDTH - left - right]);
  const line = (row: Row, index: number): Part => {
    const top = index * (STEP + above) + above + (STEP - THICK) / 2;
    const middle = px(top + THICK / 2 + LETTER * 0.36);
    const name = above
      ? html`<text x="0" y="${top - 5}">${row.label[lang]}</text>`
      : html`<text class="name" x="${NARROW}" y="${middle}">${row.label[lang]}</text>`;
    let from = left;
    const parts = drawn(row).map((value, at) => {
      const [x, width] = [px(from), px(length(value))];
      from += width;
      const shade = `s${of[at] ?? 0}`;
      return (
        value > 0 &&
        html`<rect class="${shade}" x="${x}" y="${top}" width="${width}" height="${THICK}"></rect>`
      );
    });
    return html`${name}${parts}<text x="${px(from + GAP - 2)}" y="${middle}">${said(row)}</text>`;
  };
  const height = rows.length * (STEP + above);
  return html`<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${title}">
    ${above === 0 && html`<path class="base" d="M${left} 0V${height}"></path>`} ${rows.map(line)}
  </svg>`;
}
