import type { RestEndpointMethodTypes } from '@octokit/rest';
import { programmeOn } from '../domain/programme/in-force.ts';
import { dayOf } from '../domain/dates/day.ts';
import type { Programme } from '../domain/programme/schema.ts';
import type { ReadRecord } from '../domain/record/read-record.ts';
import type { CityRecord, ContentFile } from '../domain/record/record.ts';
import type { IsoTime } from '../domain/dates/iso-date.ts';
import type { GitHub } from '../github/client.ts';
import { installationIn, variablesIn, type Installation, type Variables } from './installation.ts';
import type { Folder } from '../io/folder.ts';
import { numbersIn, type Numbered } from './numbers.ts';
import { workflowsIn, type WorkflowFile } from './workflow-files.ts';

export type Repository = RestEndpointMethodTypes['repos']['get']['response']['data'];

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
  /** Every issue and pull request, by its number. */
  numbers(): Promise<ReadonlyMap<number, Numbered>>;
  /** The HTTP status with which a page of the site answers; null where nobody does. */
  pageStatus(address: string): Promise<number | null>;
}

export type GroundOptions = Pick<Ground, 'gh' | 'files' | 'read' | 'now' | 'folder' | 'app' | 'pageStatus'>;

/** Reads what every check needs. Throws Octokit's error where the repository cannot be read. */
export async function openGround(options: GroundOptions): Promise<Ground> {
  const { gh, read, now, folder } = options;
  const { record } = read;
  const { octokit, owner, repo } = gh;
  const { data: repository } = await octokit.rest.repos.get({ owner, repo });
  const ground: Ground = {
    ...options,
    record,
    repository,
    isAdmin: repository.permissions?.admin === true,
    inOrganisation: repository.owner.type === 'Organization',
    programme: programmeOn(record, dayOf(now)),
    workflows: workflowsIn(folder),
    installation: once(() => installationIn(ground)),
    variables: once(() => variablesIn(ground)),
    numbers: once(() => numbersIn(gh)),
  };
  return ground;
}

/** Asks GitHub the first time only. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (answer ??= ask());
}
