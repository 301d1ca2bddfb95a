import type { Account } from '../domain/desk/account.ts';
import { isThreadOf, issueNamedBy } from '../domain/desk/identity.ts';
import type { Project } from '../domain/record/record.ts';
import type { GitHub } from '../github/port.ts';
import { readThread, type ReadAhead } from '../github/threads.ts';

/**
 * Who opened the thread that brought a project, and so speaks as its proposer; null where there is none (any more), and where
 * what has its number here is another thread. `known` was read before by lists.
 */
export async function openerOf(
  gh: GitHub,
  project: Project | null,
  known?: ReadonlyMap<number, ReadAhead>,
): Promise<Account | null> {
  const issue = project && issueNamedBy(project);
  if (!project || issue === null) return null;
  const thread = known?.get(issue)?.thread ?? (await readThread(gh, issue));
  return thread && isThreadOf(project, thread) ? thread.author : null;
}
