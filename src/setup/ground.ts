import { CONTENT } from '../domain/record/path.ts';
import { CODEOWNERS } from '../desk/protect/codeowners.ts';
import { ENVIRONMENT } from '../desk/protect/environment.ts';
import { fiscalYearOf } from '../domain/dates/fiscal-year.ts';
import { programmeOn } from '../domain/programme/in-force.ts';
import type { Programme } from '../domain/programme/schema.ts';
import { readRecord } from '../domain/record/read-record.ts';
import type { CityRecord } from '../domain/record/record.ts';
import { defaultBranch } from '../github/branches.ts';
import type { GitHub } from '../github/port.ts';
import type { Repository } from '../github/administration.ts';
import type { Session } from './session.ts';

/** The default branch as it is on GitHub: the files of which setting up needs the text, and the paths of all. */
export interface Branch {
  readonly name: string;
  readonly head: string;
  readonly paths: readonly string[];
  /** Of the programme, the rosters and the code owners, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What several steps ask of GitHub; each is asked once for a page, by whoever wants it first. */
export class Ground {
  readonly session: Session;
  readonly #asked = new Map<string, Promise<unknown>>();

  constructor(session: Session) {
    this.session = session;
  }

  /** GitHub by the administrator's token; the first step gives it. */
  get gh(): GitHub {
    if (!this.session.gh) throw new Error('There is no token yet.');
    return this.session.gh;
  }

  /** `owner/name` */
  get repository(): string {
    return `${this.gh.owner}/${this.gh.repo}`;
  }

  /** The address of the repository in the browser, or of something below it. */
  web(path = ''): string {
    return `${this.session.place.webUrl}/${this.repository}${path}`;
  }

  repo(): Promise<Repository> {
    return this.#once('repo', () => this.gh.administration.repository());
  }

  branch(): Promise<Branch> {
    return this.#once('branch', () => readBranch(this.gh));
  }

  async record(): Promise<CityRecord> {
    const { texts } = await this.branch();
    return readRecord(
      [...texts].flatMap(([path, text]) =>
        path.startsWith(CONTENT) ? [{ path: path.slice(CONTENT.length), text }] : [],
      ),
    ).record;
  }

  /** The programme in force today. */
  async programme(): Promise<Programme> {
    return programmeOn(await this.record(), this.session.place.today());
  }

  /** The files of the programme in force and of those that come after it. */
  async programmePaths(): Promise<readonly string[]> {
    const years = [...(await this.record()).programmes.keys()];
    const now = fiscalYearOf(this.session.place.today());
    const inForce = Math.max(...years.filter((year) => year <= now), Math.min(...years));
    return years.filter((year) => year >= inForce).map((year) => `${CONTENT}programme/${year}.yaml`);
  }

  /** The variables of the environment, by name; none where there is no environment. */
  variables(): Promise<ReadonlyMap<string, string>> {
    return this.#once('variables', async () => {
      const all = await this.gh.administration.variables(ENVIRONMENT);
      return new Map(all.map(({ name, value }) => [name, value]));
    });
  }

  /** The names of the environment's secrets; what they say nobody can read. */
  secrets(): Promise<ReadonlySet<string>> {
    return this.#once('secrets', async () => new Set(await this.gh.administration.secrets(ENVIRONMENT)));
  }

  /** A variable of the repository; null where it is not there. */
  async repositoryVariable(wanted: string): Promise<string | null> {
    const all = await this.#once('repository variables', () => this.gh.administration.variables());
    return all.find(({ name }) => name === wanted)?.value ?? null;
  }

  #once<T>(what: string, ask: () => Promise<T>): Promise<T> {
    const known = this.#asked.get(what) ?? ask();
    this.#asked.set(what, known);
    return known as Promise<T>;
  }
}

const isRead = (path: string): boolean =>
  path === CODEOWNERS || /^content\/(programme|council)\/\d{4}\.yaml$/.test(path);

async function readBranch(gh: GitHub): Promise<Branch> {
  const { name, head } = await defaultBranch(gh);
  const files = (await gh.git.tree(head, 'all')).filter(({ mode }) => mode !== '040000');
  const texts = await Promise.all(
    files
      .filter(({ path }) => isRead(path))
      .map(async ({ path, sha }) => [path, Buffer.from(await gh.git.blob(sha)).toString('utf8')] as const),
  );
  return { name, head, paths: files.map(({ path }) => path), texts: new Map(texts) };
}
