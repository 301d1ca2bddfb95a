import fc from 'fast-check';
import { addDays } from '../dates/day.ts';
import { PARTIES } from '../record/kinds/shared.ts';
import type { CityRecord, Sitting } from '../record/record.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { programme, project, record, roster, sitting, type Made } from './build.test-support.ts';
import * as make from './papers.test-support.ts';

// Small records of valid documents with any dates at all: most of them make no sense together.

const day = (): fc.Arbitrary<IsoDate> =>
  fc.integer({ min: 0, max: 1300 }).map((days) => addDays('2025-01-01', days));

/** Any day that a record of these may be looked at, before the first paper to long after the last. */
export const anyDay = (): fc.Arbitrary<IsoDate> =>
  fc.integer({ min: -30, max: 1700 }).map((days) => addDays('2025-01-01', days));

const MEETINGS = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];
/** The last is in no record. */
const meeting = () => fc.constantFrom(...MEETINGS, '2031-01');
const PROJECTS = ['2026-0001', '2026-0002'];

const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const year = () => fc.integer({ min: 2024, max: 2029 });
const done = () => fc.subarray(['a', 'b']);
/** A paper names each thing that it asks for once. */
const items = () =>
  fc.uniqueArray(
    fc
      .tuple(fc.constantFrom('a', 'b'), fc.constantFrom(...PARTIES), day())
      .map(([id, owedBy, due]) => make.item(id, owedBy, due)),
    { maxLength: 2, selector: ({ id }) => id },
  );

const documents = (): fc.Arbitrary<Made>[] => [
  fc.tuple(day(), fc.boolean(), perhaps(day()), fc.boolean()).map(([on, funds, receivedOn, city]) =>
    make.proposal(on, funds, {
      ...(receivedOn === undefined ? {} : { onBehalf: { by: 'shimin', receivedOn } }),
      ...(city ? { proposer: { type: 'city-staff', name: 'みどり課' } } : {}),
    }),
  ),
  day().map(make.consultation),
  fc
    .tuple(fc.constantFrom('midori-ka', 'bosai-ka'), day(), day(), perhaps(day()))
    .map(([section, requestedOn, due, answeredOn]) =>
      make.opinion(section, { requestedOn, due, ...(answeredOn ? { answeredOn, opinion: '可能' } : {}) }),
    ),
  ...[0, 1, 2].map(() =>
    fc
      .tuple(meeting(), fc.constantFrom('refer', 'not-adopted', 'continued'), perhaps(day()), items())
      .map(([id, result, notifiedOn, asks]) => make.review(id, result, { notifiedOn, asks })),
  ),
  ...[0, 1].map(() =>
    fc
      .tuple(
        meeting(),
        fc.constantFrom('adopted', 'adopted-with-conditions', 'not-adopted', 'continued'),
        perhaps(day()),
        items(),
      )
      .map(([id, result, notifiedOn, conditions]) => make.decision(id, result, { notifiedOn, conditions })),
  ),
  fc
    .tuple(perhaps(day()), perhaps(day()), day(), day())
    .map(([npo, city, from, to]) => make.plan({ npo, city }, { period: { from, to } })),
  fc.tuple(day(), day(), day()).map(([on, from, until]) => make.agreement(on, from, until)),
  fc
    .tuple(day(), perhaps(day()), perhaps(day()), perhaps(day()))
    .map(([on, validFrom, validUntil, city]) =>
      make.amendment(on, { validFrom, validUntil, agreed: make.words({ npo: on, city }) }),
    ),
  fc
    .tuple(
      day(),
      fc.constantFrom('on-track', 'completed'),
      done(),
      perhaps(fc.constantFrom('proposer', 'owner', 'section', 'council', 'secretariat')),
    )
    .map(([on, state, ids, by]) => make.progress(on, state, ids, by)),
  ...[0, 1].map(() =>
    fc
      .tuple(year(), day(), day(), done())
      .chain(([of, completed, submitted, ids]) =>
        fc
          .tuple(perhaps(day()), perhaps(day()))
          .map(([npo, city]) =>
            make.report(of, completed, submitted, { done: ids, judged: make.words({ npo, city }) }),
          ),
      ),
  ),
  ...[0, 1].map(() =>
    fc
      .tuple(year(), meeting(), items())
      .map(([of, id, followUps]) =>
        make.verification(of, id, { followUps, verdict: followUps.length === 0 ? 'end' : 'continue' }),
      ),
  ),
  day().map(make.withdrawal),
  fc.tuple(day(), fc.boolean()).map(([on, reportOwed]) => make.termination(on, reportOwed)),
  fc.constant(make.history()),
];

/** How often each kind is there: what ends a project is rare, or nothing else would be seen. */
const present = (index: number, all: number) =>
  fc.integer({ min: 0, max: 9 }).map((dice) => (index < all - 3 ? dice < 7 : dice < 1));

function anyPapers(): fc.Arbitrary<Made[]> {
  const each = documents();
  const chosen = each.map((document, index) =>
    fc.tuple(present(index, each.length), document).map(([there, made]) => (there ? [made] : [])),
  );
  // One paper a file name, as in a folder.
  return fc
    .tuple(...chosen)
    .map((lists) => [...new Map(lists.flat().map((made) => [`${made.kind}-${made.key}`, made])).values()]);
}

/** Either held or called off, as sittings are; the notice may be any day, even after it. */
const anySitting = (id: string): fc.Arbitrary<Sitting> =>
  fc
    .tuple(
      day(),
      fc.subarray([1, 2, 'verification', 'learning'] as const, { minLength: 1 }),
      fc.integer({ min: -5, max: 60 }),
      perhaps(fc.integer({ min: 0, max: 40 })),
      fc.boolean(),
      fc.subarray(PROJECTS),
    )
    .map(([on, step, notice, calledOff, attended, agenda]) =>
      sitting(id, on, step, {
        convenedOn: addDays(on, -notice),
        agenda: agenda.map((each) => ({ project: each, item: '検討' })),
        attendees: attended && calledOff === undefined ? ['npo-1'] : undefined,
        ...(calledOff === undefined ? {} : { cancelled: { on: addDays(on, -calledOff), reason: '台風' } }),
      }),
    );

const PROGRAMMES = new Map([
  [2025, programme()],
  [2027, programme({ shortYearDays: 60, dueSoonDays: 30, sittings: { minimum: 2 } })],
]);

export const anyRecord = (): fc.Arbitrary<CityRecord> =>
  fc
    .tuple(
      fc.tuple(...PROJECTS.map((id) => anyPapers().map((papers) => project(id, ...papers)))),
      fc.tuple(...MEETINGS.map(anySitting)),
      fc.array(day(), { maxLength: 1 }),
    )
    .map(([projects, sittings, terms]) =>
      record(
        projects,
        sittings,
        terms.map((from) => roster(2026, [{ from }])),
        PROGRAMMES,
      ),
    );

/** The same record with everything in another order. */
export const shuffled = (given: CityRecord): fc.Arbitrary<CityRecord> =>
  fc
    .tuple(
      order([...given.projects.values()]).chain((projects) =>
        fc.tuple(
          ...projects.map((each) => order(each.documents).map((papers) => ({ ...each, documents: papers }))),
        ),
      ),
      order([...given.sittings.values()]),
    )
    .map(([projects, sittings]) => record(projects, sittings, [...given.rosters.values()], given.programmes));

const order = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length });
