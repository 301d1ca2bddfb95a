import type { Finding, Severity } from '../../finding.ts';
import type { Form, FormProblem } from '../../forms/form.ts';
import { descriptionsAlong } from '../../record/text/field-path.ts';
import { locate } from '../../record/text/locate.ts';
import { KINDS } from '../../record/kinds/index.ts';
import type { Change } from '../../rules/rule.ts';
import type { Desk } from './desk.ts';
import { headingFor } from './headings.ts';
import type { FiledPaper } from './paper.ts';
import { CHARACTER_RULES } from './typed.ts';

/** A finding about a filed paper, in the words of the form that was filled in. */
export interface FormFinding extends FormProblem {
  readonly severity: Severity;
}

/** The change of the record that these papers make. */
export function changeBy(papers: readonly FiledPaper[], { files }: Desk): Change {
  const before = (path: string) => files.find((file) => file.path === path)?.text ?? null;
  return { files: papers.map(({ path, text }) => ({ path, before: before(path), after: text })) };
}

/** Findings about filed papers by the headings of their form. Characters are told as they were typed. */
export const findingsInForm = (
  findings: readonly Finding[],
  papers: readonly FiledPaper[],
  form: Form,
): FormFinding[] =>
  findings.filter(({ rule }) => !CHARACTER_RULES.has(rule)).map((finding) => inForm(finding, papers, form));

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
