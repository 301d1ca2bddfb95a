import type { Dataset } from 'schema-dts';
import { DATA_VERSION } from '../../domain/open-data/data-package.ts';
import { csvFile } from '../../domain/open-data/table.ts';
import { TABLES } from '../../domain/open-data/tables/index.ts';
import type { Language } from '../../domain/text.ts';
import { dataText } from '../i18n/data.ts';
import { pageNames } from '../i18n/frame.ts';
import { absoluteFile } from '../links.ts';
import type { City } from '../record/city.ts';
import { pageAddress } from './script.ts';

const CSV = 'text/csv';
const JSON_MEDIA = 'application/json';
const PACKED = 'application/gzip';

/** The open data, with each file that can be taken away. */
export function datasetThing({ programme, today }: City, lang: Language): Dataset {
  const { demonstration } = programme;
  const name = programme.municipality.name[lang];
  return {
    '@type': 'Dataset',
    name: `${demonstration ? dataText.demonstration[lang] : ''}${name} ${programme.system[lang]}: ${pageNames.data[lang]}`,
    description: `${demonstration ? `${demonstration[lang]} ` : ''}${dataText.lead[lang]} ${TABLES.map(({ title }) => title[lang]).join(', ')}`,
    url: pageAddress(lang, '/data/'),
    ...(programme.licence.data && { license: programme.licence.data.path }),
    version: DATA_VERSION,
    dateModified: today,
    inLanguage: 'ja',
    isAccessibleForFree: true,
    spatialCoverage: { '@type': 'Place', name },
    creator: { '@type': 'GovernmentOrganization', name },
    distribution: TABLES.flatMap((table) =>
      [
        [csvFile(table), table.packed ? PACKED : CSV] as const,
        ...(table.packed ? [] : [[`${table.name}.json`, JSON_MEDIA] as const]),
      ].map(([file, encodingFormat]) => ({
        '@type': 'DataDownload' as const,
        name: table.title[lang],
        encodingFormat,
        contentUrl: absoluteFile(`/data/${file}`),
      })),
    ),
  };
}
