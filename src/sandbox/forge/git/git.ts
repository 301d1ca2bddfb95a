import { spawn } from 'node:child_process';

/** Git refused, or there is no such object. */
export class GitFailed extends Error {
  override readonly name = 'GitFailed';
  readonly code: number | null;
  readonly output: string;

  constructor(args: readonly string[], code: number | null, output: string, said: string) {
    super(`git ${args.join(' ')} ended with ${code}: ${said.trim()}`);
    this.code = code;
    this.output = output;
  }
}

interface Given {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

/** One bare repository and the git program. */
export interface Git {
  readonly dir: string;
  /** What git prints, without the last line end. Throws `GitFailed`. */
  run(args: readonly string[], given?: Given): Promise<string>;
  bytes(args: readonly string[], given?: Given): Promise<Buffer>;
  /** The same for what can never become another answer, as it names commits by themselves: asked once only. */
  fact(args: readonly string[]): Promise<string>;
}

export function gitIn(dir: string): Git {
  const bytes = (args: readonly string[], given: Given = {}): Promise<Buffer> =>
    new Promise((resolve, reject) => {
      const child = spawn('git', ['-C', dir, ...args], { env: { ...CLEAN, ...given.env } });
      const out: Buffer[] = [];
      const said: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
      child.stdin.on('error', () => {}); // git may end before it has read all
      child.on('error', reject);
      child.on('close', (code) => {
        const output = Buffer.concat(out);
        if (code === 0) resolve(output);
        else reject(new GitFailed(args, code, output.toString(), Buffer.concat(said).toString()));
      });
      child.stdin.end(given.input ?? '');
    });
  const run = async (args: readonly string[], given?: Given): Promise<string> =>
    (await bytes(args, given)).toString('utf8').replace(/\n$/, '');
  const facts = new Map<string, Promise<string>>();
  const fact = (args: readonly string[]): Promise<string> => {
    const key = args.join('\0');
    const known = facts.get(key) ?? run(args);
    facts.set(key, known);
    // What is not there may still come.
    known.catch(() => facts.delete(key));
    return known;
  };
  return { dir, run, bytes, fact };
}

/** What a command gives, or null where git says that there is no such thing. */
export async function orNone(reading: Promise<string>): Promise<string | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof GitFailed) return null;
    throw error;
  }
}

/** Nothing of the machine's own git settings, hooks or questions plays a part. */
export const CLEAN: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? '',
  LC_ALL: 'C.UTF-8',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
};
