import { readRecord, type ReadRecord } from '../../domain/record/read-record.ts';
import type { ContentFile } from '../../domain/record/record.ts';
import type { IsoDate } from '../../domain/record/values.ts';
import { readContent } from '../../io/content.ts';
import { defaultBranch } from '../../github/branches.ts';
import type { GitHub } from '../../github/client.ts';
import { openPulls, type Pull } from '../../github/pulls.ts';
import { Entries } from './entries.ts';

/** What every pull request is held against: the default branch, as it is checked out here. */
export interface Base {
  readonly gh: GitHub;
  readonly branch: { readonly name: string; readonly head: string };
  readonly files: readonly ContentFile[];
  readonly read: ReadRecord;
  readonly entries: Entries;
  readonly today: IsoDate;
  /** All open pull requests, as they were when they were first asked for. */
  readonly openPulls: () => Promise<readonly Pull[]>;
}

/** Reads the default branch from the folder in which the workflow checked it out. */
export async function readBase(content: string, gh: GitHub, today: IsoDate): Promise<Base> {
  const files = readContent(content);
  let open: Promise<readonly Pull[]> | undefined;
  return {
    gh,
    branch: await defaultBranch(gh),
    files,
    read: readRecord(files),
    entries: new Entries(gh),
    today,
    openPulls: () => (open ??= openPulls(gh)),
  };
}
