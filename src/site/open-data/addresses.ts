import type { Addresses } from '../../domain/open-data/api/project.ts';
import { texts } from '../../domain/open-data/tables/texts.ts';
import { address, fileAddress } from '../links.ts';
import { city } from '../record/city.ts';

/** The whole address of what lies on the site, as other machines need it. */
export const absolute = (path: string): string =>
  new URL(path, import.meta.env.SITE ?? 'http://localhost').href;

/** A file that has no language. */
export const absoluteFile = (path: string): string => absolute(fileAddress(path));

export const tableSchemaAddress = (name: string): string => absoluteFile(`/data/schema/${name}.json`);
/** Of the head of a paper of a kind. */
export const paperSchemaAddress = (kind: string): string => absoluteFile(`/schema/${kind}.json`);

/** What the API answers about a project, below the site's root. */
export const projectAnswerPath = (id: string): string => `api/v1/projects/${id}.json`;

/** The rows of a table that come from the projects of a fiscal year, below the site's root. */
export const yearPath = (table: string, year: number): string => `data/${table}/${year}.json.gz`;

/** The addresses in the answers of the API. */
export function addresses(): Addresses {
  const { repository } = city().programme;
  return {
    page: (path) => ({ ja: absolute(address('ja', path)), en: absolute(address('en', path)) }),
    api: (path) => absoluteFile(`/api/v1/${path}`),
    texts: (year) => absoluteFile(`/${yearPath(texts.name, year)}`),
    paper: (path) => `${repository}/blob/main/content/${path}`,
    folder: (id) => `${repository}/tree/main/content/projects/${id}`,
    history: (id) => `${repository}/commits/main/content/projects/${id}`,
  };
}
