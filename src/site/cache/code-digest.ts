import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * A digest of what makes the site out of a record: our own code and, by the lockfile, that of others. What an older
 * version computed is not kept by a newer one. `places` are files, and folders of which tests are left out.
 */
export function codeDigest(places: readonly string[]): string {
  const hash = createHash('sha1');
  for (const file of places.flatMap(filesOf)) hash.update(file).update('\0').update(readFileSync(file));
  return hash.digest('base64url');
}

const filesOf = (place: string): string[] =>
  statSync(place).isFile()
    ? [place]
    : readdirSync(place, { recursive: true, encoding: 'utf8', withFileTypes: true })
        .filter((entry) => entry.isFile() && !/\.(?:test|test-support)\.ts$/.test(entry.name))
        .map((entry) => path.join(entry.parentPath, entry.name))
        .filter((file) => !file.includes(`${path.sep}golden${path.sep}`))
        .sort();
