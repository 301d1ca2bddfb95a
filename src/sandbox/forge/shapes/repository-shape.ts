import type { Actor } from '../actor.ts';
import { accountId, isAtLeast } from '../people.ts';
import { MAIN, setting, type World } from '../world.ts';
import { nodeId, userShape } from './user-shape.ts';

/** The addresses of a repository's parts, by the names of their fields. */
const PARTS = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
};

/** The repository, or somebody's fork of it. */
export function repositoryShape(world: World, fork: string | null = null): object {
  const owner = fork ?? world.owner;
  const name = `${owner}/${world.repo}`;
  const api = `${world.server}/api/v3/repos/${name}`;
  const html = `${world.server}/${name}`;
  const open = world.store.state.threads.filter(({ state }) => state === 'open').length;
  return {
    id: accountId(name),
    node_id: nodeId('Repository', accountId(name)),
    name: world.repo,
    full_name: name,
    private: setting(world, 'private', false),
    owner: userShape(world, owner),
    html_url: html,
    url: api,
    ...Object.fromEntries(Object.entries(PARTS).map(([part, path]) => [`${part}_url`, `${api}${path}`])),
    git_url: html.replace('http', 'git'),
    ssh_url: `git@127.0.0.1:${name}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    mirror_url: null,
    fork: fork !== null,
    default_branch: setting(world, 'default_branch', MAIN),
    visibility: setting(world, 'private', false) === true ? 'private' : 'public',
    created_at: world.store.state.createdAt,
    updated_at: world.store.state.pushedAt,
    pushed_at: world.store.state.pushedAt,
    ...COUNTS,
    open_issues: open,
    open_issues_count: open,
    ...settings(world),
    has_pages: world.store.state.pages !== null,
  };
}

/** The one answer about the repository itself, with what whoever asks may do. */
export const fullRepositoryShape = (world: World, { kind, role }: Actor): object => ({
  ...repositoryShape(world),
  ...(kind === 'user'
    ? {
        permissions: {
          pull: true,
          triage: isAtLeast(role, 'triage'),
          push: isAtLeast(role, 'write'),
          maintain: isAtLeast(role, 'admin'),
          admin: isAtLeast(role, 'admin'),
        },
      }
    : {}),
  network_count: 0,
  subscribers_count: 0,
});

/** What GitHub gives a new repository, unless it was set otherwise. */
const DEFAULTS = {
  description: null,
  homepage: null,
  archived: false,
  disabled: false,
  is_template: false,
  has_issues: true,
  has_projects: true,
  has_wiki: true,
  has_discussions: false,
  has_downloads: true,
  allow_forking: true,
  allow_merge_commit: true,
  allow_squash_merge: true,
  allow_rebase_merge: true,
  allow_auto_merge: false,
  allow_update_branch: false,
  delete_branch_on_merge: false,
  merge_commit_title: 'MERGE_MESSAGE',
  merge_commit_message: 'PR_TITLE',
  squash_merge_commit_title: 'COMMIT_OR_PR_TITLE',
  squash_merge_commit_message: 'COMMIT_MESSAGES',
  web_commit_signoff_required: false,
};

const settings = (world: World): object =>
  Object.fromEntries(Object.entries(DEFAULTS).map(([name, unset]) => [name, setting(world, name, unset)]));

const COUNTS = {
  size: 0,
  forks: 0,
  forks_count: 0,
  stargazers_count: 0,
  watchers: 0,
  watchers_count: 0,
  language: null,
  license: null,
  topics: [],
};
