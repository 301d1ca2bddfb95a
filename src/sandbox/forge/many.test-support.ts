import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { openForge, type Forge } from './forge.ts';
import type { State, Thread } from './state/state.ts';

/** What stands in the stand-in's folder, made larger than anybody could file. */
export interface Made {
  /** Opened by hand, once: the patterns of what is to be many. */
  readonly first: (forge: Forge) => Promise<void>;
  /** Makes many of the patterns; numbers and ids are given anew. What else the state holds may be changed. */
  readonly many: (threads: readonly Thread[], state: State) => Thread[];
  /** The number of the first pattern: one that is found again in the texts of the others. */
  readonly number?: number;
  readonly now?: string;
  readonly from?: string;
}

/** A stand-in with thousands of threads. It is closed after the test. */
export async function manyThreads({
  first,
  many,
  number = 1,
  now = '2026-11-20T09:00:00+09:00',
  from,
}: Made): Promise<Forge> {
  const dir = mkdtempSync(path.join(tmpdir(), 'junkan-many-'));
  const options = {
    dir,
    now,
    people: [{ login: 'shimin-katsudo', name: '市民活動課', role: 'write' as const }],
    ...(from === undefined ? {} : { from }),
  };
  const file = path.join(dir, 'state.json');
  if (number > 1) writeFileSync(file, JSON.stringify({ threads: [closed(number - 1)] }));
  const small = await openForge(options);
  await first(small);
  await small.close();
  const state = JSON.parse(readFileSync(file, 'utf8')) as State;
  let id = state.lastId;
  const patterns = state.threads.filter((thread) => thread.number >= number);
  const threads = many(patterns, state).map((thread, at) => ({
    ...thread,
    id: (id += 1),
    number: at + 1,
    comments: thread.comments.map((comment) => ({ ...comment, id: (id += 1) })),
  }));
  writeFileSync(file, JSON.stringify({ ...state, threads, lastId: id + 1 }));
  const large = await openForge(options);
  onTestFinished(async () => {
    await large.close();
    rmSync(dir, { recursive: true, force: true });
  });
  return large;
}

const closed = (number: number): Thread => ({
  id: 1,
  number,
  author: 'kanri',
  title: '',
  body: '',
  labels: [],
  state: 'closed',
  stateReason: null,
  createdAt: '2026-04-01T00:00:00Z',
  updatedAt: '2026-04-01T00:00:00Z',
  closedAt: null,
  closedBy: null,
  edits: [],
  comments: [],
  deleted: [],
  pull: null,
});
