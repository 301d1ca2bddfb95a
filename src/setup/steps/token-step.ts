import type { Text } from '../../domain/text.ts';
import { refusalOf, statusOf } from '../../github/errors.ts';
import { connect } from '../../github/octokit/client.ts';
import type { GitHub } from '../../github/port.ts';
import { html } from '../../site/markup/html.ts';
import type { Ground } from '../ground.ts';
import { StepError, type Step } from '../step.ts';

/**
 * What a fine-grained token must be allowed for setting up, as GitHub's page calls it. A classic one needs `repo`, and
 * `read:org` where a team is an owner.
 * https://docs.github.com/en/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens
 */
export const TOKEN_RIGHTS: readonly string[] = [
  'Repository: Administration – Read and write',
  'Repository: Actions – Read and write',
  'Repository: Commit statuses – Read-only',
  'Repository: Contents – Read and write',
  'Repository: Environments – Read and write',
  'Repository: Issues – Read and write',
  'Repository: Metadata – Read-only',
  'Repository: Pages – Read and write',
  'Repository: Pull requests – Read and write',
  'Repository: Variables – Read and write',
  'Organization: Members – Read-only',
];

/** Which repository, and an administrator's token for it. The token stays in memory. */
export const token: Step = {
  id: 'token',
  title: { ja: 'リポジトリと、管理者のトークン', en: 'The repository, and an administrator’s token' },
  why: {
    ja: '設定する場所と、設定してよいことを示す鍵（トークン）を決めます。トークンは、この画面を終えるまで、この機械のメモリにだけ置きます。ファイルには書きません。',
    en: 'Where to set up, and by what right. The token stays in this machine’s memory until the program ends; it is written to no file.',
  },
  needs: [],
  async look(ground) {
    if (!ground.session.gh) return { isDone: false, found: [] };
    const { name, page } = await ground.repo();
    const { login } = ground.session;
    return {
      isDone: true,
      found: [
        {
          ja: `○ ${name} を、管理者 ${login} さんのトークンで設定します（${page}）。`,
          en: `○ ${name} is set up by the token of its administrator ${login} (${page}).`,
        },
      ],
    };
  },
  async act({ session }, fields) {
    const { place } = session;
    const repository = repositoryIn(fields.get('repository') ?? '');
    const offered = place.tokens.get(fields.get('from') ?? '');
    const given = (offered ? await offered() : (fields.get('token') ?? '')).trim();
    if (given === '')
      throw new StepError({ ja: '× トークンが入っていません。', en: '× There is no token in the box.' });
    const gh = connect({
      token: given,
      repository,
      apiUrl: place.apiUrl,
      second: place.second,
    });
    const { login, told } = await judge(gh);
    Object.assign(session, { gh, login });
    return told;
  },
  // Enter in a box presses the first button: the one for what was typed.
  form: ({ session: { place, gh } }, say) =>
    html`<form method="post" action="/steps/token">
      <div class="question">
        <label for="repository"
          >${say({ ja: 'リポジトリ（組織/名前）', en: 'Repository (owner/name)' })}</label
        >
        <input
          id="repository"
          name="repository"
          required
          autocomplete="off"
          spellcheck="false"
          value="${gh ? `${gh.owner}/${gh.repo}` : place.repository}"
        />
      </div>
      <div class="question">
        <label for="token">${say({ ja: 'トークン', en: 'Token' })}</label>
        <div class="help">
          <p>
            ${say({
              ja: 'リポジトリの管理者（Admin）の方が、GitHub にサインインして作ります。下のリンクを開き、期限（7日で足ります）を選び、終わりの「Generate token」を押して、出てきた文字をここに写します。',
              en: 'An administrator of the repository makes it: open the link below, choose how long it lives (7 days are enough), press “Generate token”, and copy it here.',
            })}
          </p>
          <p>
            <a
              href="${place.webUrl}/settings/tokens/new?description=junkan-setup&amp;scopes=repo,read:org"
              target="_blank"
              rel="noopener"
              >${say({ ja: 'GitHub でトークンを作る', en: 'Make a token on GitHub' })}</a
            >
          </p>
        </div>
        <input id="token" name="token" type="password" autocomplete="off" spellcheck="false" />
      </div>
      <details>
        <summary>
          ${say({ ja: 'fine-grained トークンを使うときの権限', en: 'The rights that a fine-grained token needs' })}
        </summary>
        <ul>
          ${TOKEN_RIGHTS.map((right) => html`<li>${right}</li>`)}
        </ul>
      </details>
      <p><button type="submit">${say({ ja: '確かめて進む', en: 'Check it and go on' })}</button></p>
      ${[...place.tokens.keys()].map(
        (name) =>
          html`<p>
            <button type="submit" name="from" value="${name}">
              ${say({ ja: `この機械にあるトークン（${name}）を使う`, en: `Use this machine’s token (${name})` })}
            </button>
          </p>`,
      )}
    </form>`,
};

function repositoryIn(text: string): string {
  const found = /^(?:https?:\/\/[^/]+\/)?([A-Za-z0-9-]+\/[A-Za-z0-9._-]+?)(?:\.git)?\/?$/.exec(
    text.trim(),
  )?.[1];
  if (found === undefined)
    throw new StepError({
      ja: `× 「${text}」はリポジトリの名前ではありません。「組織/名前」の形で入れてください。`,
      en: `× “${text}” is no repository: write owner/name.`,
    });
  return found;
}

/** Throws `StepError` where the token or the repository does not do. */
async function judge(gh: GitHub): Promise<{ login: string; told: Text[] }> {
  const { login, scopes } = await gh.administration.viewer();
  const { name, inOrganisation, isAdmin } = await gh.administration.repository();
  if (!inOrganisation) throw new StepError(NO_ORGANISATION);
  if (scopes !== null && !scopes.split(', ').includes('repo'))
    throw new StepError({
      ja: `× このトークンには「repo」の印がありません（いまの印: ${scopes || 'なし'}）。「repo」を選んで作り直してください。`,
      en: `× The token lacks the scope “repo” (it has: ${scopes || 'none'}). Make one with “repo”.`,
    });
  if (isAdmin === false) throw new StepError(NO_ADMIN(login));
  const lacking = await refusedReads(gh);
  if (lacking.length > 0) throw new StepError(...lacking);
  return {
    login,
    told: [
      {
        ja: `${login} さんのトークンで、${name} を設定できます。`,
        en: `The token of ${login} may set up ${name}.`,
      },
    ],
  };
}

const NO_ORGANISATION: Text = {
  ja: '× このリポジトリは個人のアカウントにあります。窓口のアプリは組織の人を見分けるので、組織（Organization）のリポジトリが必要です。GitHub で組織を作り、Settings の「Transfer ownership」でリポジトリを移してください。',
  en: '× The repository belongs to a person. The desk’s App asks who is in an organisation’s teams: make an organisation, and transfer the repository to it.',
};

const NO_ADMIN = (login: string): Text => ({
  ja: `× ${login} さんは、このリポジトリの管理者（Admin）ではありません。管理者の方のトークンを入れるか、管理者に Admin の権限をもらってください。`,
  en: `× ${login} is no administrator of the repository. Give an administrator’s token, or have the role given to you.`,
});

/** What a fine-grained token may do is in no list: GitHub names the permission when a read is refused. */
async function refusedReads({ administration, owner, repo }: Ground['gh']): Promise<Text[]> {
  const at = `/repos/${owner}/${repo}`;
  const reads = [`${at}/actions/permissions/workflow`, `${at}/environments`, `${at}/actions/variables`];
  const refused = await Promise.all(
    reads.map(async (read) => {
      try {
        await administration.read(read);
        return null;
      } catch (error) {
        if (statusOf(error) !== 403 && statusOf(error) !== 404) throw error;
        const { ja, en } = refusalOf(error);
        return { ja: `× ${ja}`, en: `× ${en}` };
      }
    }),
  );
  return refused.filter((one) => one !== null);
}
