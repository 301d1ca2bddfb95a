import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { programme } from '../../domain/lifecycle/build.test-support.ts';
import { connect } from '../../github/octokit/client.ts';
import { reported, testForge } from '../../sandbox/forge/forge.test-support.ts';
import { applySettings, holds } from './apply.ts';
import { areEnough, CODEOWNERS, codeowners } from './codeowners.ts';
import { APP_PERMISSIONS, environmentSettings } from './environment.ts';
import { mergeSetting } from './repository.ts';
import { ruleSettings, wantedSettings } from './rulesets.ts';

const name = { ja: '市民活動課', en: 'Civic Activities' };
const office = (github?: string) =>
  programme({
    offices: [
      {
        id: 'desk',
        name,
        roles: ['secretariat'],
        ...(github === undefined ? {} : { github: { login: github } }),
      },
    ],
  });

describe('the code owners', () => {
  it('answer for all but what is filed', () => {
    const lines = codeowners(office('city/desk'))
      .split('\n')
      .filter((line) => !line.startsWith('#'));
    expect(lines.filter(Boolean)).toEqual([
      '* @city/desk',
      '/content/',
      '/content/programme/ @city/desk',
      '/content/council/ @city/desk',
      '/content/pages/ @city/desk',
    ]);
  });

  it('the file says so when nobody has a GitHub name', () => {
    expect(codeowners(office())).toContain('事務局に GitHub の名前がまだありません。');
    expect(codeowners(office('x y @z'))).not.toContain('@');
  });

  it('one person alone is not enough: nobody approves a change of one’s own', () => {
    expect(areEnough([])).toBe(false);
    expect(areEnough(['hanako'])).toBe(false);
    expect(areEnough(['hanako', 'taro'])).toBe(true);
    expect(areEnough(['city/desk'])).toBe(true);
  });
});

const wishes = { repository: 'junkan-kamakura/junkan', branch: 'main', app: 4711, soleOwner: false };

describe('the rules of the repository', () => {
  it('the gate counts from the App only, and only merge commits are made', () => {
    const text = JSON.stringify(wantedSettings(wishes));
    expect(text).toContain('{"context":"junkan/gate","integration_id":4711}');
    expect(text).toContain('"allowed_merge_methods":["merge"]');
    expect(text).toContain('"merge_commit_message":"PR_BODY"');
  });

  it('a commit that comes after the approval needs another, and no approval is dismissed', () => {
    const text = JSON.stringify(ruleSettings(wishes));
    expect(text).toContain('"require_last_push_approval":true');
    expect(text).toContain('"dismiss_stale_reviews_on_push":false');
    expect(text).toContain('"bypass_actors":[],');
  });

  it('where one person answers for the code, an administrator may pass, in pull requests only', () => {
    const text = JSON.stringify(ruleSettings({ ...wishes, soleOwner: true }));
    expect(text).toContain('"actor_type":"RepositoryRole","bypass_mode":"pull_request"');
  });

  it('the environment is closed before anything else, and the rules that name the App come last', () => {
    const places = wantedSettings(wishes).map(({ address }) =>
      address.replace(`/repos/${wishes.repository}`, ''),
    );
    expect(places.slice(0, 2)).toEqual([
      '/environments/desk',
      '/environments/desk/deployment-branch-policies',
    ]);
    expect(places.slice(-2)).toEqual(['/rulesets', '/rulesets']);
  });

  it('hold when GitHub says more, or in another order, and not when it says something else', () => {
    expect(
      holds(
        { id: 1, rules: [{ type: 'b', x: 1 }, { type: 'a' }] },
        { rules: [{ type: 'a' }, { type: 'b' }] },
      ),
    ).toBe(true);
    expect(holds({ rules: [{ type: 'a' }] }, { rules: [{ type: 'a' }, { type: 'b' }] })).toBe(false);
    expect(holds(null, { a: 1 })).toBe(false);
  });
});

async function administrator() {
  const forge = await testForge();
  const gh = connect({
    token: forge.tokenFor({ user: 'kanri' }),
    repository: forge.repository,
    apiUrl: forge.url,
    second: 1,
  });
  return { forge, gh };
}

const results = (outcomes: readonly { readonly is: string }[]) => outcomes.map(({ is }) => is);

describe('the settings on GitHub', () => {
  it('are set once: the second time nothing is written', async () => {
    const { forge, gh } = await administrator();
    await reported(forge);
    const settings = [
      ...environmentSettings(wishes),
      mergeSetting(wishes.repository),
      ...ruleSettings({ ...wishes, app: forge.appId }),
    ];
    expect(results(await applySettings(gh, settings, { write: false }))).not.toContain('kept');
    expect(new Set(results(await applySettings(gh, settings, { write: true })))).toEqual(new Set(['set']));
    const before = forge.calls.length;
    expect(new Set(results(await applySettings(gh, settings, { write: true })))).toEqual(new Set(['kept']));
    expect(forge.calls.slice(before).map(({ method }) => method)).not.toContain('PUT');
  });

  it('one that is refused keeps none of the others back, and says why', async () => {
    const { forge, gh } = await administrator();
    const settings = [mergeSetting(wishes.repository), ...environmentSettings(wishes)];
    forge.faults.next(1, { answer: 422 }, ({ method }) => method === 'PATCH');
    const outcomes = await applySettings(gh, settings, { write: true });
    expect(results(outcomes)).toEqual(['refused', 'set', 'set']);
    const [first] = outcomes;
    expect(first?.is === 'refused' && first.refusal.status).toBe(422);
  });
});

it('on GitHub, rules and code owners together hold what is owned until another owner approves it, and let pass what is filed', async () => {
  const { forge, gh } = await administrator();
  const text = codeowners(office('shimin-katsudo'));
  await forge.asUser('kanri').commit({ branch: 'main', files: [{ path: CODEOWNERS, text }], message: 'x' });
  const rule = ruleSettings({ ...wishes, app: forge.appId })
    .map(({ body }) => body)
    .find((body) => JSON.stringify(body).includes('require_code_owner_review'));
  const rules = Reflect.get(Object(rule), 'rules') as readonly { type: string }[];
  const reviewed = { ...rule, rules: rules.filter(({ type }) => type === 'pull_request') };
  await forge.asUser('kanri').call('POST', `/repos/${forge.repository}/rulesets`, reviewed);
  const propose = async (login: string, path: string, branch: string): Promise<number> => {
    const hands = forge.asUser(login);
    await hands.commit({ branch, files: [{ path, text: 'x' }], message: 'x' });
    return hands.openPull({ title: 'x', body: '', head: branch });
  };
  const owned = await propose('kanri', 'content/council/2026.yaml', 'owned');
  await expect(gh.pulls.merge(owned)).rejects.toThrow('code owner review from @shimin-katsudo');
  await forge.asUser('shimin-katsudo').review(owned, 'APPROVE');
  await gh.pulls.merge(owned);
  const own = await propose('shimin-katsudo', 'README.md', 'own');
  await expect(gh.pulls.merge(own)).rejects.toThrow('code owner review');
  await gh.pulls.merge(await propose('kanri', 'content/projects/x.md', 'filed'));
});

describe('the App', () => {
  it('has all the permissions that the workflows ask for, and no more', () => {
    const folder = path.resolve(import.meta.dirname, '../../../.github/workflows');
    const asked = new Map<string, string>();
    for (const file of readdirSync(folder))
      for (const [, name = '', level = ''] of readFileSync(path.join(folder, file), 'utf8').matchAll(
        /^\s+permission-([a-z-]+): (?:\$\{\{.*')?(read|write)(?:'.*\}\})?$/gm,
      )) {
        const key = name.replaceAll('-', '_');
        if (asked.get(key) !== 'write') asked.set(key, level);
      }
    expect(Object.fromEntries([...asked, ['metadata', 'read']])).toEqual(APP_PERMISSIONS);
  });
});
