import type { Issue } from '../github/port.ts';
import type { Installation, Repository } from '../github/administration.ts';
import { programmeOn } from '../domain/programme/in-force.ts';
import { dayOf } from '../domain/dates/day.ts';
import type { Programme } from '../domain/programme/schema.ts';
import type { ReadRecord } from '../domain/record/read-record.ts';
import type { CityRecord, ContentFile } from '../domain/record/record.ts';
import type { IsoTime } from '../domain/dates/iso-date.ts';
import type { GitHub } from '../github/port.ts';
import { installationIn, variablesIn, type Variables } from './installation.ts';
import type { Folder } from '../io/folder.ts';
import { workflowsIn, type WorkflowFile } from './workflow-files.ts';

/** What all checks stand on. */
export interface Ground {
  readonly gh: GitHub;
  readonly repository: Repository;
  /** Whether the token is an administrator's: others are shown less, and in silence. */
  readonly isAdmin: boolean;
  readonly inOrganisation: boolean;
  /** The files of the content folder, and the record that they are. */
  readonly files: readonly ContentFile[];
  readonly read: ReadRecord;
  readonly record: CityRecord;
  readonly programme: Programme;
  readonly now: IsoTime;
  readonly folder: Folder;
  readonly workflows: readonly WorkflowFile[];
  /** The App's number as it was given by hand; null where it is to be found. */
  readonly app: number | null;
  /** The desk's App as the organisation has it; null where it is not installed. Throws `NotVisibleError`. */
  installation(): Promise<Installation | null>;
  /** Variables that the desk's workflows are given. */
  variables(): Promise<Variables>;
  /**
   * Every issue and pull request, by its number, in a hundredth of as many calls as there are. One that was deleted, moved
   * away or hidden is not in it.
   */
  numbers(): Promise<ReadonlyMap<number, Issue>>;
  /** The HTTP status with which a page of the site answers; null where nobody does. */
  pageStatus(address: string): Promise<number | null>;
}

export type GroundOptions = Pick<Ground, 'gh' | 'files' | 'read' | 'now' | 'folder' | 'app' | 'pageStatus'>;

/** Reads what every check needs. Throws Octokit's error where the repository cannot be read. */
export async function openGround(options: GroundOptions): Promise<Ground> {
  const { gh, read, now, folder } = options;
  const { record } = read;
  const repository = await gh.administration.repository();
  const ground: Ground = {
    ...options,
    record,
    repository,
    isAdmin: repository.isAdmin === true,
    inOrganisation: repository.inOrganisation,
    programme: programmeOn(record, dayOf(now)),
    workflows: workflowsIn(folder),
    installation: once(() => installationIn(ground)),
    variables: once(() => variablesIn(ground)),
    numbers: once(
      async () => new Map((await gh.issues.list({ state: 'all' })).map((one) => [one.number, one])),
    ),
  };
  return ground;
}

/** Asks GitHub the first time only. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (answer ??= ask());
}
