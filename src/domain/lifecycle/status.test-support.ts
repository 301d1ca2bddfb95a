import type { Project, Sitting } from '../record/record.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { record, sitting } from './build.test-support.ts';
import type { Obligation, ObligationKind } from './obligation.ts';
import { recordStatus, type ProjectStatus } from './status.ts';

/** A year of sittings and a half, each convened thirty days before. */
export const SITTINGS: readonly Sitting[] = [
  sitting('2026-01', '2026-05-20', [1, 'verification']),
  sitting('2026-02', '2026-06-17', [1]),
  sitting('2026-03', '2026-07-22', [2]),
  sitting('2026-05', '2026-10-21', [1, 'learning']),
  sitting('2026-06', '2027-02-17', [1, 2, 'verification']),
  sitting('2027-01', '2027-05-19', [1, 'verification']),
  sitting('2027-03', '2027-07-21', [2]),
];

/** Where one project stands on a day; the test fails when nothing of it is there. */
export function statusOn(project: Project, today: IsoDate, sittings = SITTINGS): ProjectStatus {
  const status = recordStatus(record([project], sittings), today).projects.get(project.id);
  if (!status) throw new Error(`Nothing of ${project.id} was there on ${today}.`);
  return status;
}

/** The obligations of one kind, by due day. */
export function owed(
  project: Project,
  what: ObligationKind,
  today: IsoDate,
  sittings = SITTINGS,
): Obligation[] {
  return statusOn(project, today, sittings).obligations.filter((obligation) => obligation.what === what);
}
