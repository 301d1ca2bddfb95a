/**
 * The host of a site that has other sites, too, which can read what a browser keeps for it: the sites of one owner at GitHub
 * Pages share one, and so does any site below a path. Null where the host is the site's alone, as far as its address tells.
 * https://docs.github.com/en/pages/getting-started-with-github-pages/what-is-github-pages#types-of-github-pages-sites
 */
export const sharedHost = (site: URL | undefined, base: string): string | null =>
  site && (site.host.endsWith('.github.io') || base.replace(/\/+$/, '') !== '') ? site.host : null;
