import type { Installation, Variable } from '../github/administration.ts';
import { APP_NUMBER, CLIENT_ID, ENVIRONMENT } from '../desk/protect/environment.ts';
import { NotVisibleError } from './check.ts';
import type { Ground } from './ground.ts';

/**
 * The App that the workflows are told of, or whose number was given by hand; null where the organisation has none of
 * that name. Throws `NotVisibleError` where nobody says which App it is, and for the repository of a person. The token must be
 * an owner's: https://docs.github.com/en/rest/orgs/orgs#list-app-installations-for-an-organization
 */
export async function installationIn(ground: Ground): Promise<Installation | null> {
  if (!ground.inOrganisation)
    throw new NotVisibleError({
      ja: '個人のアカウントのリポジトリなので、入れてあるアプリの一覧を見られません。',
      en: 'The repository belongs to a person, whose list of Apps cannot be read.',
    });
  const client = await valueOf(ground, CLIENT_ID);
  const number = await appNumber(ground);
  if (client === null && number === null)
    throw new NotVisibleError({
      ja: `どのアプリが窓口なのか、まだ決まっていません（変数 ${CLIENT_ID} がありません）。`,
      en: `Nothing says which App is the desk’s (the variable ${CLIENT_ID} is missing).`,
    });
  const all = await ground.gh.administration.installations();
  return all.find((one) => (client === null ? one.app === number : one.clientId === client)) ?? null;
}

/** The App's number: as it was given by hand, or as the variable says; null where neither does. */
export async function appNumber(ground: Ground): Promise<number | null> {
  const said = ground.app ?? Number(await valueOf(ground, APP_NUMBER));
  return Number.isSafeInteger(said) && said > 0 ? said : null;
}

/** What a variable says to the workflows of the desk; null where it is not there. */
export async function valueOf(ground: Ground, wanted: string): Promise<string | null> {
  const { environment, repository } = await ground.variables();
  return [...environment, ...repository].find(({ name }) => name === wanted)?.value ?? null;
}

/** The variables of the environment, and those of the repository, which conditions of jobs see. */
export interface Variables {
  readonly environment: readonly Variable[];
  readonly repository: readonly Variable[];
}

export const variablesIn = async ({ gh }: Pick<Ground, 'gh'>): Promise<Variables> => ({
  environment: await gh.administration.variables(ENVIRONMENT),
  repository: await gh.administration.variables(),
});
