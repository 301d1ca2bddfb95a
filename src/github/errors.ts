import type { Text } from '../domain/text.ts';

/** The HTTP status with which GitHub refused a call; null for any other error. */
export function statusOf(error: unknown): number | null {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
    ? error.status
    : null;
}

/** What a read gives, or null where GitHub says that it is not there (404) or is gone (410). */
export async function orNull<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    const status = statusOf(error);
    if (status === 404 || status === 410) return null;
    throw error;
  }
}

/** Why GitHub did not do what it was asked, in words for whoever holds the token, and what to do. */
export interface Refusal extends Text {
  readonly status: number | null;
  /** GitHub's own words. */
  readonly said: string;
}

/**
 * What a refusal means. GitHub names the permission that a fine-grained token lacks in a header.
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
export function refusalOf(error: unknown): Refusal {
  const status = statusOf(error);
  return { status, said: saidBy(error), ...wordsFor(status, error) };
}

/** ` (owner/name)` of the repository that a call was about; nothing where it was about none. */
function repositoryOf(error: unknown): Text {
  const { request } = Object(error) as { request?: { url?: string } };
  const name = /\/repos\/([\w.-]+\/[\w.-]+)/.exec(request?.url ?? '')?.[1];
  return name === undefined ? { ja: '', en: '' } : { ja: `（${name}）`, en: ` (${name})` };
}

function wordsFor(status: number | null, error: unknown): Text {
  const about = repositoryOf(error);
  const lacks = headerOf(error, 'x-accepted-github-permissions');
  if (status === 401)
    return {
      ja: 'GitHub がこのトークンを受けつけません。期限が切れたか、写しまちがいです。新しいトークンを入れてください。',
      en: 'GitHub does not take this token: it has run out, or was not copied whole. Give a new one.',
    };
  if (headerOf(error, 'x-github-sso') !== null)
    return {
      ja: 'この組織は、シングルサインオンの承認を求めています。GitHub のトークンの一覧で「Configure SSO」を押し、この組織を承認してから、もう一度お試しください。',
      en: 'This organisation wants single sign-on: authorise the token under “Configure SSO” on GitHub, then try again.',
    };
  if (status === 403 && /rate limit/i.test(saidBy(error)))
    return {
      ja: '短い間に多くの呼び出しをしたため、GitHub が少し待つように言っています。数分たってから、もう一度お試しください。',
      en: 'GitHub asks to wait for a while: too many calls in a short time. Try again in some minutes.',
    };
  if (status === 403 && lacks !== null)
    return {
      ja: `このトークンには、次の権限が足りません: ${lacks}。権限を足したトークンを入れてください。`,
      en: `The token lacks this permission: ${lacks}. Give one that has it.`,
    };
  if (status === 403)
    return {
      ja: `このトークンには、この設定を変える権限がありません${about.ja}。リポジトリの管理者（Admin）の方のトークンを入れてください。`,
      en: `The token may not change this${about.en}. Give the token of an administrator of the repository.`,
    };
  if (status === 404)
    return {
      ja: `GitHub に見つかりません${about.ja}。名前がちがうか、このトークンでは見えません。名前とトークンの権限を確かめてください。`,
      en: `GitHub finds nothing there${about.en}: the name is wrong, or the token may not see it. Look at both.`,
    };
  if (status === 422 && /integration/i.test(saidBy(error)))
    return {
      ja: 'GitHub は、アプリが一度も報告していないリポジトリでは、決まりにそのアプリの名を書かせません。先に「アプリに報告させる」を済ませてください。',
      en: 'GitHub lets a rule name an App only after the App has reported on the repository: let it report first.',
    };
  // Octokit gives 500 to a call that nothing answered.
  if (status === null || status >= 500)
    return {
      ja: `GitHub が答えませんでした（${saidBy(error)}）。GitHub かインターネットの不調です。少し待って、もう一度お試しください。`,
      en: `GitHub did not answer (${saidBy(error)}): it, or the network, is in trouble. Wait a little and try again.`,
    };
  return {
    ja: `GitHub が断りました（${status}）。GitHub の言葉: ${saidBy(error)}`,
    en: `GitHub refused (${status}). In its words: ${saidBy(error)}`,
  };
}

function headerOf(error: unknown, name: string): string | null {
  const { response } = Object(error) as { response?: { headers?: Readonly<Record<string, unknown>> } };
  const value = response?.headers?.[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The message, without the address of the documentation that Octokit puts behind it. */
const saidBy = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/ - https:\/\/docs\.github\.com\S*$/, '');
