import { spawn } from 'node:child_process';

/**
 * Runs a step's script as GitHub does (`bash -e -o pipefail`). Gives the exit code, or null where `signal` ended it with
 * all that it started; what it prints goes to `print` as it comes, its errors among it.
 */
export function runScript(
  script: string,
  options: {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string>>;
    readonly signal: AbortSignal;
  },
  print: (text: string) => void,
): Promise<number | null> {
  const { cwd, env, signal } = options;
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, which can be ended as one.
      detached: true,
    });
    const end = (): void => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    };
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
    child.stdout.setEncoding('utf8').on('data', print);
    child.stderr.setEncoding('utf8').on('data', print);
    child.on('error', reject);
    child.on('close', (code) => {
      signal.removeEventListener('abort', end);
      resolve(signal.aborted ? null : (code ?? 1));
    });
  });
}
