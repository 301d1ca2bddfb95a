import { parseArgs } from 'node:util';
import { tallyMarkdown, tallyText } from '../src/domain/desk/tally/print-tally.ts';
import { tallyOf } from '../src/domain/desk/tally/tally.ts';
import { languageFrom } from '../src/io/language.ts';
import { run } from '../src/io/main.ts';
import { sittingNamed } from '../src/io/sitting-argument.ts';
import { exitOf, readWhole } from '../src/io/whole-record.ts';

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
  const { content } = values;
  const whole = readWhole(content, lang);
  const { record } = whole;
  const sitting = sittingNamed(positionals, whole, { command: 'tally', content, lang });
  const print = values.markdown ? tallyMarkdown : tallyText;
  console.log(print(tallyOf(record, sitting), lang));
  return exitOf(whole);
}

await run(main);
