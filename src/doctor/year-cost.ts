import type { Text } from '../domain/text.ts';

/** What a city expects of a year. */
export interface Expected {
  /** Papers filed: proposals, plans, reports, and all others. */
  readonly papers: number;
  /** New projects. */
  readonly projects: number;
  /** Changes of the city's own pages and rules. */
  readonly edits: number;
}

/** Minutes of GitHub Actions by what takes them, and what is added to the record and to the site, in bytes. */
export interface YearCost {
  readonly minutes: { readonly schedule: number; readonly papers: number; readonly edits: number };
  readonly record: number;
  readonly site: number;
}

/**
 * Each job is charged by the whole minute. https://docs.github.com/en/billing/concepts/product-billing/github-actions
 * Counted from the workflows: a run of the schedule starts one job itself and two in what it starts; a paper takes twelve (check,
 * gate, intake, remind and publish, from its filing to its merge); a build of the site takes three minutes.
 */
const JOBS_A_RUN = 3;
const JOBS_A_PAPER = 12;
const BUILD = 3;

/** Measured on the demonstration: texts of a project, and its pages in all languages. */
const TEXT_A_PROJECT = 8_000;
const PAGES_A_PROJECT = 450_000;

/** Minutes a month that an organisation on the Free plan has for private repositories; public ones pay nothing. */
export const FREE_A_MONTH = 2_000;

/** Returns how often a schedule of the five fields of cron comes in a year of 365 days; months are taken as they come. */
export function runsOfYear(cron: string): number {
  const [minute = '*', hour = '*', day = '*', , weekday = '*'] = cron.split(/\s+/);
  const days = weekday !== '*' ? (365 / 7) * countOf(weekday, 7) : day !== '*' ? 12 * countOf(day, 31) : 365;
  return Math.round(countOf(minute, 60) * countOf(hour, 24) * days);
}

/** How many values of a range of so many a field of cron names: `*`, `3`, `4,21`, `1-5`, and either by steps. */
function countOf(field: string, all: number): number {
  return field.split(',').reduce((sum, part) => {
    const [range = '*', step = '1'] = part.split('/');
    const [from, until] = range === '*' ? [0, all - 1] : range.split('-').map(Number);
    const last = until ?? (part.includes('/') ? all - 1 : (from ?? 0));
    return sum + Math.floor((last - (from ?? 0)) / Number(step)) + 1;
  }, 0);
}

/** Returns what a year costs with these schedules. */
export function yearCost({ papers, projects, edits }: Expected, crons: readonly string[]): YearCost {
  const runs = crons.reduce((sum, cron) => sum + runsOfYear(cron), 0);
  return {
    minutes: {
      schedule: runs * JOBS_A_RUN + 365 * BUILD,
      papers: papers * (JOBS_A_PAPER + BUILD),
      edits: edits * (JOBS_A_RUN + BUILD),
    },
    record: projects * TEXT_A_PROJECT,
    site: projects * PAGES_A_PROJECT,
  };
}

/** Says it in lines for people. */
export function costWords(cost: YearCost): readonly Text[] {
  const { schedule, papers, edits } = cost.minutes;
  const year = schedule + papers + edits;
  const month = Math.ceil(year / 12);
  const n = (count: number): string => count.toLocaleString('en');
  return [
    {
      ja: `GitHub Actions：一年に約${n(year)}分（見回り ${n(schedule)}、書類 ${n(papers)}、ページと定めの変更 ${n(edits)}）、一か月に約${n(month)}分です。`,
      en: `GitHub Actions: about ${n(year)} minutes a year (schedules ${n(schedule)}, papers ${n(papers)}, changes of pages and rules ${n(edits)}), ${n(month)} a month.`,
    },
    {
      ja: '公開リポジトリでは、この時間に料金はかかりません。',
      en: 'A public repository pays nothing for them.',
    },
    month <= FREE_A_MONTH
      ? {
          ja: `非公開で使うときも、Free プランの一か月${n(FREE_A_MONTH)}分に収まります。`,
          en: `A private one stays within the ${n(FREE_A_MONTH)} minutes a month of the Free plan.`,
        }
      : {
          ja: `非公開で使うときは、Free プランの一か月${n(FREE_A_MONTH)}分を超えます。`,
          en: `A private one needs more than the ${n(FREE_A_MONTH)} minutes a month of the Free plan.`,
        },
    {
      ja: `大きさ：一年に、記録は約${size(cost.record)}、サイトは約${size(cost.site)}増えます。`,
      en: `Sizes: a year adds about ${size(cost.record)} to the record and ${size(cost.site)} to the site.`,
    },
  ];
}

const size = (bytes: number): string =>
  bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.round(bytes / 1_000)} KB`;
