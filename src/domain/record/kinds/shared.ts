import * as z from 'zod/mini';
import { STEP_LABELS } from '../../programme/steps.ts';
import { PROPOSER_TYPES } from '../../programme/proposer-types.ts';

/** Words that several kinds of paper share. Names of offices and people are the programme's, never here (C29). */

/** Who can owe something, hold a project, or be asked: C28 lets nobody's waiting stay hidden. */
export const PARTIES = ['proposer', 'owner', 'section', 'both', 'council', 'secretariat'] as const;
export type Party = (typeof PARTIES)[number];

export const party = () => z.enum(PARTIES);

export const PARTY_LABELS = {
  proposer: { ja: '提案者', en: 'Proposer' },
  owner: { ja: '事業主体者', en: 'Project owner' },
  section: { ja: '担当課', en: 'Responsible section' },
  both: { ja: '担当課と事業主体者', en: 'Section and owner' },
  // Where a programme is known, `partyLabel` gives the name of its council.
  council: { ja: '会議', en: 'Council' },
  secretariat: { ja: '事務局', en: 'Secretariat' },
} as const;

/** What a sitting may be for. */
export const SITTING_LABELS = {
  ...STEP_LABELS,
  verification: { ja: '検証', en: 'Verification' },
  learning: { ja: '学習', en: 'Learning' },
} as const;

/** The two sides of the table, of equal weight (C28). */
export const SIDES = ['npo', 'city'] as const;
export type Side = (typeof SIDES)[number];

/** The side for which a party gives its word; undefined for those that stand on neither, or on both. */
export const SIDE_OF: Readonly<Partial<Record<Party, Side>>> = {
  owner: 'npo',
  proposer: 'npo',
  section: 'city',
};

export const side = () => z.enum(SIDES);

export const SIDE_LABELS = {
  npo: { ja: 'NPO', en: 'NPO' },
  city: { ja: '行政', en: 'City' },
} as const;

export const proposerType = () => z.enum(PROPOSER_TYPES);

export const JUDGEMENTS = ['good', 'fair', 'poor'] as const;

export const JUDGEMENT_LABELS = {
  good: { ja: '認められる', en: 'Good' },
  fair: { ja: '一部に課題がある', en: 'Fair' },
  poor: { ja: '認めにくい', en: 'Poor' },
} as const;

/** Whether a target was reached, as a side or the council sees it. */
export const MET = ['yes', 'partly', 'no'] as const;
export type Met = (typeof MET)[number];

export const MET_LABELS = {
  yes: { ja: '達成した', en: 'Met' },
  partly: { ja: '一部達成した', en: 'Partly met' },
  no: { ja: '達成していない', en: 'Not met' },
} as const;

/** Answers to a plain question. */
export const YES_NO_LABELS = {
  true: { ja: 'はい', en: 'Yes' },
  false: { ja: 'いいえ', en: 'No' },
} as const;
