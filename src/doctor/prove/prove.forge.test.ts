import { describe, expect, it } from 'vitest';
import { ROOT } from '../../io/root.ts';
import { folderAt } from '../../io/folder.ts';
import { deskOf, testForge } from '../../sandbox/forge/forge.test-support.ts';
import type { Forge } from '../../sandbox/forge/forge.ts';
import { permissionsAsked, workflowsIn } from '../workflow-files.ts';
import { printProofs } from './print-proofs.ts';
import { prove, type Tokens, type Wishes } from './prove.ts';

const workflows = workflowsIn(folderAt(ROOT));
const asked = permissionsAsked(workflows.filter(({ name }) => name !== 'doctor'));
const TEAM = 'junkan-kamakura/secretariat';

/** A token for each permission that the workflows ask for, as the workflow of the proof mints them. */
function tokensOf(forge: Forge, without: readonly string[] = []): Tokens {
  const single = Object.entries(asked).map(
    ([name, level]) => [name, deskOf(forge, { [name]: level })] as const,
  );
  const mention = ['mention', deskOf(forge, { issues: 'write', members: 'read' })] as const;
  return new Map([...single, mention].filter(([name]) => !without.includes(name)));
}

async function wishes(forge: Forge, more: Partial<Wishes> = {}): Promise<Wishes> {
  const main = await forge.asUser('kanri').call('GET', `/repos/${forge.repository}/git/ref/heads/main`);
  const commit = String(Reflect.get(Object(Reflect.get(Object(main), 'object')), 'sha'));
  return { commit, asked, minted: new Set(Object.keys(asked)), team: null, ...more };
}

describe('the proof of the App’s permissions', () => {
  it('is asked for just what the workflows of the desk ask for', () => {
    const doctor = workflows.find(({ name }) => name === 'doctor');
    expect(doctor?.asks).toEqual(asked);
    const given = [...(doctor?.text ?? '').matchAll(/TOKEN_(\w+): /g)].map(([, name = '']) =>
      name.toLowerCase(),
    );
    expect(new Set(given)).toEqual(new Set([...Object.keys(asked), 'mention']));
  });

  it('has a ○ for everything where nothing is missing, and leaves no branch', async () => {
    const forge = await testForge();
    const proofs = await prove(tokensOf(forge), await wishes(forge));
    expect(proofs.filter(({ mark }) => mark !== 'good')).toEqual([]);
    const gh = deskOf(forge, { contents: 'read', statuses: 'read' });
    expect(await gh.administration.branches()).toEqual(['main']);
    const statuses = await gh.statuses.current('main');
    expect(statuses.map(({ context }) => context)).toEqual(['junkan/doctor']);
    // Once more: what an earlier proof left is taken up.
    expect((await prove(tokensOf(forge), await wishes(forge))).every(({ mark }) => mark === 'good')).toBe(
      true,
    );
  });

  it('names the permission that is missing, and what cannot be tried without it', async () => {
    const forge = await testForge();
    const proofs = await prove(tokensOf(forge, ['statuses']), await wishes(forge));
    const report = printProofs(proofs, 'ja');
    expect(report).toContain('× 権限 statuses: write がある');
    expect(report).toContain('－ コミットに印を付けられる');
    expect(report).toContain('Permissions & events');
  });

  it('says so where a workflow asks for more than is proved', async () => {
    const forge = await testForge();
    const more = await wishes(forge, { asked: { ...asked, checks: 'write' } });
    const bad = (await prove(tokensOf(forge), more)).filter(({ mark }) => mark === 'bad');
    expect(bad.map(({ says }) => says?.ja)).toEqual([expect.stringContaining('doctor.yml')]);
  });

  it('says in GitHub’s words why an act was refused', async () => {
    const forge = await testForge();
    forge.faults.next(
      1,
      { answer: 422 },
      ({ method, path }) => method === 'POST' && path.endsWith('/git/refs'),
    );
    const bad = (await prove(tokensOf(forge), await wishes(forge))).filter(({ mark }) => mark === 'bad');
    expect(bad.map(({ what }) => what.ja)).toEqual([expect.stringContaining('filing/0')]);
  });

  it('tells whether a mention of the team is one', async () => {
    const forge = await testForge();
    const known = await prove(tokensOf(forge), await wishes(forge, { team: TEAM }));
    expect(known.filter(({ mark }) => mark !== 'good')).toEqual([]);
    const other = await testForge();
    const deaf = new Map([...tokensOf(other), ['mention', deskOf(other, { issues: 'write' })] as const]);
    const proofs = await prove(deaf, await wishes(other, { team: TEAM }));
    expect(proofs.at(-1)).toMatchObject({ mark: 'bad' });
    expect(proofs.at(-1)?.says?.ja).toContain('ただの文字');
  });

  it('tells a team that does not exist', async () => {
    const forge = await testForge();
    const proofs = await prove(tokensOf(forge), await wishes(forge, { team: `${TEAM}-of-old` }));
    expect(proofs.find(({ what }) => what.ja === 'チームの人が見える')?.says?.ja).toContain(
      'secretariat-of-old',
    );
  });
});
