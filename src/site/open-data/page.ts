import { DATA_VERSION, LICENCE } from '../../domain/open-data/data-package.ts';
import { TYPE_LABELS } from '../../domain/open-data/dictionary.ts';
import type { Table } from '../../domain/open-data/table.ts';
import { TABLES } from '../../domain/open-data/tables/index.ts';
import type { Language } from '../../domain/text.ts';
import { dateText } from '../format.ts';
import { apiText, dataText } from '../i18n/data.ts';
import { address, fileAddress } from '../links.ts';
import { pagePaths } from '../i18n/frame.ts';
import { html, type Html } from '../markup/html.ts';
import { table as tableOf } from '../paper/table.ts';
import type { City } from '../record/city.ts';
import { absoluteFile } from './addresses.ts';

/** The page from which the record is taken away. */
export function dataPage(city: City, lang: Language): Html {
  const { name } = city.programme.municipality;
  return html`<p class="soft">${dataText.asOf(dateText(city.today, lang), DATA_VERSION)[lang]}</p>
    <section aria-labelledby="licence">
      <h2 id="licence">${dataText.licence[lang]}</h2>
      <p><a rel="license" href="${LICENCE.path}">${dataText.licenceIs[lang]}</a></p>
      <p>${dataText.licenceSays(name[lang])[lang]}</p>
    </section>
    <section aria-labelledby="tables">
      <h2 id="tables">${dataText.tables[lang]}</h2>
      <ul class="datasets">
        ${TABLES.map((table) => dataset(table, lang))}
      </ul>
    </section>
    ${useSection(lang)} ${apiSection(city, lang)}`;
}

function dataset(table: Table, lang: Language): Html {
  const title = table.title[lang];
  const file = (kind: 'csv' | 'json') =>
    html`<a class="file" href="${fileAddress(`/data/${table.name}.${kind}`)}" download
      >${kind.toUpperCase()}</a
    >`;
  return html`<li>
    <h3 id="${table.name}">${title}</h3>
    <p>${table.description[lang]}</p>
    <p class="files">${file('csv')} ${!table.csvOnly && file('json')}</p>
    <details>
      <summary>${dataText.columns[lang]}</summary>
      ${columnTable(table, title, lang)}
    </details>
  </li>`;
}

function columnTable(table: Table, title: string, lang: Language): Html {
  return tableOf({
    label: dataText.columnsOf(title)[lang],
    columns: [{ label: dataText.column[lang] }, { label: dataText.type[lang] }],
    rows: table.columns.map(({ key, label, type, required }) => [
      html`${label[lang]}<br /><code>${key}</code>`,
      html`${TYPE_LABELS[type][lang]}${required && html` <span class="soft">${dataText.required[lang]}</span>`}`,
    ]),
  });
}

function useSection(lang: Language): Html {
  return html`<section aria-labelledby="use">
    <h2 id="use">${dataText.use[lang]}</h2>
    <h3>${dataText.spreadsheet[lang]}</h3>
    <p>${dataText.spreadsheetSays[lang]}</p>
    <h3>${dataText.program[lang]}</h3>
    <p>${dataText.programSays[lang]}</p>
    <pre tabindex="0"><code>curl ${absoluteFile('/data/projects.json')}</code></pre>
    <h3>${dataText.package[lang]}</h3>
    <p>${dataText.packageSays[lang]}</p>
    <ul>
      <li><a href="${fileAddress('/data/datapackage.json')}">${dataText.packageName[lang]}</a></li>
      <li><a href="${fileAddress('/data/dictionary.csv')}" download>${dataText.dictionaryName[lang]}</a></li>
      <li><a href="${address(lang, pagePaths.dictionary)}">${dataText.papersName[lang]}</a></li>
    </ul>
  </section>`;
}

function apiSection(city: City, lang: Language): Html {
  const last = [...city.projects.keys()].at(-1);
  return html`<section aria-labelledby="api">
    <h2 id="api">${dataText.api[lang]}</h2>
    <p>${dataText.apiLead[lang]}</p>
    ${tableOf({
      label: dataText.api[lang],
      columns: [{ label: dataText.address[lang] }, { label: dataText.answer[lang] }],
      rows: apiText.map(([path, says]) => {
        const written = html`<code>api/v1/${path}</code>`;
        return [
          path.includes('{') ? written : html`<a href="${fileAddress(`/api/v1/${path}`)}">${written}</a>`,
          says[lang],
        ];
      }),
    })}
    ${
      last &&
      html`<h3>${dataText.example[lang]}</h3>
        <pre tabindex="0"><code>curl ${absoluteFile(`/api/v1/projects/${last}.json`)}</code></pre>`
    }
    <h3>${dataText.stable[lang]}</h3>
    <ul>
      ${dataText.promises[lang].map((promise) => html`<li>${promise}</li>`)}
    </ul>
  </section>`;
}
