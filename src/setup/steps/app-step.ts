import { randomBytes } from 'node:crypto';
import { APP_NUMBER, CLIENT_ID, environmentSettings, KEY } from '../../desk/protect/environment.ts';
import type { Text } from '../../domain/text.ts';
import { html } from '../../site/markup/html.ts';
import { appOf, installed, listed, redeemCode, type Installed, manifest, storeApp } from '../app.ts';
import type { Ground } from '../ground.ts';
import { lookAtSettings } from '../outcomes.ts';
import { StepError, type Say, type Step } from '../step.ts';

/** The desk's App: made on GitHub by a manifest, its key stored, and installed on the repository. */
export const app: Step = {
  id: 'app',
  title: { ja: '窓口のアプリ', en: 'The desk’s App' },
  why: {
    ja: '窓口は、人のアカウントではなく、GitHub のアプリとして働きます。必要な権限はこちらで書いて渡します。鍵はひとりでに戻り、画面にもファイルにも出さずに、GitHub にしまいます。',
    en: 'The desk works as a GitHub App, not as a person. Its permissions are written here; its key comes back by itself and goes to GitHub, without being shown or written to a file.',
  },
  needs: ['token', 'environment'],
  async look(ground) {
    const stored = await isStored(ground);
    const found: Text[] = [
      stored
        ? { ja: '○ 鍵と Client ID が、しまわれています。', en: '○ Its key and its Client ID are stored.' }
        : { ja: '× 鍵がまだありません。', en: '× There is no key yet.' },
    ];
    if (!stored) return { isDone: false, found };
    const said = await saidOfInstallation(ground);
    return { isDone: said.isDone, found: [...found, ...said.found] };
  },
  async act(ground, fields) {
    await mustBeClosed(ground);
    const { session } = ground;
    if (fields.has('code')) {
      session.app = await redeemCode(ground.gh, codeIn(ground, fields));
      session.state = null;
    } else if (fields.has('client-id'))
      session.app = await appOf(
        session.place,
        (fields.get('client-id') ?? '').trim(),
        `${(fields.get('key') ?? '').replaceAll('\r\n', '\n').trim()}\n`,
      );
    if (!session.app) throw new StepError({ ja: '× アプリがまだありません。', en: '× There is no App yet.' });
    await storeApp(ground.gh, session.app);
    return [
      {
        ja: `アプリ「${session.app.slug}」の鍵を、環境にしまいました。`,
        en: `Stored the key of the App “${session.app.slug}” in the environment.`,
      },
    ];
  },
  async form(ground, say) {
    if (!(await isStored(ground))) {
      const kept = ground.session.app !== null;
      return html`${kept ? storeAgain(say) : await make(ground, say)} ${byHand(say)}`;
    }
    return html`${install(ground, say)} ${byHand(say)}`;
  },
  again: (_ground, say) => byHand(say),
};

async function isStored(ground: Ground): Promise<boolean> {
  const [secrets, variables] = await Promise.all([ground.secrets(), ground.variables()]);
  return secrets.has(KEY) && variables.has(CLIENT_ID) && variables.has(APP_NUMBER);
}

/** No key goes where any branch could take it. */
async function mustBeClosed(ground: Ground): Promise<void> {
  const branch = (await ground.repo()).defaultBranch;
  const { isDone } = await lookAtSettings(
    ground,
    environmentSettings({ repository: ground.repository, branch }),
  );
  if (!isDone)
    throw new StepError({
      ja: '× 鍵を置く場所が、まだ守られていません。先に、前の手順を済ませてください。',
      en: '× The place of the key is not closed yet: do that step first.',
    });
}

/** Only what a page of this session asked for is taken: all of them ask by one state, until an App came back with it. */
function codeIn({ session }: Ground, fields: URLSearchParams): string {
  const { state } = session;
  if (state === null || fields.get('state') !== state)
    throw new StepError({
      ja: '× この画面から頼んだものではない返事が来たので、使いませんでした。もう一度「GitHub でアプリを作る」を押してください。',
      en: '× An answer came that this page did not ask for; it was not used. Press the button again.',
    });
  return fields.get('code') ?? '';
}

async function saidOfInstallation(ground: Ground): Promise<{ isDone: boolean; found: Text[] }> {
  const { session, gh } = ground;
  const number = Number((await ground.variables()).get(APP_NUMBER));
  const there = session.app ? await installed(session.place, session.app, gh) : await listed(gh, number);
  if (there === 'unknown') return { isDone: true, found: [UNSEEN] };
  return there === null ? { isDone: false, found: [NOT_INSTALLED] } : judged(there);
}

/** Without the key in memory only an owner sees it; the App shows it itself when it reports. */
const UNSEEN: Text = {
  ja: '－ リポジトリに入っているかは、あとの手順「アプリに報告させる」で分かります。',
  en: '– Whether it is installed is seen when it reports, in a later step.',
};

const NOT_INSTALLED: Text = {
  ja: '× アプリが、まだこのリポジトリに入っていません。',
  en: '× The App is not installed on the repository yet.',
};

function judged({ lacks, onAll }: Installed): { isDone: boolean; found: Text[] } {
  const found: Text[] = [
    lacks.length === 0
      ? {
          ja: '○ アプリがこのリポジトリに入り、必要な権限を持っています。',
          en: '○ The App is installed with all it needs.',
        }
      : {
          ja: `× アプリに足りない権限があります: ${lacks.join('、')}。アプリの設定の「Permissions & events」で足し、組織の側で承認してください。`,
          en: `× The App lacks permissions: ${lacks.join(', ')}. Add them under “Permissions & events”, and accept them in the organisation.`,
        },
  ];
  if (onAll)
    found.push({
      ja: '！ アプリが、組織のすべてのリポジトリに入っています。アプリの設置の画面で、このリポジトリだけにしてください。',
      en: '! The App is installed on all repositories of the organisation. Leave it this one only.',
    });
  return { isDone: lacks.length === 0, found };
}

/** A form that goes to GitHub itself, which shows what is to be made and asks the person. */
async function make(ground: Ground, say: Say) {
  const { session, gh } = ground;
  // Another look at the page, in this tab or the next, must not lose an App that is being made.
  session.state ??= randomBytes(24).toString('hex');
  const { webUrl } = session.place;
  const asked = manifest({
    owner: gh.owner,
    url: (await ground.programme()).site,
    back: `${session.origin}/app`,
  });
  const action = `${webUrl}/organizations/${gh.owner}/settings/apps/new?state=${session.state}`;
  return html`<p>
      ${say({
        ja: 'GitHub の画面に移ります。名前を確かめて「Create GitHub App」を押すと、ここに戻ります。組織の持ち主（Owner）の方が、GitHub にサインインしてから押してください。',
        en: 'This leads to GitHub. Look at the name, press “Create GitHub App”, and you come back here. An owner of the organisation must do it, signed in to GitHub.',
      })}
    </p>
    <form method="post" action="${action}">
      <input type="hidden" name="manifest" value="${JSON.stringify(asked)}" />
      <p>
        <button type="submit">${say({ ja: 'GitHub でアプリを作る', en: 'Make the App on GitHub' })}</button>
      </p>
    </form>
    <details>
      <summary>
        ${say({ ja: 'その名前はもう使われている、と出たとき', en: 'If GitHub says that the name is taken' })}
      </summary>
      <p>
        ${say({
          ja: '鍵を受け取れなかったアプリが、GitHub に残っていることがあります。アプリの一覧で開き、「Advanced」の「Delete GitHub App」で消してから、もう一度作ります。消さずに使うときは、「Generate a private key」で新しい鍵を作り、下の「アプリがもうあるとき」に入れます。ほかの組織の名前と重なったときは、GitHub の画面で名前を変えれば作れます。',
          en: 'An App whose key never arrived may have been left on GitHub. Open it in the list of Apps, delete it under “Advanced” with “Delete GitHub App”, and make it again. To use it as it is, press “Generate a private key” there and give the key below, under “If there is an App already”. If it is the name of somebody else’s App, choose another on GitHub’s page.',
        })}
        <a href="${appsPage(ground)}" target="_blank" rel="noopener"
          >${say({ ja: 'アプリの一覧を開く', en: 'Open the list of Apps' })}</a
        >
      </p>
    </details>`;
}

const appsPage = ({ session, gh }: Ground): string =>
  `${session.place.webUrl}/organizations/${gh.owner}/settings/apps`;

const storeAgain = (say: Say) =>
  html`<form method="post" action="/steps/app">
    <p>
      ${say({
        ja: 'アプリはできましたが、鍵をしまえませんでした。鍵は、まだこの機械のメモリにあります。',
        en: 'The App was made, but its key could not be stored. This machine still has it in memory.',
      })}
    </p>
    <p><button type="submit">${say({ ja: 'もう一度しまう', en: 'Store it again' })}</button></p>
  </form>`;

/** The App's own page is known by its name; after another start only the list of the organisation's Apps is. */
function install(ground: Ground, say: Say) {
  const { session } = ground;
  const address = session.app
    ? `${session.place.webUrl}/apps/${session.app.slug}/installations/new`
    : appsPage(ground);
  return html`<p>
    ${
      session.app
        ? say({ ja: '次のリンクを開きます。', en: 'Open the link.' })
        : say({
            ja: '次のリンクを開き、一覧から窓口のアプリを選んで（「Edit」）、「Install App」を開きます。',
            en: 'Open the link, choose the desk’s App in the list (“Edit”) and open “Install App”.',
          })
    }
    ${say({
      ja: '「Only select repositories」でこのリポジトリだけを選び、「Install」を押します。済んだら、ここに戻って「もう一度見る」を押してください。',
      en: 'Choose “Only select repositories” and this one, and press “Install”. Then come back and look again.',
    })}
    <a href="${address}" target="_blank" rel="noopener"
      >${say({ ja: 'アプリをリポジトリに入れる', en: 'Install the App' })}</a
    >
  </p>`;
}

const byHand = (say: Say) =>
  html`<details>
    <summary>
      ${say({ ja: 'アプリがもうあるとき、鍵を新しくするとき', en: 'If there is an App already, or to change its key' })}
    </summary>
    <form method="post" action="/steps/app">
      <p>
        ${say({
          ja: 'アプリの設定のページにある Client ID と、「Generate a private key」で得たファイルの中身を写します。ファイルは、その後で消してください。',
          en: 'Copy the Client ID from the App’s page of settings, and what is in the file of “Generate a private key”. Delete the file afterwards.',
        })}
      </p>
      <div class="question">
        <label for="client-id">Client ID</label>
        <input id="client-id" name="client-id" required autocomplete="off" spellcheck="false" />
      </div>
      <div class="question">
        <label for="key">${say({ ja: '鍵', en: 'Private key' })}</label>
        <textarea id="key" name="key" rows="4" required autocomplete="off" spellcheck="false"></textarea>
      </div>
      <p>
        <button type="submit" class="quiet">${say({ ja: 'この鍵をしまう', en: 'Store this key' })}</button>
      </p>
    </form>
  </details>`;
