import { dayOf } from '../../dates/day.ts';
import { isAgreedOn } from '../../lifecycle/own-date.ts';
import { programmeOn } from '../../programme/in-force.ts';
import { missingSides } from '../../record/agreed.ts';
import { SIDES, type Side } from '../../record/kinds/shared.ts';
import {
  documentOf,
  sectionKeyOf,
  type CityRecord,
  type Project,
  type ProjectDocument,
} from '../../record/record.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { isKnownAs, sameAccount, type Account } from '../account.ts';
import { actorOn } from '../actor.ts';
import { NOTHING_GIVEN, type Given } from './given.ts';
import type { Stand } from './reviews.ts';

/** What is known of the two sides of a project: its record on the default branch, and who opened its thread. */
interface Sides {
  readonly trusted: CityRecord;
  readonly project: Project;
  readonly proposer: Account | null;
  readonly today: IsoDate;
}

/** Whether an account speaks for a side (C28): who opened the thread for its own project, or the section's own account. */
function speaksFor(side: Side, account: Account, { trusted, project, proposer, today }: Sides): boolean {
  if (side === 'npo') {
    const isEntered =
      documentOf(project, 'proposal')?.data.onBehalf !== undefined ||
      actorOn(trusted, today, account).isSecretariat;
    return proposer !== null && sameAccount(account, proposer) && !isEntered;
  }
  const section = sectionKeyOf(project);
  const office = programmeOn(trusted, today).offices.find(({ id }) => id === section);
  return office !== undefined && isKnownAs(account, office.github);
}

/** The day (JST) on which somebody of a side approved just this content on GitHub; null where nobody did. */
function approvedBySide(side: Side, stands: readonly Stand[], sides: Sides): IsoDate | null {
  const days = stands.flatMap(({ account, approvedAt }) =>
    approvedAt !== null && speaksFor(side, account, sides) ? [dayOf(approvedAt)] : [],
  );
  return days.sort()[0] ?? null;
}

/** The words of a paper on which both sides agree: what stands there of GitHub, and what an approval adds of a side that is missing. */
export function sideWords(paper: ProjectDocument, stands: readonly Stand[], sides: Sides): Given {
  if (!isAgreedOn(paper)) return NOTHING_GIVEN;
  const { agreed } = paper.data;
  const missing = missingSides(agreed);
  const words = SIDES.flatMap((side): [Side, IsoDate][] => {
    const on = missing.includes(side) ? approvedBySide(side, stands, sides) : onGitHub(agreed[side]);
    return on === null ? [] : [[side, on]];
  });
  return { approvals: [], words: { agreed: Object.fromEntries(words) } };
}

const onGitHub = (word: { readonly on: IsoDate; readonly means: string } | undefined): IsoDate | null =>
  word?.means === 'github' ? word.on : null;
