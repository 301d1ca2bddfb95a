import { parseArgs } from 'node:util';
import { tallyMarkdown, tallyText } from '../src/domain/desk/tally/print.ts';
import { tallyOf } from '../src/domain/desk/tally/tally.ts';
import { readRecord } from '../src/domain/record/read-record.ts';
import { readContent } from '../src/io/content.ts';
import { languageFrom } from '../src/io/language.ts';
import { run, UsageError } from '../src/io/main.ts';

/** `npm run tally -- 2026-03`: who has handed in a sheet for a sitting, and how the two sides see each guideline. */
function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      content: { type: 'string', default: 'content' },
      lang: { type: 'string' },
      markdown: { type: 'boolean', default: false },
    },
  });
  const lang = languageFrom(values.lang);
  const { record } = readRecord(readContent(values.content));
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0)
    throw new UsageError('Give the id of one sitting: npm run tally -- 2026-03');
  const sitting = record.sittings.get(id);
  if (!sitting)
    throw new UsageError(`There is no sitting ${id}. There are: ${[...record.sittings.keys()].join(', ')}`);
  const print = values.markdown ? tallyMarkdown : tallyText;
  console.log(print(tallyOf(record, sitting), lang));
  return 0;
}

await run(main);
