import { dayOf } from '../../../dates/day.ts';
import type { EditOf } from '../../../forms/edits/index.ts';
import { isCancelled } from '../../../lifecycle/sittings.ts';
import type { DataOf } from '../../../record/kinds/index.ts';
import { printDocument } from '../../../record/text/print.ts';
import type { FiledPaper } from '../outcome.ts';
import { type ComposeEdit, NOTHING, problem, refuse } from './edit.ts';
import { changeSitting, noSitting, sittingFile } from './sitting.ts';
import { nextNumber } from './sitting-plan.ts';

const KIND = 'sitting-change';

/** A sitting that is not held, and where it is put off, the one that takes its place: new, with its agenda, or planned already. */
export const callOffSitting: ComposeEdit<typeof KIND> = (answers, filing, desk) => {
  const { meeting, what, reason, postponedTo, day } = answers;
  if (meeting === undefined || what === undefined || reason === undefined) return NOTHING;
  const there = sittingFile(meeting, desk);
  if (!there) return noSitting(KIND, meeting, filing, desk);
  const { record } = desk.read;
  const data = record.sittings.get(meeting)?.data;
  if (!data) return changeSitting(KIND, there, filing, {});
  if (data.attendees !== undefined) return refuse(problem(filing, KIND, 'meeting', HELD));
  const sitting = record.sittings.get(meeting);
  if (sitting && isCancelled(sitting, desk.today) && data.cancelled?.postponedTo !== undefined)
    return refuse(problem(filing, KIND, 'meeting', ALREADY));
  const on = answers.on ?? dayOf(filing.filedAt);
  if (what === 'cancel') {
    if (day !== undefined || postponedTo !== undefined)
      return refuse(problem(filing, KIND, day === undefined ? 'postponedTo' : 'day', NOT_POSTPONED));
    return changeSitting(KIND, there, filing, { cancelled: { on, reason } });
  }
  if ((day === undefined) === (postponedTo === undefined))
    return refuse(problem(filing, KIND, 'day', WHERE_TO));
  if (postponedTo !== undefined && !record.sittings.has(postponedTo)) {
    const none = noSitting(KIND, postponedTo, filing, desk).problems.map((one) => ({
      ...one,
      heading: problem(filing, KIND, 'postponedTo', WHERE_TO).heading,
    }));
    return refuse(...none);
  }
  const to = postponedTo ?? nextNumber(day ?? '', record);
  const made = changeSitting(KIND, there, filing, { cancelled: { on, reason, postponedTo: to } });
  if (made.papers.length === 0 || day === undefined) return made;
  return { ...made, papers: [...made.papers, successor(to, data, { ...answers, on, day })] };
};

/** The sitting of another day, with all that the first one was to be. */
function successor(
  id: string,
  before: DataOf<'sitting'>,
  { on, day, begins, ends, place }: EditOf<typeof KIND> & { readonly on: string; readonly day: string },
): FiledPaper {
  const { step, startsAt, endsAt, openness, closedReason, chair, guests, agenda } = before;
  const data: DataOf<'sitting'> = {
    step,
    convenedOn: on,
    startsAt: `${day}T${begins ?? startsAt.slice(11, 16)}:00+09:00`,
    endsAt: `${day}T${ends ?? endsAt.slice(11, 16)}:00+09:00`,
    place: place ?? before.place,
    openness,
    ...(closedReason === undefined ? {} : { closedReason }),
    chair,
    ...(guests === undefined ? {} : { guests }),
    agenda,
  };
  return { kind: 'sitting', project: null, path: `meetings/${id}.md`, text: printDocument('sitting', data) };
}

const HELD = {
  message: {
    ja: '出席が記録された会議は、延期も中止もできません。',
    en: 'The record says who attended this sitting.',
  },
  fix: { ja: '会議の番号を確かめてください。', en: 'Check the number of the sitting.' },
};

const ALREADY = {
  message: { ja: 'この会議は、すでに延期されています。', en: 'This sitting is postponed already.' },
  fix: {
    ja: '延期先の会議の番号を書いてください。',
    en: 'Give the number of the sitting that takes its place.',
  },
};

const NOT_POSTPONED = {
  message: { ja: '中止する会議に、延期先があります。', en: 'A sitting that is cancelled has no new day.' },
  fix: {
    ja: '延期するときは「延期する」を選び、中止するときはこの欄を空にしてください。',
    en: 'Choose to postpone it, or leave this empty.',
  },
};

const WHERE_TO = {
  message: { ja: 'いつに延期するのかが分かりません。', en: 'It is not said when it is held instead.' },
  fix: {
    ja: '「新しい開催日」か「延期先の会議」のどちらか一つを書いてください。',
    en: 'Give either the new day or the sitting that takes its place.',
  },
};
