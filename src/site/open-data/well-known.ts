import type { SiteFile } from '../files/file.ts';
import type { City } from '../record/city.ts';
import { absoluteFile } from './addresses.ts';

const SECURITY = '.well-known/security.txt';

/** What machines look for by name: robots.txt, and whom to tell of a weakness (RFC 9116). */
export function wellKnownFiles(city: City): SiteFile[] {
  const key = `${city.settingKey} ${absoluteFile('/')}`;
  return [
    {
      path: 'robots.txt',
      key,
      make: () => `User-agent: *\nAllow: /\n\nSitemap: ${absoluteFile('/sitemap-index.xml')}\n`,
    },
    { path: SECURITY, key, make: () => securityText(city) },
  ];
}

/** It holds for a year from the record's day; each build draws it anew. */
function securityText({ programme, today }: City): string {
  const [year, rest] = [Number(today.slice(0, 4)) + 1, today.slice(4).replace('-02-29', '-02-28')];
  return [
    `Contact: ${programme.repository}/security/advisories/new`,
    `Expires: ${year}${rest}T00:00:00+09:00`,
    `Preferred-Languages: ja, en`,
    `Canonical: ${absoluteFile(`/${SECURITY}`)}`,
    '',
  ].join('\n');
}
