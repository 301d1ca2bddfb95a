import path from 'node:path';
import { parseArgs } from 'node:util';
import { schemaFiles } from '../src/domain/record/reference/schema-files.ts';
import { fieldsPage } from '../src/domain/record/reference/fields-page.ts';
import { keepGenerated } from '../src/io/generated.ts';
import { run } from '../src/io/main.ts';

const ROOT = path.join(import.meta.dirname, '..');

/**
 * `npm run generate [-- --check --out DIR]`: writes what is made from the schemas: JSON Schema, data
 * dictionary and the page of the fields. With `--check` it writes nothing, names the files that have drifted, and exits 1 if there are any.
 */
function main(): number {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      out: { type: 'string', default: ROOT },
    },
  });
  const folders = [
    ['public/schema', schemaFiles()],
    ['docs/reference', new Map([['fields.md', fieldsPage()]])],
  ] as const;
  const codes = folders.map(([folder, made]) =>
    keepGenerated({
      folder: path.join(values.out, folder),
      made,
      check: values.check,
      command: 'npm run generate',
    }),
  );
  return Math.max(...codes);
}

await run(main);
