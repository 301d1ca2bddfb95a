import type { Finding, Severity } from '../../finding.ts';
import type { Form, FormProblem } from '../../forms/form.ts';
import { descriptionsAlong } from '../../record/text/field-path.ts';
import { locate } from '../../record/text/locate.ts';
import { folderOf } from '../../record/path.ts';
import { KINDS } from '../../record/kinds/index.ts';
import { RULES } from '../../rules/index.ts';
import type { Change } from '../../rules/rule.ts';
import { checkRecord } from '../../rules/run.ts';
import type { Desk } from './desk.ts';
import { headingFor } from './headings.ts';
import type { FiledPaper } from './paper.ts';
import { CHARACTER_RULES } from './typed.ts';
import { withPapers } from './with-papers.ts';

/** A finding about a filed paper, in the words of the form that was filled in. */
export interface FormFinding extends FormProblem {
  readonly severity: Severity;
}

/**
 * What the check says of the record with these papers in it, as far as it did not say so before. Characters are
 * judged as they were typed, not as a paper writes them.
 */
export function checkPapers(papers: readonly FiledPaper[], desk: Desk, form: Form): FormFinding[] {
  const { files, read } = withPapers(papers, desk);
  const folders = new Set(papers.flatMap(({ project }) => (project === null ? [] : [folderOf(project)])));
  const paths = new Set(papers.map(({ path }) => path));
  const wanted = (path: string) => paths.has(path) || [...folders].some((folder) => path.startsWith(folder));
  const findings = checkRecord(RULES, {
    files,
    read,
    today: desk.today,
    change: changeBy(papers, desk),
    wanted,
  }).filter(({ rule }) => !CHARACTER_RULES.has(rule));
  const aside = findings.some(({ file }) => !paths.has(file));
  const before = aside
    ? new Set(
        checkRecord(RULES, { files: desk.files, read: desk.read, today: desk.today, wanted }).map(keyOf),
      )
    : new Set<string>();
  return findings
    .filter((finding) => paths.has(finding.file) || !before.has(keyOf(finding)))
    .map((finding) => inForm(finding, papers, form));
}

function changeBy(papers: readonly FiledPaper[], { files }: Desk): Change {
  const before = (path: string) => files.find((file) => file.path === path)?.text ?? null;
  return { files: papers.map(({ path, text }) => ({ path, before: before(path), after: text })) };
}

const keyOf = ({ rule, file, field, message }: Finding): string =>
  JSON.stringify([rule, file, field, message.ja]);

function inForm(finding: Finding, papers: readonly FiledPaper[], form: Form): FormFinding {
  const { severity, message, allowed, fix } = finding;
  const paper = papers.find(({ path }) => path === finding.file);
  return {
    severity,
    heading: paper ? headingOf(finding, paper, form) : null,
    line: null,
    message,
    ...(allowed ? { allowed } : {}),
    fix,
  };
}

/** The heading of the field, or of what stands above the line of the paper; else the field's own name. */
function headingOf({ field, line }: Finding, { kind, path, text }: FiledPaper, form: Form): string | null {
  if (field !== null) {
    const known = headingFor(form, { kind, field });
    if (known !== null) return known;
    return descriptionsAlong(KINDS[kind].schema, field).at(-1)?.label.ja ?? null;
  }
  if (line === null) return null;
  const above = form.boxes.flatMap(({ target, heading }) => {
    if (target.is !== 'field' || target.kind !== kind) return [];
    const at = locate(text, path, target.field).line;
    return at > 1 && at <= line ? [{ heading, at }] : [];
  });
  return above.sort((a, b) => b.at - a.at)[0]?.heading ?? null;
}
