import { Buffer } from 'node:buffer';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';

// Runs scripts one after the other, each with its own arguments, folder, environment and output, as if it were a process
// of its own. What the scripts import stays loaded. `script-hosts.ts` says what is asked and answered.

/** @type {Buffer[]} */
let printed = [];

/** @type {typeof process.stdout.write} */
const collect = (chunk, encoding, called) => {
  printed.push(typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk));
  const done = typeof encoding === 'function' ? encoding : called;
  done?.();
  return true;
};
process.stdout.write = collect;
process.stderr.write = collect;

process.on('message', async (/** @type {import('./script-hosts.ts').Asked} */ asked) => {
  const { id, file, args, cwd, env } = asked;
  printed = [];
  for (const name of Object.keys(process.env)) if (!(name in env)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, env);
  process.argv.splice(1, process.argv.length, file, ...args);
  process.exitCode = undefined;
  process.chdir(cwd);
  try {
    // The script itself runs anew; what it imports is not asked for by this name.
    await import(`${pathToFileURL(file).href}?run=${id}`);
    answer(Number(process.exitCode ?? 0), false);
  } catch (error) {
    fail(error);
  }
});

// After an error that nobody caught the next script shall not run in what is left.
process.on('uncaughtException', fail);
process.on('disconnect', () => process.exit());

/** @param {unknown} error */
function fail(error) {
  printed.push(Buffer.from(`${inspect(error)}\n`));
  answer(1, true);
}

/** @param {number} code @param {boolean} isOver */
function answer(code, isOver) {
  /** @type {import('./script-hosts.ts').Answered} */
  const answered = { code, printed: Buffer.concat(printed).toString('utf8'), isOver };
  process.send?.(answered);
}
