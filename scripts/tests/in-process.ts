import childProcess from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

// Loaded before the tests of the unit lane: one that starts a process or a server fails, for it belongs to another lane.

const refuse = (what: string) => () => {
  throw new Error(
    `A test of the unit lane starts ${what}. Name its file *.forge.test.ts (GitHub's stand-in), *.process.test.ts or *.browser.test.ts.`,
  );
};

for (const name of ['exec', 'execFile', 'execFileSync', 'execSync', 'fork', 'spawn', 'spawnSync'])
  Object.defineProperty(childProcess, name, { value: refuse('a process') });
Object.defineProperty(net.Server.prototype, 'listen', { value: refuse('a server') });
syncBuiltinESMExports();
