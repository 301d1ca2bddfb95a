import { fork, type ChildProcess } from 'node:child_process';

/** A process to run. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly input?: string | Buffer;
  /** Errors are among the output, in the order in which they came. */
  readonly isOneStream?: boolean;
  /** Ends the process with all that it started. */
  readonly signal?: AbortSignal;
}

export interface Ended {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
}

export interface Start extends Omit<Program, 'signal'> {
  readonly id: number;
}
export type Asked = Start | { readonly end: number };
export type Answered = { readonly id: number } & (Ended | { readonly error: string });

/**
 * Runs a process to its end. A small process starts it: to fork one of hundreds of megabytes, as the sandbox and tests are,
 * takes 20 ms of CPU time, more than git needs for most of what it is asked. Throws where it cannot be started.
 */
export function runProcess({ signal, ...program }: Program): Promise<Ended> {
  server ??= startServer();
  const { child, waiting } = server;
  const id = (last += 1);
  return new Promise((resolve, reject) => {
    const end = (): void => void child.send({ end: id } satisfies Asked);
    child.channel?.ref();
    waiting.set(id, (answered) => {
      signal?.removeEventListener('abort', end);
      waiting.delete(id);
      if (waiting.size === 0) child.channel?.unref();
      if ('error' in answered) reject(new Error(answered.error));
      else resolve(answered);
    });
    child.send({ ...program, id } satisfies Asked);
    if (signal?.aborted) end();
    signal?.addEventListener('abort', end, { once: true });
  });
}

interface Server {
  readonly child: ChildProcess;
  readonly waiting: Map<number, (answered: Answered) => void>;
}

let server: Server | null = null;
let last = 0;

/** It ends with this process, which does not wait for it. */
function startServer(): Server {
  const waiting: Server['waiting'] = new Map();
  const child = fork(new URL('fork-server.mjs', import.meta.url), [], {
    serialization: 'advanced',
    execArgv: [],
    env: { PATH: process.env['PATH'] },
    detached: true,
  });
  child.on('message', (answered: Answered) => waiting.get(answered.id)?.(answered));
  child.on('exit', () => {
    server = null;
    for (const [id, answer] of waiting) answer({ id, error: 'The process that starts others has ended.' });
  });
  child.unref();
  child.channel?.unref();
  return { child, waiting };
}

/** Ends the process that starts others, and waits for it: so its CPU time is counted as this one's. */
export async function endProcesses(): Promise<void> {
  const child = server?.child;
  if (!child) return;
  await new Promise((resolve) => {
    child.ref();
    child.once('exit', resolve);
    child.disconnect();
  });
}
