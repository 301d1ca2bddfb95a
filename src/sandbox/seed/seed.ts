import { CONTENT } from '../../domain/record/path.ts';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { programmeOn } from '../../domain/programme/in-force.ts';
import { dayOf } from '../../domain/dates/day.ts';
import { readRecord } from '../../domain/record/read-record.ts';
import type { CityRecord, ContentFile } from '../../domain/record/record.ts';
import type { IsoTime } from '../../domain/dates/iso-date.ts';
import { environmentSettings } from '../../desk/protect/environment.ts';
import { mergeSetting } from '../../desk/protect/repository.ts';
import { ruleSettings } from '../../desk/protect/rulesets.ts';
import { clockAt, timestamp } from '../forge/clock.ts';
import { openForge, type Forge } from '../forge/forge.ts';
import { setUp } from '../forge/set-up.ts';
import type { Person } from '../forge/people.ts';
import { openStore } from '../forge/state/store.ts';
import { contentAt, treeOf } from '../pages/tree.ts';
import { named } from './seed-names.ts';
import { threadsOf } from './seed-threads.ts';

export interface SeedOptions {
  /** Where all of it is kept; what is there already is taken up again. */
  readonly dir: string;
  /** The repository of Junkan whose committed state is the beginning. */
  readonly source: string;
  readonly now: IsoTime;
  /** Port of GitHub's stand-in; any free one unless given. */
  readonly port?: number;
}

/**
 * The stand-in for GitHub with a city on it: the committed files, a commit that gives its people their GitHub names,
 * their rights, and the thread of each project that was filed before.
 */
export async function openSeeded({ dir, source, now, port = 0 }: SeedOptions): Promise<Forge> {
  if (existsSync(path.join(dir, 'repo.git'))) {
    const people = peopleOf(treeOf(path.join(dir, 'repo.git')).record(), now);
    return openForge({ dir, now, port, people });
  }
  const files = contentAt(path.resolve(source), 'HEAD');
  const names = named(files, readRecord(files).record);
  const record = readRecord(withFiles(files, names)).record;
  await mkdir(dir, { recursive: true });
  seedThreads(dir, record, now);
  const people = peopleOf(record, now);
  const forge = await openForge({ dir, from: { repository: source }, now, port, people });
  await forge.asUser(ownerOf(forge)).commit({
    branch: 'main',
    files: names.map((file) => ({ ...file, path: CONTENT + file.path })),
    message: '練習場の人に GitHub の名前をつける',
  });
  await setUp(forge);
  await protect(forge);
  return forge;
}

/** The repository has the rules that the guide sets: only what the gate lets pass is merged, and the merge says who approved. */
async function protect(forge: Forge): Promise<void> {
  const { repository, appId: app } = forge;
  const wishes = { repository, branch: 'main', app, soleOwner: false };
  for (const { method, address, body } of [
    ...environmentSettings(wishes),
    mergeSetting(repository),
    ...ruleSettings(wishes),
  ])
    await forge.asUser(ownerOf(forge)).call(method, address, body);
}

function withFiles(files: readonly ContentFile[], others: readonly ContentFile[]): ContentFile[] {
  const texts = new Map(others.map(({ path, text }) => [path, text]));
  return files.map(({ path, text }) => ({ path, text: texts.get(path) ?? text }));
}

/** The threads of former years, with the numbers that the record knows. */
function seedThreads(dir: string, record: CityRecord, now: IsoTime): void {
  const store = openStore(dir, timestamp(clockAt(now)));
  for (const { createdAt, state, ...said } of threadsOf(record, now)) {
    const at = timestamp(clockAt(createdAt));
    const closed = state === 'closed';
    store.state.threads.push({
      ...said,
      id: store.nextId(),
      labels: [],
      state,
      stateReason: closed ? 'completed' : null,
      createdAt: at,
      updatedAt: at,
      closedAt: closed ? at : null,
      closedBy: closed ? said.author : null,
      edits: [],
      comments: [],
      pull: null,
    });
  }
  store.save();
}

/** The secretariat may write; members and offices need no more than to triage; everybody else reads. */
function peopleOf(record: CityRecord, now: IsoTime): Person[] {
  const offices = programmeOn(record, dayOf(now)).offices.flatMap(({ github, name, roles }): Person[] =>
    github === undefined
      ? []
      : [{ login: github.login, name: name.ja, role: roles.includes('secretariat') ? 'write' : 'triage' }],
  );
  const members = [...record.rosters.values()].flatMap(({ data }) => data.members);
  const seats = new Map(members.map(({ github, displayName }) => [github?.login, displayName]));
  return [
    ...offices,
    ...[...seats].flatMap(([login, name]): Person[] =>
      login === undefined ? [] : [{ login, name, role: 'triage' }],
    ),
  ];
}

const ownerOf = ({ repository }: Forge): string => repository.split('/')[0] ?? '';
