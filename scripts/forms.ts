import path from 'node:path';
import { parseArgs } from 'node:util';
import { councilOn } from '../src/domain/forms/council-choices.ts';
import { issueFormFiles } from '../src/domain/forms/issue-form/issue-form.ts';
import { programmeOn } from '../src/domain/programme/in-force.ts';
import { unreadableWords } from '../src/domain/messages/unreadable.ts';
import { readRecord, unreadableIn } from '../src/domain/record/read-record.ts';
import type { Text } from '../src/domain/text.ts';
import { issueFormsRules } from '../src/domain/rules/issue-forms/index.ts';
import { checkRecord } from '../src/domain/rules/run.ts';
import { readContent } from '../src/io/content.ts';
import { keepGenerated } from '../src/io/generated.ts';
import { languageFrom } from '../src/io/language.ts';
import { run } from '../src/io/main.ts';
import { printFindings } from '../src/io/print-findings.ts';
import { todayFor } from '../src/io/today.ts';

/** The forms would be those of another year. */
const NOT_MADE: Text = {
  ja: '様式は作っていません。npm run check で直すところを確かめてください。',
  en: 'No form was made. Run npm run check to see what to mend.',
};

/**
 * `npm run forms [-- --check --today DATE --lang ja|en --content DIR --out DIR]`: writes the issue forms from the descriptions of
 * the papers and the programme in force, by which the desk reads them. With `--check` it writes nothing, names the files
 * that have drifted, and exits 1 if there are any. It exits 1, too, and writes nothing, where GitHub would refuse a form.
 */
function main(): number {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      today: { type: 'string' },
      lang: { type: 'string' },
      content: { type: 'string', default: 'content' },
      out: { type: 'string', default: path.join('.github', 'ISSUE_TEMPLATE') },
    },
  });
  const files = readContent(values.content).filter(({ path: file }) => /^(programme|council)\//.test(file));
  const read = readRecord(files);
  const { record } = read;
  const lang = languageFrom(values.lang);
  const today = todayFor(record, values.today);
  const unreadable = unreadableIn(read.problems);
  if (unreadable.length > 0) {
    console.error(`${unreadableWords(unreadable)[lang]}\n${NOT_MADE[lang]}`);
    return 1;
  }
  const refused = checkRecord(issueFormsRules, { files, read, today });
  if (refused.length > 0) {
    const textOf = (file: string) => files.find((one) => one.path === file)?.text;
    console.log(printFindings(refused, textOf, lang));
    return 1;
  }
  return keepGenerated({
    folder: values.out,
    made: issueFormFiles(programmeOn(record, today), today, councilOn(record, today)),
    check: values.check,
    command: 'npm run forms',
  });
}

await run(main);
