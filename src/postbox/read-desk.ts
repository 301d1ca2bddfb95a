import { contentText } from '../domain/record/picture.ts';
import { CONTENT } from '../domain/record/path.ts';
import type { IsoTime } from '../domain/dates/iso-date.ts';
import { openDesk, type Desk } from '../domain/desk/filing/desk.ts';
import { defaultBranch } from '../github/branches.ts';
import type { GitHub } from '../github/port.ts';

/** What every filing needs of the record. */
const ALWAYS = ['programme/', 'council/', 'meetings/'];

/** Projects that one text may name; a filing is about one, and may name its predecessor. */
const NAMED_AT_MOST = 4;

/** Texts by git's name for them, which never changes: what is remembered is what the record says publicly. */
export type Blobs = Map<string, string>;

const BLOBS_AT_MOST = 4_000;

/**
 * Returns the desk with as much of the record of the default branch as a text needs: the programme, the council, the sittings and
 * the projects whose numbers stand in it. The desk itself judges by the whole record afterwards.
 */
export async function readDesk(
  gh: GitHub,
  now: IsoTime,
  texts: readonly string[],
  blobs: Blobs,
): Promise<Desk> {
  const { head } = await defaultBranch(gh);
  const named = [...new Set(texts.flatMap((text) => text.normalize('NFKC').match(/\d{4}-\d{4,9}/g) ?? []))];
  const wanted = [...ALWAYS, ...named.slice(0, NAMED_AT_MOST).map((id) => `projects/${id}/`)];
  const files = (await gh.git.tree(head, 'all')).flatMap(({ path, sha, mode }) => {
    const own = path.startsWith(CONTENT) ? path.slice(CONTENT.length) : '';
    return mode === '100644' && wanted.some((start) => own.startsWith(start)) ? [{ path: own, sha }] : [];
  });
  const read = async (path: string, sha: string): Promise<string> => {
    const text = blobs.get(sha) ?? contentText(path, await gh.git.blob(sha));
    if (blobs.size < BLOBS_AT_MOST) blobs.set(sha, text);
    return text;
  };
  return openDesk(
    await Promise.all(files.map(async ({ path, sha }) => ({ path, text: await read(path, sha) }))),
    now,
  );
}
