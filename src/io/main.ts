import type { Text } from '../domain/text.ts';

/** The command cannot run as it was called: exit 2, with a sentence instead of a trace. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  /** A sentence for whoever set up a workflow, or one in both languages for whoever types a command. */
  constructor(says: string | Text, options?: ErrorOptions) {
    super(typeof says === 'string' ? says : `${says.ja}\n${says.en}`, options);
  }
}

/**
 * Runs a command's main and sets the exit code: what `main` returns, or 2 when the command itself could not run.
 * Errors that people can do something about have a name of ours and are told in a sentence; a bug keeps its trace.
 */
export async function run(main: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = 2;
    if (isOfOptions(error))
      console.error('コマンドの書き方が違います。オプションの名前と値を確かめてください。');
    console.error(isExpected(error) ? error.message : error);
  }
}

const EXPECTED = new Set([
  'UsageError',
  'UnreadableContentError',
  'UnreadableProgrammeError',
  'InvalidDateError',
  'UnknownRevisionError',
  'NoProgrammeError',
  'UnknownFormatError',
  'HolidaysUnknownError',
  'PortInUseError',
  'NotAFeedError',
]);

/** Whether Node could not read the options of a command; it says so in English. */
const isOfOptions = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

const isExpected = (error: unknown): error is Error =>
  isOfOptions(error) || (error instanceof Error && EXPECTED.has(error.name));
