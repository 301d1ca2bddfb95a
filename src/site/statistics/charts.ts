import { scaleBand, scaleLinear } from 'd3-scale';
import type { Language } from '../../domain/text.ts';
import { type Html, type Part, html } from '../markup/html.ts';
import type { Figure, Row } from './figure.ts';
import { sumOf, valueText } from './number.ts';

/** Pictures are as wide as a telephone's text, so that their letters are read there without being enlarged. */
export const WIDTH = 360;

/** Height of a letter of the pictures, and of what stands round it. */
const LETTER = 12;

/** One decimal is finer than any screen. */
export const px = (value: number): number => Math.round(value * 10) / 10;

/** Between a name or a number and what is drawn beside it. */
export const GAP = 8;

/** Room for a name that stands above what it names. */
export const NAME_ABOVE = 18;

/**
 * How wide a text is drawn at most, in pixels: by the widest of the fonts that devices have for Japanese, in which
 * digits and signs are much wider than in others.
 */
export const widthOf = (text: string): number =>
  [...text].reduce((width, letter) => width + shareOf(letter) * LETTER, 0);

/** Of the height of a letter. */
function shareOf(letter: string): number {
  if (letter > '\u{2000}' || /[%mwA-Z]/.test(letter)) return 1;
  return /[\d¥]/.test(letter) ? 0.8 : 0.68;
}

/** Names wider than this stand above their bars. */
const NARROW = 140;
const STEP = 28;
const THICK = 16;

interface BarOptions {
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
export function bars(figure: Figure, lang: Language, options: BarOptions = {}): Html {
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

const HEIGHT = 220;
const FOOT = 24;
const HEAD = 16;
/** So many years can be told apart on a telephone. */
export const YEARS = 12;

interface ColumnOptions {
  /** Which columns stand beside each other in a year. */
  readonly of: readonly number[];
  /** What stands at a line of the scale. */
  readonly tick: (value: number) => string;
  /** The top of the scale, where it is known. */
  readonly highest?: number;
}

/** Standing columns by year, the newest at the right. Of a long record the last years; the table has all. */
export function columns(figure: Figure, lang: Language, options: ColumnOptions): Html {
  const { of, tick } = options;
  const rows = figure.rows.slice(-YEARS);
  const most = Math.max(1, ...rows.flatMap((row) => of.map((at) => row.values[at] ?? 0)));
  const height = scaleLinear([0, options.highest ?? most], [HEIGHT - FOOT, HEAD]);
  if (options.highest === undefined) height.nice(4);
  const marks = height.ticks(4);
  const left = Math.ceil(Math.max(...marks.map((value) => widthOf(tick(value))))) + GAP;
  const years = scaleBand(
    rows.map(({ key }) => key),
    [left, WIDTH],
  ).padding(0.25);
  const beside = scaleBand(of, [0, years.bandwidth()]).padding(of.length > 1 ? 0.08 : 0);
  const lines = marks.map(
    (value) =>
      html`<path class="grid" d="M${left} ${px(height(value))}H${WIDTH}"></path
        ><text class="name" x="${left - 6}" y="${px(height(value) + LETTER * 0.36)}">${tick(value)}</text>`,
  );
  const everyOther = rows.length > YEARS / 2 ? 2 : 1;
  const column = (row: Row, index: number): Part => {
    const x = years(row.key) ?? 0;
    const parts = of.map((at) => {
      const value = row.values[at];
      if (value === null || value === undefined) return null;
      const y = px(height(value));
      return html`<rect
        class="s${at}"
        x="${px(x + (beside(at) ?? 0))}"
        y="${y}"
        width="${px(beside.bandwidth())}"
        height="${px(HEIGHT - FOOT - y)}"
      ></rect>`;
    });
    const named = (rows.length - 1 - index) % everyOther === 0;
    const name =
      named &&
      html`<text class="year" x="${px(x + years.bandwidth() / 2)}" y="${HEIGHT - FOOT + LETTER + 5}"
        >${row.key}</text
      >`;
    return [parts, name];
  };
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${figure.title[lang]}">
    ${lines}${rows.map(column)}
    <path class="base" d="M${left} ${HEIGHT - FOOT}H${WIDTH}"></path>
  </svg>`;
}

/** Which colour stands for which column; the order is that of the picture. Of all columns where nothing is said. */
export const legend = (
  { series }: Figure,
  lang: Language,
  of: readonly number[] = series.keys().toArray(),
): Html =>
  html`<p class="legend">
    ${of.map(
      (at) =>
        html`<span
          ><svg viewBox="0 0 12 12" aria-hidden="true">
            <rect class="s${at}" x="1" y="1" width="10" height="10"></rect></svg
          >${series[at]?.label[lang]}</span
        > `,
    )}
  </p>`;
