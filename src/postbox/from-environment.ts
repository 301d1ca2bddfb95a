import { asApp } from '../github/octokit/as-app.ts';
import { connect } from '../github/octokit/client.ts';
import type { GitHub } from '../github/port.ts';
import { UsageError } from '../io/main.ts';
import { postbox, type Postbox } from './postbox.ts';

/** What a postbox may do on GitHub, and no more. */
const PERMISSIONS = { contents: 'read', issues: 'write', metadata: 'read', pull_requests: 'read' } as const;

/** Milliseconds for which a token is used; GitHub gives it for an hour. */
const TOKEN_LIVES = 50 * 60_000;

const WANTED = [
  'GITHUB_REPOSITORY',
  'JUNKAN_APP_CLIENT_ID',
  'JUNKAN_APP_KEY',
  'JUNKAN_POSTBOX_SECRET',
  'JUNKAN_SITE_ORIGIN',
] as const;

/** Variables of a process, or of a function host. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Returns the postbox that a host's variables describe. Throws `UsageError` where one of them is missing. */
export function postboxFrom(env: Environment): Postbox {
  const missing = WANTED.filter((name) => !env[name]);
  if (missing.length > 0)
    throw new UsageError({
      ja: `受付箱を動かすには、環境変数 ${missing.join('、')} が要ります。`,
      en: `The postbox needs the variables ${missing.join(', ')}.`,
    });
  const [repository = '', clientId = '', key = '', secret = '', origins = ''] = WANTED.map(
    (name) => env[name],
  );
  // Hosts that keep a variable on one line write the ends of its lines as \n.
  const pem = key.replaceAll('\\n', '\n');
  return postbox({
    github: installed({ clientId, pem, repository, apiUrl: env['GITHUB_API_URL'] }),
    secret,
    origins: origins.split(/[\s,]+/).filter((origin) => origin !== ''),
  });
}

interface App {
  readonly clientId: string;
  readonly pem: string;
  readonly repository: string;
  readonly apiUrl: string | undefined;
}

/** GitHub as the App sees it, with a token that is asked for anew before it runs out. */
function installed({ clientId, pem, repository, apiUrl }: App): () => Promise<GitHub> {
  let known: { readonly gh: Promise<GitHub>; readonly until: number } | null = null;
  const ask = async (): Promise<GitHub> => {
    const [owner = '', repo = ''] = repository.split('/');
    const app = asApp({ clientId, pem }, apiUrl);
    const installation = await app.installation(owner, repo);
    if (!installation)
      throw new UsageError({
        ja: `App が ${repository} に入っていません。`,
        en: `The App is not installed on ${repository}.`,
      });
    return connect({ token: await app.token(installation.id, repo, PERMISSIONS), repository, apiUrl });
  };
  return () => {
    if (known === null || known.until < Date.now()) {
      const gh = ask();
      known = { gh, until: Date.now() + TOKEN_LIVES };
      gh.catch(() => (known = null));
    }
    return known.gh;
  };
}
