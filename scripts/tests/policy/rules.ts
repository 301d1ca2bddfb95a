import { CORE_SCHEMA, load } from 'js-yaml';
import { SWEEPS } from '../../../src/desk/watch/sweeps.ts';

/** What one workflow or composite action says against a rule: where, in a word. */
export type Breaches = readonly string[];

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Concurrency {
  readonly queue?: string;
  readonly group?: string;
  readonly 'cancel-in-progress'?: boolean;
}

interface Job {
  readonly concurrency?: Concurrency;
  readonly permissions?: unknown;
  readonly environment?: string | { readonly name?: string; readonly deployment?: boolean };
  readonly if?: string;
  readonly needs?: string | readonly string[];
  /** A workflow of the repository that stands for the job. */
  readonly uses?: string;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}

interface Document {
  readonly name?: string;
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
  /^(github\.(event_name|token|event\.(issue|pull_request)\.number|ref|run_id)|runner\.(os|arch)|hashFiles\(['\w, ./*-]+\)|steps\.[\w-]+\.outputs\.[\w-]+|vars\.\w+|secrets\.\w+)$/;

/** A personal account has no members, and GitHub refuses a token that asks for them; empty is not asked for. */
const MEMBERS = "github.event.repository.owner.type == 'Organization' && 'read' || ''";

const READY = "vars.JUNKAN_READY == 'true'";

const ALERT = '$/.github/workflows/alert.yml';
/** A job past its time counts as cancelled, not as failed. */
const ENDED_BADLY =
  "always() && (contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled'))";

/** What stands for a job of another file is looked at there. */
const ownJobs = (document: Document): readonly (readonly [string, Job])[] =>
  jobsOf(document).filter(([, { uses }]) => uses === undefined);

const isCalled = ({ on }: Document): boolean => 'workflow_call' in (on ?? {});

/** Only a person starts it, who sees how it ends: neither an event nor the clock of the sweeps does. */
const isByHand = ({ name, on = {} }: Document): boolean =>
  Object.keys(on).join() === 'workflow_dispatch' && SWEEPS.every(({ workflow }) => workflow !== name);

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
        ([, expression = '']) => (SAFE.test(expression) || expression === MEMBERS ? [] : [expression]),
      ),
    ),
  'actions of others are pinned to a commit, and the version is said': (text) =>
    text.split('\n').flatMap((line) => {
      const uses = /^\s*-?\s*uses:\s*(\S+)(.*)$/.exec(line);
      if (!uses || uses[1]?.startsWith('$/')) return [];
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
    jobsOf(parse(text)).flatMap(([name, job]) => {
      const { environment } = job;
      const isDesk = typeof environment === 'object' && environment.name === 'desk';
      return usesKey(job) && !isDesk ? [name] : [];
    }),
  'the environment of the key makes no deployment of each answer': (text) =>
    jobsOf(parse(text)).flatMap(([name, { environment }]) =>
      environment === 'desk' ||
      (typeof environment === 'object' && environment.name === 'desk' && environment.deployment !== false)
        ? [name]
        : [],
    ),
  'the members of teams are asked for only where there is an organisation': (text) =>
    stepsOf(parse(text)).flatMap(({ with: inputs }) => {
      const asked = inputs?.['permission-members'];
      return asked === undefined || asked === `\${{ ${MEMBERS} }}` ? [] : [String(asked)];
    }),
  'a writer runs one at a time and is not cut short': (text) => {
    const { concurrency, ...document } = parse(text);
    return ownJobs(document).flatMap(([name, job]) => {
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
    ownJobs(parse(text)).flatMap(([name, job]) => (typeof job['timeout-minutes'] === 'number' ? [] : [name])),
  'a workflow that writes or runs by itself tells when a job fails, is cut off or takes too long': (text) => {
    const document = parse(text);
    const { on = {} } = document;
    const own = ownJobs(document);
    const isUnattended = 'schedule' in on || 'workflow_run' in on || own.some(([, job]) => writes(job));
    if (isCalled(document) || isByHand(document) || !isUnattended) return [];
    const alert = jobsOf(document).find(([, { uses }]) => uses === ALERT)?.[1];
    if (!alert) return ['alert'];
    const needs = [alert.needs ?? []].flat();
    return [
      ...own.flatMap(([name]) => (needs.includes(name) ? [] : [name])),
      ...(alert.if === ENDED_BADLY ? [] : [String(alert.if)]),
    ];
  },
  'until setting up is finished a workflow that writes does nothing': (text) => {
    const document = parse(text);
    const own = ownJobs(document);
    if (!own.some(([, job]) => writes(job) || usesKey(job)) && !text.includes(ALERT)) return [];
    if (isByHand(document)) return [];
    return own.flatMap(([name, job]) =>
      job.if === READY || job.if?.startsWith(`${READY} && `) ? [] : [name],
    );
  },
  'a workflow with a schedule does nothing else, since GitHub puts it to sleep with all its events': (
    text,
  ) => {
    const { on = {} } = parse(text);
    return 'schedule' in on
      ? Object.keys(on).filter((event) => !/^(schedule|workflow_dispatch)$/.test(event))
      : [];
  },
  'what no later run makes up for is not pushed out of its queue': (text) => {
    const document = parse(text);
    if (!isCalled(document) && !('schedule' in (document.on ?? {}))) return [];
    return ownJobs(document).flatMap(([name, { concurrency }]) =>
      concurrency?.queue === 'max' ? [] : [name],
    );
  },
  'each step calls one script': (text) =>
    stepsOf(parse(text)).flatMap(({ run }) =>
      run === undefined ||
      /^(node scripts\/[\w/-]+\.(ts|mjs)( [\w^./:-]+)*|npm (ci|run) [\w: -]+|bash \.ci\/run|true)$/.test(run)
        ? []
        : [run],
    ),
};
