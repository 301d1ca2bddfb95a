import { twoDigits } from '../../src/domain/dates/iso-date.ts';
import type { DataOf, ProjectKind } from '../../src/domain/record/kinds/index.ts';
import { randomFrom, type Random } from './random.ts';
import { paragraphs, sentence, term, title } from './vocabulary.ts';

/** First fiscal year of a made record; its projects are spread over twenty years. */
export const FIRST_YEAR = 2006;
export const YEARS = 20;

type Paper = {
  [K in ProjectKind]: { readonly kind: K; readonly key: string | null; readonly data: DataOf<K> };
}[ProjectKind];

/** One made project: proposal, review, decision, plan and agreement with all their fields. The same number gives the same project. */
export function makeProject(number: number, criteria: readonly string[]): { id: string; papers: Paper[] } {
  const random = randomFrom(number);
  const year = FIRST_YEAR + (number % YEARS);
  const shared = {
    year,
    section: random.pick(SECTIONS),
    owner: ownerOf(number),
    total: 100_000 + random.below(60) * 10_000,
  };
  const id = `${year}-${String(number).padStart(4, '0')}`;
  return {
    id,
    papers: [
      proposal(random, number, shared),
      review(random, year, criteria),
      decision(random, shared),
      plan(random, shared),
      agreement(random, shared),
    ],
  };
}

/** Groups propose again and again: one for about five projects. */
const ownerOf = (number: number): string => `${term(randomFrom(1_000_000 + Math.floor(number / 5)))}の会`;

const SECTIONS = ['midori-ka', 'kankyo-ka', 'kosodate-ka', 'kourei-ka', 'bosai-ka', 'kanko-ka', 'bunka-ka'];
const THEMES = [
  'welfare',
  'environment',
  'town',
  'children',
  'learning',
  'safety',
  'tourism',
  'international',
];

interface Shared {
  readonly year: number;
  readonly section: string;
  readonly owner: string;
  readonly total: number;
}

function proposal(random: Random, number: number, shared: Shared): Paper {
  const cityShareYen = shared.total / 2;
  return {
    kind: 'proposal',
    key: null,
    data: {
      title: title(random),
      filedAt: `${shared.year}-04-${twoDigits(1 + random.below(28))}T${twoDigits(9 + random.below(9))}:30:00+09:00`,
      proposer: { type: 'group', name: shared.owner },
      // Another group of the same city; it may have proposed itself.
      coProposers: [{ type: 'group', name: ownerOf(random.below(10_000)) }],
      termsAccepted: '2006-04',
      publicationConsent: true,
      noExcludedActivities: true,
      theme: [random.pick(THEMES)],
      purpose: paragraphs(random),
      needs: { problem: paragraphs(random), beneficiaries: sentence(random), evidence: paragraphs(random) },
      budget: {
        needsCityFunds: true,
        totalYen: shared.total,
        cityShareYen,
        ownShareYen: shared.total - cityShareYen,
      },
      plan: {
        activities: paragraphs(random),
        start: `${shared.year + 1}-04-01`,
        end: `${shared.year + 2}-03-31`,
        place: `${term(random)}の周辺`,
        npoRole: sentence(random),
        cityRole: sentence(random),
      },
      autonomy: { governance: sentence(random), staff: sentence(random) },
      continuity: { afterSupport: paragraphs(random) },
      profile: {
        founded: `${1990 + random.below(15)}年`,
        members: 5 + random.below(90),
        record: paragraphs(random),
        url: `https://example.org/${number}`,
      },
      desiredForm: 'shared-cost',
      desiredSection: shared.section,
      source: { issue: number },
    },
  };
}

function review(random: Random, year: number, criteria: readonly string[]): Paper {
  return {
    kind: 'review',
    key: `${year}-02`,
    data: {
      meeting: `${year}-02`,
      result: 'refer',
      criteria: Object.fromEntries(
        criteria.map((key) => [key, { judgement: random.pick(['good', 'fair']), reason: sentence(random) }]),
      ),
      hearing: { on: `${year}-06-15`, summary: paragraphs(random) },
      advice: paragraphs(random),
      approvals: APPROVALS(`${year}-06-15`),
    },
  };
}

function decision(random: Random, { year, section }: Shared): Paper {
  return {
    kind: 'decision',
    key: `${year}-03`,
    data: {
      meeting: `${year}-03`,
      result: 'adopted',
      reasons: paragraphs(random),
      section,
      budgetFiscalYear: year + 1,
      notifiedOn: `${year}-07-20`,
      approvals: APPROVALS(`${year}-07-15`),
    },
  };
}

const APPROVALS = (on: string) =>
  ['npo-1', 'npo-2', 'zaisei-kacho', 'kikaku-kacho'].map((member) => ({
    member,
    on,
    means: 'sitting' as const,
  }));

function plan(random: Random, { year, section, owner, total }: Shared): Paper {
  const fiscalYear = year + 1;
  return {
    kind: 'plan',
    key: null,
    data: {
      form: 'shared-cost',
      sharedPurpose: paragraphs(random),
      owner,
      section,
      roles: { npo: sentence(random), city: sentence(random) },
      period: { from: `${fiscalYear}-04-01`, to: `${fiscalYear + 1}-03-31` },
      place: term(random),
      milestones: [6, 9, 11].map((month, index) => ({
        id: `m-${index + 1}`,
        due: `${fiscalYear}-${twoDigits(month)}-30`,
        what: sentence(random),
      })),
      budgetLines: [
        {
          id: 'in-city',
          fiscalYear,
          kind: 'income',
          item: '市の負担金',
          amountYen: total / 2,
          bearer: 'city',
        },
        { id: 'in-own', fiscalYear, kind: 'income', item: '会費と寄付', amountYen: total / 2, bearer: 'npo' },
        {
          id: 'out-goods',
          fiscalYear,
          kind: 'expense',
          item: `${term(random)}の材料費`,
          amountYen: total / 2,
          bearer: 'city',
        },
        { id: 'out-print', fiscalYear, kind: 'expense', item: '印刷費', amountYen: total / 2, bearer: 'npo' },
      ],
      indicators: [
        {
          id: 'sessions',
          label: '開催回数',
          kind: 'activity',
          unit: '回',
          targets: [{ fiscalYear, value: 6 + random.below(10) }],
          direction: 'at-least',
          method: '実施記録で数えます。',
        },
        { id: 'voices', label: '参加者の声', kind: 'qualitative', method: sentence(random) },
      ],
      agreed: {
        npo: { on: `${fiscalYear}-02-20`, means: 'github' },
        city: { on: `${fiscalYear}-02-25`, means: 'paper' },
      },
    },
  };
}

function agreement(random: Random, { year, owner }: Shared): Paper {
  return {
    kind: 'agreement',
    key: null,
    data: {
      parties: { npo: owner, city: '鎌倉市' },
      agreed: {
        npo: { on: `${year + 1}-03-18`, means: 'github' },
        city: { on: `${year + 1}-03-20`, means: 'paper' },
      },
      validFrom: `${year + 1}-04-01`,
      validUntil: `${year + 2}-03-31`,
      liability: paragraphs(random),
      ownership: sentence(random),
      amendmentProcedure: sentence(random),
      informationSharing: paragraphs(random),
      openness: sentence(random),
    },
  };
}
