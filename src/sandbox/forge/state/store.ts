import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { State } from './state.ts';

export interface Store {
  readonly state: State;
  /** A number that nothing else has. */
  nextId(): number;
  /** Writes what is known, soon; a crash leaves the former file or the new one, never half of one. */
  save(): void;
  /** Writes it at once. */
  flush(): void;
}

/** Milliseconds: all that is done in one go is written once. */
const SOON = 200;

/** What takes long to write is written less often: this many times as long passes in between. */
const RESTS = 20;

/** The state in a folder: what was left there, or an empty one that begins at `now`. */
export function openStore(dir: string, now: string): Store {
  const file = join(dir, 'state.json');
  const state: State = existsSync(file)
    ? { ...emptyAt(now), ...(JSON.parse(readFileSync(file, 'utf8')) as Partial<State>) }
    : emptyAt(now);
  let written = '';
  let soon: NodeJS.Timeout | null = null;
  let took = 0;
  const flush = (): void => {
    if (soon) clearTimeout(soon);
    soon = null;
    const begin = performance.now();
    const text = JSON.stringify(state);
    if (text === written) return;
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
    written = text;
    took = performance.now() - begin;
  };
  return {
    state,
    nextId: () => (state.lastId += 1),
    save: () => {
      soon ??= setTimeout(flush, Math.max(SOON, RESTS * took)).unref();
    },
    flush,
  };
}

const emptyAt = (now: string): State => ({
  lastId: 1_000,
  createdAt: now,
  pushedAt: now,
  signed: [],
  settings: {},
  threads: [],
  labels: [],
  statuses: [],
  runs: [],
  rulesets: [],
  environments: {},
  secrets: [],
  variables: [],
  app: null,
  pages: null,
  organization: {},
  accounts: {},
  workflows: {},
  artifacts: [],
  watchers: [],
  pushers: {},
  hidden: [],
  activeAt: now,
});
