import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { HISTORY_FIELDS, parseMapping, parsePairs, type Mapping } from '../src/domain/imports/fields.ts';
import { type ImportPlan, planImport } from '../src/domain/imports/plan-import.ts';
import { readList } from '../src/domain/imports/read-list.ts';
import { report } from '../src/domain/imports/import-report.ts';
import type { Text } from '../src/domain/text.ts';
import { printDocument } from '../src/domain/record/text/print.ts';
import { languageFrom } from '../src/io/language.ts';
import { readListFile } from '../src/io/list-file.ts';
import { run, UsageError } from '../src/io/main.ts';
import { exitOf, readWhole } from '../src/io/whole-record.ts';

const USAGE = 'npm run import -- FILE [--sheet NAME] [--map FIELD=COLUMN,…] [--set FIELD=VALUE]… [--write]';

/**
 * `npm run import -- FILE`: past projects from a list (CSV, .xlsx or YAML). Without `--write` it only says what it would do.
 * Exit 1 when a row or the whole list needs somebody's answer, 2 when the file is no list.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      content: { type: 'string', default: 'content' },
      sheet: { type: 'string' },
      map: { type: 'string' },
      set: { type: 'string', multiple: true, default: [] },
      lang: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UsageError(USAGE);
  const lang = languageFrom(values.lang);
  const choices = {
    mapping: values.map === undefined ? {} : pairsFrom('--map', parseMapping(values.map)),
    given: pairsFrom('--set', parsePairs(values.set)),
  };
  const bytes = readListFile(file);
  const table = 'fault' in bytes ? bytes : await readList(bytes, file, values.sheet);
  if ('fault' in table) {
    console.error(`${file}: ${table.fault[lang]}`);
    return 2;
  }
  const whole = readWhole(values.content, lang);
  const plan = planImport(table, choices, whole.record);
  if (values.write && whole.unreadable.length > 0) throw new UsageError(NOT_WRITTEN[lang]);
  if (values.write) writeNew(values.content, plan);
  console.log(report({ file, table, choices, plan, written: values.write }, lang));
  return plan.findings.some(({ severity }) => severity === 'error') ? 1 : exitOf(whole);
}

/** A project that is there and cannot be read would be imported a second time. */
const NOT_WRITTEN: Text = {
  ja: '読めない書類があるので、書き込みません。',
  en: 'There are papers that cannot be read: nothing is written.',
};

function pairsFrom(option: string, pairs: Mapping | { readonly unknown: string }): Mapping {
  if ('unknown' in pairs)
    throw new UsageError(
      `${option}: ${pairs.unknown} is no pair with "=". Fields: ${HISTORY_FIELDS.join(', ')}.`,
    );
  return pairs;
}

function writeNew(dir: string, { outcomes }: ImportPlan): void {
  for (const outcome of outcomes) {
    if (outcome.is !== 'new') continue;
    const folder = path.join(dir, 'projects', outcome.project);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'history.md'), printDocument('history', outcome.history));
  }
}

await run(main);
