import packageJson from '../../../package.json' with { type: 'json' };
import { now } from '../../io/today.ts';
import { READ_TABLES, WELL_KNOWN, wellKnownOf } from '../../domain/directory/well-known.ts';
import { DATA_VERSION } from '../../domain/open-data/data-package.ts';
import type { Programme } from '../../domain/programme/schema.ts';
import type { SiteFile } from '../site-file.ts';
import type { City } from '../record/city.ts';
import { absoluteFile } from '../links.ts';

const SECURITY = '.well-known/security.txt';

/** What machines look for by name: robots.txt, whom to tell of a weakness (RFC 9116), and what this site is. */
export function wellKnownFiles(city: City): SiteFile[] {
  const month = now().slice(0, 7);
  const key = `${city.contextKey} ${absoluteFile('/')}`;
  return [
    {
      path: 'robots.txt',
      key,
      make: () => `User-agent: *\nAllow: /\n\nSitemap: ${absoluteFile('/sitemap-index.xml')}\n`,
    },
    {
      path: WELL_KNOWN,
      key: `${key} ${stagesKey(city)}`,
      make: () => `${JSON.stringify(wellKnown(city), null, 2)}\n`,
    },
    { path: SECURITY, key: `${key} ${month}`, make: () => securityText(city, month) },
  ];
}

/** Months for which it holds, from the month of the build: less than a year, as RFC 9116 asks (2.5.5). */
const HOLDS = 11;

/**
 * It ends on a real day, also on the site of a demonstration, which stands on a day of its own. That it changes with the
 * month only lets it be kept from one build to the next.
 */
function securityText({ programme }: City, month: string): string {
  const end = new Date(`${month}-01T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + HOLDS);
  return [
    `Contact: ${programme.repository}/security/advisories/new`,
    ...secondContacts(programme),
    `Expires: ${end.toISOString().slice(0, 10)}T00:00:00+09:00`,
    `Preferred-Languages: ja, en`,
    `Canonical: ${absoluteFile(`/${SECURITY}`)}`,
    '',
  ].join('\n');
}

/** The public mail of the secretariat, for who has no account at GitHub. */
const secondContacts = ({ offices }: Programme): string[] =>
  offices
    .filter(({ roles }) => roles.includes('secretariat'))
    .flatMap(({ contact }) => contact?.mail ?? [])
    .map((mail) => `Contact: mailto:${mail}`);

const stagesKey = ({ projects }: City): string => [...projects.values()].map(({ stage }) => stage).join(' ');

/** What a directory of many cities reads first. */
function wellKnown({ programme, record, projects, today }: City) {
  const tables = Object.fromEntries(READ_TABLES.map((name) => [name, absoluteFile(`/data/${name}.csv`)]));
  return wellKnownOf(programme, {
    software: { name: 'junkan', version: packageJson.version },
    dataVersion: DATA_VERSION,
    asOf: today,
    site: absoluteFile('/'),
    dataPackage: absoluteFile('/data/datapackage.json'),
    tables: tables as Record<(typeof READ_TABLES)[number], string>,
    stages: [...projects.values()].map(({ stage }) => stage),
    sittings: record.sittings.values(),
  });
}
