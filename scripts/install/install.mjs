import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DESK_PACKAGES } from './packages.mjs';
import { ofTheDesk, partOfLock } from './part-of-lock.mjs';

// Installs the few packages that the desk's scripts need: versions and checksums are those of the lockfile, and no
// package runs a script. It is for machines that live for one run; everybody else runs `npm ci`. Not a workspace of npm: the
// desk would be a package of its own, with the versions written a second time, and shares src/domain with the site.
// It runs in the folder of the repository: Junkan's own, or a city's, of which Junkan itself is a package.
const root = process.cwd();
const read = (name) => JSON.parse(readFileSync(path.join(root, name), 'utf8'));
const target = path.join(root, 'node_modules');

if (existsSync(target)) {
  console.log('node_modules is there already: nothing to install.');
} else {
  const folder = mkdtempSync(path.join(tmpdir(), 'junkan-desk-'));
  const own = ofTheDesk(read('package.json'), read('package-lock.json'), DESK_PACKAGES);
  const { manifest, lock } = partOfLock(own.manifest, own.lock, own.names);
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify(lock));
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd: folder,
    stdio: 'inherit',
  });
  move(path.join(folder, 'node_modules'), target);
  rmSync(folder, { recursive: true, force: true });
}

/** @param {string} from @param {string} to */
function move(from, to) {
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true }); // another disk
  }
}
