import { contentPathOf } from '../../record/path.ts';
import { readDocument } from '../../record/text/read-document.ts';
import type { IsoTime } from '../../dates/iso-date.ts';
import type { FilingBranch } from './facts.ts';

/** The time of filing that the branch says: once it stands there it is kept. Null where it says none. */
export function filedAtBefore(branch: FilingBranch | null): IsoTime | null {
  for (const { path, text } of branch?.files ?? []) {
    const place = contentPathOf(path);
    if (place?.is !== 'document') continue;
    if (place.kind === 'proposal') return readDocument('proposal', text).data?.filedAt ?? null;
    if (place.kind === 'report') return readDocument('report', text).data?.submittedAt ?? null;
  }
  return null;
}
