import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect } from 'vitest';
import { readRecord } from '../../src/domain/record/read-record.ts';
import { readBase, type Base } from '../../src/desk/gate/base.ts';
import { readContent } from '../../src/io/content.ts';
import { connect } from '../../src/github/octokit/client.ts';
import type { GitHub } from '../../src/github/port.ts';
import { named } from '../../src/sandbox/seed/seed-names.ts';
import { openForge, type Forge } from '../../src/sandbox/forge/forge.ts';
import type { Person } from '../../src/sandbox/forge/people.ts';
import { smallRecord } from './run-script.ts';

// A stand-in of GitHub with the small record, after its sitting of February 2027, and a review by the secretariat.

export const NOW = '2027-02-20T09:00:00+09:00';
export const TODAY = NOW.slice(0, 10);
export const REVIEW = 'content/projects/2026-0040/review-2026-02.md';
export const COUNCIL = ['npo-1', 'npo-2', 'zaisei-kacho', 'kikaku-kacho'] as const;

export const reviewText = (reasons = '担い手の見通しをもう一度話し合います。'): string => `---
meeting: 2026-02
result: continued
---

## 検討結果の理由

${reasons}
`;

export interface Desk {
  readonly forge: Forge;
  readonly gh: GitHub;
  /** The checkout of the default branch. */
  readonly content: string;
  /** Reads the default branch anew, as each run does. */
  readonly base: () => Promise<Base>;
  /** The same at another moment. */
  readonly baseAt: (now: string) => Promise<Base>;
  /** The desk's client with a token of its own, which can be killed. */
  readonly again: () => Desk;
}

const opened: { forge: Forge; folder: string }[] = [];

afterEach(async () => {
  for (const { forge, folder } of opened.splice(0)) {
    await forge.close();
    rmSync(folder, { recursive: true, force: true });
    expect(forge.failures).toEqual([]);
  }
});

/**
 * `spoil` changes the record in its folder before it becomes the first commit. `more` are people who have a role in the
 * repository, beside the secretariat.
 */
export async function openDesk(
  spoil: (content: string) => void = () => {},
  more: readonly Person[] = [],
): Promise<Desk> {
  const folder = mkdtempSync(path.join(tmpdir(), 'junkan-gate-'));
  const seed = path.join(folder, 'seed');
  const content = path.join(seed, 'content');
  writeRecord(content);
  spoil(content);
  mkdirSync(path.join(seed, '.github/workflows'), { recursive: true });
  writeFileSync(path.join(seed, '.github/workflows/check.yml'), 'on: pull_request\n');
  writeFileSync(path.join(seed, 'README.md'), 'Junkan\n');
  const people = [{ login: 'shimin-katsudo', name: '市民活動課', role: 'write' as const }, ...more];
  const forge = await openForge({ dir: path.join(folder, 'forge'), from: seed, now: NOW, people });
  opened.push({ forge, folder });
  return deskAt(forge, content);
}

/** The record of the default branch as it is now, in its folder. */
function checkOut({ gitDir }: Forge, content: string): void {
  rmSync(content, { recursive: true, force: true });
  const files = ['--work-tree', path.dirname(content), 'checkout', '--force', 'main', '--', 'content'];
  execFileSync('git', ['--git-dir', gitDir, ...files], { stdio: 'ignore' });
}

function deskAt(forge: Forge, content: string): Desk {
  const permissions = {
    issues: 'write',
    pull_requests: 'write',
    contents: 'write',
    statuses: 'write',
  } as const;
  const token = forge.tokenFor({ app: true, permissions });
  const gh = connect({ token, repository: forge.repository, apiUrl: forge.url, second: 1 });
  const baseAt = (now: string): Promise<Base> => {
    checkOut(forge, content);
    return readBase(content, gh, now);
  };
  return {
    forge,
    gh,
    content,
    base: () => baseAt(NOW),
    baseAt,
    again: () => deskAt(forge, content),
  };
}

/** The small record with everybody's GitHub name, and the attendance of its last sitting. */
function writeRecord(content: string): void {
  const files = readContent(smallRecord());
  const names = named(files, readRecord(files).record);
  for (const { path: name, text } of [...files, ...names]) {
    mkdirSync(path.join(content, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(content, name), text);
  }
  const sitting = path.join(content, 'meetings/2026-02.md');
  const there = ['npo-1', 'npo-2', 'npo-3', 'npo-4', 'zaisei-kacho', 'kikaku-kacho', 'gyokaku-kacho'];
  writeFileSync(
    sitting,
    readFileSync(sitting, 'utf8').replace('agenda:', `attendees: [${there.join(', ')}]\nagenda:`),
  );
}

/** The secretariat proposes the review; gives the number of the pull request. */
export async function proposeReview({ forge }: Desk, text = reviewText()): Promise<number> {
  const desk = forge.asUser('shimin-katsudo');
  await desk.commit({ branch: 'review', files: [{ path: REVIEW, text }], message: 'Review' });
  return desk.openPull({ title: '検討結果', body: '会議の結果です。', head: 'review' });
}

/** What the gate says of a commit now. */
export async function gateOf({ gh }: Desk, ref: string): Promise<string> {
  const found = (await gh.statuses.current(ref)).find(({ context }) => context === 'junkan/gate');
  return found ? `${found.state}: ${found.description}` : 'none';
}
