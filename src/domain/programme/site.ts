import type { Programme } from './schema.ts';

/** Returns the address of a page: `path` begins with a slash. */
export const siteUrl = ({ site }: Pick<Programme, 'site'>, path: string): string =>
  `${site.replace(/\/+$/, '')}${path}`;

/** Returns where the site lies below its host, as its address says: `/`, or `/junkan` without a slash at the end. */
export const basePath = (site: string): string => new URL(site).pathname.replace(/(?<=.)\/+$/, '');

/**
 * Returns the address at which GitHub Pages serves a repository that has no domain of its own; null for one that lies
 * elsewhere than on github.com.
 * https://docs.github.com/en/pages/getting-started-with-github-pages/what-is-github-pages#types-of-github-pages-sites
 */
export function pagesAddress(repository: string): string | null {
  const { host, pathname } = new URL(repository);
  const [owner, name] = pathname
    .replace(/(?:\.git)?\/*$/, '')
    .split('/')
    .slice(1);
  if (host !== 'github.com' || !owner || !name) return null;
  const domain = `${owner.toLowerCase()}.github.io`;
  return name.toLowerCase() === domain ? `https://${domain}` : `https://${domain}/${name}`;
}

/** Returns whether an address is one of GitHub Pages, and not that of this repository: nothing will ever be there. */
export function isForeignPages({ repository, site }: Pick<Programme, 'repository' | 'site'>): boolean {
  const { host, pathname } = new URL(site);
  if (!host.endsWith('.github.io')) return false;
  const own = pagesAddress(repository);
  return (
    own !== null && `https://${host}${basePath(`https://${host}${pathname}`)}`.replace(/\/$/, '') !== own
  );
}
