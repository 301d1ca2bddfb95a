import { numberOfId } from '../../domain/record/id.ts';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOn } from '../../domain/desk/actor.ts';
import type { CityRecord } from '../../domain/record/record.ts';
import { readRecord } from '../../domain/record/read-record.ts';
import { checkRecord } from '../../domain/rules/run.ts';
import { RULES } from '../../domain/rules/index.ts';
import { readContent } from '../../io/content.ts';
import { ROOT } from '../../io/root.ts';
import type { Forge } from '../forge/forge.ts';
import { accountNamed } from '../forge/people.ts';
import { treeOf } from '../pages/tree.ts';
import { openSeeded } from './seed.ts';
import { threadsOf } from './seed-threads.ts';

const run = promisify(execFile);
const AT = '2026-11-20T09:00:00+09:00';
const dir = mkdtempSync(path.join(tmpdir(), 'junkan-seed-test-'));
const options = { dir: path.join(dir, 'sandbox'), source: ROOT, now: AT };
let forge: Forge;
let record: CityRecord;

beforeAll(async () => {
  forge = await openSeeded(options);
  record = treeOf(forge.gitDir).record();
});
afterAll(async () => {
  await forge.close();
  rmSync(dir, { recursive: true, force: true });
});

describe('what the sandbox starts from', () => {
  it('is a repository with two commits that can be cloned', async () => {
    await run('git', ['clone', '--quiet', forge.gitUrl, path.join(dir, 'clone')]);
    const { stdout } = await run('git', ['-C', path.join(dir, 'clone'), 'log', '--format=%s', 'main']);
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(existsSync(path.join(dir, 'clone/content/programme/2026.yaml'))).toBe(true);
  });

  it('is a record without an error', () => {
    const files = readContent(path.join(dir, 'clone/content'));
    const findings = checkRecord(RULES, { files, read: readRecord(files), today: '2026-11-20' });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('knows the secretariat, the sections, the consultation office and every member by a GitHub name', () => {
    const actor = (login: string) => actorOn(record, '2026-11-20', accountNamed(login));
    expect(actor('shimin-katsudo').isSecretariat).toBe(true);
    expect(actor('npo-center').isConsultation).toBe(true);
    expect(actor('midori-ka').offices.map(({ id }) => id)).toEqual(['midori-ka']);
    for (const { id } of record.rosters.get(2026)?.data.members ?? []) expect(actor(id).member?.id).toBe(id);
    expect(record.programmes.get(2026)?.demonstrationToday).toBeUndefined();
    expect(record.programmes.get(2026)?.demonstration).toBeUndefined();
    expect(actorOn(record, '2026-11-20', { login: 'shimin-katsudo', id: 1 }).isSecretariat).toBe(false);
  });

  it('has the thread of every project, one login for each proposer, closed with its circle', () => {
    const threads = threadsOf(record, AT);
    const filed = [...record.projects.values()].filter(({ id }) => numberOfId(id) < 9001);
    expect(threads.map(({ number }) => number)).toEqual(
      filed.map(({ id }) => numberOfId(id)).sort((a, b) => a - b),
    );
    const nanahoshi = threads.filter(({ number }) => [7, 48, 83].includes(number));
    expect(new Set(nanahoshi.map(({ author }) => author))).toEqual(new Set(['teian-7']));
    expect(new Set(threads.map(({ state }) => state))).toEqual(new Set(['open', 'closed']));
  });

  it('gives the next filing the next number, and keeps everything when it is closed', async () => {
    const said = { title: '【基本シート】試し', body: '### 題\n\n試し' };
    const number = await forge.asUser('npo-mizube').openIssue(said);
    expect(number).toBe(144);
    await forge.close();
    forge = await openSeeded(options);
    expect(await forge.asUser('shimin-a').call('GET', `/repos/${forge.repository}/issues/144`)).toMatchObject(
      {
        title: said.title,
        user: { login: 'npo-mizube' },
      },
    );
  });
});
