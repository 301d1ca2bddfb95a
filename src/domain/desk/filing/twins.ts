import { nfkc } from '../../compose.ts';
import { closedOn } from '../../lifecycle/stage.ts';
import { documentOf, type CityRecord } from '../../record/record.ts';
import { isGroup } from '../../record/text/field-path.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { sameAccount, type Account } from '../account.ts';
import { readFiling, type ReadFiling } from './read-filing.ts';
import type { Desk } from './desk.ts';

/** A proposal that came before, of the same name and by the same proposer. */
export type Twin =
  { readonly is: 'issue'; readonly issue: number } | { readonly is: 'project'; readonly id: string };

/** What is asked of an issue to see whether it is the same proposal. */
interface Other {
  readonly number: number;
  readonly author: Account;
  readonly body: string;
}

/** Returns the open issues before this one in which the same person filed the same proposal. */
export function twinIssues(
  read: ReadFiling | null,
  { number, author }: Pick<Other, 'number' | 'author'>,
  open: readonly Other[],
  desk: Desk,
): readonly number[] {
  const own = read && nameOf(read);
  if (own === null) return [];
  return open
    .filter((other) => other.number < number && sameAccount(other.author, author))
    .flatMap((other) => {
      const filed = readFiling(other, desk);
      return filed && nameOf(filed) === own ? [other.number] : [];
    });
}

/** Returns the projects of the record that are the same proposal and not over. One that is named as its predecessor is none. */
export function twinProjects(
  read: ReadFiling,
  issue: number,
  record: CityRecord,
  today: IsoDate,
): readonly string[] {
  const own = nameOf(read);
  if (own === null) return [];
  const before = dataOf(read)?.['previousProposal'];
  return [...record.projects.values()].flatMap((project) => {
    const data = documentOf(project, 'proposal')?.data;
    const isSame = data && data.source?.issue !== issue && keyOf(data.title, data.proposer.name) === own;
    return isSame && project.id !== before && closedOn(record, project, today) === null ? [project.id] : [];
  });
}

/** Title and proposer, as they are compared; null where a filing is no proposal, or says too little. */
function nameOf(read: ReadFiling): string | null {
  const data = dataOf(read);
  const [title, proposer] = [data?.['title'], data?.['proposer']];
  const name = isGroup(proposer) ? proposer['name'] : undefined;
  return typeof title === 'string' && typeof name === 'string' ? keyOf(title, name) : null;
}

const dataOf = ({ filled }: ReadFiling) => filled.papers.find(({ kind }) => kind === 'proposal')?.data;

const keyOf = (title: string, name: string): string =>
  [title, name].map((text) => nfkc(text).replace(/\s+/g, '').toLowerCase()).join('\n');
