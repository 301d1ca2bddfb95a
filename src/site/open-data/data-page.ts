import { ANSWERS, type AnswerName } from '../../domain/open-data/api/schemas.ts';
import { DATA_VERSION } from '../../domain/open-data/data-package.ts';
import { meaningOf } from '../../domain/open-data/column.ts';
import { TYPE_LABELS } from '../../domain/open-data/dictionary.ts';
import { csvFile, type Table } from '../../domain/open-data/table.ts';
import { TABLES } from '../../domain/open-data/tables/index.ts';
import type { Language } from '../../domain/text.ts';
import { dateText } from '../format.ts';
import { dataText } from '../i18n/data.ts';
import { address, fileAddress, absoluteFile, yearPath } from '../links.ts';
import { pagePaths } from '../i18n/frame.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import { table as tableOf } from '../paper/table.ts';
import type { City } from '../record/city.ts';
import { idsByYear } from './blocks.ts';
import { hasWorkbook, japanesePath, workbookPath, zipPath } from './japanese.ts';

/** The page from which the record is taken away. */
export function dataPage(city: City, lang: Language): Html {
  return html`<p class="soft">${dataText.asOf(dateText(city.today, lang), DATA_VERSION)[lang]}</p>
    ${demonstrationNote(city, lang)} ${licenceSection(city, lang)}
    <section aria-labelledby="tables">
      <h2 id="tables">${dataText.tables[lang]}</h2>
      <ul class="datasets">
        ${TABLES.map((table) => dataset(table, city, lang))}
      </ul>
    </section>
    ${useSection(lang)} ${apiSection(city, lang)}`;
}

/** CSV cannot say it: it has no room for notes. */
function demonstrationNote({ programme: { demonstration } }: City, lang: Language): Part {
  return demonstration && html`<p>${demonstration[lang]} ${dataText.demonstrationIn[lang]}</p>`;
}

/** On which terms the data may be used; nothing where the programme does not say. */
function licenceSection({ programme: { licence } }: City, lang: Language): Part {
  const { data } = licence;
  return (
    data &&
    html`<section aria-labelledby="licence">
      <h2 id="licence">${dataText.licence[lang]}</h2>
      <p><a rel="license" href="${data.path}">${data.title[lang]}</a></p>
      <p>${data.terms[lang]}</p>
    </section>`
  );
}

function dataset(table: Table, city: City, lang: Language): Html {
  const title = table.title[lang];
  const file = (name: string, words: string) =>
    html`<a class="file" href="${fileAddress(`/data/${name}`)}" download>${words}</a>`;
  const own = (path: string, words: string) =>
    html`<a class="file" href="${fileAddress(`/${path}`)}" download>${words}</a>`;
  return html`<li>
    <h3 id="${table.name}">${title}</h3>
    <p>${table.description[lang]}</p>
    <p class="files">
      ${hasWorkbook(table, city) && own(workbookPath(table), dataText.workbook[lang])}
      ${!table.packed && own(japanesePath(table), dataText.japaneseCsv[lang])}
      ${file(csvFile(table), table.packed ? dataText.packedCsv[lang] : dataText.keyedCsv[lang])}
      ${!table.packed && file(`${table.name}.json`, 'JSON')}
    </p>
    ${table.packed && html`<p class="soft">${dataText.unpack[lang]}</p>`}
    ${table.packed && zipFiles(table, city, lang)} ${table.packed && yearFiles(table, city, lang)}
    <details>
      <summary>${dataText.columns[lang]}</summary>
      ${columnTable(table, title, lang)}
    </details>
  </li>`;
}

/** By fiscal year, with Japanese heads, as Windows opens it by a click. */
const zipFiles = (table: Table, city: City, lang: Language): Html =>
  html`<p class="files">
    ${[...idsByYear(city).keys()].map(
      (year) =>
        html`<a class="file" href="${fileAddress(`/${zipPath(table, Number(year))}`)}" download
          >${dataText.zip(year)[lang]}</a
        > `,
    )}
  </p>`;

function yearFiles({ name }: Table, city: City, lang: Language): Html {
  return html`<details>
    <summary>${dataText.byYear[lang]}</summary>
    <p class="files">
      ${[...idsByYear(city).keys()].map(
        (year) => html`<a href="${fileAddress(`/${yearPath(name, Number(year))}`)}" download>${year}</a> `,
      )}
    </p>
  </details>`;
}

function columnTable(table: Table, title: string, lang: Language): Html {
  return tableOf({
    label: dataText.columnsOf(title)[lang],
    columns: [
      { label: dataText.column[lang] },
      { label: dataText.type[lang] },
      { label: dataText.meaning[lang], kind: 'wide' },
    ],
    rows: table.columns.map((column) => {
      const { key, label, type, required } = column;
      const isKey = table.primaryKey.includes(key);
      const notes = [...(required ? [dataText.required[lang]] : []), ...(isKey ? [dataText.key[lang]] : [])];
      return [
        html`${label[lang]}<br /><code>${key}</code>`,
        html`${TYPE_LABELS[type][lang]}${notes.length > 0 && html` <span class="soft">${notes.join(', ')}</span>`}`,
        html`${meaningOf(column)[lang]} ${leads(table, key, lang)}`,
      ];
    }),
  });
}

/** To the tables whose rows a column names. */
const leads = ({ foreignKeys }: Table, key: string, lang: Language): Part =>
  foreignKeys
    .filter(({ fields }) => fields.includes(key))
    .flatMap(({ table }) => TABLES.filter(({ name }) => name === table))
    .map(({ name, title }) => html`<a href="#${name}">${dataText.leadsTo(title[lang])[lang]}</a> `);

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
      <li><a href="${address(lang, pagePaths.statistics)}">${dataText.statisticsName[lang]}</a></li>
      <li><a href="${address(lang, pagePaths.dictionary)}">${dataText.papersName[lang]}</a></li>
    </ul>
  </section>`;
}

/** An address that breaks after its slashes only. */
const breakable = (path: string): Part =>
  path.split('/').map((part, i) => (i === 0 ? part : html`/<wbr />${part}`));

function apiSection(city: City, lang: Language): Html {
  const last = [...city.projects.keys()].at(-1);
  return html`<section aria-labelledby="api">
    <h2 id="api">${dataText.api[lang]}</h2>
    <p>${dataText.apiLead[lang]}</p>
    ${tableOf({
      label: dataText.api[lang],
      columns: [{ label: dataText.address[lang] }, { label: dataText.answer[lang] }],
      rows: (Object.keys(ANSWERS) as AnswerName[]).map((name) => {
        const { path, title } = ANSWERS[name];
        const written = html`<code>${breakable(`api/v1/${path}`)}</code>`;
        const schema = html`<a href="${fileAddress(`/api/v1/schema/${name}.json`)}"
          >${dataText.schema[lang]}</a
        >`;
        return [
          path.includes('{') ? written : html`<a href="${fileAddress(`/api/v1/${path}`)}">${written}</a>`,
          html`${title[lang]}<br />${schema}`,
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
