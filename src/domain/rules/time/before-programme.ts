import { inOrder } from '../../lifecycle/order.ts';
import { dayOf } from '../../lifecycle/sittings.ts';
import { firstDayOf, fiscalYearLabel, fiscalYearOf } from '../../dates/fiscal-year.ts';
import { firstYear } from '../../programme/in-force.ts';
import type { CityRecord } from '../../record/record.ts';
import type { FiscalYear, IsoDate } from '../../dates/iso-date.ts';
import { defineRule } from '../rule.ts';

export const beforeProgramme = defineRule({
  id: 'before-programme',
  family: 'time',
  severity: 'warning',
  clause: 'C29',
  title: { ja: '制度の最初の年度より前の書類', en: 'A paper from before the first programme' },
  why: {
    ja: '書類は、その日の制度の定めで確かめます。最初の年度より前には定めがなく、最初の定めで代わりに確かめています。',
    en: 'A paper is judged by the programme of its day; before the first there is none, and the first one stands in.',
  },
  remedy: {
    ja: '日付の誤りなら直します。制度前の事業なら、制度前の事業の記録（history.md）にします。',
    en: 'Mend the day if it is wrong. A project from before the system is kept as a history.',
  },
  scope: 'record',
  *check({ record }) {
    const first = firstYear(record);
    if (record.programmes.size === 0) return;
    const { ja, en } = fiscalYearLabel(first);
    for (const { file, on } of datedPapers(record, first)) {
      if (fiscalYearOf(on) >= first) continue;
      yield {
        file,
        field: null,
        message: {
          ja: `この書類の日（${on}）は、制度の定めのある最初の年度（${ja}）より前です。`,
          en: `The paper is of ${on}, before the first fiscal year with a programme (${en}).`,
        },
        allowed: { ja: `${firstDayOf(first)} 以降の日`, en: `${firstDayOf(first)} or later` },
        fix: {
          ja: '日付を確かめてください。正しければ、その年度の制度の定めを programme フォルダに加えてください。',
          en: 'Check the day. If it is right, add the programme of that year to the folder programme.',
        },
      };
    }
  },
});

interface DatedPaper {
  readonly file: string;
  readonly on: IsoDate;
}

/** All that has a day; imported projects are from before the system, as their numbers say. */
function* datedPapers(record: CityRecord, first: FiscalYear): Iterable<DatedPaper> {
  for (const { path, data } of [...record.consultations, ...record.activities])
    yield { file: path, on: data.on };
  for (const sitting of record.sittings.values()) yield { file: sitting.path, on: dayOf(sitting) };
  for (const project of record.projects.values()) {
    if (Number(project.id.slice(0, 4)) < first) continue;
    for (const { document, on } of inOrder(project, record.sittings))
      if (on !== null) yield { file: document.path, on };
  }
}
