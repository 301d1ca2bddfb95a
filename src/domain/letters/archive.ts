import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * Returns an Office file packed anew without a trace of when it was made: the same document gives the same bytes on every machine and
 * day. ZIP keeps local times (APPNOTE.TXT 4.4.6), so the first day that it can say is written for all.
 */
export function withoutTime(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([path, bytes]): [string, Uint8Array] => [
    path,
    path === PROPERTIES ? strToU8(strFromU8(bytes).replace(MADE, '')) : bytes,
  ]);
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1), level: 6 });
}

const PROPERTIES = 'docProps/core.xml';
const MADE = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g;
