import { CORE_SCHEMA, load } from 'js-yaml';

/** What one workflow or composite action says against a rule: where, in a word. */
export type Breaches = readonly string[];

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Concurrency {
  readonly group?: string;
  readonly 'cancel-in-progress'?: boolean;
}

interface Job {
  readonly concurrency?: Concurrency;
  readonly permissions?: unknown;
  readonly environment?: string;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}

interface Document {
  readonly on?: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly concurrency?: Concurrency;
  readonly jobs?: Readonly<Record<string, Job>>;
  readonly runs?: { readonly steps?: readonly Step[] };
}

const parse = (text: string): Document => load(text, { schema: CORE_SCHEMA }) as Document;

const jobsOf = (document: Document): readonly (readonly [string, Job])[] =>
  Object.entries(document.jobs ?? {});

const stepsOf = (document: Document): readonly Step[] => [
  ...jobsOf(document).flatMap(([, job]) => job.steps ?? []),
  ...(document.runs?.steps ?? []),
];

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

const writes = ({ permissions, steps = [] }: Job): boolean =>
  JSON.stringify(permissions ?? '').includes('write') ||
  steps.some((step) =>
    Object.entries(step.with ?? {}).some(
      ([name, level]) => name.startsWith('permission-') && level === 'write',
    ),
  );

/** The contexts that hold nothing typed by people of outside. */
const SAFE =
  /^(github\.(event_name|token|event\.(issue|pull_request)\.number|ref|run_id)|steps\.[\w-]+\.outputs\.[\w-]+|vars\.\w+|secrets\.\w+)$/;

/** Only the environment `desk` has the App's key, and GitHub gives it to the default branch alone. */
const usesKey = (job: Job): boolean => JSON.stringify(job.steps ?? []).includes('secrets.');

/** The rules of the design for workflows: each gives what a file says against it. */
export const RULES: Readonly<Record<string, (text: string) => Breaches>> = {
  'the workflow itself has no permission': (text) => {
    const document = parse(text);
    return document.jobs === undefined || isEmpty(document.permissions)
      ? []
      : ['permissions: {} is missing at the top'];
  },
  'each job names the permissions that it needs': (text) =>
    jobsOf(parse(text)).flatMap(([name, { permissions }]) =>
      typeof permissions === 'object' && permissions !== null ? [] : [name],
    ),
  'nobody of outside can have code run with secrets: no pull_request_target': (text) =>
    'pull_request_target' in (parse(text).on ?? {}) ? ['pull_request_target'] : [],
  'no text of outside stands in a script': (text) =>
    stepsOf(parse(text)).flatMap(({ run = '' }) => (run.includes('${{') ? [run] : [])),
  'only numbers, names of ours and secrets are given to steps': (text) =>
    stepsOf(parse(text)).flatMap((step) =>
      [...JSON.stringify([step.env ?? {}, step.with ?? {}]).matchAll(/\$\{\{\s*(.*?)\s*\}\}/g)].flatMap(
        ([, expression = '']) => (SAFE.test(expression) ? [] : [expression]),
      ),
    ),
  'actions of others are pinned to a commit, and the version is said': (text) =>
    text.split('\n').flatMap((line) => {
      const uses = /^\s*-?\s*uses:\s*(\S+)(.*)$/.exec(line);
      if (!uses || uses[1]?.startsWith('./')) return [];
      return /@[0-9a-f]{40}$/.test(uses[1] ?? '') && /^ # v\d+\.\d+\.\d+$/.test(uses[2] ?? '')
        ? []
        : [line.trim()];
    }),
  'a checkout leaves no token behind': (text) =>
    stepsOf(parse(text)).flatMap(({ uses = '', with: inputs }) =>
      uses.startsWith('actions/checkout@') && inputs?.['persist-credentials'] !== false ? [uses] : [],
    ),
  'a job that pull requests start can only read, and has no secret': (text) => {
    const document = parse(text);
    const byPull = Object.keys(document.on ?? {}).some((event) => event.startsWith('pull_request'));
    return jobsOf(document).flatMap(([name, job]) => (byPull && (writes(job) || usesKey(job)) ? [name] : []));
  },
  'a trusted run never checks out what a pull request brings': (text) => {
    const document = parse(text);
    return stepsOf(document).flatMap(({ uses = '', with: inputs }) =>
      uses.startsWith('actions/checkout@') &&
      ((inputs?.['ref'] ?? 'main') !== 'main' || inputs?.['repository'] !== undefined)
        ? [JSON.stringify(inputs)]
        : [],
    );
  },
  'no artifact of another run is read': (text) =>
    stepsOf(parse(text)).flatMap(({ uses = '' }) => (uses.includes('download-artifact') ? [uses] : [])),
  'secrets are taken only in the environment of the default branch': (text) =>
    jobsOf(parse(text)).flatMap(([name, job]) => (usesKey(job) && job.environment !== 'desk' ? [name] : [])),
  'a writer runs one at a time and is not cut short': (text) => {
    const { concurrency, ...document } = parse(text);
    return jobsOf(document).flatMap(([name, job]) => {
      const { group, 'cancel-in-progress': cut } = job.concurrency ?? concurrency ?? {};
      return !writes(job) || (group !== undefined && cut === false) ? [] : [name];
    });
  },
  'no schedule is on minute 0': (text) => {
    const schedule = parse(text).on?.['schedule'];
    const crons = Array.isArray(schedule) ? schedule.map((one: { cron: string }) => one.cron) : [];
    return crons.filter((cron) => !/^[1-9]\d? /.test(cron));
  },
  'a job ends by itself': (text) =>
    jobsOf(parse(text)).flatMap(([name, job]) => (typeof job['timeout-minutes'] === 'number' ? [] : [name])),
  'a workflow that writes or runs by itself tells when it fails': (text) => {
    const document = parse(text);
    const unattended = 'schedule' in (document.on ?? {}) || 'workflow_run' in (document.on ?? {});
    return unattended && !text.includes('node scripts/alert.ts') ? ['alert'] : [];
  },
  'each step calls one script': (text) =>
    stepsOf(parse(text)).flatMap(({ run }) =>
      run === undefined ||
      /^(node scripts\/[\w/-]+\.(ts|mjs)( [\w^./:-]+)*|npm (ci|run) [\w: -]+|bash \.ci\/run|true)$/.test(run)
        ? []
        : [run],
    ),
};
