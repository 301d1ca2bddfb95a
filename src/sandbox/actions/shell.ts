import { runProcess } from '../processes/run.ts';

/**
 * Runs a step's script as GitHub does (`bash -e -o pipefail`). Gives the exit code, or null where `signal` ended it with
 * all that it started, and what it printed, its errors among it.
 */
export async function runScript(
  script: string,
  options: {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string>>;
    readonly signal: AbortSignal;
  },
): Promise<{ readonly code: number | null; readonly printed: string }> {
  const args = ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script];
  const { code, stdout } = await runProcess({ command: 'bash', args, isOneStream: true, ...options });
  return { code: options.signal.aborted ? null : (code ?? 1), printed: stdout.toString('utf8') };
}
