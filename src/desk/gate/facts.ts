import type { Account } from '../../domain/desk/account.ts';
import { actorOn } from '../../domain/desk/actor.ts';
import { areaOf, CONTENT } from '../../domain/desk/scope/area.ts';
import { numberOf } from '../../domain/desk/identity.ts';
import type { ChangedEntry, PullFacts } from '../../domain/desk/scope/pull.ts';
import { compare, FILES_LISTED, type Comparison } from '../../github/changes.ts';
import type { Pull } from '../../github/pulls.ts';
import { teamsOf } from '../../github/teams.ts';
import { readThread } from '../../github/threads.ts';
import { openerOf } from '../opener.ts';
import type { Base } from './base.ts';

/**
 * What is known of a pull request, read as data through the API; null when its commit cannot be compared with the default
 * branch (any more).
 */
export async function readFacts(base: Base, pull: Pull): Promise<PullFacts | null> {
  const comparison = await compare(base.gh, base.branch.head, pull.head.sha);
  if (!comparison) return null;
  const changes = await changesOf(base, pull, comparison);
  const issue = issueOfDesk(base, pull);
  const openedBy = await openersOf(base, changes);
  const filed = issue === null ? null : await readThread(base.gh, issue);
  const account = filed?.author ?? pull.author;
  const { record } = base.read;
  return {
    changes,
    complete: comparison.files.length < FILES_LISTED,
    filer: actorOn(record, base.today, account, await teamsOf(base.gh, record, base.today, account.login)),
    issue,
    body: pull.body,
    openedBy,
  };
}

/** Papers are read; of all else it is enough that it changes. A renamed file is one that went and one that came. */
async function changesOf(base: Base, pull: Pull, { files }: Comparison): Promise<ChangedEntry[]> {
  const gone = files.flatMap(({ status, previousPath }) =>
    status === 'renamed' && previousPath !== null ? [previousPath] : [],
  );
  const paths = [...new Set([...files.map(({ path }) => path), ...gone])].sort();
  const before = new Map(base.files.map(({ path, text }) => [CONTENT + path, text]));
  return Promise.all(
    paths.map(async (path) => ({
      path,
      before: before.get(path) ?? null,
      after: path.startsWith(CONTENT) ? await base.entries.read(pull.head.sha, path) : null,
    })),
  );
}

/** The issue from which the desk made a pull request; a person's own branch of the same name is none. */
function issueOfDesk({ gh }: Base, { ours, head }: Pull): number | null {
  const number = /^filing\/([1-9]\d*)$/.exec(head.branch)?.[1];
  return ours && head.owner === gh.owner && number !== undefined ? Number(number) : null;
}

/** Who speaks as the proposer of each project that changes: of a new one, whoever opened the issue of its number. */
async function openersOf(
  { gh, read }: Base,
  changes: readonly ChangedEntry[],
): Promise<ReadonlyMap<string, Account | null>> {
  const projects = changes.flatMap(({ path }) => {
    const area = areaOf(path);
    return area.is === 'filed' && area.path.is === 'document' ? [area.path.project] : [];
  });
  const openers = await Promise.all(
    [...new Set(projects)].map(async (id) => {
      const known = read.record.projects.get(id);
      const opener = known
        ? openerOf(gh, known)
        : readThread(gh, numberOf(id)).then((found) => found?.author);
      return [id, (await opener) ?? null] as const;
    }),
  );
  return new Map(openers);
}
