import { dayOf } from '../../../dates/day.ts';
import { fiscalYearOf } from '../../../dates/fiscal-year.ts';
import { twoDigits, type IsoDate } from '../../../dates/iso-date.ts';
import type { EditOf } from '../../../forms/edits/index.ts';
import type { CityRecord } from '../../../record/record.ts';
import type { DataOf } from '../../../record/kinds/index.ts';
import { printDocument } from '../../../record/text/print.ts';
import type { Composed, Filing } from '../compose.ts';
import { type ComposeEdit, mustWrite, NOTHING, problem, refuse } from './edit.ts';
import { changeSitting, closedTo, sittingFile } from './sitting.ts';

const KIND = 'sitting-plan';

/** A new sitting from all that a notice says; of one that is there, what was written and nothing else. */
export const planSitting: ComposeEdit<typeof KIND> = (answers, filing, desk) => {
  const { meeting, day, begins, ends, ...values } = answers;
  // A number that cannot be read was told: whether the sitting is new is not known.
  const asked = problem(filing, KIND, 'meeting', WORDS).heading;
  if (meeting === undefined && filing.filled.problems.some(({ heading }) => heading === asked))
    return NOTHING;
  const there = meeting === undefined ? null : sittingFile(meeting, desk);
  if (!there) return newSitting(answers, filing, desk.read.record);
  const sitting = desk.read.record.sittings.get(there.id);
  const closed = sitting && closedTo(KIND, sitting, filing);
  if (closed) return refuse(closed);
  const data = sitting?.data;
  const on = day ?? data?.startsAt.slice(0, 10);
  const moment = (clock: string | undefined, old = '') =>
    day === undefined && clock === undefined ? undefined : `${on}T${clock ?? old.slice(11, 16)}:00+09:00`;
  return changeSitting(KIND, there, filing, {
    ...values,
    startsAt: moment(begins, data?.startsAt),
    endsAt: moment(ends, data?.endsAt),
  });
};

const NEEDED = ['step', 'day', 'begins', 'ends', 'place', 'openness', 'chair'] as const;

function newSitting(answers: EditOf<typeof KIND>, filing: Filing, record: CityRecord): Composed {
  const { meeting, day = '', begins = '', ends = '', step, convenedOn, place, openness, chair } = answers;
  // A box with a mistake was told already.
  const isTold = (field: string) =>
    filing.filled.problems.some(
      ({ heading }) => heading === problem(filing, KIND, field as 'day', WORDS).heading,
    );
  const missing = NEEDED.filter((field) => answers[field] === undefined && !isTold(field));
  if (missing.length > 0)
    return refuse(...missing.map((field) => mustWrite(filing, KIND, field, newWords(meeting))));
  if (!step || !place || !openness || !chair || !day || !begins || !ends) return NOTHING;
  const id = meeting ?? nextNumber(day, record);
  if (Number(id.slice(0, 4)) !== fiscalYearOf(day)) return refuse(otherYear(id, day, filing));
  const data: DataOf<'sitting'> = {
    step,
    convenedOn: convenedOn ?? dayOf(filing.filedAt),
    startsAt: `${day}T${begins}:00+09:00`,
    endsAt: `${day}T${ends}:00+09:00`,
    place,
    openness,
    ...(answers.closedReason === undefined ? {} : { closedReason: answers.closedReason }),
    chair,
    agenda: [],
  };
  const paper = { kind: 'sitting' as const, project: null, path: `meetings/${id}.md` };
  return { ...NOTHING, papers: [{ ...paper, text: printDocument('sitting', data) }] };
}

/** Returns the number that the next sitting of the fiscal year of a day gets: one more than the highest that is there. */
export function nextNumber(day: IsoDate, record: CityRecord): string {
  const year = fiscalYearOf(day);
  const numbers = [...record.sittings.keys()]
    .filter((id) => id.startsWith(`${year}-`))
    .map((id) => Number(id.slice(5)));
  return `${year}-${twoDigits(Math.max(0, ...numbers) + 1)}`;
}

const newWords = (meeting: string | undefined) =>
  meeting === undefined
    ? { ja: '新しい会議には', en: 'for a new sitting' }
    : {
        ja: `会議 ${meeting} は記録にないので、新しい会議として読みました。新しい会議には`,
        en: `for a new sitting, as the record has none of the number ${meeting}`,
      };

const WORDS = { message: { ja: '', en: '' }, fix: { ja: '', en: '' } };

const otherYear = (id: string, day: IsoDate, filing: Filing) =>
  problem(filing, KIND, 'meeting', {
    message: {
      ja: `${day} の会議は${fiscalYearOf(day)}年度の会議なので、番号は「${id}」になりません。`,
      en: `A sitting of ${day} is one of fiscal year ${fiscalYearOf(day)} and cannot have the number ${id}.`,
    },
    fix: {
      ja: '新しい会議の番号は空のままにしてください。自動で付きます。',
      en: 'Leave the number of a new sitting empty: it gets one by itself.',
    },
  });
