import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openFiling } from '../src/desk/enter.ts';
import type { IsoDate } from '../src/domain/dates/iso-date.ts';
import { openDesk, type Desk } from '../src/domain/desk/filing/desk.ts';
import { isDemonstration } from '../src/domain/desk/demonstration.ts';
import { titleOf } from '../src/domain/record/record.ts';
import { readDay } from '../src/domain/record/text/written/day.ts';
import { enterSheet, hasReceipt, type EnteredFiling, type Receipt } from '../src/domain/sheets/enter.ts';
import { readSheetFile } from '../src/domain/sheets/read-file.ts';
import { enterReport } from '../src/domain/sheets/entry-report.ts';
import { hasSheet } from '../src/domain/sheets/sheet.ts';
import type { Language } from '../src/domain/text.ts';
import { connectFromEnvironment } from '../src/github/octokit/client.ts';
import { readContent } from '../src/io/content.ts';
import { languageFrom } from '../src/io/language.ts';
import { readListFile } from '../src/io/list-file.ts';
import { run, UsageError } from '../src/io/main.ts';
import { now } from '../src/io/today.ts';

const USAGE =
  'npm run enter -- FILE… [--received DAY] [--by OFFICE] [--sheet NAME] [--out FILE] [--open [--leave-out]] [--lang ja|en] [--content DIR]';

/**
 * `npm run enter -- FILE…`: sheets of ours that were filled in with Word or Excel, or saved as CSV, become the texts of filings on
 * behalf: printed, written to `--out` (for several files a folder), or with `--open` filed on GitHub by the token's account. A folder
 * stands for the sheets in it. Exit 1 when something could not be read or is to be mended, 2 when a file is no sheet; the others go on.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      received: { type: 'string' },
      by: { type: 'string' },
      sheet: { type: 'string' },
      out: { type: 'string' },
      open: { type: 'boolean', default: false },
      'leave-out': { type: 'boolean', default: false },
      lang: { type: 'string' },
      content: { type: 'string', default: 'content' },
    },
  });
  const files = positionals.flatMap(sheetsIn);
  if (positionals.length === 0) throw new UsageError(USAGE);
  const lang = languageFrom(values.lang);
  const desk = openDesk(readContent(values.content), now());
  const receipt = {
    by: values.by === undefined ? null : officeFrom(values.by, desk, lang),
    receivedOn: values.received === undefined ? null : dayFrom(values.received, lang),
  };
  if (files.length === 0)
    throw new UsageError(
      {
        ja: 'そのフォルダに、Word（.docx）・Excel（.xlsx）・CSV のファイルはありません。',
        en: 'There is no file of Word (.docx), Excel (.xlsx) or CSV in this folder.',
      }[lang],
    );
  const several = files.length > 1;
  if (several && values.out !== undefined) mkdirSync(values.out, { recursive: true });
  let exit = 0;
  for (const file of files) {
    const out =
      values.out !== undefined && several ? path.join(values.out, `${path.basename(file)}.md`) : values.out;
    exit = Math.max(exit, await enter(file, { ...values, out, receipt, desk, lang }));
    if (several) console.error('');
  }
  return exit;
}

interface Given {
  readonly sheet?: string | undefined;
  readonly out?: string | undefined;
  readonly open: boolean;
  readonly 'leave-out': boolean;
  readonly receipt: Receipt;
  readonly desk: Desk;
  readonly lang: Language;
}

/** The sheets of a folder in the order of their names; a file is its own. */
function sheetsIn(given: string): readonly string[] {
  if (!statSync(given, { throwIfNoEntry: false })?.isDirectory()) return [given];
  return readdirSync(given)
    .filter((name) => /\.(?:docx|xlsx|csv)$/i.test(name) && !name.startsWith('~$'))
    .sort()
    .map((name) => path.join(given, name));
}

/** Enters one sheet. Returns the exit code for it. */
async function enter(file: string, { receipt, desk, lang, ...values }: Given): Promise<number> {
  const bytes = readListFile(file);
  const sheet =
    'fault' in bytes
      ? bytes
      : await readSheetFile(
          bytes,
          desk.forms.filter(hasSheet),
          values.sheet,
          [...desk.read.record.projects.values()].map(titleOf),
        );
  if ('fault' in sheet) {
    console.error(`${file}: ${sheet.fault[lang]}`);
    return 2;
  }
  const entered = enterSheet(sheet, receipt, desk.read.record);
  console.error(enterReport(file, sheet, entered, lang));
  if (entered.suspected.length > 0) return 1;
  const isWhole = entered.problems.length === 0 && (entered.left.length === 0 || values['leave-out']);
  if (values.open) return isWhole ? open(entered, desk, lang) : refuseToOpen(entered, lang);
  if (values.out === undefined) console.log(entered.body);
  else writeFileSync(values.out, `${entered.body}\n`);
  console.error(`\n${nextStep(entered, desk, values.out)[lang]}`);
  return isWhole ? 0 : 1;
}

/** An office by its id or its name. Throws `UsageError` with those that there are. */
function officeFrom(given: string, { programme }: Desk, lang: Language): string {
  const found = programme.offices.find(({ id, name }) => [id, name.ja, name.en].includes(given));
  if (found) return found.id;
  const list = programme.offices.map(({ name }) => name[lang]).join(lang === 'ja' ? '、' : ', ');
  throw new UsageError(
    {
      ja: `--by: 「${given}」という窓口や課はありません。あるもの: ${list}`,
      en: `--by: there is no office "${given}". Offices: ${list}`,
    }[lang],
  );
}

/** A day as people write it. Throws `UsageError`. */
function dayFrom(given: string, lang: Language): IsoDate {
  const read = readDay(given);
  if ('value' in read) return read.value;
  throw new UsageError(
    {
      ja: `--received: 「${given}」は日付として読めません。「2026-11-20」か「令和8年11月20日」のように書いてください。`,
      en: `--received: "${given}" is no day. Write it as in 2026-11-20.`,
    }[lang],
  );
}

async function open(entered: EnteredFiling, desk: Desk, lang: Language): Promise<number> {
  if (isDemonstration(desk.read.record, desk.today))
    throw new UsageError(
      { ja: '見本の記録には出せません。', en: 'This record is a demonstration: nothing is filed to it.' }[
        lang
      ],
    );
  const { issue, isNew } = await openFiling(connectFromEnvironment(), entered);
  console.log(
    isNew
      ? { ja: `#${issue} として出しました。`, en: `Filed as #${issue}.` }[lang]
      : {
          ja: `同じ内容が #${issue} に出ています。新しくは出しません。`,
          en: `#${issue} says the same already; nothing was filed.`,
        }[lang],
  );
  return 0;
}

function refuseToOpen({ problems }: EnteredFiling, lang: Language): number {
  const words =
    problems.length > 0
      ? {
          ja: '\n出しませんでした。上の欄をファイルで直してから、もう一度動かしてください。',
          en: '\nNothing was filed. Mend the boxes above in the file and run it again.',
        }
      : {
          ja: '\n出しませんでした。上のものをファイルで直すか、入れずに出してよければ --leave-out を付けてください。',
          en: '\nNothing was filed. Mend the file, or add --leave-out if that may be left out.',
        };
  console.error(words[lang]);
  return 1;
}

/**
 * Where the text is pasted: whoever has Write may open an issue without a form.
 * https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/configuring-issue-templates-for-your-repository
 */
function nextStep({ form, title }: EnteredFiling, { programme }: Desk, out: string | undefined) {
  const address = `${programme.repository}/issues/new/choose`;
  const text =
    out === undefined
      ? { ja: '上の文', en: 'the text above' }
      : { ja: `${out} の文`, en: `the text in ${out}` };
  const receipt = hasReceipt(form)
    ? { ja: '', en: '' }
    : {
        ja: 'この用紙には受付欄がありません。出した人は、GitHub のアカウントの方になります。',
        en: ' This form has no box for a receipt: whoever opens the issue is the filer.',
      };
  return {
    ja: `${address} を開き、いちばん下の「Blank issue」を押して、題名に「${title}」、本文に${text.ja}を貼り付けて出します（リポジトリに書き込める人だけに出るボタンです）。${receipt.ja}`,
    en: `Open ${address}, press "Blank issue" (shown to those with Write), give it the title "${title}", and paste ${text.en}.${receipt.en}`,
  };
}

await run(main);
