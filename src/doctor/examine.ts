import type { Text } from '../domain/text.ts';
import { statusOf } from '../github/errors.ts';
import { NotVisibleError, type Check, type Problem } from './check.ts';
import { readyIn } from './checks/workflow-checks.ts';
import type { Ground } from './ground.ts';

/** How a check came out: ○, × with its problems, or － with the reason why nobody could look. */
export type Diagnosis =
  | { readonly check: Check; readonly mark: 'good' }
  | { readonly check: Check; readonly mark: 'bad'; readonly problems: readonly [Problem, ...Problem[]] }
  | { readonly check: Check; readonly mark: 'unseen'; readonly why: Text };

/** Asks every check, one after the other, so that GitHub's limits are kept. Bugs are thrown. */
export async function examine(ground: Ground, checks: readonly Check[]): Promise<Diagnosis[]> {
  const diagnoses: Diagnosis[] = [];
  for (const check of checks) diagnoses.push(await diagnose(ground, check));
  return diagnoses;
}

async function diagnose(ground: Ground, check: Check): Promise<Diagnosis> {
  try {
    if (check.afterReady && !(await mayBeOpen(ground))) throw new NotVisibleError(CLOSED);
    const [first, ...others] = await check.look(ground);
    return first === undefined
      ? { check, mark: 'good' }
      : { check, mark: 'bad', problems: [first, ...others] };
  } catch (error) {
    const why = whyUnseen(error);
    if (why === null) throw error;
    return { check, mark: 'unseen', why };
  }
}

/** Only a desk that is known to be closed is; who may not see the variable looks as if it were open. */
async function mayBeOpen(ground: Ground): Promise<boolean> {
  try {
    return (await readyIn(ground)) === 'true';
  } catch (error) {
    if (whyUnseen(error) === null) throw error;
    return true;
  }
}

const CLOSED: Text = {
  ja: '窓口を開くまで、この処理は動きません。開いてから、もう一度診断します。',
  en: 'This does not run before the desk is open: look again when it is.',
};

/**
 * Why something cannot be seen; null for a bug. GitHub answers 404, too, where a token may not know that a thing exists.
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
function whyUnseen(error: unknown): Text | null {
  if (error instanceof NotVisibleError) return error.why;
  const status = statusOf(error);
  if (status === null) return null;
  if (status >= 500)
    return {
      ja: `GitHub が答えませんでした（${status}）。少し待って、もう一度ためしてください。`,
      en: `GitHub did not answer (${status}). Please try again in a while.`,
    };
  const needed = neededPermission(error);
  return {
    ja: `このトークンでは見られません（${status}${needed ? `、必要な権限: ${needed}` : ''}）。リポジトリと組織の管理者のトークンで、もう一度ためしてください。`,
    en: `This token does not show it (${status}${needed ? `, it takes ${needed}` : ''}). Try again with the token of an administrator of repository and organisation.`,
  };
}

/** GitHub names the permission in a header of its refusal. */
function neededPermission(error: unknown): string | null {
  const { response } = Object(error) as { response?: { headers?: Record<string, unknown> } };
  const needed = response?.headers?.['x-accepted-github-permissions'];
  return typeof needed === 'string' && needed !== '' ? needed : null;
}
