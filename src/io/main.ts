/** The command cannot run as it was called: exit 2, with a sentence instead of a trace. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
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
]);

const isExpected = (error: unknown): error is Error =>
  error instanceof Error &&
  (EXPECTED.has(error.name) || ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')));
