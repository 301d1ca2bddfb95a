import type { GitHub } from '../github/port.ts';

/** Where a ruleset of the repository trusts an App. */
export interface TrustedApp {
  /** The name of the ruleset. */
  readonly ruleset: string;
  readonly app: number;
}

/** The App that sets GitHub's own checks. */
const ACTIONS_APP = 15368;

/** Every App that a ruleset of ours names: as the source of a status, or as one that may pass it by. */
export async function trustedApps({ administration }: GitHub): Promise<TrustedApp[]> {
  const rulesets = await administration.rulesets((name) => name.startsWith('junkan:'));
  return rulesets.flatMap(({ name: ruleset, statusApps, bypass }) =>
    [...statusApps, ...bypass.flatMap(({ id, type }) => (type === 'Integration' && id !== null ? [id] : []))]
      .filter((app) => app !== ACTIONS_APP)
      .map((app) => ({ ruleset, app })),
  );
}

/** Whether administrators may merge a pull request into the default branch past its rules, as a single owner must. */
export async function adminsMayPass({ administration }: GitHub): Promise<boolean> {
  const rulesets = await administration.rulesets((name) => name === DEFAULT_BRANCH);
  return rulesets.some(({ bypass }) => bypass.some(({ type }) => type === 'RepositoryRole'));
}

const DEFAULT_BRANCH = 'junkan: default branch';
