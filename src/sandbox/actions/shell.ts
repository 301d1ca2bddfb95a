import { spawn } from 'node:child_process';

/**
 * Runs a step's script as GitHub does (`bash -e -o pipefail`). Gives the exit code; what it prints goes to `print` as
 * it comes, its errors among it.
 */
export function runScript(
  script: string,
  options: {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string>>;
    readonly milliseconds: number;
  },
  print: (text: string) => void,
): Promise<number> {
  const { cwd, env, milliseconds } = options;
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: milliseconds,
    });
    child.stdout.setEncoding('utf8').on('data', print);
    child.stderr.setEncoding('utf8').on('data', print);
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
