import type { Entry } from '../../domain/desk/scope/area.ts';
import { CONTENT } from '../../domain/record/path.ts';
import { contentText } from '../../domain/record/picture.ts';
import { FILE_LIMIT } from '../../domain/record/text/front-matter.ts';
import type { GitHub, TreeEntry } from '../../github/port.ts';

/** The text of a file of the repository; below the record as the record has it. */
const textIn = (path: string, bytes: Uint8Array): string =>
  contentText(path.startsWith(CONTENT) ? path.slice(CONTENT.length) : path, bytes);

type Folder = ReadonlyMap<string, TreeEntry>;

/**
 * Looks up paths of commits, folder by folder, without a checkout: nothing is followed and nothing is run. Folders are
 * named by their content, so that one which several commits share is read once.
 */
export class Entries {
  readonly #folders = new Map<string, Promise<Folder>>();
  readonly #gh: GitHub;

  constructor(gh: GitHub) {
    this.#gh = gh;
  }

  /** What stands at a path of a commit; null where there is nothing, or where the commit is gone. */
  async at(commit: string, path: string): Promise<TreeEntry | null> {
    const parts = path.split('/');
    let folder = await this.#folder(commit);
    for (const part of parts.slice(0, -1)) {
      const inner = folder.get(part);
      if (inner?.mode !== '040000') return null;
      folder = await this.#folder(inner.sha);
    }
    return folder.get(parts.at(-1) ?? '') ?? null;
  }

  /** The same with the text of a plain file that is not too long to be a paper. */
  async read(commit: string, path: string): Promise<Entry | null> {
    const listed = await this.at(commit, path);
    if (listed === null) return null;
    switch (listed.mode) {
      case '100644':
        if ((listed.size ?? 0) > FILE_LIMIT) return { is: 'too-large' };
        return { is: 'file', text: textIn(path, await this.#gh.git.blob(listed.sha)) };
      case '100755':
        return { is: 'executable' };
      case '120000':
        return { is: 'link' };
      case '160000':
        return { is: 'submodule' };
      default:
        return { is: 'folder' };
    }
  }

  /** Git's names of what stands at these paths, as one text: equal for two commits when they hold the same there. */
  async digest(commit: string, paths: readonly string[]): Promise<string> {
    const listed = await Promise.all(paths.map((path) => this.at(commit, path)));
    return listed.map((entry) => (entry === null ? '-' : `${entry.mode} ${entry.sha}`)).join('\n');
  }

  #folder(sha: string): Promise<Folder> {
    const known = this.#folders.get(sha);
    if (known) return known;
    const read = this.#read(sha);
    this.#folders.set(sha, read);
    return read;
  }

  async #read(sha: string): Promise<Folder> {
    return new Map((await this.#gh.git.tree(sha)).map((entry) => [entry.path, entry]));
  }
}
