import path from 'node:path';
import { readContent } from '../../io/content.ts';
import { readRecord } from '../../domain/record/read-record.ts';

/** The address of the site as the newest programme has it; undefined for a record without a programme. */
export function siteOf(contentDir: string): string | undefined {
  const files = readContent(path.join(contentDir, 'programme'));
  const { programmes } = readRecord(
    files.map((file) => ({ ...file, path: `programme/${file.path}` })),
  ).record;
  return programmes.get(Math.max(...programmes.keys()))?.site;
}
