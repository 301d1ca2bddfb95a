import { POINT_LABELS, POINTS } from '../../../domain/lifecycle/statistics/funnel.ts';
import { fiscalYearLabel } from '../../../domain/dates/fiscal-year.ts';
import type { Language } from '../../../domain/text.ts';
import { shortYear } from '../../format.ts';
import { statisticsText } from '../../i18n/statistics.ts';
import { html, type Html } from '../../markup/html.ts';
import { bars } from '../charts/bars.ts';
import type { Figure, Question } from '../figure.ts';
import { valueText } from '../number.ts';

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
