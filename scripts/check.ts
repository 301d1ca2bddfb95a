import path from 'node:path';
import { parseArgs } from 'node:util';
import { assess } from '../src/domain/assess.ts';
import type { Finding } from '../src/domain/finding.ts';
import { dayOf } from '../src/domain/dates/day.ts';
import { folderOf } from '../src/domain/record/path.ts';
import type { Snapshot } from '../src/domain/record/overlay.ts';
import { followsReport } from '../src/domain/programme/follows-report.ts';
import { readRecord } from '../src/domain/record/read-record.ts';
import { stillToDo } from '../src/domain/ready/ready.ts';
import { isPicture } from '../src/domain/record/picture.ts';
import type { CityRecord, ContentFile } from '../src/domain/record/record.ts';
import { RULES } from '../src/domain/rules/index.ts';
import { checkRecord } from '../src/domain/rules/run.ts';
import type { Change } from '../src/domain/rules/rule.ts';
import type { IsoDate } from '../src/domain/dates/iso-date.ts';
import type { Language } from '../src/domain/text.ts';
import { changeSince } from '../src/io/change.ts';
import { readContent } from '../src/io/content.ts';
import { languageFrom } from '../src/io/language.ts';
import { run, UsageError } from '../src/io/main.ts';
import { findingAsJson, printFindings } from '../src/io/print-findings.ts';
import { printReady, readyAsJson } from '../src/io/print-ready.ts';
import { now, todayFor } from '../src/io/today.ts';
import { printToGitHub } from '../src/io/print-github.ts';

/** From so many files on, who waits at a terminal is told what for. */
const MANY = 5_000;

/**
 * `npm run check`: the whole record, or what changed since a revision; with `--github` as the annotations and the summary
 * of a workflow, on the day of the desk; with `--ready` what stands between the record and its first filing. Exit 0 clean
 * (ready), 1 errors (not ready), 2 could not run.
 */
function main(): number {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      project: { type: 'string' },
      base: { type: 'string' },
      today: { type: 'string' },
      lang: { type: 'string' },
      json: { type: 'boolean', default: false },
      github: { type: 'boolean', default: false },
      ready: { type: 'boolean', default: false },
    },
  });
  const lang = languageFrom(values.lang);
  const files = readContent(values.content);
  if (process.stderr.isTTY && files.length >= MANY)
    console.error(
      `${files.length.toLocaleString('en')}件を確かめています。 Checking ${files.length.toLocaleString('en')} files.`,
    );
  if (values.ready) return checkReady(files, values.today, lang, values.json);
  const change = values.base === undefined ? undefined : changeSince(values.content, values.base, files);
  const inProject = values.project === undefined ? undefined : ofProject(values.project, files);
  const todayIn = ({ record }: Snapshot['read']) =>
    todayFor(record, values.today ?? (values.github ? dayOf(now()) : undefined));
  const { findings, earlier, record } = change
    ? checkChange(change, files, todayIn, inProject)
    : checkAll(files, todayIn, inProject);
  if (values.github)
    printToGitHub({
      findings: findings.map(inRepository(values.content)),
      earlier: earlier.length,
      papers: papersOf(change, values.content),
    });
  else console.log(values.json ? asJson(findings, lang) : asText({ findings, earlier, record }, files, lang));
  return findings.some(isError) ? 1 : 0;
}

/** Says what is left to do before the first filing. What can wait is shown, and keeps nobody from beginning. */
function checkReady(
  files: readonly ContentFile[],
  day: string | undefined,
  lang: Language,
  json: boolean,
): number {
  const read = readRecord(files);
  const open = stillToDo(files, read, todayFor(read.record, day));
  console.log(json ? JSON.stringify(readyAsJson(open, lang), null, 2) : printReady(open, lang));
  return open.some(({ canWait }) => !canWait) ? 1 : 0;
}

/** What a check found, and the record that it looked at. */
interface Checked {
  readonly findings: readonly Finding[];
  /** Errors that stood before the change, for which it does not answer. */
  readonly earlier: readonly Finding[];
  readonly record: CityRecord;
}

type TodayIn = (read: Snapshot['read']) => IsoDate;
type Wanted = (path: string) => boolean;

function checkAll(files: readonly ContentFile[], todayIn: TodayIn, wanted: Wanted | undefined): Checked {
  const read = readRecord(files);
  const findings = checkRecord(RULES, { files, read, today: todayIn(read), wanted });
  return { findings, earlier: [], record: read.record };
}

function checkChange(
  change: Change,
  files: readonly ContentFile[],
  todayIn: TodayIn,
  wanted: Wanted = () => true,
): Checked {
  const base = before(change, files);
  const { after, ...found } = assess(change, base, todayIn(base.read));
  const here = (findings: readonly Finding[]) => findings.filter(({ file }) => wanted(file));
  return {
    findings: here(found.findings),
    earlier: here(found.earlier).filter(isError),
    record: after.read.record,
  };
}

/** The record as it was before the change. */
function before(change: Change, files: readonly ContentFile[]): Snapshot {
  const changed = new Set(change.files.map(({ path }) => path));
  const old = change.files.flatMap(({ path, before: text }) => (text === null ? [] : [{ path, text }]));
  const all = [...files.filter(({ path }) => !changed.has(path)), ...old];
  return { files: all, read: readRecord(all) };
}

const isError = ({ severity }: Finding): boolean => severity === 'error';

function ofProject(id: string, files: readonly ContentFile[]): (path: string) => boolean {
  const folder = folderOf(id);
  if (!files.some((file) => file.path.startsWith(folder)))
    throw new UsageError({
      ja: `${id} という番号の事業は、記録にありません。`,
      en: `There is no project ${id} in the record.`,
    });
  return (path) => path.startsWith(folder);
}

/** A finding of the content folder, with the path that the repository knows. */
const inRepository =
  (folder: string) =>
  (finding: Finding): Finding => ({ ...finding, file: path.posix.join(folder, finding.file) });

/** The papers that a change leaves in place, by their paths in the repository. */
const papersOf = (change: Change | undefined, folder: string): string[] =>
  (change?.files ?? []).flatMap((file) => (file.after === null ? [] : [path.posix.join(folder, file.path)]));

const asJson = (findings: readonly Finding[], lang: Language): string =>
  JSON.stringify(
    findings.map((finding) => findingAsJson(finding, lang)),
    null,
    2,
  );

function asText(
  { findings, earlier, record }: Checked,
  files: readonly ContentFile[],
  lang: Language,
): string {
  const texts = new Map(files.map((file) => [file.path, file.text]));
  const papers = files.filter(({ path }) => !isPicture(path)).length;
  const errors = findings.filter(isError).length;
  const warnings = findings.length - errors;
  const sum = {
    ja: `${record.projects.size} 件の事業、${papers} 件の書類を確認しました。誤り ${errors} 件、注意 ${warnings} 件。`,
    en: `Checked ${record.projects.size} projects, ${papers} files: ${errors} errors, ${warnings} warnings.`,
  }[lang];
  const stood = {
    ja: `ほかに、この変更の前からの誤りが ${earlier.length} 件あります。--base を付けずに実行すると見られます。`,
    en: `${earlier.length} more errors stood before this change; run it without --base to see them.`,
  }[lang];
  const cites = [...record.programmes.values()].some(followsReport);
  const shown = cites ? findings : findings.map((finding) => ({ ...finding, clause: null }));
  return [printFindings(shown, (path) => texts.get(path), lang), earlier.length === 0 ? '' : stood, sum]
    .filter(Boolean)
    .join('\n\n');
}

await run(main);
