import type { GitHub } from '../github/client.ts';

/** Where a ruleset of the repository trusts an App. */
export interface TrustedApp {
  /** The name of the ruleset. */
  readonly ruleset: string;
  readonly app: number;
}

/** The App that sets GitHub's own checks. */
const ACTIONS_APP = 15368;

/** Every App that a ruleset of ours names: as the source of a status, or as one that may pass it by. */
export async function trustedApps({ octokit, owner, repo }: GitHub): Promise<TrustedApp[]> {
  const all = await octokit.paginate(octokit.rest.repos.getRepoRulesets, {
    owner,
    repo,
    includes_parents: false,
    per_page: 100,
  });
  const trusted: TrustedApp[] = [];
  for (const { id, name } of all.filter((one) => one.name.startsWith('junkan:'))) {
    const { data } = await octokit.rest.repos.getRepoRuleset({ owner, repo, ruleset_id: id });
    const asSource = (data.rules ?? []).flatMap((rule) =>
      rule.type === 'required_status_checks' ? (rule.parameters?.required_status_checks ?? []) : [],
    );
    const numbers = [
      ...asSource.map(({ integration_id }) => integration_id),
      ...(data.bypass_actors ?? []).map(({ actor_id, actor_type }) =>
        actor_type === 'Integration' ? actor_id : null,
      ),
    ];
    for (const app of numbers)
      if (typeof app === 'number' && app !== ACTIONS_APP) trusted.push({ ruleset: name, app });
  }
  return trusted;
}

/** Whether administrators may merge a pull request into the default branch past its rules, as a single owner must. */
export async function adminsMayPass({ octokit, owner, repo }: GitHub): Promise<boolean> {
  const { data: all } = await octokit.rest.repos.getRepoRulesets({
    owner,
    repo,
    includes_parents: false,
    per_page: 100,
  });
  for (const { id } of all.filter(({ name }) => name === DEFAULT_BRANCH)) {
    const { data } = await octokit.rest.repos.getRepoRuleset({ owner, repo, ruleset_id: id });
    if (data.bypass_actors?.some(({ actor_type }) => actor_type === 'RepositoryRole')) return true;
  }
  return false;
}

const DEFAULT_BRANCH = 'junkan: default branch';
