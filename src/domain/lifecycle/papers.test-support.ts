import type { DataOf } from '../record/kinds/index.ts';
import type { FiscalYear, IsoDate } from '../dates/iso-date.ts';
import type { Made } from './build.test-support.ts';

// One maker a kind: what a test does not say is filled with the least that is valid.

const WORDS = '本文';

type Item = NonNullable<DataOf<'review'>['asks']>[number];

export const item = (id: string, owedBy: Item['owedBy'], due: IsoDate): Item => ({
  id,
  owedBy,
  what: WORDS,
  due,
});

export function proposal(on: IsoDate, funds = true, more: Partial<DataOf<'proposal'>> = {}): Made {
  const city = funds ? 100_000 : 0;
  return {
    kind: 'proposal',
    key: null,
    data: {
      title: '谷戸の水辺を守る事業',
      filedAt: `${on}T10:00:00+09:00`,
      proposer: { type: 'group', name: '水辺の会' },
      termsAccepted: '2023-04',
      publicationConsent: true,
      noExcludedActivities: true,
      theme: ['environment'],
      purpose: WORDS,
      needs: { problem: WORDS, beneficiaries: WORDS, evidence: WORDS },
      budget: {
        needsCityFunds: funds,
        totalYen: 150_000,
        cityShareYen: city,
        ownShareYen: 150_000 - city,
      },
      plan: {
        activities: WORDS,
        start: '2026-10-01',
        end: '2027-03-31',
        npoRole: WORDS,
        cityRole: WORDS,
      },
      autonomy: { governance: WORDS, staff: WORDS },
      continuity: { afterSupport: WORDS },
      profile: { record: WORDS },
      source: { issue: 42 },
      ...more,
    },
  };
}

export function opinion(section: string, more: Partial<DataOf<'opinion'>> = {}): Made {
  return {
    kind: 'opinion',
    key: section,
    data: { section, requestedOn: '2026-05-01', due: '2026-05-22', ...more },
  };
}

export function offer(issue: number, filedOn: IsoDate, more: Partial<DataOf<'offer'>> = {}): Made {
  return {
    kind: 'offer',
    key: String(issue),
    data: {
      filedAt: `${filedOn}T10:00:00+09:00`,
      by: { type: 'group', name: '水辺の会' },
      termsAccepted: '2025-04',
      publicationConsent: true,
      noExcludedActivities: true,
      offer: WORDS,
      profile: { record: WORDS },
      source: { issue },
      ...more,
    },
  };
}

export function consultation(on: IsoDate): Made {
  return { kind: 'consultation', key: on, data: { on, by: 'npo-center', topics: [WORDS], advice: WORDS } };
}

export function assessment(meeting: string, on: IsoDate): Made {
  const data: DataOf<'assessment'> = { meeting, on, member: 'npo-1', side: 'npo', conflictOfInterest: true };
  return { kind: 'assessment', key: `${meeting}-npo-1`, data };
}

export function review(
  meeting: string,
  result: DataOf<'review'>['result'],
  more: Partial<DataOf<'review'>> = {},
): Made {
  return { kind: 'review', key: meeting, data: { meeting, result, ...more } };
}

export function decision(
  meeting: string,
  result: DataOf<'decision'>['result'],
  more: Partial<DataOf<'decision'>> = {},
): Made {
  return { kind: 'decision', key: meeting, data: { meeting, result, reasons: WORDS, ...more } };
}

/** The days on which each side agreed, as its word has them. */
export const words = (days: { readonly npo?: IsoDate | undefined; readonly city?: IsoDate | undefined }) => ({
  ...(days.npo === undefined ? {} : { npo: { on: days.npo, means: 'meeting' as const } }),
  ...(days.city === undefined ? {} : { city: { on: days.city, means: 'meeting' as const } }),
});

export function plan(
  agreedOn: Partial<Record<'npo' | 'city', IsoDate>>,
  more: Partial<DataOf<'plan'>> = {},
): Made {
  const data: DataOf<'plan'> = {
    form: 'shared-cost',
    sharedPurpose: WORDS,
    owner: '水辺の会',
    section: 'midori-ka',
    roles: { npo: WORDS, city: WORDS },
    period: { from: '2026-10-01', to: '2027-03-31' },
    milestones: [],
    budgetLines: [],
    indicators: [{ id: 'joy', label: '満足', kind: 'qualitative', method: WORDS }],
    agreed: words(agreedOn),
    ...more,
  };
  return { kind: 'plan', key: null, data };
}

export function agreement(concludedOn: IsoDate, validFrom: IsoDate, validUntil: IsoDate): Made {
  const data: DataOf<'agreement'> = {
    parties: { npo: '水辺の会', city: '鎌倉市' },
    agreed: words({ npo: concludedOn, city: concludedOn }),
    validFrom,
    validUntil,
    liability: WORDS,
    ownership: WORDS,
    amendmentProcedure: WORDS,
  };
  return { kind: 'agreement', key: null, data };
}

export function amendment(concludedOn: IsoDate, more: Partial<DataOf<'amendment'>> = {}): Made {
  const agreed = words({ npo: concludedOn, city: concludedOn });
  return {
    kind: 'amendment',
    key: concludedOn,
    data: { changes: WORDS, agreed, ...more },
  };
}

export function progress(
  on: IsoDate,
  state: DataOf<'progress'>['state'],
  done: string[] = [],
  by?: DataOf<'progress'>['by'],
): Made {
  const key = by === undefined ? on : `${on}-${by}`;
  return { kind: 'progress', key, data: { on, by, state, note: WORDS, done } };
}

export function report(
  fiscalYear: FiscalYear,
  completedOn: IsoDate,
  submittedOn: IsoDate,
  more: Partial<DataOf<'report'>> = {},
): Made {
  const data: DataOf<'report'> = {
    fiscalYear,
    completedOn,
    submittedAt: `${submittedOn}T09:00:00+09:00`,
    summary: WORDS,
    activities: [],
    results: [],
    judged: words({ npo: submittedOn, city: submittedOn }),
    settlement: [],
    issues: WORDS,
    improvements: WORDS,
    ...more,
  };
  return { kind: 'report', key: String(fiscalYear), data };
}

export function verification(
  fiscalYear: FiscalYear,
  meeting: string,
  more: Partial<DataOf<'verification'>> = {},
): Made {
  const data: DataOf<'verification'> = {
    meeting,
    fiscalYear,
    verdict: 'continue',
    findings: {},
    opinion: WORDS,
    lessons: WORDS,
    ...more,
  };
  return { kind: 'verification', key: String(fiscalYear), data };
}

export function withdrawal(on: IsoDate): Made {
  return { kind: 'withdrawal', key: null, data: { on, reason: WORDS } };
}

export function termination(on: IsoDate, reportOwed = false): Made {
  return { kind: 'termination', key: null, data: { on, reason: WORDS, by: 'both', reportOwed } };
}

export function history(): Made {
  const data: DataOf<'history'> = {
    title: '外国人のための鎌倉指南書',
    proposer: { type: 'group', name: '会' },
    sources: ['https://example.org/'],
  };
  return { kind: 'history', key: null, data };
}
