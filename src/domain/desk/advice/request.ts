import { dayOf } from '../../dates/day.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Form } from '../../forms/form.ts';
import { readForm } from '../../forms/read/read-form.ts';
import { recogniseForm } from '../../forms/read/recognise-form.ts';
import { lastDayAfter } from '../../lifecycle/last-day.ts';
import type { CityRecord } from '../../record/record.ts';
import type { Thread } from '../thread.ts';

/** Advice that somebody asked for on line (C07): a thread, and no paper. */
export interface AdviceRequest {
  readonly issue: number;
  readonly askedOn: IsoDate;
  /** Until when the consultation office answers, by the programme of the day of asking; null where the holidays are not known. */
  readonly due: IsoDate | null;
  /** The project that it is about, where one is named. */
  readonly project: string | null;
  /** Whether the record knows that project. */
  readonly isKnown: boolean;
  /** The path of the office's record that answers it; null while there is none. */
  readonly record: string | null;
}

/** What is asked for in a thread, for one that is such a request. */
export function adviceRequest(
  { number, createdAt }: Pick<Thread, 'number' | 'createdAt'>,
  project: string | null,
  record: CityRecord,
): AdviceRequest {
  const askedOn = dayOf(createdAt);
  return {
    issue: number,
    askedOn,
    due: lastDayAfter(askedOn, 'consultationWithin', record),
    project,
    isKnown: project === null || record.projects.has(project),
    record: answeredBy(number, record),
  };
}

/** The consultation that names the request; it stands in the folder of its project, or among those of none. */
function answeredBy(issue: number, { consultations, projects }: CityRecord): string | null {
  const all = [
    ...consultations,
    ...[...projects.values()].flatMap(({ documents }) =>
      documents.flatMap((document) => (document.kind === 'consultation' ? [document] : [])),
    ),
  ];
  return all.find(({ data }) => data.request?.issue === issue)?.path ?? null;
}

/** The requests that still wait for an answer, of the open threads of a repository; the oldest first. */
export const adviceWaiting = (
  open: readonly Pick<Thread, 'number' | 'body' | 'createdAt'>[],
  forms: readonly Form[],
  record: CityRecord,
): readonly AdviceRequest[] =>
  open
    .flatMap((thread) => {
      const { form } = recogniseForm(thread.body, forms);
      if (form?.id !== 'consult') return [];
      return [adviceRequest(thread, readForm(form, thread.body).questions.project ?? null, record)];
    })
    .filter(({ record: answer }) => answer === null)
    .sort((a, b) => a.issue - b.issue);
