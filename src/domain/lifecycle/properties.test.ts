import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARTIES } from '../record/kinds/shared.ts';
import { documentOf, type CityRecord, type Project } from '../record/record.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { anyDay, anyRecord, shuffled } from './arbitrary.test-support.ts';
import { recordAsOf } from './as-of.ts';
import { holderHistory, type Span } from './history.ts';
import { byDue, isMet, nextOf, type Obligation } from './obligation.ts';
import { firstDate, isAdopting, ownDate } from './own-date.ts';
import { contextOf } from './context.ts';
import { STAGES, type Stage } from './stage.ts';
import { recordStatus, type ProjectStatus, type RecordStatus } from './status.ts';
import { figuresOf } from './statistics/figures.ts';
import { statisticsOf } from './statistics/index.ts';

const twoDays = () => fc.tuple(anyDay(), anyDay()).map((days) => days.sort() as [IsoDate, IsoDate]);
const holds = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, property), { numRuns: 200 });

const obligationsIn = (statuses: RecordStatus): Obligation[] => [
  ...statuses.programme,
  ...[...statuses.projects.values()].flatMap(({ obligations }) => obligations),
];
const keyOf = ({ what, basis, id, fiscalYear }: Obligation): string =>
  [what, basis, id ?? '', fiscalYear ?? ''].join(' ');

describe('for any set of valid documents', () => {
  it('C27: every project that is there has a stage, and the whole adds up to statistics', () => {
    holds(fc.tuple(anyRecord(), anyDay()), ([given, today]) => {
      const statuses = recordStatus(given, today);
      for (const { stage } of statuses.projects.values()) expect(STAGES).toContain(stage);
      const context = contextOf(statuses.record, today);
      const figures = [...statuses.projects.values()].map((status) => figuresOf(status, context));
      const { rounds } = statisticsOf(figures, statuses.programme, today);
      const proposals = figures.filter(({ round }) => round !== null).length;
      expect(rounds.reduce((sum, { proposed }) => sum + proposed, 0)).toBe(proposals);
    });
  });

  it('the answer does not depend on their order', () => {
    const both = anyRecord().chain((given) => fc.tuple(fc.constant(given), shuffled(given), anyDay()));
    holds(both, ([given, mixed, today]) => {
      expect(recordStatus(mixed, today)).toEqual(recordStatus(given, today));
    });
  });

  it('two obligations are never the same one', () => {
    holds(fc.tuple(anyRecord(), anyDay()), ([given, today]) => {
      const keys = obligationsIn(recordStatus(given, today)).map(keyOf);
      const asked = /^(ask|condition|follow-up) /;
      const others = keys.filter((key) => !asked.test(key));
      expect(new Set(others).size).toBe(others.length);
    });
  });

  it('C28: whatever is owed is owed by somebody, for a paper that is there', () => {
    holds(fc.tuple(anyRecord(), anyDay()), ([given, today]) => {
      const statuses = recordStatus(given, today);
      const paths = new Set([
        ...[...statuses.record.projects.values()].flatMap(({ documents }) =>
          documents.map(({ path }) => path),
        ),
        ...[...statuses.record.sittings.values()].map(({ path }) => path),
        ...[...given.programmes.keys()].map((year) => `programme/${year}.yaml`),
      ]);
      for (const { owedBy, basis, metOn, state } of obligationsIn(statuses)) {
        expect(PARTIES).toContain(owedBy);
        expect(paths).toContain(basis);
        expect(metOn === null).toBe(state === 'open' || state === 'due-soon' || state === 'overdue');
        expect((metOn ?? today) <= today).toBe(true);
      }
    });
  });

  it('C28: the holder owes the first of what is unmet, and nobody holds what owes nothing', () => {
    holds(fc.tuple(anyRecord(), anyDay()), ([given, today]) => {
      for (const { holder, obligations } of recordStatus(given, today).projects.values()) {
        expect(obligations.toSorted(byDue)).toEqual(obligations);
        expect(holder).toBe(nextOf(obligations, today)?.owedBy ?? null);
        expect(holder === null).toBe(obligations.every(isMet));
      }
    });
  });
});

describe('as of a day', () => {
  it('the record of that day is the record of that day', () => {
    holds(fc.tuple(anyRecord(), twoDays()), ([given, [earlier, later]]) => {
      const then = recordAsOf(given, earlier);
      expect(recordAsOf(then, earlier)).toEqual(then);
      expect(recordAsOf(recordAsOf(given, later), earlier)).toEqual(then);
    });
  });

  it('everything stands as it would if nothing had come later', () => {
    holds(fc.tuple(anyRecord(), anyDay()), ([given, today]) => {
      expect(recordStatus(cutAfter(given, today), today)).toEqual(recordStatus(given, today));
      expect(recordStatus(recordAsOf(given, today), today)).toEqual(recordStatus(given, today));
    });
  });
});

describe('as time goes by', () => {
  it('C27: it moves a project forward only, unless a document arrives', () => {
    holds(fc.tuple(anyRecord(), twoDays()), ([given, [earlier, later]]) => {
      const frozen = recordAsOf(given, earlier);
      const after = recordStatus(frozen, later);
      for (const [id, before] of recordStatus(frozen, earlier).projects) {
        const [from, to] = [before.stage, after.projects.get(id)?.stage];
        // Nothing but the agreement's period moves by itself.
        expect(to === from || BY_TIME[from]?.includes(to as Stage)).toBe(true);
      }
    });
  });

  it('C17: an obligation once met stays met', () => {
    holds(fc.tuple(anyRecord(), twoDays()), ([given, [earlier, later]]) => {
      const after = new Map(obligationsIn(recordStatus(given, later)).map((each) => [keyOf(each), each]));
      for (const before of obligationsIn(recordStatus(given, earlier)).filter(isMet)) {
        expect(after.get(keyOf(before)), keyOf(before)).toMatchObject({ metOn: before.metOn });
      }
    });
  });

  it('C27: the stages and holders of a project are what they were on each day', () => {
    holds(fc.tuple(anyRecord(), twoDays()), ([given, [earlier, later]]) => {
      const then = recordStatus(given, earlier);
      const context = contextOf(given, later);
      for (const [id, { stages, project }] of recordStatus(given, later).projects) {
        const before = then.projects.get(id);
        if (project.documents.some(({ kind }) => kind === 'history')) continue;
        // What was there before the proposal is no way of a project yet (C07).
        const proposal = documentOf(project, 'proposal');
        const filedOn = proposal && ownDate(proposal, context.sittings.byId);
        const filed = !filedOn || filedOn <= earlier;
        expect(valueOn(stages, earlier)).toEqual(filed ? before?.stage : undefined);
        const holder = valueOn(holderHistory(project, context), earlier);
        expect(holder).toEqual(filed ? before?.holder : undefined);
      }
    });
  });
});

describe('no stage without its documents', () => {
  it('C19: each stage has the papers that it rests on', () => {
    holds(fc.tuple(anyRecord(), anyDay()), ([given, today]) => {
      for (const status of recordStatus(given, today).projects.values()) {
        expect(RESTS_ON[status.stage](status), status.stage).toBe(true);
      }
    });
  });
});

/** Where the mere passing of days may lead. */
const BY_TIME: Partial<Record<Stage, readonly Stage[]>> = {
  agreed: ['implementing', 'completed'],
  implementing: ['completed'],
};

const has =
  (...kinds: string[]) =>
  ({ project }: ProjectStatus): boolean =>
    kinds.every((kind) => project.documents.some((document) => document.kind === kind));

const RESTS_ON: Record<Stage, (status: ProjectStatus) => boolean> = {
  historical: has('history'),
  withdrawn: has('withdrawal'),
  terminated: has('termination'),
  'not-adopted': ({ timeline }) =>
    timeline.some(
      (paper) =>
        (paper.kind === 'review' || paper.kind === 'decision') && paper.data.result === 'not-adopted',
    ),
  verified: has('agreement', 'report', 'verification'),
  reported: has('agreement', 'report'),
  completed: has('agreement'),
  implementing: has('agreement'),
  agreed: has('agreement'),
  adopted: ({ timeline }) => timeline.some((paper) => paper.kind === 'decision' && isAdopting(paper)),
  referred: ({ timeline }) =>
    timeline.some((paper) => paper.kind === 'review' && paper.data.result === 'refer'),
  'under-review': () => true,
  proposed: () => true,
};

/** Without the documents of which nothing was there yet. */
function cutAfter(given: CityRecord, today: IsoDate): CityRecord {
  const early = (project: Project): Project => ({
    ...project,
    documents: project.documents.filter((document) => {
      const first = firstDate(document, project, given.sittings);
      return first === null || first <= today;
    }),
  });
  return { ...given, projects: new Map([...given.projects].map(([id, project]) => [id, early(project)])) };
}

function valueOn<T>(spans: readonly Span<T>[], day: IsoDate): T | undefined {
  return spans.find(({ from, to }) => from <= day && (to === null || day < to))?.value;
}
