import { gzipSync } from 'node:zlib';
import { dataPackage, DATA_VERSION } from '../../domain/open-data/data-package.ts';
import { dictionaryOfTables } from '../../domain/open-data/dictionary.ts';
import { tableSchema } from '../../domain/open-data/json-schema.ts';
import { csvFile, type Table } from '../../domain/open-data/table.ts';
import { TABLES } from '../../domain/open-data/tables/index.ts';
import { address, fileAddress, absolute, tableSchemaAddress, yearPath } from '../links.ts';
import { pagePaths } from '../i18n/frame.ts';
import type { SiteFile } from '../site-file.ts';
import { answersOf } from '../statistics/counted.ts';
import { figureCsv, figureTable } from './statistics-files.ts';
import type { City } from '../record/city.ts';
import { openData } from './blocks.ts';

/** The tables as CSV and JSON, their schemas, the data package and the dictionary. */
export function* openDataFiles(city: City): Iterable<SiteFile> {
  const data = openData(city);
  const { figures, key: counted } = answersOf(city);
  const base = `${city.contextKey} ${absolute(fileAddress('/'))}`;
  for (const table of TABLES) {
    const key = `${base} ${data.sizes.get(table.name)?.digest}`;
    yield { path: `data/${csvFile(table)}`, key, make: () => data.csv(table) };
    yield schemaFile(table, base);
    if (table.packed) {
      yield* filesByYear(table, city, base);
      continue;
    }
    yield {
      path: `data/${table.name}.json`,
      key,
      make: () => tableJson(table, city, data.json(table)),
    };
  }
  yield {
    path: 'data/datapackage.json',
    key: `${base} ${JSON.stringify([...data.sizes])} ${counted}`,
    make: () =>
      JSON.stringify(
        dataPackage(
          [
            ...TABLES.map((table) => ({ table, bytes: data.sizes.get(table.name)?.csv ?? 0 })),
            ...figures.map((figure) => ({
              table: figureTable(figure),
              bytes: Buffer.byteLength(figureCsv(figure, city)),
            })),
          ],
          {
            programme: city.programme,
            created: city.today,
            homepage: absolute(address('ja', pagePaths.data)),
          },
        ),
        null,
        2,
      ),
  };
  yield {
    path: 'data/dictionary.csv',
    key: `${base} ${counted}`,
    make: () => dictionaryOfTables([...TABLES, ...figures.map(figureTable)]),
  };
}

const schemaFile = (table: Table, key: string): SiteFile => ({
  path: `data/schema/${table.name}.json`,
  key,
  make: () => JSON.stringify(tableSchema(table, tableSchemaAddress(table.name))),
});

function* filesByYear(table: Table, city: City, base: string): Iterable<SiteFile> {
  const data = openData(city);
  for (const year of data.years) {
    const { digest, json } = data.ofYear(table, year);
    yield {
      path: yearPath(table.name, year),
      key: `${base} ${digest}`,
      make: () => gzipSync(tableJson(table, city, json())),
    };
  }
}

/** The whole text of a file of JSON from the rows in it. */
function tableJson(table: Table, { today, programme: { demonstration } }: City, rows: string): string {
  const head = {
    $schema: tableSchemaAddress(table.name),
    table: table.name,
    version: DATA_VERSION,
    created: today,
    ...(demonstration && { demonstration }),
    columns: table.columns.map(({ key }) => key),
  };
  return `${JSON.stringify(head).slice(0, -1)},"rows":[${rows}]}`;
}
