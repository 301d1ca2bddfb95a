import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentFile } from '../domain/record/record.ts';
import { ROOT } from './root.ts';

/** The version of Junkan that runs. */
export const productVersion = (): string => {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
};

/** What of Junkan is written into a city's repository: workflows, actions and what installs the desk's packages. */
export const WRITTEN = [
  '.github/workflows/*.yml',
  '.github/actions/*/action.yml',
  'scripts/install/{install,packages,part-of-lock}.mjs',
];

/** The files of Junkan that are written into a city's repository, by their paths in Junkan's own. */
export const productFiles = (): readonly ContentFile[] =>
  WRITTEN.flatMap((pattern) => globSync(pattern, { cwd: ROOT }))
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ path: file, text: readFileSync(path.join(ROOT, file), 'utf8') }));
