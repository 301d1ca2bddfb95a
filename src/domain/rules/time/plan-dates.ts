import { fiscalYearOf } from '../../dates/fiscal-year.ts';
import type { FiscalYear, IsoDate } from '../../dates/iso-date.ts';
import { dayOf } from '../../lifecycle/sittings.ts';
import type { CityRecord, DocumentOf, Project, ProjectDocument } from '../../record/record.ts';
import { indicatorsOf, thingsToDo } from '../paper-parts.ts';
import { labelAt } from '../labels.ts';
import { periodBefore, plannedPeriod } from '../judged-by.ts';
import { defineRule } from '../rule.ts';
import { type Bounded, boundOf, sittingDay, unlessWithin } from './bounds.ts';

const WITHIN = {
  ja: '予定日か期間を確かめてください。期間の前の準備なら、このままで差し支えありません。',
  en: 'Check the day and the period. A preparation before the period may stay.',
};

export const milestoneOutsidePeriod = defineRule({
  id: 'milestone-outside-period',
  family: 'time',
  severity: 'warning',
  clause: 'C23',
  title: { ja: '節目の予定日が、事業の期間の外にある', en: 'A milestone outside the period' },
  why: {
    ja: '節目は、期間のうちに事業がどう進むかを示すものです。',
    en: 'Milestones show how the work goes on within its period.',
  },
  remedy: {
    ja: '予定日か期間を直します。期間の前の準備なら、このままで差し支えありません。',
    en: 'Mend the day or the period. A preparation before the period may stay.',
  },
  scope: 'document',
  kinds: ['plan', 'amendment'],
  *check(document, project, { record }) {
    const period = plannedPeriod(document, project, record);
    if (!period) return;
    const { kind, path: file } = document;
    const from = { day: period.from, what: { ja: '事業の期間の初め', en: 'the first day of the period' } };
    const to = { day: period.to, what: { ja: '事業の期間の終わり', en: 'the last day of the period' } };
    for (const { table, index, due } of thingsToDo(document)) {
      yield* unlessWithin({ file, kind, field: `${table}[${index}].due`, found: due, from, to, fix: WITHIN });
    }
  },
});

export const periodBackwards = defineRule({
  id: 'period-backwards',
  family: 'time',
  severity: 'error',
  clause: 'C23',
  title: { ja: '期間の終わりが始まりより前', en: 'A period that ends before it begins' },
  why: {
    ja: '期間から、いつ実施中か、どの年度に報告が必要かを計算します。',
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

/** Returns the end of the period after an amendment. What the amendment leaves unsaid stays as it was. */
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

export const yearOutsidePeriod = defineRule({
  id: 'year-outside-period',
  family: 'time',
  severity: 'error',
  clause: 'C21',
  title: {
    ja: '目標値や予算の年度が、事業の期間の外にある',
    en: 'A target or budget line of a year outside the period',
  },
  why: {
    ja: '期間の外の年度には報告書がなく、目標も予算も確かめられることがありません。',
    en: 'There is no report for a year outside the period, so neither target nor money would ever be looked at.',
  },
  remedy: {
    ja: '年度を直すか、期間のほうを直します。年度は4月から始まります。',
    en: 'Mend the year, or the period. Fiscal years begin in April.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    const period = plannedPeriod(document, project, record);
    if (!period) return;
    const [first, last] = [fiscalYearOf(period.from), fiscalYearOf(period.to)];
    for (const { field, year } of yearsIn(document)) {
      if (year >= first && year <= last) continue;
      const label = labelAt(document.kind, field);
      yield {
        file: document.path,
        field,
        message: {
          ja: `「${label.ja}」の「${year}」は、事業の期間（${period.from} から ${period.to} まで）の年度ではありません。`,
          en: `"${year}" in "${label.en}" is no fiscal year of the period (${period.from} to ${period.to}).`,
        },
        allowed:
          first === last
            ? { ja: `「${first}」`, en: `"${first}"` }
            : { ja: `「${first}」から「${last}」まで`, en: `"${first}" to "${last}"` },
        fix: {
          ja: '期間のうちの年度に直すか、期間を確かめてください。',
          en: 'Give a fiscal year of the period, or check the period.',
        },
      };
    }
  },
});

interface Year {
  readonly field: string;
  readonly year: FiscalYear;
}

function yearsIn(document: ProjectDocument): Year[] {
  const targets = indicatorsOf(document).flatMap(({ place, indicator }) =>
    (indicator.targets ?? []).map(({ fiscalYear }, index) => ({
      field: `${place}.targets[${index}].fiscalYear`,
      year: fiscalYear,
    })),
  );
  const { kind, data } = document;
  const table = kind === 'plan' ? 'budgetLines' : 'plan.budgetLines';
  const lines = kind === 'plan' ? data.budgetLines : kind === 'amendment' ? data.plan?.budgetLines : [];
  const money = (lines ?? []).map(({ fiscalYear }, index) => ({
    field: `${table}[${index}].fiscalYear`,
    year: fiscalYear,
  }));
  return [...targets, ...money];
}

const LATER = {
  ja: '会議の日より後の、守れる期限に直してください。',
  en: 'Give a due day after the sitting that can be kept.',
};

export const dueBeforeAsked = defineRule({
  id: 'due-before-asked',
  family: 'time',
  severity: 'error',
  clause: 'C28',
  title: { ja: '会議の日より前の期限', en: 'A due day before the sitting that asked' },
  why: {
    ja: 'お願いした日にすでに過ぎている期限は、誰にも守れません。',
    en: 'Nobody can keep a day that had passed when the thing was asked.',
  },
  remedy: {
    ja: '確認のお願い・採用の条件・改善のお願いの期限を、会議の日より後に直します。',
    en: 'Give asks, conditions and follow-ups a due day after the sitting.',
  },
  scope: 'document',
  kinds: ['review', 'decision', 'verification'],
  *check(document, _project, { record }) {
    const { kind, path: file, data } = document;
    const sitting = record.sittings.get(data.meeting);
    if (!sitting) return;
    const from = sittingDay(dayOf(sitting));
    for (const { table, index, due } of thingsToDo(document))
      yield* unlessWithin({ file, kind, field: `${table}[${index}].due`, found: due, from, fix: LATER });
  },
});
