import type * as z from 'zod/mini';
import { programmeSchema } from '../../programme/schema.ts';
import { KINDS } from '../../record/kinds/index.ts';
import type { Filer } from '../../schema/field.ts';
import type { AnySchema } from '../../schema/shape.ts';
import type { Text } from '../../text.ts';
import type { EditDescription, Edited } from './edit.ts';
import { agenda } from './agenda.ts';
import { cell } from './cell.ts';
import { minutes } from './minutes.ts';
import { notification } from './notification.ts';
import { programmeChange } from './programme-change.ts';
import { partner } from './partner.ts';
import { rosterChange } from './roster-change.ts';
import { settlement } from './settlement.ts';
import { sideWord } from './side-word.ts';
import { sittingChange } from './sitting-change.ts';
import { sittingPlan } from './sitting-plan.ts';

/** What forms change in files that are there, or begin a file with; each is one form. */
export const EDITS = {
  'sitting-plan': sittingPlan,
  'sitting-change': sittingChange,
  agenda,
  minutes,
  'roster-change': rosterChange,
  notification,
  cell,
  settlement,
  'programme-change': programmeChange,
  partner,
  'side-word': sideWord,
} as const;

export type EditKind = keyof typeof EDITS;

/** What somebody answered; of a form with a mistake, whatever could be read. */
export type EditOf<K extends EditKind> = Partial<z.infer<(typeof EDITS)[K]['schema']>>;

export const isEdit = (kind: string): kind is EditKind => Object.hasOwn(EDITS, kind);

const PROGRAMME: Pick<EditDescription, 'label' | 'purpose' | 'filedBy' | 'schema'> = {
  label: { ja: '制度の定め', en: 'Programme' },
  purpose: { ja: '年度ごとの期日と決まりです。', en: 'The days and rules of a fiscal year.' },
  filedBy: 'secretariat',
  schema: programmeSchema,
};

const described = (kind: Edited | EditKind) =>
  isEdit(kind) ? EDITS[kind] : kind === 'programme' ? PROGRAMME : KINDS[kind];

/** Returns what a form asks for: the fields of a file, or of a change. */
export const schemaOf = (kind: Edited | EditKind): AnySchema => described(kind).schema;

/** Returns what it is called, and what it is for. */
export const wordsOf = (kind: Edited | EditKind): { readonly label: Text; readonly purpose: Text } =>
  described(kind);

/** Returns who may file it, beside the secretariat. */
export const filerOf = (kind: Edited | EditKind): Filer => described(kind).filedBy;
