import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { readAnswers, type Answers, type Fault, type Typed } from '../src/domain/adoption/answers.ts';
import { cityFiles } from '../src/domain/adoption/city-files.ts';
import { QUESTIONS, type Question } from '../src/domain/adoption/questions.ts';
import { councilOn } from '../src/domain/forms/council-choices.ts';
import { issueFormFiles } from '../src/domain/forms/issue-form/issue-form.ts';
import { dayOf } from '../src/domain/dates/day.ts';
import { isIsoDate, type IsoDate } from '../src/domain/dates/iso-date.ts';
import { programmeOn } from '../src/domain/programme/in-force.ts';
import { stillToDo } from '../src/domain/ready/ready.ts';
import { CONTENT } from '../src/domain/record/path.ts';
import { readRecord } from '../src/domain/record/read-record.ts';
import type { ContentFile } from '../src/domain/record/record.ts';
import { readYaml } from '../src/domain/record/text/yaml.ts';
import { RULES } from '../src/domain/rules/index.ts';
import { checkRecord } from '../src/domain/rules/run.ts';
import { run, UsageError } from '../src/io/main.ts';
import { printFindings } from '../src/io/print-findings.ts';
import { printReady } from '../src/io/print-ready.ts';
import { productFiles, productVersion } from '../src/io/product.ts';
import { now } from '../src/io/today.ts';

/**
 * `npx junkan init`: makes the repository of a city in this folder, from answers that are asked in the terminal or stand in a
 * file. Nothing is written before the record that would be written is without an error. Ends with what only people can do.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      answers: { type: 'string' },
      dependency: { type: 'string', default: `^${productVersion()}` },
      install: { type: 'boolean', default: false },
      today: { type: 'string' },
    },
  });
  const today = dayFrom(values.today);
  if (existsSync('content') || existsSync('package.json')) throw new UsageError(TAKEN);
  const typed = values.answers === undefined ? await asked(today) : answersIn(values.answers);
  const answers = readAnswers(typed, today);
  if (isFaults(answers)) return refused(answers);
  const files = cityFiles(answers, { dependency: values.dependency, github: productFiles() });
  const record = files
    .filter((file) => file.path.startsWith(CONTENT))
    .map(({ path: file, text }) => ({ path: file.slice(CONTENT.length), text }));
  const read = readRecord(record);
  const findings = checkRecord(RULES, { files: record, read, today });
  if (findings.length > 0) {
    console.log(printFindings(findings, (file) => record.find((one) => one.path === file)?.text, 'ja'));
    if (findings.some(({ severity }) => severity === 'error')) return 1;
  }
  const forms = issueFormFiles(programmeOn(read.record, today), today, councilOn(read.record, today));
  for (const file of [...files, ...formsIn(forms)]) put(file);
  console.log(made(answers, files.length + forms.size));
  const code = values.install ? install() : 0;
  console.log(`${printReady(stillToDo(record, read, today), 'ja')}\n\n${NEXT}`);
  return code;
}

const TAKEN = {
  ja: 'このフォルダには、もう content か package.json があります。空のフォルダで動かしてください。新しい版にするには npx junkan@latest upgrade を使います。',
  en: 'This folder has a content or package.json already: run it in an empty one. To take a newer version, run npx junkan@latest upgrade.',
};

const NEXT = `つぎにすること / What comes next
  1. npm install（まだなら）、npm start で、この機械でサイトを見る / npm install, then npm start shows the site on this machine
  2. 上の一覧のことを content/ に書き、npm run check で確かめる / write what is listed above into content/, and run npm run check
  3. git init して GitHub のリポジトリに送り、npm run setup の案内に従う / git init, push to GitHub, and follow npm run setup
  4. npm run sandbox で、職員と練習する / practise with npm run sandbox
人にしか決められないこと / What only people can decide
  - 制度の定め、目的と定義、個人情報の扱いについての、市の決裁 / the city's own decision on rules, purpose and personal data
  - 構成員の委嘱と、公開してよい呼び方の了解 / who sits on the council, and by which name in public
  - GitHub の組織、App、鍵を持つ人 / who holds organisation, App and key on GitHub`;

const made = ({ city, year }: Answers, count: number): string =>
  `${city.ja}の${year}年度からの記録を、${count}個のファイルで作りました。 Made ${count} files.\n`;

function dayFrom(given: string | undefined): IsoDate {
  if (given === undefined) return dayOf(now());
  if (!isIsoDate(given))
    throw new UsageError({ ja: `--today の ${given} は日付ではありません。`, en: `${given} is no day.` });
  return given;
}

const isFaults = (answers: Answers | readonly Fault[]): answers is readonly Fault[] => Array.isArray(answers);

function refused(faults: readonly Fault[]): number {
  for (const { key, says } of faults) console.error(`× ${key}: ${says.ja}\n  ${says.en}`);
  console.error('\n何も書いていません。 Nothing was written.');
  return 1;
}

/** The answers of a YAML file: a line or a list of lines for each key. */
function answersIn(file: string): Typed {
  const yaml = readYaml(textOf(file));
  if (!('value' in yaml))
    throw new UsageError({ ja: `${file} を YAML として読めません。`, en: `${file} cannot be read as YAML.` });
  return Object.fromEntries(
    Object.entries(yaml.value).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.map(String) : [String(value)],
    ]),
  );
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new UsageError({ ja: `${file} を読めません。`, en: `${file} cannot be read.` }, { cause });
  }
}

/** Asks one question after the other, and each again until its answer can be taken. */
async function asked(today: IsoDate): Promise<Typed> {
  if (!process.stdin.isTTY)
    throw new UsageError({
      ja: '--answers に、答えの YAML のファイルを指定してください。',
      en: 'Give a file of answers (YAML) with --answers.',
    });
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const typed: Record<string, readonly string[]> = {};
  for (const [key, question] of Object.entries<Question>(QUESTIONS))
    for (let isOpen = true; isOpen;) {
      console.log(`\n${question.asks.ja}\n${question.asks.en}\n例 / for example: ${question.example}`);
      typed[key] = await linesFor(question, () => terminal.question('> '));
      const answers = readAnswers(typed, today);
      const faults = isFaults(answers) ? answers.filter((fault) => fault.key === key) : [];
      for (const { says } of faults) console.log(`× ${says.ja}\n  ${says.en}`);
      isOpen = faults.length > 0;
    }
  terminal.close();
  return typed;
}

/** A list ends with an empty line. */
async function linesFor({ isList }: Question, next: () => Promise<string>): Promise<readonly string[]> {
  const first = await next();
  if (!isList || first.trim() === '') return [first];
  const lines = [first];
  for (let line = await next(); line.trim() !== ''; line = await next()) lines.push(line);
  return lines;
}

const formsIn = (forms: ReadonlyMap<string, string>): readonly ContentFile[] =>
  [...forms].map(([name, text]) => ({ path: `.github/ISSUE_TEMPLATE/${name}`, text }));

function put({ path: file, text }: ContentFile): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Installs the package and builds the site once; returns the exit code of whichever failed. */
function install(): number {
  for (const args of [
    ['install', '--no-audit', '--no-fund'],
    ['run', 'build'],
  ]) {
    const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
    if (status !== 0) return status ?? 2;
  }
  return 0;
}

await run(main);
