import type {
  BreadcrumbList,
  Dataset,
  Event,
  Organization,
  Person,
  Thing,
  WebPage,
  WebSite,
} from 'schema-dts';
import type { Language, Text } from '../../domain/text.ts';
import { absolute, absoluteFile, address, meetingPath, projectPath } from '../links.ts';
import type { ProjectStatus } from '../../domain/lifecycle/status.ts';
import type { DataOf } from '../../domain/record/kinds/index.ts';
import { type Sitting, documentOf } from '../../domain/record/record.ts';
import type { City } from '../record/city.ts';
import { DATA_VERSION } from '../../domain/open-data/data-package.ts';
import { csvFile } from '../../domain/open-data/table.ts';
import { TABLES } from '../../domain/open-data/tables/index.ts';
import { dataText } from '../i18n/data.ts';
import { pageNames } from '../i18n/frame.ts';

/** A page's facts for machines, to be put into a `script` of JSON-LD: no text within it can end that script. */
export function structuredScript(things: readonly Thing[]): string {
  const data = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** The whole address of a page in a language. */
const pageAddress = (lang: Language, path: string): string => absolute(address(lang, path));

/** The way to this page from the part of the site to which it belongs; the last name is the page's own. */
export function breadcrumbs(
  lang: Language,
  trail: readonly { readonly name: string; readonly path: string }[],
  here: string,
): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...trail.map(({ name, path }, i) => ({
        '@type': 'ListItem' as const,
        position: i + 1,
        name,
        item: pageAddress(lang, path),
      })),
      { '@type': 'ListItem' as const, position: trail.length + 1, name: here },
    ],
  };
}

/** The site in a language, as its pages name it. */
export const siteId = (lang: Language): string => `${pageAddress(lang, '/')}#site`;

/** The site itself, with where it is searched. */
export function siteThing(name: Text, lang: Language): WebSite {
  return {
    '@type': 'WebSite',
    '@id': siteId(lang),
    name: name[lang],
    url: pageAddress(lang, '/'),
    inLanguage: lang,
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${pageAddress(lang, '/search/')}?q={search_term_string}`,
      },
      // Not in the vocabulary itself: how the template's word is named.
      ...{ 'query-input': 'required name=search_term_string' },
    },
  };
}

/** A project's page: what it is about, who proposed it, and when it was filed and last moved. */
export function projectThing({ project, title, timeline }: ProjectStatus, lang: Language): WebPage {
  const { proposer } = (documentOf(project, 'proposal') ?? documentOf(project, 'history'))?.data ?? {};
  const english = documentOf(project, 'proposal')?.data.summaryEn;
  const [first, last] = [timeline[0]?.on, timeline.at(-1)?.on];
  return {
    '@type': 'WebPage',
    name: title,
    url: pageAddress(lang, projectPath(project.id)),
    // What was filed is Japanese on an English page too.
    inLanguage: lang === 'ja' ? 'ja' : ['en', 'ja'],
    isPartOf: { '@id': siteId(lang) },
    ...(first && { datePublished: first }),
    ...(last && { dateModified: last }),
    ...(proposer && { author: proposerThing(proposer) }),
    about: {
      '@type': 'Project',
      name: title,
      ...(english && { alternateName: english.title, description: english.line }),
      identifier: project.id,
    },
  };
}

function proposerThing(proposer: DataOf<'proposal'>['proposer']): Organization | Person {
  const { name, type } = proposer;
  if (type === 'individual') return { '@type': 'Person', name };
  return {
    '@type': type === 'city-staff' ? 'GovernmentOrganization' : 'Organization',
    name,
    ...(proposer.corporateNumber && { taxID: proposer.corporateNumber }),
  };
}

/** A sitting as an event: it may have been cancelled. */
export function sittingThing(
  { id, data }: Sitting,
  { programme }: City,
  name: string,
  lang: Language,
): Event {
  const { municipality, council } = programme;
  return {
    '@type': 'Event',
    name: `${council[lang]} ${name}`,
    url: pageAddress(lang, meetingPath(id)),
    startDate: data.startsAt,
    endDate: data.endsAt,
    eventStatus: `https://schema.org/${data.cancelled ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: {
      '@type': 'Place',
      name: data.place,
      address: { '@type': 'PostalAddress', addressCountry: 'JP', addressLocality: municipality.name[lang] },
    },
    organizer: { '@type': 'GovernmentOrganization', name: municipality.name[lang], url: programme.site },
    inLanguage: 'ja',
  };
}

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
