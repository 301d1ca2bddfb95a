import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import process from 'node:process';

// Starts processes for its parent: it is small, so that forking it is quick. `run.ts` says what is asked and answered.

/** @type {Map<number, () => void>} */
const ends = new Map();

process.on('message', (/** @type {import('./run.ts').Asked} */ asked) => {
  if ('end' in asked) ends.get(asked.end)?.();
  else start(asked);
});

process.on('disconnect', () => {
  for (const end of ends.values()) end();
  process.exit();
});

/** @param {import('./run.ts').Start} asked */
function start({ id, command, args, cwd, env, input, isOneStream }) {
  const stdin = input === undefined ? 'ignore' : 'pipe';
  // A group of its own, which can be ended as one.
  const child = spawn(command, args, { cwd, env, stdio: [stdin, 'pipe', 'pipe'], detached: true });
  /** @type {Buffer[]} */ const out = [];
  /** @type {Buffer[]} */ const err = isOneStream ? out : [];
  child.stdout.on('data', (chunk) => out.push(chunk));
  child.stderr.on('data', (chunk) => err.push(chunk));
  ends.set(id, () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  });
  /** @param {import('./run.ts').Answered} answered */
  const answer = (answered) => {
    if (ends.delete(id)) process.send?.(answered);
  };
  child.on('error', (error) => answer({ id, error: error.message }));
  child.on('close', (code) =>
    answer({
      id,
      code,
      stdout: Buffer.concat(out),
      stderr: isOneStream ? Buffer.alloc(0) : Buffer.concat(err),
    }),
  );
  child.stdin?.on('error', () => {}); // it may end before it has read all
  child.stdin?.end(input);
}
