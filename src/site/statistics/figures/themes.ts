import { fiscalYearLabel } from '../../../domain/dates/fiscal-year.ts';
import type { Language } from '../../../domain/text.ts';
import { placesText } from '../../i18n/places.ts';
import { statisticsText } from '../../i18n/statistics.ts';
import { html, type Html } from '../../markup/html.ts';
import { GAP, NAME_ABOVE, px, WIDTH, widthOf } from '../charts/size.ts';
import { YEARS } from '../charts/columns.ts';
import type { Figure, Question } from '../figure.ts';
import { sumOf } from '../number.ts';

/** Proposals by theme and round. */
export const themes: Question = ({ statistics, themes: listed }) => {
  const years = statistics.rounds.map(({ fiscalYear }) => fiscalYear);
  const rows = listed.map(({ key, name: label }) => {
    const own = statistics.themes.get(key);
    return { key, label, values: years.map((year) => own?.get(year) ?? 0) };
  });
  const total = (row: { readonly values: readonly number[] }) => sumOf(row.values);
  const [most] = [...rows].sort((a, b) => total(b) - total(a));
  if (!most || total(most) === 0) return null;
  return {
    id: 'themes',
    title: statisticsText.themes,
    sentence: statisticsText.themesShow(most.label, total(most)),
    note: placesText.manyThemes,
    of: { key: 'theme', label: statisticsText.theme },
    series: years.map((year) => ({ key: String(year), label: fiscalYearLabel(year), unit: 'projects' })),
    rows,
    across: {
      key: 'fiscalYear',
      label: statisticsText.fiscalYear,
      value: { key: 'projects', label: statisticsText.projects, unit: 'projects' },
    },
    draw,
  };
};

const [HEIGHT, NAMES, HIGH] = [36, 140, 26];

/** One row of columns a theme, all to one scale, so that rise and fall are seen. */
function draw(figure: Figure, lang: Language): Html {
  const last = figure.series.slice(-YEARS);
  const most = Math.max(1, ...figure.rows.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const above = Math.max(...figure.rows.map(({ label }) => widthOf(label[lang]))) > NAMES ? NAME_ABOVE : 0;
  const left = above ? 0 : NAMES + GAP;
  const step = (WIDTH - left) / last.length;
  const line = (index: number) => (index + 1) * (HEIGHT + above) - 4;
  const foot = figure.rows.length * (HEIGHT + above) + 14;
  const years = [last[0], last.at(-1)];
  return html`<svg viewBox="0 0 ${WIDTH} ${foot + 6}" role="img" aria-label="${figure.title[lang]}">
    ${figure.rows.map((row, index) => [
      above
        ? html`<text x="0" y="${line(index) - HIGH - 6}">${row.label[lang]}</text>`
        : html`<text class="name" x="${NAMES}" y="${line(index) - 6}">${row.label[lang]}</text>`,
      html`<path class="base" d="M${left} ${line(index)}H${WIDTH}"></path>`,
      row.values.slice(-YEARS).map((value, at) => {
        const high = px(((value ?? 0) / most) * HIGH);
        const x = px(left + at * step + step * 0.12);
        return (
          value !== 0 &&
          html`<rect
            class="s0"
            x="${x}"
            y="${px(line(index) - high)}"
            width="${px(step * 0.76)}"
            height="${high}"
          ></rect>`
        );
      }),
    ])}
    ${years.map(
      (year, at) =>
        html`<text class="year" x="${px(at === 0 ? left + step / 2 : WIDTH - step / 2)}" y="${foot}"
          >${year?.key}</text
        >`,
    )}
  </svg>`;
}
