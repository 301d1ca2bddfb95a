import path from 'node:path';
import { parseArgs } from 'node:util';
import { issueFormFiles } from '../src/domain/forms/issue-form/files.ts';
import { programmeOn } from '../src/domain/programme/in-force.ts';
import { readRecord } from '../src/domain/record/read-record.ts';
import { readContent } from '../src/io/content.ts';
import { keepGenerated } from '../src/io/generated.ts';
import { run } from '../src/io/main.ts';
import { todayFor } from '../src/io/today.ts';

const ROOT = path.join(import.meta.dirname, '..');

/**
 * `npm run forms [-- --check --today DATE --content DIR --out DIR]`: writes the issue forms from the descriptions of
 * the papers and the programme in force, by which the desk reads them. With `--check` it writes nothing, names the files
 * that have drifted, and exits 1 if there are any.
 */
function main(): number {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      today: { type: 'string' },
      content: { type: 'string', default: path.join(ROOT, 'content') },
      out: { type: 'string', default: path.join(ROOT, '.github', 'ISSUE_TEMPLATE') },
    },
  });
  const files = readContent(values.content).filter(({ path: file }) => file.startsWith('programme/'));
  const { record } = readRecord(files);
  const today = todayFor(record, values.today);
  return keepGenerated({
    folder: values.out,
    made: issueFormFiles(programmeOn(record, today), today),
    check: values.check,
    command: 'npm run forms',
  });
}

await run(main);
