import { filingBranch } from '../../domain/desk/filing/facts.ts';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { openDesk, type Desk } from '../../domain/desk/filing/desk.ts';
import {
  bodyOf,
  formOf,
  PROPOSAL,
  smallFiles,
  type Typed,
} from '../../domain/desk/filing/filing.test-support.ts';
import type { ContentFile } from '../../domain/record/record.ts';
import { connect } from '../../github/octokit/client.ts';
import type { GitHub } from '../../github/port.ts';
import { openForge, type Forge } from '../../sandbox/forge/forge.ts';

// The desk at work on the stand-in, with the small record on its default branch.

const NOW = '2026-11-20T10:05:00+09:00';

const PERMISSIONS = { issues: 'write', contents: 'write', pull_requests: 'write', members: 'read' } as const;

export interface Town {
  readonly forge: Forge;
  readonly desk: Desk;
  /** The record as a workflow has it checked out. */
  readonly contentDir: string;
  /** A client of the desk; each run has a token of its own. */
  client(): GitHub;
  /** Opens an issue as somebody; gives its number. */
  file(login: string, body: string, title?: string): Promise<number>;
}

export async function openTown(now = NOW, files: readonly ContentFile[] = smallFiles()): Promise<Town> {
  const dir = mkdtempSync(path.join(tmpdir(), 'junkan-intake-'));
  const from = path.join(dir, 'seed');
  for (const file of files) write(path.join(from, 'content', file.path), file.text);
  const forge = await openForge({
    dir: path.join(dir, 'forge'),
    from,
    now,
    people: [{ login: 'desk', name: '事務局', role: 'admin' }],
  });
  onTestFinished(async () => {
    await forge.close();
    rmSync(dir, { recursive: true, force: true });
  });
  return {
    forge,
    desk: openDesk(files, now),
    contentDir: path.join(from, 'content'),
    client: () =>
      connect({
        token: forge.tokenFor({ app: true, permissions: PERMISSIONS }),
        repository: forge.repository,
        apiUrl: forge.url,
        second: 1,
      }),
    file: (login, body, title = '提案') => forge.asUser(login).openIssue({ title, body }),
  };
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

export const proposalBody = (desk: Desk, typed: Typed = PROPOSAL): string =>
  bodyOf(formOf('proposal', desk), typed);

/** All that can be seen of one filing, with its own numbers taken out, so that two can be compared. */
export async function filingState({ forge, client }: Town, issue: number): Promise<unknown> {
  const gh = client();
  const head = { owner: gh.owner, branch: filingBranch(issue) };
  const data = await gh.pulls.list({ state: 'all', head });
  const comments = await gh.comments.list(issue);
  const files = branchesOf(forge)[filingBranch(issue)] ?? null;
  const pulls = data.map(({ title, body, state }) => ({ title, body, state }));
  const labels = await gh.labels.on(issue);
  const said = comments.map(({ body, author }) => ({ said: body, author }));
  const numbers = [issue, ...data.map(({ number }) => number)];
  return JSON.parse(numbers.reduce(withoutNumber, JSON.stringify({ comments: said, files, pulls, labels })));
}

const withoutNumber = (text: string, number: number, place: number): string =>
  text
    .replace(new RegExp(`(#\u2060?|issues/|pull/|filing/|issue: )${number}(?!\\d)`, 'g'), `$1<${place}>`)
    .replaceAll(`-${String(number).padStart(4, '0')}`, `-<${place}>`);

/** The branches of filings, and what stands on them beside the default branch. */
export function branchesOf({ gitDir }: Forge): Record<string, ContentFile[]> {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', gitDir, ...args], { encoding: 'utf8' });
  const names = git('for-each-ref', '--format=%(refname:short)', 'refs/heads/filing')
    .split('\n')
    .filter(Boolean);
  return Object.fromEntries(
    names.map((name) => {
      const changed = git('diff', '--name-only', `main...${name}`).split('\n').filter(Boolean);
      return [name, changed.map((file) => ({ path: file, text: git('show', `${name}:${file}`) }))];
    }),
  );
}

/** Whether a call writes something that stays. */
export const isWrite = ({ method, path: at }: { method: string; path: string }): boolean =>
  method !== 'GET' && !at.startsWith('/graphql');
