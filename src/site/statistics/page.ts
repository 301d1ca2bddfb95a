import type { Language } from '../../domain/text.ts';
import { dateText } from '../format.ts';
import { statisticsText } from '../i18n/statistics.ts';
import { fileAddress, statisticsAnswerPath, statisticsTablePath } from '../links.ts';
import { html, type Html } from '../markup/html.ts';
import { table } from '../paper/table.ts';
import type { City } from '../record/city.ts';
import { answersOf } from './counted.ts';
import type { Figure } from './figure.ts';
import { valueText } from './number.ts';

/** Every question with its sentence, picture, table and data. */
export function statisticsPage(city: City, lang: Language): Html {
  const { figures } = answersOf(city);
  if (figures.length === 0) return html`<p>${statisticsText.nothing[lang]}</p>`;
  return html`<p class="soft">${statisticsText.asOf(dateText(city.today, lang))[lang]}</p>
    <nav class="contents" aria-label="${statisticsText.contents[lang]}">
      <ul class="filters">
        ${figures.map(({ id, title }) => html`<li><a href="#${id}">${title[lang]}</a></li>`)}
      </ul>
    </nav>
    ${figures.map((figure) => section(figure, lang))}
    <p><a href="${fileAddress(`/${statisticsAnswerPath}`)}">${statisticsText.json[lang]}</a></p>`;
}

function section(figure: Figure, lang: Language): Html {
  const { id, title, sentence, note, of, series, rows } = figure;
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title[lang]}</h2>
    <p class="lead">${sentence[lang]}</p>
    <div class="chart">${figure.draw(figure, lang)}</div>
    ${note && html`<p class="soft">${note[lang]}</p>`}
    <details>
      <summary>${statisticsText.numbers[lang]}</summary>
      ${table({
        label: title[lang],
        columns: [
          { label: of.label[lang] },
          ...series.map(({ label }) => ({ label: label[lang], kind: 'number' as const })),
        ],
        rows: rows.map(({ label, values }) => [
          label[lang],
          ...values.map((value, at) =>
            value === null ? '–' : valueText(value, series[at]?.unit ?? 'count', lang),
          ),
        ]),
      })}
      <p>
        <a href="${fileAddress(`/${statisticsTablePath(id)}`)}" download
          >${statisticsText.csv(title)[lang]}</a
        >
      </p>
    </details>
  </section>`;
}
