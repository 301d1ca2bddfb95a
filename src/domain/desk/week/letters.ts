import { addDays } from '../../dates/day.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { dayOf } from '../../lifecycle/sittings.ts';
import { LETTER_NAMES } from '../letter-names.ts';
import { documentOf, type CityRecord } from '../../record/record.ts';
import type { Text } from '../../text.ts';
import type { WeekItem } from './item.ts';

/** A letter with which a line of the list is done: its name, and the path of its page on the site. */
export interface WeekLetter {
  readonly name: Text;
  readonly path: string;
}

/** Days for which the site keeps a letter to be printed; what it says stays in the paper itself. */
export const PRINTED_FOR = 365;

/** Returns the letters that the site has for a line: the notice of a result, the question to a section, the papers of a sitting. */
export function lettersOf(
  { task, obligation, project, sitting, due }: WeekItem,
  { record, today }: { readonly record: CityRecord; readonly today: IsoDate },
): readonly WeekLetter[] {
  const isKept = (day: IsoDate): boolean => day >= addDays(today, -PRINTED_FOR);
  if (project && obligation) {
    const place = `/projects/${project.id}/`;
    // The result came before the day on which it is due to be told.
    if (task === 'notify')
      return due !== null && isKept(addDays(due, -SURELY_BEFORE))
        ? [{ name: LETTER_NAMES.notice, path: `${place}notice/${paperOf(obligation.basis)}/` }]
        : [];
    const own = record.projects.get(project.id);
    if (task === 'call' && obligation.what === 'opinion' && own && documentOf(own, 'proposal'))
      return [{ name: LETTER_NAMES.inquiry, path: `${place}inquiry/${obligation.id}/` }];
    return [];
  }
  const met = sitting === null ? undefined : record.sittings.get(sitting);
  if (!met) return [];
  const place = `/meetings/${met.id}/`;
  if (task === 'invite')
    return [
      { name: LETTER_NAMES.convening, path: `${place}notice/` },
      { name: LETTER_NAMES.order, path: `${place}order/` },
    ];
  if (task === 'agenda') return [{ name: LETTER_NAMES.order, path: `${place}order/` }];
  return task === 'confirm' && isKept(dayOf(met))
    ? [{ name: LETTER_NAMES.minutes, path: `${place}minutes/` }]
    : [];
}

/** The longest time, in days, between a result and the day by which it is to be told. */
const SURELY_BEFORE = 60;

const paperOf = (basis: string): string => basis.replace(/^.*\/|\.mdx?$/g, '');
