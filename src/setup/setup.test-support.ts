import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setProgrammeField } from '../domain/record/text/set-programme-field.ts';
import { openForge, type Forge } from '../sandbox/forge/forge.ts';
import type { Place } from './session.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
export const NOW = '2026-11-20T09:00:00+09:00';

/** Who is there on the first day: an administrator, two of the secretariat, a member, and a section. */
const PEOPLE = [
  { login: 'kanri', name: '管理者', role: 'admin', teams: ['secretariat'] },
  { login: 'hanako', name: '花子', role: 'write', teams: ['secretariat'] },
  { login: 'taro', name: '太郎', role: 'read' },
  { login: 'midori', name: 'みどり課', role: 'read' },
] as const;

export interface NewCity {
  readonly forge: Forge;
  readonly place: Place;
  /** The administrator's token. */
  readonly token: string;
  close(): Promise<void>;
}

/** A repository as it is after the demonstration was taken out: no App, no environment, no rules, nobody's names. */
export async function newCity({ demonstration = false } = {}): Promise<NewCity> {
  const folder = mkdtempSync(path.join(tmpdir(), 'junkan-setup-'));
  const seed = path.join(folder, 'seed');
  for (const part of ['content/programme', 'content/council', 'content/pages', '.github'])
    cpSync(path.join(ROOT, part), path.join(seed, part), { recursive: true });
  const file = path.join(seed, 'content/programme/2026.yaml');
  if (!demonstration)
    writeFileSync(
      file,
      ['demonstration', 'demonstrationToday'].reduce(
        (text, field) => setProgrammeField(text, field, undefined),
        readFileSync(file, 'utf8'),
      ),
    );
  const forge = await openForge({
    dir: path.join(folder, 'forge'),
    from: seed,
    now: NOW,
    people: [...PEOPLE],
    teams: { secretariat: 'write' },
    app: 'none',
  });
  return {
    forge,
    token: forge.tokenFor({ user: 'kanri' }),
    place: {
      apiUrl: forge.url,
      webUrl: new URL(forge.url).origin,
      second: 1,
      repository: forge.repository,
      tokens: new Map(),
      today: () => '2026-11-20',
    },
    close: async () => {
      await forge.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
