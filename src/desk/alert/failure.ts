import { failureWords } from '../../domain/desk/alert/alert-words.ts';
import type { GitHub } from '../../github/port.ts';
import { badJobs } from '../../github/workflows.ts';
import { tellSecretariat, type Office } from './tell.ts';

/**
 * Tells the secretariat, once for each run, that a job of a run did not end well: it failed, was cancelled, or took too
 * long. Nobody hears of a job that was pushed out of its queue before it began, since the newer one does its work.
 * Needs `actions: read` and `issues: write`.
 */
export async function tellOfFailure(gh: GitHub, run: number, office: Office | null): Promise<void> {
  const { name, url } = await gh.workflows.run(run);
  const bad = await badJobs(gh, run);
  if (bad.length === 0) return;
  const end = bad.some((job) => job.end === 'failed') ? 'failed' : 'cut';
  const words = failureWords([name, ...bad.map((job) => job.name)], url, end);
  await tellSecretariat(gh, office, [{ mark: `failure:${run}`, words }]);
}
