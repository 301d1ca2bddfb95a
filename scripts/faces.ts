import path from 'node:path';
import { parseArgs } from 'node:util';
import { faceFiles } from '../src/domain/record/faces/files.ts';
import { keepGenerated } from '../src/io/generated.ts';
import { run } from '../src/io/main.ts';

const PUBLISHED = path.join(import.meta.dirname, '..', 'public', 'schema');

/**
 * `npm run faces [-- --check --out DIR]`: writes the published faces of the descriptions, JSON Schema and data
 * dictionary. With `--check` it writes nothing, names the files that have drifted, and exits 1 if there are any.
 */
function main(): number {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      out: { type: 'string', default: PUBLISHED },
    },
  });
  return keepGenerated({
    folder: values.out,
    made: faceFiles(),
    check: values.check,
    command: 'npm run faces',
  });
}

await run(main);
