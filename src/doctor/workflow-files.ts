import { CORE_SCHEMA, load } from 'js-yaml';
import type { Folder } from '../io/folder.ts';

const FOLDER = '.github/workflows';

/** A workflow of the repository, as far as the doctor asks. */
export interface WorkflowFile {
  /** `intake.yml` */
  readonly file: string;
  readonly name: string;
  readonly text: string;
  /** What it asks of the App's token: `contents: write`. */
  readonly asks: Permissions;
  /** Whether it begins by itself at certain times. */
  readonly isScheduled: boolean;
  /** Whether it uses an action that lies in the repository itself. */
  readonly usesOwnAction: boolean;
}

export type Level = 'read' | 'write';
/** By GitHub's names for permissions: `pull_requests`. */
export type Permissions = Readonly<Record<string, Level>>;

interface Document {
  readonly name?: unknown;
  readonly on?: Readonly<Record<string, unknown>>;
  readonly jobs?: Readonly<Record<string, { readonly steps?: readonly Step[] }>>;
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** The workflow files in a folder, sorted by their names. */
export function workflowsIn(folder: Folder): WorkflowFile[] {
  return [...folder.names(FOLDER)]
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => readWorkflowFile(name, folder.text(`${FOLDER}/${name}`) ?? ''));
}

export function readWorkflowFile(file: string, text: string): WorkflowFile {
  const document = load(text, { schema: CORE_SCHEMA }) as Document | null;
  const steps = Object.values(document?.jobs ?? {}).flatMap(({ steps = [] }) => steps);
  return {
    file,
    name: typeof document?.name === 'string' ? document.name : file,
    text,
    asks: strongest(steps.filter(isTokenStep).map(asksOf)),
    isScheduled: 'schedule' in (document?.on ?? {}),
    usesOwnAction: steps.some(({ uses }) => uses?.startsWith('./')),
  };
}

const isTokenStep = ({ uses }: Step): boolean =>
  uses?.startsWith('actions/create-github-app-token@') ?? false;

/** https://github.com/actions/create-github-app-token#permission-permission-name */
const asksOf = (step: Step): Permissions =>
  Object.fromEntries(
    Object.entries(step.with ?? {}).flatMap(([input, level]) => {
      const name = /^permission-(.+)$/.exec(input)?.[1]?.replaceAll('-', '_');
      return name === undefined ? [] : [[name, level === 'write' ? 'write' : 'read'] as const];
    }),
  );

/** All that any of them asks, each at the stronger level, by name. */
export function strongest(all: readonly Permissions[]): Permissions {
  const union: Record<string, Level> = {};
  for (const asked of all)
    for (const [name, level] of Object.entries(asked)) if (union[name] !== 'write') union[name] = level;
  return Object.fromEntries(Object.entries(union).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What the App must have so that every workflow gets its token. */
export const permissionsAsked = (workflows: readonly WorkflowFile[]): Permissions =>
  strongest(workflows.map(({ asks }) => asks));

/** What is asked and not given, as GitHub writes it: `statuses: write`. */
export const missingFrom = (given: Readonly<Record<string, unknown>>, asked: Permissions): string[] =>
  Object.entries(asked).flatMap(([name, level]) =>
    given[name] === 'write' || given[name] === level ? [] : [`${name}: ${level}`],
  );
