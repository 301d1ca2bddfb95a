import { addDays } from '../dates/day.ts';
import type { Programme } from '../programme/schema.ts';
import type { DataOf, ProjectKind } from '../record/kinds/index.ts';
import type { CityRecord, Project, ProjectDocument, Roster, Sitting } from '../record/record.ts';
import type { FiscalYear, IsoDate } from '../dates/iso-date.ts';
import type { Step } from './sittings.ts';

// Small records for tests: valid documents that say as little as they may, and a programme like Kamakura's.

/** A document before it is put into a project. */
export type Made = {
  [K in ProjectKind]: { readonly kind: K; readonly key: string | null; readonly data: DataOf<K> };
}[ProjectKind];

export function project(id: string, ...documents: readonly Made[]): Project {
  return {
    id,
    documents: documents.map((document) => {
      const name = document.key === null ? document.kind : `${document.kind}-${document.key}`;
      return { ...document, project: id, path: `projects/${id}/${name}.md` } as ProjectDocument;
    }),
  };
}

export function record(
  projects: readonly Project[],
  sittings: readonly Sitting[] = [],
  rosters: readonly Roster[] = [],
  programmes: ReadonlyMap<FiscalYear, Programme> = new Map([[2023, programme()]]),
): CityRecord {
  return {
    programmes,
    rosters: new Map(rosters.map((roster) => [roster.fiscalYear, roster])),
    sittings: new Map(sittings.map((sitting) => [sitting.id, sitting])),
    projects: new Map(projects.map((each) => [each.id, each])),
    consultations: [],
    activities: [],
  };
}

/** Convened thirty days before and held, unless told otherwise. */
export function sitting(
  id: string,
  day: IsoDate,
  step: readonly Step[],
  more: Partial<DataOf<'sitting'>> = {},
): Sitting {
  const data: DataOf<'sitting'> = {
    step: [...step],
    convenedOn: addDays(day, -30),
    startsAt: `${day}T14:00:00+09:00`,
    endsAt: `${day}T16:30:00+09:00`,
    place: '市役所 会議室',
    openness: 'open',
    chair: 'npo-1',
    attendees: ['npo-1', 'zaisei-kacho'],
    agenda: [],
    ...more,
  };
  return { id, path: `meetings/${id}.md`, data };
}

/** Members of one side for some steps; from 1 April for a year. */
export function roster(
  fiscalYear: FiscalYear,
  members: Partial<DataOf<'roster'>['members'][number]>[] = [{}],
): Roster {
  const data: DataOf<'roster'> = {
    members: members.map((member, index) => ({
      id: `npo-${index + 1}`,
      displayName: '構成員',
      side: 'npo',
      office: '登録団体',
      post: '構成員',
      steps: [1, 2],
      from: `${fiscalYear}-04-01`,
      until: `${fiscalYear + 1}-03-31`,
      ...member,
    })),
  };
  return { fiscalYear, path: `council/${fiscalYear}.yaml`, data };
}

const label = { ja: '名', en: 'name' };

export function programme(more: Partial<Programme> = {}): Programme {
  return {
    recordFormat: 2,
    municipality: { name: { ja: '鎌倉市', en: 'Kamakura' }, localGovernmentCode: '142042' },
    system: label,
    council: label,
    offices: [{ id: 'midori-ka', name: label, roles: ['section'] }],
    deadlines: {
      budgetCutoff: { month: 4, day: 30, dayOff: 'none' },
      decisionBy: { month: 7, day: 31, dayOff: 'none' },
      reportWithin: { months: 1, dayOff: 'next' },
      notifyWithin: { days: 14, dayOff: 'next' },
      agreementWithin: { days: 60, dayOff: 'next' },
      acceptWithin: { days: 7, dayOff: 'next' },
      mendWithin: { days: 14, dayOff: 'next' },
      agendaCloses: { days: 10, dayOff: 'none' },
      opinionWithin: { days: 14, dayOff: 'next' },
      consultationWithin: { days: 7, dayOff: 'next' },
      enterWithin: { days: 7, dayOff: 'next' },
      evaluateWithin: { days: 14, dayOff: 'next' },
    },
    shortYearDays: 31,
    sittings: { minimum: 5 },
    assemblySessions: [],
    steps: [1, 2],
    balance: {
      '1': { seats: { npo: 4, city: 3 }, tolerance: 1 },
      '2': { seats: { npo: 4, city: 6 }, tolerance: 2 },
    },
    posts: {},
    approvals: { npo: 2, city: 2 },
    terms: [{ version: '2023-04', from: '2023-04-01' }],
    criteria: [{ key: 'publicInterest', label, question: label }],
    themes: [{ key: 'environment', label }],
    forms: [{ key: 'shared-cost', label }],
    eligibility: [],
    dueSoonDays: 14,
    reminderDays: [14, 3, 0],
    settlementTolerance: { percent: 10, yen: 10_000 },
    languages: ['ja', 'en'],
    repository: 'https://example.org/repository',
    site: 'https://example.org/',
    licence: label,
    ...more,
  };
}
