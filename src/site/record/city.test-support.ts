import { compare } from '../../domain/compare.ts';
import { project, programme, record, sitting, type Made } from '../../domain/lifecycle/build.test-support.ts';
import * as make from '../../domain/lifecycle/papers.test-support.ts';
import { chainsOf } from '../../domain/lifecycle/chain.ts';
import { contextOf } from '../../domain/lifecycle/context.ts';
import { onDay } from '../../domain/lifecycle/obligation.ts';
import { programmeObligations } from '../../domain/lifecycle/obligations/programme.ts';
import { recordStatus } from '../../domain/lifecycle/status.ts';
import { SITTINGS } from '../../domain/lifecycle/status.test-support.ts';
import { addDays } from '../../domain/dates/day.ts';
import { programmeOn } from '../../domain/programme/in-force.ts';
import type { CityRecord, Project } from '../../domain/record/record.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import { pastOf, type Past } from '../git/past.ts';
import { type City, typicalDays } from './city.ts';
import { factsOf } from './facts.ts';

/** A record as the pages ask for it on a day, without disk and git; `past` is what git would know of it. */
export function cityOf(all: CityRecord, today: IsoDate, past: Past = pastOf(null)): City {
  const statuses = recordStatus(all, today);
  const context = contextOf(statuses.record, today);
  const projects = new Map(
    [...statuses.projects]
      .sort(([a], [b]) => compare(a, b))
      .map(([id, status]) => [id, factsOf(status, context)]),
  );
  const inForce = programmeOn(all, today);
  const awaiting = [...projects.values()].flatMap((facts) => facts.awaiting ?? []);
  const status: City['status'] = (id) => {
    const own = statuses.projects.get(id);
    if (!own) throw new Error(`The record has no project ${id}.`);
    return own;
  };
  return {
    today,
    programme: inForce,
    record: statuses.record,
    projects,
    unreadable: [],
    status,
    statusesOf: (ids) => ids.map(status),
    statuses: () => statuses,
    textsOf: (id) => JSON.stringify(all.projects.get(id)),
    programmeObligations: programmeObligations(awaiting, context).map((one) =>
      onDay(one, today, addDays(today, inForce.dueSoonDays)),
    ),
    chains: chainsOf(statuses.record),
    typicalDays: typicalDays(projects.values(), today),
    context,
    contextKey: `context of ${today}`,
    ownPages: [],
    commit: { hash: null, changed: true },
    past,
    textsAt: (wanted) => wanted.map(() => null),
  };
}

/** A city with these projects and a year and a half of sittings. */
export const cityWith = (today: IsoDate, ...projects: readonly Project[]): City =>
  cityOf(record(projects, SITTINGS, [], new Map([[2023, programme()]])), today);

/** The papers of a project that was proposed in April 2026, agreed upon for half a year, reported and verified by June 2027. */
export const CARRIED_OUT: readonly Made[] = [
  make.proposal('2026-04-18'),
  make.review('2026-01', 'refer'),
  make.decision('2026-03', 'adopted', { notifiedOn: '2026-07-24' }),
  make.plan(
    { npo: '2026-09-01', city: '2026-09-01' },
    {
      budgetLines: [
        { id: 'seeds', item: '苗', kind: 'expense', bearer: 'npo', fiscalYear: 2026, amountYen: 50_000 },
        {
          id: 'share',
          item: '市の負担',
          kind: 'income',
          bearer: 'city',
          fiscalYear: 2026,
          amountYen: 100_000,
        },
        { id: 'rent', item: '会場', kind: 'expense', bearer: 'city', fiscalYear: 2026, amountYen: 100_000 },
      ],
    },
  ),
  make.agreement('2026-09-10', '2026-10-01', '2027-03-31'),
  make.report(2026, '2027-03-31', '2027-04-20', {
    settlement: [
      { line: 'seeds', actualYen: 40_000 },
      { line: 'share', actualYen: 90_000 },
      { line: 'rent', actualYen: 90_000 },
    ],
  }),
  make.verification(2026, '2027-01'),
];

export { make, project, programme, record, sitting, SITTINGS };
