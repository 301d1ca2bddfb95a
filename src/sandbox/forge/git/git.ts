import { runProcess } from '../../processes/run.ts';

/** Git refused, or there is no such object. */
export class GitError extends Error {
  override readonly name = 'GitError';
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
  /** What git prints, without the last line end. Throws `GitError`. */
  run(args: readonly string[], given?: Given): Promise<string>;
  bytes(args: readonly string[], given?: Given): Promise<Buffer>;
  /**
   * The same for what can never become another answer, as it names objects by themselves or writes an object that its
   * input names: asked once only.
   */
  fact(args: readonly string[], given?: Given): Promise<string>;
}

export function gitIn(dir: string): Git {
  const bytes = async (args: readonly string[], given: Given = {}): Promise<Buffer> => {
    const env = { ...CLEAN, ...given.env };
    const { code, stdout, stderr } = await runProcess({
      command: 'git',
      args: ['-C', dir, ...args],
      env,
      ...(given.input === undefined ? {} : { input: given.input }),
    });
    if (code === 0) return stdout;
    throw new GitError(args, code, stdout.toString(), stderr.toString());
  };
  const run = async (args: readonly string[], given?: Given): Promise<string> =>
    (await bytes(args, given)).toString('utf8').replace(/\n$/, '');
  const facts = new Map<string, Promise<string>>();
  const fact = (args: readonly string[], given?: Given): Promise<string> => {
    const key = JSON.stringify([args, given]);
    const known = facts.get(key) ?? run(args, given);
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
    if (error instanceof GitError) return null;
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
