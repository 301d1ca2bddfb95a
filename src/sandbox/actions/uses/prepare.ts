import { existsSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import type { Use } from './use.ts';

/** Instead of installing the desk's packages for each run, those of this machine are used. */
export const prepare: Use = async (_, { workspace, hostModules, log }) => {
  const target = path.join(workspace, 'node_modules');
  if (!existsSync(target)) symlinkSync(hostModules, target, 'dir');
  log('練習場では、この計算機に入っている部品を使います。');
  return {};
};
