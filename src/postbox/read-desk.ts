import { contentText } from '../domain/record/picture.ts';
import { CONTENT } from '../domain/record/path.ts';
import type { IsoTime } from '../domain/dates/iso-date.ts';
import { openDesk, type Desk } from '../domain/desk/filing/desk.ts';
import { defaultBranch } from '../github/branches.ts';
import type { GitHub } from '../github/port.ts';

/** What every filing needs of the record. */
const ALWAYS = ['programme/', 'council/', 'meetings/'];

/** Projects that one text may name; a filing is about one, and may name its predecessor. */
const NAMED_AT_MOST = 8;

/** What a postbox remembers of the record, which is public: texts by git's name for them, and where they stand in a commit. */
export interface RecordMemory {
  text(sha: string, read: () => Promise<string>): Promise<string>;
  files(commit: string, list: () => Promise<readonly RecordFile[]>): Promise<readonly RecordFile[]>;
}

interface RecordFile {
  readonly path: string;
  readonly sha: string;
}

/** Letters of texts that are remembered at once; what was used longest ago is forgotten first. */
const LETTERS_AT_MOST = 16_000_000;

export function recordMemory(atMost = LETTERS_AT_MOST): RecordMemory {
  const texts = new Map<string, string>();
  let letters = 0;
  let newest: { readonly commit: string; readonly files: Promise<readonly RecordFile[]> } | null = null;
  return {
    text: async (sha, read) => {
      const known = texts.get(sha);
      const text = known ?? (await read());
      if (texts.delete(sha)) letters -= text.length;
      texts.set(sha, text);
      letters += text.length;
      for (const [oldest, { length }] of texts) {
        if (letters <= atMost) break;
        texts.delete(oldest);
        letters -= length;
      }
      return text;
    },
    files: (commit, list) => {
      if (newest?.commit !== commit) {
        const files = list();
        newest = { commit, files };
        files.catch(() => (newest = null));
      }
      return newest.files;
    },
  };
}

/**
 * Returns the desk with as much of the record of the default branch as a text needs: the programme, the council, the sittings and
 * the projects whose numbers stand in it. The desk itself judges by the whole record afterwards.
 */
export async function readDesk(
  gh: GitHub,
  now: IsoTime,
  texts: readonly string[],
  memory: RecordMemory,
): Promise<Desk> {
  const { head } = await defaultBranch(gh);
  const wanted = [...ALWAYS, ...projectsIn(texts).map((id) => `projects/${id}/`)];
  const files = (await memory.files(head, () => filesIn(gh, head))).filter(({ path }) =>
    wanted.some((start) => path.startsWith(start)),
  );
  return openDesk(
    await Promise.all(
      files.map(async ({ path, sha }) => ({
        path,
        text: await memory.text(sha, async () => contentText(path, await gh.git.blob(sha))),
      })),
    ),
    now,
  );
}

const filesIn = async (gh: GitHub, commit: string): Promise<readonly RecordFile[]> =>
  (await gh.git.tree(commit, 'all')).flatMap(({ path, sha, mode }) =>
    mode === '100644' && path.startsWith(CONTENT) ? [{ path: path.slice(CONTENT.length), sha }] : [],
  );

/** The numbers of projects that stand in texts: those first that stand alone in a line, as an answer to a form does. */
function projectsIn(texts: readonly string[]): readonly string[] {
  const all = texts.map((text) => text.normalize('NFKC'));
  const alone = all.flatMap((text) => text.match(/(?<=^|\n)[ \t]*\d{4}-\d{4,9}(?=[ \t]*(?:\r?\n|$))/g) ?? []);
  const inside = all.flatMap((text) => text.match(/\d{4}-\d{4,9}/g) ?? []);
  return [...new Set([...alone, ...inside].map((id) => id.trim()))].slice(0, NAMED_AT_MOST);
}
