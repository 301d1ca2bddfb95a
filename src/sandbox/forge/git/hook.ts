import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The variable in which the hook finds the patterns of refs that the one who pushes may not move. */
export const CLOSED_REFS = 'JUNKAN_CLOSED_REFS';

/** Says no to a push onto a branch that is closed to whoever pushes, as GitHub does before it takes anything. */
const HOOK = `#!/bin/sh
set -f
while read -r from to ref; do
  for closed in $${CLOSED_REFS}; do
    case "$ref" in $closed)
      echo "GH013: Repository rule violations found for $ref." >&2
      exit 1
    esac
  done
done
`;

export async function writeHook(gitDir: string): Promise<void> {
  const file = join(gitDir, 'hooks', 'pre-receive');
  await writeFile(file, HOOK);
  await chmod(file, 0o755);
}
