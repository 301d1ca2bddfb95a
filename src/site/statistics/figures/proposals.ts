import { POINTS, POINT_LABELS } from '../../../domain/lifecycle/statistics/funnel.ts';
import { fiscalYearLabel } from '../../../domain/dates/fiscal-year.ts';
import type { Language } from '../../../domain/text.ts';
import { shortYear } from '../../format.ts';
import { statisticsText } from '../../i18n/statistics.ts';
import { type Html, html } from '../../markup/html.ts';
import { bars, YEARS, columns, GAP, NAME_ABOVE, WIDTH, px, widthOf } from '../charts.ts';
import type { Figure, Question } from '../figure.ts';
import { percentOf, sumOf, valueText } from '../number.ts';
import { placesText } from '../../i18n/places.ts';

/** So many rounds with a result are drawn; the table has all. */
const DRAWN = 4;

/** The way of a project that goes well; where projects left it stands in the table. */
const ON_THE_WAY = POINTS.slice(0, POINTS.indexOf('verified') + 1);

/** How far the proposals of each round have come. */
export const rounds: Question = ({ statistics }) => {
  const answered = statistics.rounds.filter(({ adopted, notAdopted }) => adopted + notAdopted > 0);
  const latest = answered.at(-1);
  if (!latest) return null;
  const drawn = answered.slice(-DRAWN).map(({ fiscalYear }) => String(fiscalYear));
  return {
    id: 'rounds',
    title: statisticsText.rounds,
    sentence: statisticsText.roundsShow(latest),
    note: statisticsText.roundsNote(drawn.length, statistics.rounds.length > drawn.length),
    of: { key: 'fiscalYear', label: statisticsText.round },
    series: POINTS.map((key) => ({ key, label: POINT_LABELS[key], unit: 'projects' })),
    rows: statistics.rounds.map((round) => ({
      key: String(round.fiscalYear),
      label: fiscalYearLabel(round.fiscalYear),
      values: POINTS.map((point) => round[point]),
    })),
    draw: (figure, lang) => multiples(figure, drawn, lang),
  };
};

/** A small picture for each of some rounds, the newest first, all to one scale. */
function multiples(figure: Figure, years: readonly string[], lang: Language): Html {
  const last = figure.rows.filter(({ key }) => years.includes(key)).reverse();
  const longest = Math.max(1, ...last.map(({ values }) => values[0] ?? 0));
  return html`<div class="multiples">
    ${last.map((round) => {
      const name = shortYear(Number(round.key), lang);
      const rows = ON_THE_WAY.map((point, at) => ({
        key: point,
        label: POINT_LABELS[point],
        values: [round.values[at] ?? 0],
      }));
      return html`<div>
        <h3>${name}</h3>
        ${bars(figure, lang, {
          rows,
          longest,
          title: name,
          behind: ({ values }) => valueText(values[0] ?? 0, 'projects', lang),
        })}
      </div>`;
    })}
  </div>`;
}

/** Of the proposals that were answered, how many were adopted. */
export const adoption: Question = ({ statistics }) => {
  const rounds = [...statistics.adoption];
  const answered = sumOf(rounds.map(([, round]) => round.answered));
  const adopted = sumOf(rounds.map(([, round]) => round.adopted));
  if (answered === 0) return null;
  return {
    id: 'adoption',
    title: statisticsText.adoption,
    sentence: statisticsText.adoptionShows(answered, adopted, percentOf(adopted, answered)),
    note: statisticsText.adoptionNote,
    of: { key: 'fiscalYear', label: statisticsText.round },
    series: [
      { key: 'shareAdopted', label: statisticsText.adoption, unit: 'percent' },
      { key: 'answered', label: statisticsText.answered, unit: 'projects' },
      { key: 'adopted', label: statisticsText.adopted, unit: 'projects' },
    ],
    rows: rounds.map(([year, round]) => ({
      key: String(year),
      label: fiscalYearLabel(year),
      values: [
        round.answered === 0 ? null : percentOf(round.adopted, round.answered),
        round.answered,
        round.adopted,
      ],
    })),
    draw: (figure, lang) => columns(figure, lang, { of: [0], tick: (value) => `${value}%`, highest: 100 }),
  };
};

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
