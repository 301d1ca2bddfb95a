import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A digest of our own code: what an older version computed is not kept by a newer one. */
export function codeDigest(folders: readonly string[]): string {
  const hash = createHash('sha1');
  for (const folder of folders) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (name.endsWith('.ts'))
        hash
          .update(name)
          .update('\0')
          .update(readFileSync(path.join(folder, name)));
    }
  }
  return hash.digest('base64url');
}
