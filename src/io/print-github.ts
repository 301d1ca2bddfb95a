import { appendFileSync, readFileSync } from 'node:fs';
import { escapeMarkdown } from '../domain/messages/escape-markdown.ts';
import { findingsMarkdown, renderedAt, type Commit } from '../domain/desk/findings/finding-markdown.ts';
import type { Finding, Severity } from '../domain/finding.ts';
import { masked } from '../domain/rules/safety/personal-data/mask.ts';

// Not @actions/core: it brings an HTTP client and four more packages to each check, and puts raw text into summaries.

/** GitHub shows no more annotations of one step, of each severity. */
const ANNOTATIONS = 10;

/** GitHub takes no longer summary of one step, in bytes. */
const SUMMARY_LIMIT = 1024 * 1024;

/** Links to papers at the head of the summary. */
const PAPERS_LISTED = 200;

/** How many findings are tried to be put into the summary, until it is short enough. */
const SHOWN = [5000, 1000, 200];

/**
 * The first findings as commands of the workflow's log, which GitHub shows on the lines of the pull request.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function annotations(findings: readonly Finding[]): string[] {
  const first = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).slice(0, ANNOTATIONS);
  return [...first('error'), ...first('warning')].map(annotation);
}

function annotation({ severity, file, line, column, rule, message, allowed, fix }: Finding): string {
  const properties = Object.entries({ file, line, col: column, title: rule }).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${escapedProperty(printable(String(value)))}`],
  );
  const words = [message.ja, ...(allowed ? [`書ける値: ${allowed.ja}`] : []), `直し方: ${fix.ja}`];
  const text = words.map((word) => printable(masked(word))).join('\n');
  return `::${severity} ${properties.join(',')}::${escapedData(text)}`;
}

/** As GitHub's toolkit does: @actions/core, command.ts. */
const escapedData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapedProperty = (text: string): string =>
  escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Nobody paints the log, or hides a part of it. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ');

/** What a check of a change found. */
export interface Checked {
  /** By their paths in the repository. */
  readonly findings: readonly Finding[];
  /** How many errors stood before the change. */
  readonly earlier: number;
  /** The papers that the change leaves in place, by their paths in the repository. */
  readonly papers: readonly string[];
}

/** All findings as Markdown in Japanese, at most 1 MiB, with a link to each paper as GitHub renders it. */
export function summary({ findings, earlier, papers }: Checked, at: Commit | null): string {
  const link = (path: string) => (at === null ? null : renderedAt(at, path));
  const stood = earlier === 0 ? '' : `この変更の前からの誤りが、ほかに ${earlier} 件あります。`;
  const head = `## 書類の確認\n\n誤り ${count(findings, 'error')} 件、注意 ${count(findings, 'warning')} 件。${stood}`;
  const list = papers
    .slice(0, PAPERS_LISTED)
    .map((path) =>
      link(path) === null ? `- ${escapeMarkdown(path)}` : `- [${escapeMarkdown(path)}](${link(path)})`,
    )
    .join('\n');
  for (const shown of SHOWN) {
    const more = findings.length > shown ? `ほかに ${findings.length - shown} 件あります。` : '';
    const text = [head, list, findingsMarkdown(findings.slice(0, shown), link, 'ja'), more]
      .filter(Boolean)
      .join('\n\n');
    if (Buffer.byteLength(text) < SUMMARY_LIMIT) return `${text}\n`;
  }
  return `${head}\n`;
}

const count = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;

/** Annotations to the log, everything to the summary of the job. */
export function printToGitHub(checked: Checked): void {
  for (const line of annotations(checked.findings)) console.log(line);
  const { GITHUB_STEP_SUMMARY } = process.env;
  if (GITHUB_STEP_SUMMARY) appendFileSync(GITHUB_STEP_SUMMARY, summary(checked, commitFromEnvironment()));
}

/** The commit that the pull request proposes: the one that is checked out is a merge that nobody can look at. */
function commitFromEnvironment(): Commit | null {
  const {
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: repository,
    GITHUB_EVENT_PATH,
    GITHUB_SHA,
  } = process.env;
  const head = GITHUB_EVENT_PATH ? headOf(JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8'))) : null;
  const sha = head ?? GITHUB_SHA;
  return server && repository && sha ? { server, repository, sha } : null;
}

function headOf(event: unknown): string | null {
  const sha = (event as { pull_request?: { head?: { sha?: unknown } } } | null)?.pull_request?.head?.sha;
  return typeof sha === 'string' && /^[0-9a-f]{40}$/.test(sha) ? sha : null;
}
