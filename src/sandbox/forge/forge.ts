import { mkdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { rename } from './accounts.ts';
import type { Permissions } from './actor.ts';
import { checkGranted, isKeyOf, newKey, readyApp } from './operations/app.ts';
import { ensureEnvironment, mayUse } from './operations/environments.ts';
import { beginRun, moveJob, moveRun, type NewRun } from './operations/runs.ts';
import { stateNow } from './operations/workflows.ts';
import { clockAt, timestamp, type Clock } from './clock.ts';
import { faultsToCome, type Faults } from './faults.ts';
import { listen } from '../../io/local/listen.ts';
import { openRepository, type Source } from './git/seed.ts';
import { limitsOf } from './limits.ts';
import type { Person, Role } from './people.ts';
import { handsOf, type PersonsHands } from './persons.ts';
import { serve, type Call } from './server.ts';
import type { App, JobOfRun, Kept, Run } from './state/state.ts';
import { openStore } from './state/store.ts';
import { actorFor, giveToken, type Bearer } from './tokens.ts';
import { announce } from './webhooks/announce.ts';
import type { Delivery, World } from './world.ts';

type Values = Readonly<Record<string, string>>;

/** GitHub's stand-in: REST, GraphQL and git on localhost, on a folder that keeps all of it. */
export interface Forge {
  /** `http://127.0.0.1:PORT/api/v3`: what Octokit takes as `baseUrl`; it finds GraphQL beside it, at `/api/graphql`. */
  readonly url: string;
  /** `http://127.0.0.1:PORT/owner/repo.git`, to clone from and to push to. */
  readonly gitUrl: string;
  /** The bare repository on disk. */
  readonly gitDir: string;
  /** `owner/repo` */
  readonly repository: string;
  /** The App's number, by which a rule names whose status counts. Throws while there is no App. */
  readonly appId: number;
  /** By which an action names the App. Throws while there is no App. */
  readonly clientId: string;
  /** A token as an action asks for it: with the App's own key, and not for more than it was given. Throws otherwise. */
  appToken(clientId: string, key: string, permissions: Permissions): string;
  /** Variables and secrets that a run has: those of the repository, and of the environment that its job names. */
  valuesFor(environment: string | null): { readonly vars: Values; readonly secrets: Values };
  /** A job begins to use an environment, which comes to be if it is missing. Throws where the ref may not use it. */
  useEnvironment(name: string, ref: string): void;
  /** Gives the App a new private key, as PEM. Throws where there is no App. */
  newAppKey(): string;
  readonly clock: Clock;
  readonly faults: Faults;
  /** Every call that came in through HTTP, oldest first. */
  readonly calls: Call[];
  /** What went wrong in the stand-in itself (an answer off GitHub's description): a test fails unless this is empty. */
  readonly failures: unknown[];
  tokenFor(bearer: Bearer): string;
  /** Hears of every event, after it was answered and written down. Gives a function that ends it. */
  on(listener: (delivery: Delivery) => void): () => void;
  /** Sends an event that comes from elsewhere: `schedule`, `workflow_dispatch`. */
  emit(by: Bearer, event: string, about: object): void;
  /** A run of a workflow begins, for what somebody did; gives its number. Sends `workflow_run`, as does each move. */
  beginRun(by: Bearer, run: NewRun): number;
  moveRun(id: number, status: 'in_progress' | 'completed', conclusion?: Run['conclusion']): void;
  /** How a job of a run stands now. */
  moveJob(run: number, name: string, status: JobOfRun['status'], conclusion?: JobOfRun['conclusion']): void;
  /** Whether a workflow file is switched on; one with a schedule goes to sleep after 60 idle days. */
  isActive(path: string, hasSchedule: boolean): boolean;
  /** Keeps an artifact of a run, of so many bytes; gives its number. */
  addArtifact(run: number, name: string, bytes: number): number;
  asUser(login: string): PersonsHands;
  /** An account takes another name; its old one is free for others. */
  rename(from: string, to: string): void;
  /** GitHub takes an account for abuse: nobody but itself sees its threads. */
  hide(login: string): void;
  close(): Promise<void>;
}

export interface ForgeOptions {
  /** Where everything is kept; what is there already is taken up again. */
  readonly dir: string;
  /** Whose files are the first commit: a folder's (without those that its .gitignore names), or those of a commit. */
  readonly from?: Source;
  /** With its offset: `2026-11-20T09:00:00+09:00`. */
  readonly now: string;
  readonly people?: readonly Person[];
  /** The roles of teams on the repository; one that is not named may write. */
  readonly teams?: Readonly<Record<string, Role>>;
  /** A new one has the desk's App, made and installed, unless there is to be none. */
  readonly app?: 'none';
  readonly owner?: string;
  readonly repo?: string;
  /** 0, any free one, unless given. */
  readonly port?: number;
  /** Milliseconds that a second of GitHub's limits takes; 1 unless given, as in `connect`. */
  readonly second?: number;
}

export async function openForge(options: ForgeOptions): Promise<Forge> {
  const { dir, from = null, owner = 'junkan-kamakura', repo = 'junkan', port = 0, second = 1 } = options;
  await mkdir(dir, { recursive: true });
  const clock = clockAt(options.now);
  const date = timestamp(clock);
  const git = await openRepository(dir, from, { name: owner, email: 'noreply@github.com', date });
  const world: World = {
    owner,
    repo,
    server: '',
    store: openStore(dir, date),
    git,
    clock,
    people: [...(options.people ?? [])],
    teams: options.teams ?? {},
    tokens: new Map(),
    limits: limitsOf(() => performance.now() / second),
    outbox: [],
  };
  if (options.app !== 'none') world.store.state.app ??= readyApp(date);
  const listeners = new Set<(delivery: Delivery) => void>();
  const settle = (): void => {
    world.store.save();
    for (const delivery of world.outbox.splice(0)) for (const listener of listeners) listener(delivery);
  };
  const faults = faultsToCome();
  const calls: Call[] = [];
  const failures: unknown[] = [];
  const failed = (error: unknown): void => void failures.push(error);
  const server = serve({ world, faults, calls, settle, failed });
  await listen(server, port);
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  world.server = address;
  return {
    url: `${address}/api/v3`,
    gitUrl: `${address}/${owner}/${repo}.git`,
    gitDir: git.dir,
    repository: `${owner}/${repo}`,
    get appId() {
      return appOf(world).id;
    },
    get clientId() {
      return appOf(world).clientId;
    },
    appToken: (clientId, key, permissions) => {
      const app = appOf(world);
      if (clientId !== app.clientId || !isKeyOf(app, key))
        throw new Error('Bad credentials: this is no key of the App.');
      checkGranted(app, permissions);
      return giveToken(world, { app: true, permissions });
    },
    valuesFor: (name) => {
      const { environments, secrets, variables } = world.store.state;
      const own = name === null ? undefined : environments[name];
      const values = (...all: readonly (readonly Kept[])[]): Values =>
        Object.fromEntries(all.flat().map((kept) => [kept.name, kept.value]));
      return {
        vars: values(variables, own?.variables ?? []),
        secrets: values(secrets, own?.secrets ?? []),
      };
    },
    useEnvironment: (name, ref) => {
      if (!mayUse(ensureEnvironment(world, name), ref))
        throw new Error(`${ref} may not use the environment ${name}: only the default branch may.`);
      settle();
    },
    newAppKey: () => newKey(appOf(world)),
    clock,
    faults,
    calls,
    failures,
    tokenFor: (to) => giveToken(world, to),
    on: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    emit: (by, event, about) => {
      announce(world, actorFor(world, by), event, about);
      settle();
    },
    beginRun: (by, said) => {
      const { id } = beginRun(world, actorFor(world, by), said);
      settle();
      return id;
    },
    moveRun: (id, status, conclusion = null) => {
      moveRun(world, id, { status, conclusion });
      settle();
    },
    moveJob: (run, name, status, conclusion = null) => {
      moveJob(world, run, name, { status, conclusion });
      settle();
    },
    isActive: (path, hasSchedule) => stateNow(world, path, hasSchedule).state === 'active',
    addArtifact: (run, name, bytes) => {
      const id = world.store.nextId();
      world.store.state.artifacts.push({ id, name, run, bytes, createdAt: timestamp(clock) });
      settle();
      return id;
    },
    asUser: (user) => handsOf(world, actorFor(world, { user }), settle),
    rename: (from, to) => {
      rename(world, from, to);
      settle();
    },
    hide: (login) => {
      world.store.state.hidden.push(login);
      settle();
    },
    close: () =>
      new Promise((resolve) => {
        world.store.flush();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function appOf({ store }: World): App {
  if (!store.state.app) throw new Error('There is no App.');
  return store.state.app;
}
