import { calendarFiles } from '../follow/calendars.ts';
import { digestFiles } from '../follow/week-digest.ts';
import { feedFiles } from '../follow/feeds.ts';
import { apiFiles } from '../open-data/api-files.ts';
import { japaneseFiles } from '../open-data/japanese.ts';
import { openDataFiles } from '../open-data/files.ts';
import { wellKnownFiles } from '../open-data/well-known.ts';
import { listFiles } from './excel-lists.ts';
import { letterFiles } from '../letters/letter-files.ts';
import type { City } from '../record/city.ts';
import { searchFiles } from '../search/search-files.ts';
import { fromFiles } from '../writing/from.ts';
import { kitFiles } from '../writing/kit.ts';
import { projectPictureFiles } from '../pictures/picture-files.ts';
import { pictureFiles } from '../share/pictures.ts';
import { statisticsFiles } from '../open-data/statistics-files.ts';
import type { SiteFile } from '../site-file.ts';

/** One source of files. It names them all quickly; what is costly happens in `make`. */
type FilesOf = (city: City) => Iterable<SiteFile>;

/**
 * Everything that is published beside the pages, one source a line. What needs nothing of the pages is written apart,
 * by a second thread, while the pages are drawn: the index of the search alone takes as long as a fifth of them.
 */
const SOURCES: Readonly<Record<Part, readonly FilesOf[]>> = {
  apart: [
    searchFiles,
    openDataFiles,
    japaneseFiles,
    apiFiles,
    feedFiles,
    digestFiles,
    calendarFiles,
    pictureFiles,
    projectPictureFiles,
    letterFiles,
    listFiles,
  ],
  beside: [wellKnownFiles, statisticsFiles, kitFiles, fromFiles],
};

export type Part = 'apart' | 'beside';
const PARTS: readonly Part[] = ['apart', 'beside'];

/** The files of the site, or of one part of it. Throws where two sources name the same path. */
export function siteFiles(city: City, parts: readonly Part[] = PARTS): Map<string, SiteFile> {
  const files = new Map<string, SiteFile>();
  for (const source of parts.flatMap((part) => SOURCES[part]))
    for (const file of source(city)) {
      if (files.has(file.path)) throw new Error(`Two sources make the file ${file.path}.`);
      files.set(file.path, file);
    }
  return files;
}
