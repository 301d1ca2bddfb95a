import type { Form, FormId } from '../../domain/forms/form.ts';
import { formsOf } from '../../domain/forms/forms.ts';
import { dayOf, inOrderOfDay, isPlanned } from '../../domain/lifecycle/sittings.ts';
import { addDays } from '../../domain/programme/day.ts';
import { yearlyDayFrom } from '../../domain/programme/deadline.ts';
import { fiscalYearLabel, fiscalYearOf } from '../../domain/programme/fiscal-year.ts';
import type { Programme } from '../../domain/programme/schema.ts';
import type { FiscalYear, IsoDate } from '../../domain/record/values.ts';
import type { Text } from '../../domain/text.ts';
import { WRITTEN_KINDS, type WrittenKind } from '../../domain/writing/written.ts';
import type { SiteFile } from '../files/file.ts';
import type { City } from '../record/city.ts';
import { pageKey } from '../record/digest.ts';

/** A cut-off that is to come, with the round that it closes (C06, C17). */
export interface Cutoff {
  readonly cutoff: IsoDate;
  readonly decisionBy: IsoDate;
  readonly year: Text;
}

/** What the form of a paper is given in the browser: the forms, rules as data, and the days to come. */
export interface Kit {
  readonly kind: WrittenKind;
  readonly form: Form;
  /** The form where one starts from a project of the record. */
  readonly formFrom: Form;
  readonly programmes: readonly (readonly [FiscalYear, Programme])[];
  readonly cutoffs: readonly Cutoff[];
  /** Days of the sittings of step 1 that are planned. */
  readonly sittings: readonly IsoDate[];
  /** The form into which a paper is pasted. */
  readonly paste: Form;
}

export const kitPath = (kind: WrittenKind): string => `forms/${kind}.json`;

/** The forms on GitHub of the papers that can be written on the site. */
const FORMS: Readonly<Record<WrittenKind, { readonly fresh: FormId; readonly from: FormId }>> = {
  proposal: { fresh: 'proposal', from: 're-proposal' },
  report: { fresh: 'report', from: 'report' },
};

/** Years for which the form knows the cut-off, should nobody publish the site anew. */
const YEARS_AHEAD = 4;

export function formNamed(city: City, id: FormId): Form {
  const form = formsOf(city.programme).find((one) => one.id === id);
  if (!form) throw new Error(`There is no form ${id}.`);
  return form;
}

/** The form of a paper as a blank sheet has it, or with all that one might be asked. */
export const formOf = (city: City, kind: WrittenKind, asked: 'fresh' | 'from'): Form =>
  formNamed(city, FORMS[kind][asked]);

export function* kitFiles(city: City): Iterable<SiteFile> {
  for (const kind of WRITTEN_KINDS)
    yield {
      path: kitPath(kind),
      key: pageKey(city, 'ja', ['kit', kind]),
      make: () => JSON.stringify(kitOf(city, kind)),
    };
}

function kitOf(city: City, kind: WrittenKind): Kit {
  const { programme, record, today } = city;
  return {
    kind,
    form: formOf(city, kind, 'fresh'),
    formFrom: formOf(city, kind, 'from'),
    programmes: [...record.programmes],
    cutoffs: kind === 'proposal' ? cutoffsFrom(addDays(today, -1), programme) : [],
    sittings: inOrderOfDay(record.sittings.values())
      .filter((sitting) => sitting.data.step.includes(1) && isPlanned(sitting, today))
      .map(dayOf)
      .filter((day) => day >= today),
    paste: formNamed(city, 'paste'),
  };
}

function cutoffsFrom(day: IsoDate, { deadlines }: Programme): Cutoff[] {
  const cutoffs: Cutoff[] = [];
  for (let from = day; cutoffs.length < YEARS_AHEAD; from = addDays(cutoffs.at(-1)?.cutoff ?? from, 1)) {
    const cutoff = yearlyDayFrom(from, deadlines.budgetCutoff);
    const decisionBy = yearlyDayFrom(cutoff, deadlines.decisionBy);
    cutoffs.push({ cutoff, decisionBy, year: fiscalYearLabel(fiscalYearOf(cutoff)) });
  }
  return cutoffs;
}
