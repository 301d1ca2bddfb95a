import { describe, expect, it } from 'vitest';
import { programme } from '../../domain/lifecycle/build.test-support.ts';
import { connect } from '../../github/client.ts';
import { testForge } from '../../sandbox/forge/forge.test-support.ts';
import { holds, keepSetting } from './apply.ts';
import { codeowners } from './codeowners.ts';
import { wantedSettings } from './wanted.ts';

const name = { ja: '市民活動課', en: 'Civic Activities' };
const office = (github?: string) =>
  programme({
    offices: [{ id: 'desk', name, roles: ['secretariat'], ...(github === undefined ? {} : { github }) }],
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
});

describe('the rules of the repository', () => {
  const wishes = { repository: 'junkan-kamakura/junkan', branch: 'main', app: 4711 };

  it('the gate counts from the App only, and only merge commits are made', () => {
    const text = JSON.stringify(wantedSettings(wishes));
    expect(text).toContain('{"context":"junkan/gate","integration_id":4711}');
    expect(text).toContain('"allowed_merge_methods":["merge"]');
    expect(text).toContain('"merge_commit_message":"PR_BODY"');
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

  it('are set once: the second time nothing is written', async () => {
    const forge = await testForge();
    const gh = connect({
      token: forge.tokenFor({ user: 'kanri' }),
      repository: forge.repository,
      apiUrl: forge.url,
      second: 1,
    });
    const served = wantedSettings(wishes).filter(({ address }) => /(junkan|rulesets)$/.test(address));
    expect(served).toHaveLength(3);
    for (const setting of served) expect(await keepSetting(gh, setting)).toBe('set');
    for (const setting of served) expect(await keepSetting(gh, setting)).toBe('kept');
  });
});
