import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOn } from '../../../src/domain/desk/actor.ts';
import type { CityRecord } from '../../../src/domain/record/record.ts';
import { readRecord } from '../../../src/domain/record/read-record.ts';
import { checkRecord } from '../../../src/domain/rules/run.ts';
import { RULES } from '../../../src/domain/rules/index.ts';
import { readContent } from '../../lib/content.ts';
import { ROOT } from '../../tests/run-script.ts';
import { seedRepository } from './repository.ts';
import { threadsOf } from './threads.ts';

const AT = '2026-11-20T09:00:00+09:00';
const dir = mkdtempSync(path.join(tmpdir(), 'junkan-seed-test-'));
const bare = path.join(dir, 'city.git');
let record: CityRecord;

beforeAll(() => {
  record = seedRepository(ROOT, bare, AT);
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('what the sandbox starts from', () => {
  it('is a bare repository with two commits that can be cloned', () => {
    const log = execFileSync('git', ['-C', bare, 'log', '--format=%s %cI', 'main'], { encoding: 'utf8' });
    expect(log.trim().split('\n')).toHaveLength(2);
    execFileSync('git', ['clone', '--quiet', bare, path.join(dir, 'clone')]);
    expect(existsSync(path.join(dir, 'clone/content/programme/2026.yaml'))).toBe(true);
  });

  it('is a record without an error', () => {
    const files = readContent(path.join(dir, 'clone/content'));
    const findings = checkRecord(RULES, { files, read: readRecord(files), today: '2026-11-20' });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('knows the secretariat, the sections, the consultation office and every member by a GitHub name', () => {
    const actor = (login: string) => actorOn(record, '2026-11-20', login);
    expect(actor('shimin-katsudo').isSecretariat).toBe(true);
    expect(actor('npo-center').isConsultation).toBe(true);
    expect(actor('midori-ka').offices.map(({ id }) => id)).toEqual(['midori-ka']);
    for (const { id } of record.rosters.get(2026)?.data.members ?? []) expect(actor(id).member?.id).toBe(id);
    expect(record.programmes.get(2026)?.demonstrationToday).toBeUndefined();
  });

  it('has the thread of every project, one login for each proposer, closed with its circle', () => {
    const threads = threadsOf(record, AT);
    const filed = [...record.projects.values()].filter(({ id }) => Number(id.slice(5)) < 9001);
    expect(threads.map(({ number }) => number)).toEqual(
      filed.map(({ id }) => Number(id.slice(5))).sort((a, b) => a - b),
    );
    const nanahoshi = threads.filter(({ number }) => [7, 48, 83].includes(number));
    expect(new Set(nanahoshi.map(({ author }) => author))).toEqual(new Set(['teian-7']));
    expect(new Set(threads.map(({ state }) => state))).toEqual(new Set(['open', 'closed']));
  });
});
