import { styleText } from 'node:util';
import type { Finding } from '../domain/finding.ts';
import { masked } from '../domain/rules/safety/personal-data/mask.ts';
import type { Language, Text } from '../domain/text.ts';
import { widthOf } from './columns.ts';

const WORDS = {
  error: { ja: '誤り', en: 'error' },
  warning: { ja: '注意', en: 'warning' },
  allowed: { ja: '書ける値', en: 'allowed' },
  fix: { ja: '直し方', en: 'to mend' },
  clause: { ja: '条項', en: 'clause' },
} satisfies Record<string, Text>;

/** Findings as a compiler prints them: place, words, the line itself, what is allowed, what to do. */
export function printFindings(
  findings: readonly Finding[],
  textOf: (path: string) => string | undefined,
  lang: Language,
): string {
  return findings.map((finding) => printFinding(finding, textOf(finding.file), lang)).join('\n\n');
}

function printFinding(finding: Finding, text: string | undefined, lang: Language): string {
  const place =
    finding.line === null ? finding.file : `${finding.file}:${finding.line}:${finding.column ?? 1}`;
  const colour = finding.severity === 'error' ? 'red' : 'yellow';
  return [
    `${styleText([colour, 'bold'], `${WORDS[finding.severity][lang]}[${finding.rule}]`)} ${place}`,
    `  ${finding.message[lang]}`,
    ...excerpt(finding, text),
    ...(finding.allowed ? [`  ${WORDS.allowed[lang]}: ${finding.allowed[lang]}`] : []),
    `  ${WORDS.fix[lang]}: ${finding.fix[lang]}`,
    `  ${styleText('dim', [finding.clause && `${WORDS.clause[lang]} ${finding.clause}`, `/rules/${finding.rule}/`].filter(Boolean).join(' · '))}`,
  ].join('\n');
}

/** The offending line with a mark under the column, personal data blackened; nothing where the whole file is meant. */
function excerpt(finding: Finding, text: string | undefined): string[] {
  if (finding.line === null || text === undefined) return [];
  const line = text.split(/\r\n|\r|\n/)[finding.line - 1];
  if (line === undefined) return [];
  const number = String(finding.line);
  const shown = printable(masked(line)).slice(0, 160);
  const before = shown.slice(0, (finding.column ?? 1) - 1);
  return [`  ${number} | ${shown}`, `  ${' '.repeat(number.length)} | ${' '.repeat(widthOf(before))}^`];
}

/** Control and bidirectional characters are shown as a sign, so that a hostile file cannot paint the terminal. */
const printable = (line: string): string => line.replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');

/** Where a finding is and what to do there, as other programs read it: texts in one language. */
export const adviceAsJson = (
  { file, line, column, field, message, allowed, fix }: Omit<Finding, 'rule' | 'severity' | 'clause'>,
  lang: Language,
) => ({
  file,
  line,
  column,
  field,
  message: message[lang],
  allowed: allowed?.[lang] ?? null,
  fix: fix[lang],
});

/** The finding as other programs read it: texts in one language. */
export const findingAsJson = (finding: Finding, lang: Language) => ({
  rule: finding.rule,
  severity: finding.severity,
  ...adviceAsJson(finding, lang),
  clause: finding.clause,
});
