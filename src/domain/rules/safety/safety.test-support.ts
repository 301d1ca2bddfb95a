import type { UnplacedFinding } from '../../finding.ts';
import type { CityRecord, ContentFile } from '../../record/record.ts';
import type { Rule } from '../rule.ts';

/** A record with nothing in it: rules of safety look at texts only, and at the offices' contacts. */
export const EMPTY_RECORD: CityRecord = {
  programmes: new Map(),
  rosters: new Map(),
  sittings: new Map(),
  projects: new Map(),
  consultations: [],
  activities: [],
};

export const PAPER = 'projects/2026-0042/proposal.md';
export const REPORT = 'projects/2026-0042/report-2026.mdx';

/** Returns what a rule says of one text as a paper's body. */
export function draftsOf(rule: Rule, text: string, path = PAPER): UnplacedFinding[] {
  if (rule.scope !== 'file') throw new Error(`${rule.id} does not look at files.`);
  const file: ContentFile = { path, text };
  return [...rule.check(file, EMPTY_RECORD)];
}

/** Returns whether a rule finds anything in a text. */
export const finds = (rule: Rule, text: string, path = PAPER): boolean =>
  draftsOf(rule, text, path).length > 0;
