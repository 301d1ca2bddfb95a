import type { Administration, Installation, Ruleset } from '../administration.ts';
import { orNull, statusOf } from '../errors.ts';
import type { Client } from './client.ts';
import { teamOf } from './people.ts';

/** https://docs.github.com/en/rest/repos/repos and those of Actions, rulesets, Pages and organisations */
export function administrationBy({ octokit, owner, repo }: Client): Administration {
  const { actions, apps, issues, orgs, repos, teams, users } = octokit.rest;
  const at = { owner, repo };
  return {
    repository: async () => {
      const { data } = await repos.get(at);
      return {
        name: data.full_name,
        page: data.html_url,
        defaultBranch: data.default_branch,
        createdAt: data.created_at,
        isPrivate: data.private,
        isArchived: data.archived,
        isAdmin: data.permissions?.admin ?? null,
        inOrganisation: data.owner.type === 'Organization',
      };
    },
    viewer: async () => {
      const { data, headers } = await users.getAuthenticated();
      const scopes = headers['x-oauth-scopes'];
      return { login: data.login, scopes: typeof scopes === 'string' ? scopes : null };
    },
    read: async (path) => (await octokit.request(`GET ${path}`)).data as unknown,
    write: async (call, body) => void (await octokit.request(call, body)),
    branches: async () =>
      (await octokit.paginate(repos.listBranches, { ...at, per_page: 100 })).map(({ name }) => name),
    membersMayDeleteIssues: async () => {
      const answer = await orNull(orgs.get({ org: owner }));
      return answer?.data.members_can_delete_issues;
    },
    codeownersErrors: async () => {
      const answer = await orNull(repos.codeownersErrors(at));
      return (
        answer &&
        answer.data.errors.map(({ line, kind, source, suggestion }) => ({
          line,
          kind,
          source: source ?? '',
          suggestion: suggestion ?? null,
        }))
      );
    },
    site: async () => (await orNull(repos.getPages(at)))?.data.html_url ?? null,
    hasLabel: async (name) => (await orNull(issues.getLabel({ ...at, name }))) !== null,
    hasTeam: async (team) => (await orNull(teams.getByName(teamOf(team)))) !== null,
    environment: async (environment_name) => {
      const answer = await orNull(repos.getEnvironment({ ...at, environment_name }));
      return answer && { isOpen: answer.data.deployment_branch_policy === null };
    },
    variables: async (environment_name) => {
      if (environment_name === undefined)
        return octokit.paginate(actions.listRepoVariables, { ...at, per_page: 30 });
      const asked = { ...at, environment_name, per_page: 30 };
      // An environment that is not there has none.
      return (await orNull(octokit.paginate(actions.listEnvironmentVariables, asked))) ?? [];
    },
    // GitHub has one call to change a variable and another to make it.
    setVariable: async (variable, environment_name) => {
      const own = environment_name === undefined ? null : { ...at, environment_name, ...variable };
      const change = () =>
        own ? actions.updateEnvironmentVariable(own) : actions.updateRepoVariable({ ...at, ...variable });
      const make = () =>
        own ? actions.createEnvironmentVariable(own) : actions.createRepoVariable({ ...at, ...variable });
      try {
        await change();
      } catch (error) {
        if (statusOf(error) !== 404) throw error;
        await make();
      }
    },
    secrets: async (environment_name) => {
      const all =
        environment_name === undefined
          ? await octokit.paginate(actions.listRepoSecrets, { ...at, per_page: 100 })
          : await orNull(
              octokit.paginate(actions.listEnvironmentSecrets, { ...at, environment_name, per_page: 100 }),
            );
      return all && all.map(({ name }) => name);
    },
    // https://docs.github.com/en/rest/guides/encrypting-secrets-for-the-rest-api
    setSecret: async (environment_name, secret_name, seal) => {
      const where = { ...at, environment_name };
      const { data } = await actions.getEnvironmentPublicKey(where);
      const encrypted_value = await seal(data.key);
      await actions.createOrUpdateEnvironmentSecret({
        ...where,
        secret_name,
        key_id: data.key_id,
        encrypted_value,
      });
    },
    rulesets: async (named = () => true) => {
      const asked = { ...at, includes_parents: false, per_page: 100 };
      const all = await octokit.paginate(repos.getRepoRulesets, asked);
      const chosen = all.filter(({ name }) => named(name));
      return Promise.all(
        chosen.map(async ({ id }) =>
          rulesetFrom((await repos.getRepoRuleset({ ...at, ruleset_id: id })).data),
        ),
      );
    },
    installations: async () => {
      const asked = { org: owner, per_page: 100 };
      const all = await octokit.paginate(orgs.listAppInstallations, asked);
      return all.map((one) => ({ ...installationFrom(one), page: one.html_url }));
    },
    redeem: async (code) => {
      try {
        const { data } = await apps.createFromManifest({ code });
        return { id: data.id, slug: data.slug ?? '', clientId: data.client_id, pem: data.pem };
      } catch (error) {
        if (statusOf(error) === 404) return null;
        throw error;
      }
    },
  };
}

interface RulesetAnswer {
  readonly name: string;
  readonly rules?: readonly {
    readonly type: string;
    readonly parameters?: {
      readonly required_status_checks?: readonly { readonly integration_id?: number }[];
    };
  }[];
  readonly bypass_actors?: readonly {
    readonly actor_id?: number | null;
    readonly actor_type: string;
  }[];
}

const rulesetFrom = (data: object): Ruleset => {
  const { name, rules = [], bypass_actors = [] } = data as RulesetAnswer;
  return {
    name,
    statusApps: rules.flatMap(({ type, parameters }) =>
      type === 'required_status_checks'
        ? (parameters?.required_status_checks ?? []).flatMap(({ integration_id }) => integration_id ?? [])
        : [],
    ),
    bypass: bypass_actors.map(({ actor_id, actor_type }) => ({ id: actor_id ?? null, type: actor_type })),
  };
};

interface InstallationAnswer {
  readonly id: number;
  readonly app_id: number;
  readonly client_id?: string;
  readonly app_slug: string;
  readonly permissions: object;
  readonly suspended_at: string | null;
  readonly repository_selection: string;
}

/** Returns how an App is installed, from what REST says of it. */
export const installationFrom = (data: InstallationAnswer): Omit<Installation, 'page'> => ({
  id: data.id,
  app: data.app_id,
  clientId: data.client_id ?? null,
  slug: data.app_slug,
  permissions: { ...data.permissions },
  isSuspended: data.suspended_at !== null,
  onAll: data.repository_selection === 'all',
});
