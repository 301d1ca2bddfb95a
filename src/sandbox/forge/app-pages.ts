import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { install, readManifest, registerApp, wrongName, type Manifest } from './operations/app.ts';
import type { Parts } from './server.ts';
import type { World } from './world.ts';

/** Manifests that were sent and not yet confirmed, by what the page of confirmation sends along. */
const waiting = new Map<string, { manifest: Manifest; state: string | null }>();

/**
 * GitHub's own pages that set up an App: the one that takes a manifest and makes it, and the one that installs it. Whoever
 * is there is the owner of the repository. Returns whether it was one of them.
 * https://docs.github.com/en/apps/sharing-github-apps/registering-a-github-app-from-a-manifest
 */
export async function answerPage(
  { world, settle }: Parts,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<boolean> {
  const act = request.method === 'POST' ? POSTS : GETS;
  const found = Object.entries(act).find(([pattern]) => new RegExp(`^${pattern}$`).test(url.pathname));
  if (!found) return false;
  const form = new URLSearchParams(request.method === 'POST' ? await textOf(request) : '');
  const answer = found[1](world, url, form);
  settle();
  if ('to' in answer) response.writeHead(302, { location: answer.to }).end();
  else
    response
      .writeHead(answer.status ?? 200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
      })
      .end(page(answer.title, answer.html));
  return true;
}

type Shown =
  { readonly to: string } | { readonly title: string; readonly html: string; readonly status?: number };
type Act = (world: World, url: URL, form: URLSearchParams) => Shown;

const NEW = '(?:/organizations/[^/]+)?/settings/apps/new';
const LIST = '/organizations/[^/]+/settings/apps';
const INSTALL = '/apps/[^/]+/installations/new';

const GETS: Readonly<Record<string, Act>> = {
  [NEW]: () => ({
    title: 'Register new GitHub App',
    html: '<p>練習場では、設定のページから送られた manifest だけを受け付けます。 / Only a manifest is taken here.</p>',
  }),
  [LIST]: ({ store }) => {
    const { app } = store.state;
    const entry = app
      ? `<li>${escape(app.name)} <a href="/apps/${escape(app.slug)}/installations/new">Install App</a></li>`
      : '';
    return { title: 'GitHub Apps', html: `<ul>${entry}</ul>` };
  },
  [INSTALL]: ({ store, owner, repo }, { pathname }) =>
    isApp(store.state.app?.slug, pathname)
      ? {
          title: `Install ${store.state.app?.name}`,
          html: `<p>Only select repositories: ${escape(`${owner}/${repo}`)}</p><form method="post"><button>Install</button></form>`,
        }
      : MISSING,
};

const POSTS: Readonly<Record<string, Act>> = {
  [NEW]: (world, { searchParams }, form) => {
    const manifest = readManifest(form.get('manifest') ?? '');
    if ('wrong' in manifest) return invalid('Invalid GitHub App configuration', manifest.wrong);
    const key = randomUUID();
    waiting.set(key, { manifest, state: searchParams.get('state') });
    return { title: 'Create GitHub App', html: confirmation(world, key, manifest.name) };
  },
  [`${NEW}/manifest`]: (world, _, form) => {
    const key = form.get('key') ?? '';
    const sent = waiting.get(key);
    if (!sent) return MISSING;
    const name = form.get('name') ?? '';
    const wrong = wrongName(world, name);
    if (wrong) return invalid('Create GitHub App', [wrong], confirmation(world, key, name));
    waiting.delete(key);
    const code = registerApp(world, { ...sent.manifest, name });
    if (sent.manifest.redirectUrl === null) return { title: name, html: '<p>Registration successful.</p>' };
    return { to: withQuery(sent.manifest.redirectUrl, { code, state: sent.state }) };
  },
  [INSTALL]: (world, { pathname }) => {
    const { app } = world.store.state;
    if (!app || !isApp(app.slug, pathname)) return MISSING;
    const id = String(install(world, app));
    if (app.setupUrl !== null)
      return { to: withQuery(app.setupUrl, { installation_id: id, setup_action: 'install' }) };
    return { title: app.name, html: `<p>${escape(app.name)} was installed on ${escape(world.owner)}.</p>` };
  },
};

const MISSING: Shown = { title: 'Not Found', html: '', status: 404 };

const invalid = (title: string, wrong: readonly string[], more = ''): Shown => ({
  title,
  html: `<ul>${wrong.map((one) => `<li>${escape(one)}</li>`).join('')}</ul>${more}`,
  status: 422,
});

const isApp = (slug: string | undefined, pathname: string): boolean => pathname.split('/')[2] === slug;

function confirmation({ owner }: World, key: string, name: string): string {
  return `<form method="post" action="/organizations/${encodeURIComponent(owner)}/settings/apps/new/manifest">
<input type="hidden" name="key" value="${key}">
<p><label>GitHub App name <input name="name" required value="${escape(name)}"></label></p>
<p><button>Create GitHub App for ${escape(owner)}</button></p></form>`;
}

function withQuery(to: string, query: Readonly<Record<string, string | null>>): string {
  const url = new URL(to);
  for (const [name, value] of Object.entries(query)) if (value !== null) url.searchParams.set(name, value);
  return url.href;
}

const page = (title: string, html: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(title)}</title><body><p>GitHub の練習用の画面 / GitHub's stand-in</p><h1>${escape(title)}</h1>${html}</body></html>\n`;

const escape = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (char) => `&#${String(char.codePointAt(0))};`);

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
