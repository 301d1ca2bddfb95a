import { asApp } from '../github/octokit/as-app.ts';
import { statusOf } from '../github/errors.ts';
import { connect } from '../github/octokit/client.ts';
import type { GitHub } from '../github/port.ts';
import { UsageError } from '../io/main.ts';
import { postbox, type Postbox } from './postbox.ts';
import { SHORTEST } from './secrets.ts';

/** What a postbox may do on GitHub, and no more; who is in a team of the city, only where the App may see that. */
const PERMISSIONS = { contents: 'read', issues: 'write', metadata: 'read', pull_requests: 'read' } as const;

/** Seconds for which GitHub is waited for; whoever sends waits meanwhile. */
const PATIENCE = 15;

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
      ja: `受付箱を動かすには、環境変数 ${missing.join('、')} が必要です。`,
      en: `The postbox needs the variables ${missing.join(', ')}.`,
    });
  const [repository = '', clientId = '', key = '', secret = '', given = ''] = WANTED.map((name) => env[name]);
  const origins = given.split(/[\s,]+/).filter((origin) => origin !== '');
  const wrong = origins.filter((origin) => !isOrigin(origin));
  if (wrong.length > 0 || origins.length === 0)
    throw new UsageError({
      ja: `JUNKAN_SITE_ORIGIN の「${wrong.join(' ')}」は、https://example.jp のように、サイトのアドレスのうちホスト名までを、後ろに「/」を付けずに書いてください。`,
      en: `JUNKAN_SITE_ORIGIN has “${wrong.join(' ')}”: write the origin of the site alone, as https://example.jp, without a “/” behind it.`,
    });
  if (secret.length < SHORTEST)
    throw new UsageError({
      ja: `JUNKAN_POSTBOX_SECRET が短すぎます。推測できない${SHORTEST}文字以上の文字列にしてください。`,
      en: `JUNKAN_POSTBOX_SECRET is too short: give at least ${SHORTEST} signs that nobody can guess.`,
    });
  // Hosts that keep a variable on one line write the ends of its lines as \n.
  const pem = key.replaceAll('\\n', '\n');
  return postbox({
    github: installed({
      clientId,
      pem,
      repository,
      apiUrl: env['GITHUB_API_URL'],
      desk: env['JUNKAN_DESK_APP'],
    }),
    secret,
    origins,
  });
}

/** What a browser says of a page: scheme, host and port. Without TLS only where nothing leaves the machine. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { origin, protocol, hostname } = new URL(text);
  return origin === text && (protocol === 'https:' || hostname === 'localhost' || hostname === '127.0.0.1');
}

interface App {
  readonly clientId: string;
  readonly pem: string;
  readonly repository: string;
  readonly apiUrl: string | undefined;
  /** The App of the desk, where this is another. */
  readonly desk: string | undefined;
}

/** GitHub as the App sees it, with a token that is asked for anew before it runs out. */
function installed({ clientId, pem, repository, apiUrl, desk }: App): () => Promise<GitHub> {
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
    const { members } = installation.permissions;
    const permissions = { ...PERMISSIONS, ...(members === undefined ? {} : { members: 'read' }) };
    const token = await app.token(installation.id, repo, permissions);
    const gh = connect({
      token,
      repository,
      apiUrl,
      patience: PATIENCE,
      otherApp: desk ? { is: 'desk', slug: desk } : undefined,
    });
    // A token that GitHub takes no more, as after the App was installed anew, is not used until it runs out.
    gh.intercept(async (_call, make) => {
      try {
        return await make();
      } catch (error) {
        if (statusOf(error) === 401) known = null;
        throw error;
      }
    });
    return gh;
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
