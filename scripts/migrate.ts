import { parseArgs } from 'node:util';
import { diffLines } from 'diff';
import { migrate } from '../src/domain/migration/migrate.ts';
import type { ContentFile } from '../src/domain/record/record.ts';
import { readContent, writeContent } from '../src/io/content.ts';
import { run } from '../src/io/main.ts';

/**
 * `npm run migrate -- [FOLDER] [--dry-run]`: brings a record to the newest format and prints every line that changes. Run
 * again, it changes nothing.
 */
function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false } },
  });
  const [folder = 'content'] = positionals;
  const before = readContent(folder);
  const after = migrate(before);
  const changed = after.flatMap((file, index) => {
    const was = before[index];
    return was && was.text !== file.text ? [{ was, file }] : [];
  });
  for (const { was, file } of changed) print(was, file);
  if (!values['dry-run'])
    writeContent(
      folder,
      changed.map(({ file }) => file),
    );
  console.log(
    changed.length === 0
      ? '変わるところはありません。 Nothing changes.'
      : `${changed.length} 個のファイル${values['dry-run'] ? 'が変わります' : 'を改めました'}。 Files ${values['dry-run'] ? 'to change' : 'changed'}: ${changed.length}.`,
  );
  return 0;
}

function print(was: ContentFile, is: ContentFile): void {
  console.log(was.path);
  for (const { added, removed, value } of diffLines(was.text, is.text)) {
    if (!added && !removed) continue;
    for (const line of value.replace(/\r?\n$/, '').split(/\r?\n/))
      console.log(`  ${added ? '+' : '-'} ${line}`);
  }
}

await run(main);
