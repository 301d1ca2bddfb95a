import type { Account } from '../domain/desk/account.ts';
import { openDesk, type Desk } from '../domain/desk/filing/desk.ts';
import {
  bodyOf,
  formOf,
  PROPOSAL,
  smallFiles,
  type Typed,
} from '../domain/desk/filing/filing.test-support.ts';
import type { Comment } from '../domain/desk/thread.ts';
import type { ContentFile } from '../domain/record/record.ts';
import type { GitHub, Issue, Pull } from '../github/port.ts';
import { postbox, type Postbox, type Settings } from './postbox.ts';
import { ORIGIN, pageOf, SECRET, type Page } from './page.test-support.ts';

// A postbox at a GitHub of a few lines, in memory: what it is asked is counted, and any call can be made to fail.

export const NOW = '2026-11-20T10:05:00+09:00';

export const APP: Account = { login: 'junkan[bot]', id: 9_000 };

/** What happens to a call: nothing, or an error before or after it was done. */
export type Fault = (
  call: string,
  nth: number,
) => { readonly throws: unknown; readonly isDone: boolean } | null;

export interface Memory {
  readonly gh: GitHub;
  readonly issues: Issue[];
  readonly comments: Map<number, Comment[]>;
  readonly pulls: Pull[];
  /** How often each call was made. */
  readonly calls: Map<string, number>;
  /** All that was written, as GitHub got it. */
  readonly written: unknown[];
  fault: Fault;
  /** Milliseconds before any call is answered. */
  wait: number;
  /** While it stands, a GitHub that has opened an issue answers nothing. */
  hold: Promise<void> | null;
  files: readonly ContentFile[];
}

export const refusedBy = (status: number, headers: Record<string, string> = {}): Error =>
  Object.assign(new Error(`GitHub says ${status}: 電話 090-1234-5678`), {
    name: 'HttpError',
    status,
    request: {
      method: 'POST',
      url: 'https://api.github.com/repos/city/junkan/issues',
      body: '090-1234-5678',
    },
    response: { headers },
  });

/** A GitHub in memory with as much of the port as a postbox asks; any other call fails. */
export function githubInMemory(files: readonly ContentFile[] = smallFiles()): Memory {
  const memory: Memory = {
    gh: null as unknown as GitHub,
    issues: [],
    comments: new Map(),
    pulls: [],
    calls: new Map(),
    written: [],
    fault: () => null,
    wait: 0,
    hold: null,
    files,
  };
  const { issues } = memory;
  const at = (number: number): number => issues.findIndex((issue) => issue.number === number);
  const change = (number: number, to: Partial<Issue>): void => {
    const old = issues[at(number)];
    if (old) issues[at(number)] = { ...old, ...to };
  };
  const write = (what: unknown): void => void memory.written.push(what);
  const parts = {
    administration: { repository: () => ({ defaultBranch: 'main' }) },
    git: {
      head: (branch: string) => (branch === 'main' ? 'c'.repeat(40) : null),
      tree: () =>
        memory.files.map(({ path }, index) => ({
          path: `content/${path}`,
          mode: '100644',
          sha: String(index),
        })),
      blob: (sha: string) => new TextEncoder().encode(memory.files[Number(sha)]?.text ?? ''),
    },
    issues: {
      find: (number: number) => issues[at(number)] ?? null,
      list: ({ newest = 100 }) => issues.toReversed().slice(0, newest),
      history: () => ({ edited: null, editedAt: [], answerDeleted: false }),
      open: (wanted: { title: string; body: string }) => {
        write(wanted);
        const number = issues.length + 1;
        issues.push(issueOf(number, wanted));
        return number;
      },
      edit: (number: number, to: { title: string; body: string }) => {
        write(to);
        change(number, to);
      },
      close: (number: number) => {
        write({ close: number });
        change(number, { state: 'closed', closed: { at: NOW, by: APP } });
      },
    },
    comments: { list: (number: number) => memory.comments.get(number) ?? [] },
    pulls: { list: () => memory.pulls },
    people: { isMember: () => false },
  };
  const room = (name: string, calls: Record<string, (...args: never[]) => unknown>) =>
    Object.fromEntries(
      Object.entries(calls).map(([call, make]) => [
        call,
        async (...args: never[]) => {
          const named = `${name}.${call}`;
          const nth = (memory.calls.get(named) ?? 0) + 1;
          memory.calls.set(named, nth);
          if (memory.wait > 0) await new Promise((resolve) => setTimeout(resolve, memory.wait));
          const fault = memory.fault(named, nth);
          if (fault && !fault.isDone) throw fault.throws;
          const answer = make(...args);
          if (fault) throw fault.throws;
          if (memory.hold && issues.length > 0) await memory.hold;
          return answer;
        },
      ]),
    );
  const gh = {
    owner: 'city',
    repo: 'junkan',
    second: 0,
    ...Object.fromEntries(Object.entries(parts).map(([name, calls]) => [name, room(name, calls)])),
  };
  return Object.assign(memory, { gh: gh as unknown as GitHub });
}

const issueOf = (number: number, { title, body }: { title: string; body: string }): Issue => ({
  number,
  title,
  body,
  state: 'open',
  author: APP,
  by: 'app',
  ours: true,
  byPostbox: true,
  createdAt: NOW,
  updatedAt: NOW,
  closed: null,
  labels: [],
  comments: 0,
  isPull: false,
  page: '',
});

export interface Guarded {
  readonly memory: Memory;
  readonly post: Postbox;
  readonly page: Page;
  readonly desk: Desk;
  /** What was written to the log. */
  readonly log: string[];
  proposal(typed?: Typed): { readonly title: string; readonly body: string };
}

export const guarded = (more: Partial<Settings> = {}, memory = githubInMemory()): Guarded => {
  const desk = openDesk(memory.files, NOW);
  const log: string[] = [];
  const post = postbox({
    github: async () => memory.gh,
    secret: SECRET,
    origins: [ORIGIN],
    now: () => NOW,
    work: { cost: 1, tries: [1, 3] },
    log: (line) => log.push(line),
    ...more,
  });
  return {
    memory,
    post,
    page: pageOf(post),
    desk,
    log,
    proposal: (typed = {}) => ({
      title: '【基本シート】水辺を歩く',
      body: bodyOf(formOf('proposal', desk), { ...PROPOSAL, ...typed }),
    }),
  };
};
