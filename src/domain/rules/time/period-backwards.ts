import type { CityRecord, DocumentOf, Project, ProjectDocument } from '../../record/record.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { periodBefore } from '../planned-period.ts';
import { defineRule } from '../rule.ts';
import { boundOf, unlessWithin, type Bounded } from './bounds.ts';

export const periodBackwards = defineRule({
  id: 'period-backwards',
  family: 'time',
  severity: 'error',
  clause: 'C23',
  title: { ja: '期間の終わりが始まりより前', en: 'A period that ends before it begins' },
  why: {
    ja: '期間から、いつ実施中か、どの年度に報告が要るかを計算します。',
    en: 'The period says when the work is under way, and for which years reports are owed.',
  },
  remedy: { ja: '始まりか終わりの日を直します。', en: 'Mend the first or the last day.' },
  scope: 'document',
  *check(document, project, { record }) {
    const end = endOf(document, project, record);
    if (end) yield* unlessWithin({ file: document.path, kind: document.kind, ...end });
  },
});

/** An end with the beginning that bounds it; for an amendment of the beginning alone, the other way round. */
type End = Pick<Bounded, 'field' | 'found' | 'from' | 'to'>;

function endOf(document: ProjectDocument, project: Project, record: CityRecord): End | null {
  const { kind, data } = document;
  const from = (field: string, day: IsoDate) => boundOf(kind, field, day);
  switch (kind) {
    case 'proposal':
      return { field: 'plan.end', found: data.plan.end, from: from('plan.start', data.plan.start) };
    case 'plan':
      return { field: 'period.to', found: data.period.to, from: from('period.from', data.period.from) };
    case 'agreement':
      return { field: 'validUntil', found: data.validUntil, from: from('validFrom', data.validFrom) };
    case 'amendment':
      return amendedEnd(document, project, record);
    default:
      return null;
  }
}

/** What an amendment leaves unsaid of the period stays as it stood before. */
function amendedEnd(amendment: DocumentOf<'amendment'>, project: Project, record: CityRecord): End | null {
  const { validFrom, validUntil } = amendment.data;
  if (validFrom === undefined && validUntil === undefined) return null;
  const before = periodBefore(amendment, project, record);
  const [from, to] = [validFrom ?? before?.from, validUntil ?? before?.to];
  if (from === undefined || to === undefined) return null;
  if (validUntil === undefined)
    return { field: 'validFrom', found: from, to: boundOf('agreement', 'validUntil', to) };
  return { field: 'validUntil', found: to, from: boundOf('agreement', 'validFrom', from) };
}
