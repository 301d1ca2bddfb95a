import { fork, type ChildProcess } from 'node:child_process';

/** A script in a file of its own, which imports what several scripts need from files beside it. */
export interface Script {
  readonly file: string;
  readonly args: readonly string[];
}

export interface Asked extends Script {
  readonly id: number;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly code: number;
  readonly printed: string;
  /** The process is not to be used any more. */
  readonly isOver: boolean;
}

/** Processes that run scripts, one for each folder: each keeps what its scripts import. */
export interface ScriptHosts {
  /** Gives the exit code, or null where `signal` ended it with all that it started, and what it printed, its errors among it. */
  run(
    script: Script,
    where: {
      readonly cwd: string;
      readonly env: Readonly<Record<string, string>>;
      readonly signal: AbortSignal;
    },
  ): Promise<{ readonly code: number | null; readonly printed: string }>;
  /** Ends the processes, and waits for them: so their CPU time is counted as this one's. */
  end(): Promise<void>;
}

/**
 * To start node and to load the desk's code takes four times as long as most runs of a script themselves. Scripts of one
 * folder run one after the other.
 */
export function scriptHosts(): ScriptHosts {
  const hosts = new Map<string, ChildProcess>();
  let last = 0;

  const leave = (cwd: string, host: ChildProcess): void => {
    if (hosts.get(cwd) === host) hosts.delete(cwd);
  };

  function hostFor(cwd: string, env: Readonly<Record<string, string>>): ChildProcess {
    const known = hosts.get(cwd);
    if (known) return known;
    const host = fork(new URL('script-host.mjs', import.meta.url), [], { execArgv: [], env, detached: true });
    host.once('exit', () => leave(cwd, host));
    host.unref();
    hosts.set(cwd, host);
    return host;
  }

  return {
    run: (script, { cwd, env, signal }) =>
      new Promise((resolve) => {
        const host = hostFor(cwd, env);
        const end = (code: number | null, printed: string): void => {
          host.off('message', answered);
          host.off('exit', exited);
          signal.removeEventListener('abort', stop);
          host.channel?.unref();
          resolve({ code, printed });
        };
        const answered = ({ code, printed, isOver }: Answered): void => {
          if (isOver) {
            leave(cwd, host);
            host.disconnect();
          }
          end(code, printed);
        };
        const exited = (code: number | null): void => end(signal.aborted ? null : (code ?? 1), '');
        const stop = (): void => {
          leave(cwd, host);
          if (host.pid !== undefined) process.kill(-host.pid, 'SIGKILL');
        };
        host.channel?.ref();
        host.on('message', answered);
        host.on('exit', exited);
        host.send({ ...script, id: (last += 1), cwd, env } satisfies Asked);
        if (signal.aborted) stop();
        else signal.addEventListener('abort', stop, { once: true });
      }),
    end: async () => {
      await Promise.all(
        [...hosts.values()].map(
          (host) =>
            new Promise((resolve) => {
              host.ref();
              host.once('exit', resolve);
              if (host.connected) host.disconnect();
            }),
        ),
      );
    },
  };
}
