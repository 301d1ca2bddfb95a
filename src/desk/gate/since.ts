import { GATE } from '../../domain/desk/gate/gate.ts';
import { mendBy } from '../../domain/desk/filing/filed-at.ts';
import { dayOf } from '../../domain/dates/day.ts';
import type { IsoTime } from '../../domain/dates/iso-date.ts';
import type { ComparedCommit, Pull } from '../../github/port.ts';
import { firstStatus } from '../../github/statuses.ts';
import type { Base } from './base.ts';

/** So many commits are looked at, newest first, for the one with which the content came. */
const COMMITS = 30;

/**
 * When the content of a pull request by hand was filed (C06), as far as GitHub knows: with the pull request, if the gate saw
 * it within `mendWithin` of that, as for a form; else when the gate saw it first. The dates of commits are whatever their
 * author wrote. `paths` are the papers that say when they were filed.
 */
export async function contentSince(
  base: Base,
  { createdAt, head }: Pull,
  commits: readonly ComparedCommit[],
  paths: readonly string[],
): Promise<IsoTime> {
  if (paths.length === 0) return createdAt;
  const content = await base.entries.digest(head.sha, paths);
  let seen = base.now;
  for (const { sha } of commits.toReversed().slice(0, COMMITS)) {
    if ((await base.entries.digest(sha, paths)) !== content) break;
    const status = await firstStatus(base.gh, sha, GATE);
    if (status !== null && Date.parse(status) < Date.parse(seen)) seen = status;
  }
  const until = mendBy(dayOf(createdAt), base.read.record);
  return until === null || dayOf(seen) <= until ? createdAt : seen;
}
