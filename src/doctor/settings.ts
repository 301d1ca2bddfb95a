import { applySettings, holds, type Setting } from '../desk/protect/apply.ts';
import { wantedSettings } from '../desk/protect/rulesets.ts';
import type { Text } from '../domain/text.ts';
import { mayWrite, peopleBehindAll } from './accounts.ts';
import { NotVisibleError, type Check, type Group, type Problem } from './check.ts';
import type { Ground } from './ground.ts';
import { appNumber } from './installation.ts';
import { deciders } from './owners.ts';
import { pageOf, type Page } from './github-pages.ts';
import { adminsMayPass, trustedApps } from './rulesets.ts';

/** A check for each setting that `npm run setup` and `npm run protect` make: there is one list of them. */
export async function settingChecks(ground: Ground): Promise<Check[]> {
  const { gh, repository } = ground;
  const settings = wantedSettings({
    repository: `${gh.owner}/${gh.repo}`,
    branch: repository.defaultBranch,
    app: (await appNumber(ground).catch(() => null)) ?? (await trustedApps(gh))[0]?.app ?? 0,
    soleOwner: (await adminsMayPass(gh)) && (await writersAmongOwners(ground)) < 2,
  });
  return settings.map((setting) => ({
    id: setting.id,
    group: GROUPS[pageFor(setting)] ?? 'protection',
    title: setting.what,
    follows: setting.follows,
    look: (there) => lookAt(there, setting),
  }));
}

/** How many of the owners of what decides about papers may merge. */
export async function writersAmongOwners({ gh, folder }: Ground): Promise<number> {
  const people = await peopleBehindAll(gh, deciders(folder));
  const may = await Promise.all(people.map(({ login }) => mayWrite(gh, login)));
  return may.filter(Boolean).length;
}

async function lookAt(ground: Ground, setting: Setting): Promise<Problem[]> {
  // Others are not shown who may pass a rule, nor how merges are made: it would look as if it were not so.
  if (!ground.isAdmin)
    throw new NotVisibleError({
      ja: 'リポジトリの管理者（Admin）のトークンでないと見られません。',
      en: 'Only the token of an administrator of the repository shows it.',
    });
  const [outcome] = await applySettings(ground.gh, [setting], { write: false });
  if (outcome?.is === 'refused') throw new NotVisibleError(outcome.refusal);
  if (outcome?.is !== 'missing') return [];
  return [
    {
      found: foundIn(outcome.there, setting.says ?? setting.body),
      mend: {
        ja: 'npm run setup でこの手順をもう一度行うか、npm run protect -- --app 番号 --apply を動かします。下の画面から手で直すこともできます。',
        en: 'Do this step of npm run setup again, or run npm run protect -- --app NUMBER --apply. It can also be mended by hand on the page below.',
      },
      where: pageOf(ground.repository, pageFor(setting)),
    },
  ];
}

function foundIn(there: unknown, wanted: unknown): Text {
  if (there === null) return { ja: 'まだありません。', en: 'It is not there.' };
  const differences = differencesOf(there, wanted, '');
  if (differences.length === 0)
    return { ja: 'ほかのものまで許しています。', en: 'It allows others as well.' };
  return {
    ja: differences.map(({ at, is, should }) => `${at} は ${is}（正しくは ${should}）`).join('、'),
    en: differences.map(({ at, is, should }) => `${at} is ${is} (should be ${should})`).join(', '),
  };
}

interface Difference {
  readonly at: string;
  readonly is: string;
  readonly should: string;
}

/** Where what is there differs from what is wanted, each at the innermost name that can be given. */
function differencesOf(there: unknown, wanted: unknown, at: string): Difference[] {
  if (holds(there, wanted)) return [];
  if (Array.isArray(wanted) && Array.isArray(there)) {
    const lacking = wanted.filter((item) => !there.some((other) => holds(other, item)));
    const same = (item: unknown): unknown =>
      there.find((other) => nameOf(other) !== null && nameOf(other) === nameOf(item));
    const inside = lacking.flatMap((item) =>
      same(item) === undefined
        ? [{ at: joined(at, nameOf(item) ?? ''), is: '-', should: shown(item) }]
        : differencesOf(same(item), item, joined(at, nameOf(item) ?? '')),
    );
    return inside.length > 0 ? inside : [{ at, is: shown(there), should: shown(wanted) }];
  }
  if (isGroup(wanted) && isGroup(there))
    return Object.entries(wanted).flatMap(([key, value]) =>
      differencesOf(there[key], value, joined(at, key)),
    );
  return [{ at, is: shown(there), should: shown(wanted) }];
}

/** By what an entry of a list is known: a rule by its type, a required check by its context. */
function nameOf(item: unknown): string | null {
  const { type, context, name } = Object(item) as Record<string, unknown>;
  const found = type ?? context ?? name;
  return typeof found === 'string' ? found : null;
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const joined = (at: string, name: string): string => [at, name].filter(Boolean).join('.');

const shown = (value: unknown): string =>
  value === undefined ? '-' : typeof value === 'string' ? value : JSON.stringify(value);

/** The page of settings on which it stands. */
function pageFor({ address }: Setting): Page {
  if (address.includes('/environments/')) return 'environment';
  if (address.endsWith('/rulesets')) return 'rules';
  if (address.includes('/actions/')) return 'actions';
  if (address.endsWith('/pages')) return 'pages';
  if (/\/(private-vulnerability-reporting|vulnerability-alerts)$/.test(address)) return 'security';
  return 'general';
}

const GROUPS: Partial<Record<Page, Group>> = {
  general: 'repository',
  pages: 'site',
  actions: 'workflows',
  security: 'care',
};
