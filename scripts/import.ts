import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { FACTS_MAPPING, HISTORY_FIELDS, parseMapping, type Mapping } from '../src/domain/imports/mapping.ts';
import { planImport, type ImportPlan, type ImportStep } from '../src/domain/imports/plan-import.ts';
import type { RowFinding } from '../src/domain/imports/row.ts';
import { readRecord } from '../src/domain/record/read-record.ts';
import { printDocument } from '../src/domain/record/text/print.ts';
import type { Language } from '../src/domain/text.ts';
import { asTable } from '../src/io/columns.ts';
import { readContent } from '../src/io/content.ts';
import { languageFrom } from '../src/io/language.ts';
import { run, Usage } from '../src/io/main.ts';
import { readRows } from '../src/io/rows.ts';

/**
 * `npm run import -- FILE [--map title=事業名,proposer.name=団体名,…] [--write]`: past projects from a list. Without
 * `--write` it only says what it would do. Exit 1 when a row cannot be taken.
 */
function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      content: { type: 'string', default: 'content' },
      map: { type: 'string' },
      lang: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  if (file === undefined) throw new Usage('npm run import -- FILE [--map FIELD=COLUMN,…] [--write]');
  const lang = languageFrom(values.lang);
  const { record } = readRecord(readContent(values.content));
  const plan = planImport(readRows(file), mappingFrom(values.map, file), record);
  if (values.write) writeNew(values.content, plan);
  console.log(printPlan(plan, values.write, lang));
  return plan.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function mappingFrom(text: string | undefined, file: string): Mapping {
  if (text === undefined) {
    if (file.endsWith('.csv'))
      throw new Usage(`A CSV needs --map FIELD=COLUMN,… Fields: ${HISTORY_FIELDS.join(', ')}.`);
    return FACTS_MAPPING;
  }
  const mapping = parseMapping(text);
  if ('unknown' in mapping)
    throw new Usage(`--map: ${mapping.unknown} is no FIELD=COLUMN. Fields: ${HISTORY_FIELDS.join(', ')}.`);
  return mapping;
}

function writeNew(dir: string, { steps }: ImportPlan): void {
  for (const { project, history } of steps.filter(({ state }) => state === 'new')) {
    const folder = path.join(dir, 'projects', project);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'history.md'), printDocument('history', history));
  }
}

const STATES: Readonly<Record<ImportStep['state'], Record<Language, string>>> = {
  new: { ja: '新しく登録', en: 'new' },
  unchanged: { ja: '登録済み（変更なし）', en: 'there, unchanged' },
  differs: { ja: '登録済みと異なる（そのままにします）', en: 'there, differs: left alone' },
};

function printPlan({ steps, findings }: ImportPlan, written: boolean, lang: Language): string {
  const rows = steps.map(({ row, project, history, state }) => [
    String(row),
    project,
    STATES[state][lang],
    history.title,
  ]);
  const fresh = steps.filter(({ state }) => state === 'new').length;
  const sum =
    fresh === 0
      ? { ja: '新しく書くものはありません。', en: 'There is nothing new to write.' }
      : written
        ? { ja: `${fresh} 件を書きました。`, en: `Wrote ${fresh}.` }
        : {
            ja: `まだ何も書いていません。${fresh} 件を書くには --write を付けてもう一度実行してください。`,
            en: `Nothing is written yet. Run it again with --write to write ${fresh}.`,
          };
  return [asTable(rows), ...findings.map((finding) => printFinding(finding, lang)), sum[lang]]
    .filter(Boolean)
    .join('\n');
}

function printFinding({ row, column, severity, message, fix }: RowFinding, lang: Language): string {
  const place = {
    ja: `${row} 行目${column ? `「${column}」` : ''}`,
    en: `row ${row}${column ? ` “${column}”` : ''}`,
  }[lang];
  const word = { error: { ja: '誤り', en: 'error' }, warning: { ja: '注意', en: 'warning' } }[severity][lang];
  return `${word}: ${place}: ${message[lang]} ${fix[lang]}`;
}

await run(main);
