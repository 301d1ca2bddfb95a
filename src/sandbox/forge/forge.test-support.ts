import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import { connect, octokitFor } from '../../github/octokit/client.ts';
import type { GitHub } from '../../github/port.ts';
import type { Permissions } from './actor.ts';
import type { Behaviour } from './behaviours.ts';
import { report } from './set-up.ts';
import { openForge, type Forge, type ForgeOptions } from './forge.ts';

const opened: { forge: Forge; folder: string }[] = [];

afterEach(async () => {
  for (const { forge, folder } of opened.splice(0)) {
    await forge.close();
    rmSync(folder, { recursive: true, force: true });
    expect(forge.failures).toEqual([]);
  }
});

/** A stand-in with a few files, which is closed after the test and must not have failed. */
export async function testForge(options: Partial<ForgeOptions> = {}): Promise<Forge> {
  const folder = mkdtempSync(join(tmpdir(), 'junkan-forge-'));
  const seed = join(folder, 'seed');
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(seed, path)), { recursive: true });
    writeFileSync(join(seed, path), text);
  }
  const forge = await openForge({
    dir: join(folder, 'forge'),
    from: seed,
    now: '2026-11-20T09:00:00+09:00',
    people: [
      { login: 'shimin-katsudo', name: '市民活動課', role: 'write', teams: ['secretariat'] },
      { login: 'kanri', name: '管理者', role: 'admin' },
    ],
    ...options,
  });
  opened.push({ forge, folder });
  return forge;
}

const FILES = {
  'README.md': 'Junkan\n',
  'content/projects/.keep': '',
  'content/hello.md': 'one\ntwo\nthree\n',
};

const DESK = { issues: 'write', pull_requests: 'write', contents: 'write', statuses: 'write' } as const;

/** The desk's own client, as the App. */
export const deskOf = (forge: Forge, permissions: Permissions = DESK): GitHub =>
  connect({
    token: forge.tokenFor({ app: true, permissions }),
    repository: forge.repository,
    apiUrl: forge.url,
    second: 1,
  });

/** Octokit itself, for calls that the desk never makes. */
export const octokitOf = (forge: Forge, permissions: Permissions = DESK) =>
  octokitFor({
    token: forge.tokenFor({ app: true, permissions }),
    repository: forge.repository,
    apiUrl: forge.url,
    second: 1,
  });

/** The App has set a status on the default branch, so that rules may name it. */
export async function reported(forge: Forge): Promise<Forge> {
  await report(forge);
  return forge;
}

/** A test for each behaviour of a table, named by what it says; one without a test fails the file. */
export function behavesAs<Name extends string>(
  table: Readonly<Record<Name, Behaviour>>,
): (name: Name, test: () => Promise<void>) => void {
  const shown = new Set<Name>();
  afterAll(() => expect([...shown].sort()).toEqual(Object.keys(table).sort()));
  return (name, test) => {
    shown.add(name);
    it(table[name].says, test);
  };
}
