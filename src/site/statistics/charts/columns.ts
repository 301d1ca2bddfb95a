import { scaleBand, scaleLinear } from 'd3-scale';
import type { Language } from '../../../domain/text.ts';
import { html, type Html, type Part } from '../../markup/html.ts';
import type { Figure, Row } from '../figure.ts';
import { GAP, LETTER, px, WIDTH, widthOf } from './size.ts';

const HEIGHT = 220;
const FOOT = 24;
const HEAD = 16;
/** So many years can be told apart on a telephone. */
export const YEARS = 12;

interface Options {
  /** Which columns stand beside each other in a year. */
  readonly of: readonly number[];
  /** What stands at a line of the scale. */
  readonly tick: (value: number) => string;
  /** The top of the scale, where it is known. */
  readonly highest?: number;
}

/** Standing columns by year, the newest at the right. Of a long record the last years; the table has all. */
export function columns(figure: Figure, lang: Language, options: Options): Html {
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
