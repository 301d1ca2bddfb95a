import { dataPackage, DATA_VERSION } from '../../domain/open-data/data-package.ts';
import { dictionaryOfTables } from '../../domain/open-data/dictionary.ts';
import { tableSchema } from '../../domain/open-data/json-schema.ts';
import { TABLES } from '../../domain/open-data/tables/index.ts';
import { address, fileAddress } from '../links.ts';
import { pagePaths } from '../i18n/frame.ts';
import type { SiteFile } from '../files/file.ts';
import type { City } from '../record/city.ts';
import { absolute, tableSchemaAddress } from './addresses.ts';
import { openData } from './blocks.ts';

/** The tables as CSV and JSON, their schemas, the data package and the dictionary. */
export function* openDataFiles(city: City): Iterable<SiteFile> {
  const data = openData(city);
  const base = `${city.settingKey} ${absolute(fileAddress('/'))}`;
  for (const table of TABLES) {
    const key = `${base} ${data.sizes.get(table.name)?.digest}`;
    const schema = tableSchemaAddress(table.name);
    yield { path: `data/${table.name}.csv`, key, make: () => data.csv(table) };
    if (table.csvOnly) continue;
    yield {
      path: `data/${table.name}.json`,
      key,
      make: () => {
        const columns = table.columns.map((column) => column.key);
        const head = {
          $schema: schema,
          table: table.name,
          version: DATA_VERSION,
          created: city.today,
          columns,
        };
        return `${JSON.stringify(head).slice(0, -1)},"rows":[${data.json(table)}]}`;
      },
    };
    yield {
      path: `data/schema/${table.name}.json`,
      key,
      make: () => JSON.stringify(tableSchema(table, schema)),
    };
  }
  yield {
    path: 'data/datapackage.json',
    key: `${base} ${JSON.stringify([...data.sizes])}`,
    make: () =>
      JSON.stringify(
        dataPackage(
          TABLES.map((table) => {
            const size = data.sizes.get(table.name);
            return { table, bytes: size?.csv ?? 0, rows: size?.rows ?? 0 };
          }),
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
  yield { path: 'data/dictionary.csv', key: base, make: () => dictionaryOfTables(TABLES) };
}
