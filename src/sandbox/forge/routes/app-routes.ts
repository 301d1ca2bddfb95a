import { accountId } from '../people.ts';
import { checkGranted, redeem } from '../operations/app.ts';
import { notFound, HttpError } from '../refusal.ts';
import { created, nothing, number, ok, route, type Call, type Route } from '../route.ts';
import { nodeId, userShape } from '../shapes/user-shape.ts';
import type { App } from '../state/state.ts';
import { giveToken } from '../tokens.ts';
import { timeOf, type World } from '../world.ts';

const ITSELF = { needs: 'metadata=read', for: 'the App itself' } as const;
const TOKEN_LIVES = 3_600_000;

type Levels = Readonly<Record<string, 'read' | 'write'>>;

/** https://docs.github.com/en/rest/apps/apps */
export const APP: readonly Route[] = [
  route('POST /app-manifests/{code}/conversions', { needs: '', for: 'anybody' }, ({ world, params }) => {
    const made = redeem(world, params.code ?? '');
    if (!made) throw notFound();
    const { app, pem } = made;
    const client_secret = accountId(`${app.slug} secret`).toString(16).padStart(40, '0');
    return created({ ...appShape(world, app), client_secret, webhook_secret: null, pem });
  }),
  route('GET /app', ITSELF, ({ world }) => ok(appShape(world, appOf(world)))),
  route('GET /app/installations', ITSELF, ({ world }) => {
    const app = appOf(world);
    return { list: app.installation ? [installationShape(world, app)] : [] };
  }),
  route('GET /repos/{owner}/{repo}/installation', ITSELF, ({ world }) =>
    ok(installationShape(world, appOf(world))),
  ),
  route(
    'POST /app/installations/{installation_id}/access_tokens',
    ITSELF,
    (call: Call<{ permissions?: Levels; repositories?: readonly string[] } | undefined>) => {
      const { world, body } = call;
      const app = appOf(world);
      if (app.installation?.id !== number(call, 'installation_id')) throw notFound();
      const permissions = body?.permissions ?? app.permissions;
      checkGranted(app, permissions);
      if (body?.repositories?.some((name) => name !== world.repo))
        throw new HttpError(
          422,
          'There is at least one repository that does not exist or is not accessible.',
        );
      return created({
        token: giveToken(world, { app: true, permissions }),
        // Tokens are for processes, which live by the machine's clock.
        expires_at: `${new Date(Date.now() + TOKEN_LIVES).toISOString().slice(0, 19)}Z`,
        permissions,
        repository_selection: 'selected',
      });
    },
  ),
  route(
    'GET /orgs/{org}/installations',
    { needs: 'organization_administration=read', role: 'admin' },
    ({ world }) => {
      const { app } = world.store.state;
      const list = app?.installation ? [installationShape(world, app)] : [];
      return { list, wrap: (page) => ({ total_count: list.length, installations: page }) };
    },
  ),
  route('PUT /app/installations/{installation_id}/suspended', ITSELF, ({ world }) => {
    Object.assign(appOf(world).installation ?? {}, { suspendedAt: timeOf(world) });
    return nothing;
  }),
  route('DELETE /app/installations/{installation_id}', ITSELF, ({ world }) => {
    appOf(world).installation = null;
    return nothing;
  }),
  route('DELETE /installation/token', { needs: 'metadata=read' }, ({ world, who }) => {
    if (who.kind !== 'app') throw new HttpError(403, 'Resource not accessible by personal access token');
    world.tokens.delete(who.token ?? '');
    return nothing;
  }),
];

function appOf({ store }: World): App {
  if (!store.state.app) throw notFound();
  return store.state.app;
}

const appShape = (world: World, app: App): object => ({
  id: app.id,
  slug: app.slug,
  node_id: nodeId('Integration', app.id),
  client_id: app.clientId,
  owner: userShape(world, world.owner),
  name: app.name,
  description: app.description,
  external_url: app.homepage,
  html_url: `${world.server}/apps/${app.slug}`,
  created_at: app.createdAt,
  updated_at: app.createdAt,
  permissions: app.permissions,
  events: app.events,
  installations_count: app.installation ? 1 : 0,
});

function installationShape(world: World, app: App): object {
  const { installation } = app;
  if (!installation) throw notFound();
  const { id, createdAt, suspendedAt } = installation;
  const account = userShape(world, world.owner) as { id: number };
  return {
    id,
    account,
    repository_selection: 'selected',
    access_tokens_url: `${world.server}/api/v3/app/installations/${id}/access_tokens`,
    repositories_url: `${world.server}/api/v3/installation/repositories`,
    html_url: `${world.server}/organizations/${world.owner}/settings/installations/${id}`,
    app_id: app.id,
    app_slug: app.slug,
    client_id: app.clientId,
    target_id: account.id,
    target_type: 'Organization',
    permissions: app.permissions,
    events: app.events,
    created_at: createdAt,
    updated_at: createdAt,
    single_file_name: null,
    suspended_by: null,
    suspended_at: suspendedAt ?? null,
  };
}
