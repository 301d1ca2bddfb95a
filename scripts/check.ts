import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Finding } from '../src/domain/finding.ts';
import { dayOf } from '../src/domain/programme/day.ts';
import { folderOf } from '../src/domain/record/path.ts';
import { readRecord } from '../src/domain/record/read-record.ts';
import type { CityRecord, ContentFile } from '../src/domain/record/record.ts';
import { RULES } from '../src/domain/rules/index.ts';
import { reachOf } from '../src/domain/rules/reach.ts';
import { checkRecord } from '../src/domain/rules/run.ts';
import type { Change } from '../src/domain/rules/rule.ts';
import type { Language } from '../src/domain/text.ts';
import { changeSince } from '../src/io/change.ts';
import { readContent } from '../src/io/content.ts';
import { languageFrom } from '../src/io/language.ts';
import { run, Usage } from '../src/io/main.ts';
import { findingAsJson, printFindings } from '../src/io/print-findings.ts';
import { now } from '../src/io/now.ts';
import { printToGitHub } from '../src/io/print-github.ts';
import { todayFor } from '../src/io/today.ts';

/**
 * `npm run check`: the whole record, or what changed since a revision; with `--github` as the annotations and the summary
 * of a workflow, on the day of the desk. Exit 0 clean, 1 errors, 2 could not run.
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
    },
  });
  const lang = languageFrom(values.lang);
  const files = readContent(values.content);
  const read = readRecord(files);
  const change = values.base === undefined ? undefined : changeSince(values.content, values.base, files);
  const wanted = values.project ? ofProject(values.project, files) : change && reachOf(change, read.record);
  const today = todayFor(read.record, values.today ?? (values.github ? dayOf(now()) : undefined));
  const findings = checkRecord(RULES, { files, read, today, change, wanted });
  if (values.github)
    printToGitHub(findings.map(inRepository(values.content)), papersOf(change, values.content));
  else console.log(values.json ? asJson(findings, lang) : asText(findings, files, read.record, lang));
  return findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}

function ofProject(id: string, files: readonly ContentFile[]): (path: string) => boolean {
  const folder = folderOf(id);
  if (!files.some((file) => file.path.startsWith(folder)))
    throw new Usage(`There is no project ${id} in the record.`);
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
  findings: readonly Finding[],
  files: readonly ContentFile[],
  record: CityRecord,
  lang: Language,
): string {
  const texts = new Map(files.map((file) => [file.path, file.text]));
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const warnings = findings.length - errors;
  const sum = {
    ja: `${record.projects.size} 件の事業、${files.length} 件の書類を確認しました。誤り ${errors} 件、注意 ${warnings} 件。`,
    en: `Checked ${record.projects.size} projects, ${files.length} files: ${errors} errors, ${warnings} warnings.`,
  }[lang];
  return [printFindings(findings, (path) => texts.get(path), lang), sum].filter(Boolean).join('\n\n');
}

await run(main);
