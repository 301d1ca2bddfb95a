import type { Json } from '../openapi/schema.ts';
import { isObject } from '../openapi/schema.ts';
import { notFound, HttpError } from '../refusal.ts';
import { created, nothing, ok, route, type Call, type Route } from '../route.ts';
import { apiUrl, MAIN, setting, type World } from '../world.ts';

const READ = { needs: 'administration=read', role: 'admin' } as const;
const WRITE = { needs: 'administration=write', role: 'admin' } as const;
const READ_PAGES = { needs: 'pages=read', role: 'read' } as const;
const WRITE_PAGES = { needs: 'administration=write', role: 'admin' } as const;

type Sent = Readonly<Record<string, Json>>;

const ACTIONS = '/repos/{owner}/{repo}/actions/permissions';
const PAGES = '/repos/{owner}/{repo}/pages';
const REPORTING = '/repos/{owner}/{repo}/private-vulnerability-reporting';
const ALERTS = '/repos/{owner}/{repo}/vulnerability-alerts';

/** A setting of several parts: what was sent of it, over what GitHub gives a new repository. */
const parts = (world: World, name: string, unset: Sent): Sent => {
  const set = setting(world, name, {});
  return { ...unset, ...(isObject(set) ? set : {}) };
};

const keep = (world: World, name: string, value: Json): void => {
  world.store.state.settings[name] = value;
};

/** What an administrator sets once. https://docs.github.com/en/rest/actions/permissions, https://docs.github.com/en/rest/pages/pages */
export const SETTINGS: readonly Route[] = [
  route(`GET ${ACTIONS}`, READ, ({ world }) =>
    ok(parts(world, 'actions', { enabled: true, allowed_actions: 'all', sha_pinning_required: false })),
  ),
  route(`PUT ${ACTIONS}`, WRITE, ({ world, body }: Call<Sent>) => {
    keep(world, 'actions', { ...parts(world, 'actions', {}), ...body });
    return nothing;
  }),
  route(`GET ${ACTIONS}/selected-actions`, READ, ({ world }) => {
    checkSelected(world);
    return ok(
      parts(world, 'selected_actions', {
        github_owned_allowed: true,
        verified_allowed: false,
        patterns_allowed: [],
      }),
    );
  }),
  route(`PUT ${ACTIONS}/selected-actions`, WRITE, ({ world, body }: Call<Sent>) => {
    checkSelected(world);
    keep(world, 'selected_actions', body);
    return nothing;
  }),
  route(`GET ${ACTIONS}/fork-pr-contributor-approval`, READ, ({ world }) =>
    ok(parts(world, 'fork_approval', { approval_policy: 'first_time_contributors' })),
  ),
  route(`PUT ${ACTIONS}/fork-pr-contributor-approval`, WRITE, ({ world, body }: Call<Sent>) => {
    keep(world, 'fork_approval', body);
    return nothing;
  }),
  route(`GET ${ACTIONS}/workflow`, READ, ({ world }) =>
    ok({
      default_workflow_permissions: setting(world, 'default_workflow_permissions', 'write'),
      can_approve_pull_request_reviews: setting(world, 'can_approve_pull_request_reviews', false),
    }),
  ),
  route(`PUT ${ACTIONS}/workflow`, WRITE, ({ world, body }: Call<Sent>) => {
    Object.assign(world.store.state.settings, body);
    return nothing;
  }),
  route(`GET ${REPORTING}`, READ, ({ world }) =>
    ok({ enabled: setting(world, 'private_vulnerability_reporting', false) }),
  ),
  route(`PUT ${REPORTING}`, WRITE, ({ world }) => {
    keep(world, 'private_vulnerability_reporting', true);
    return nothing;
  }),
  route(`DELETE ${REPORTING}`, WRITE, ({ world }) => {
    keep(world, 'private_vulnerability_reporting', false);
    return nothing;
  }),
  route(`GET ${ALERTS}`, READ, ({ world }) => {
    if (setting(world, 'vulnerability_alerts', false) !== true) throw notFound();
    return nothing;
  }),
  route(`PUT ${ALERTS}`, WRITE, ({ world }) => {
    keep(world, 'vulnerability_alerts', true);
    return nothing;
  }),
  route(`DELETE ${ALERTS}`, WRITE, ({ world }) => {
    keep(world, 'vulnerability_alerts', false);
    return nothing;
  }),
  route(`GET ${PAGES}`, READ_PAGES, ({ world }) => ok(pagesShape(world))),
  route(`POST ${PAGES}`, WRITE_PAGES, ({ world, body }: Call<Partial<Site>>) => {
    if (world.store.state.pages) throw new HttpError(409, 'GitHub Pages is already enabled.');
    const { build_type = UNSET.build_type, source } = body;
    world.store.state.pages = { build_type, source: { ...UNSET.source, ...source } };
    return created(pagesShape(world));
  }),
  route(`PUT ${PAGES}`, WRITE_PAGES, ({ world, body }: Call<Partial<Site>>) => {
    if (!world.store.state.pages) throw notFound();
    Object.assign(world.store.state.pages, body);
    return nothing;
  }),
];

/** Only where the policy is to select. */
function checkSelected(world: World): void {
  if (parts(world, 'actions', { allowed_actions: 'all' })['allowed_actions'] !== 'selected')
    throw new HttpError(409, 'Conflict');
}

type Site = NonNullable<World['store']['state']['pages']>;
const UNSET: Site = { build_type: 'legacy', source: { branch: MAIN, path: '/' } };

/** A project site stands under the repository's name; only `owner.github.io` is served at the root. */
function pagesShape(world: World): object {
  const { pages } = world.store.state;
  if (!pages) throw notFound();
  const host = `${world.owner.toLowerCase()}.github.io`;
  return {
    url: apiUrl(world, '/pages'),
    status: 'built',
    cname: null,
    custom_404: true,
    html_url: `https://${host}/${world.repo.toLowerCase() === host ? '' : `${world.repo}/`}`,
    public: true,
    https_enforced: true,
    ...pages,
  };
}
