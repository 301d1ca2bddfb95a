import type { FieldDescription, ProgrammeList } from '../schema/field.ts';
import { choiceLabels } from '../programme/party.ts';
import type { Programme } from '../programme/schema.ts';
import type { Choice } from './form.ts';

interface Listed {
  readonly key: string;
  readonly label: Choice['label'];
}

const listed = (items: readonly Listed[]): Choice[] => items.map(({ key, label }) => ({ value: key, label }));

const offices = (items: Programme['offices']): Choice[] =>
  items.map(({ id, name }) => ({ value: id, label: name }));

/**
 * Whose values a form can offer (C29). Sittings and members are not among them: they change within the year, and a
 * form that names them would be out of date on the day of a new sitting. They are written as a line, `2026-03` or
 * `npo-1`, which a check holds against the record.
 */
const OFFERED: Partial<Record<ProgrammeList, (programme: Programme) => Choice[]>> = {
  sections: ({ offices: all }) => offices(all.filter(({ roles }) => roles.includes('section'))),
  offices: (programme) => offices(programme.offices),
  themes: ({ themes }) => listed(themes),
  forms: ({ forms }) => listed(forms),
  criteria: ({ criteria }) => listed(criteria),
  eligibility: ({ eligibility }) => listed(eligibility),
};

/** The values that a field offers: its own, or those of the programme; null where it is written freely. */
export function choicesFor({ choices, from }: FieldDescription, programme: Programme): Choice[] | null {
  if (choices)
    return Object.entries(choiceLabels(choices, programme)).map(([value, label]) => ({ value, label }));
  return (from && OFFERED[from]?.(programme)) ?? null;
}
