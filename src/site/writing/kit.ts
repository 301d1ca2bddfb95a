import { formsOf } from '../../domain/forms/forms.ts';
import type { Form, FormId } from '../../domain/forms/form.ts';
import { newIssueAddress } from '../../domain/forms/address.ts';
import { inOrderOfDay, dayOf, isPlanned } from '../../domain/lifecycle/sittings.ts';
import { addDays } from '../../domain/programme/day.ts';
import { yearlyDayFrom } from '../../domain/programme/deadline.ts';
import { fiscalYearLabel, fiscalYearOf } from '../../domain/programme/fiscal-year.ts';
import type { Programme } from '../../domain/programme/schema.ts';
import type { FiscalYear, IsoDate } from '../../domain/record/values.ts';
import type { Text } from '../../domain/text.ts';
import type { SiteFile } from '../files/file.ts';
import type { City } from '../record/city.ts';
import { pageKey } from '../record/digest.ts';

/** A cut-off that is to come, with the round that it closes (C06, C17). */
export interface Cutoff {
  readonly cutoff: IsoDate;
  readonly decisionBy: IsoDate;
  readonly year: Text;
}

/** What the form in the browser is given: forms, rules as data, and the days to come. */
export interface Kit {
  readonly proposal: Form;
  readonly again: Form;
  readonly programme: Programme;
  readonly fiscalYear: FiscalYear;
  readonly cutoffs: readonly Cutoff[];
  /** Days of the sittings of step 1 that are planned. */
  readonly sittings: readonly IsoDate[];
  /** Address of the empty form into which a paper is pasted. */
  readonly paste: string | null;
}

export const KIT_PATH = 'forms/proposal.json';

/** Years for which the form knows the cut-off, should nobody publish the site anew. */
const YEARS_AHEAD = 4;

export function formNamed(city: City, id: FormId): Form {
  const form = formsOf(city.programme).find((one) => one.id === id);
  if (!form) throw new Error(`There is no form ${id}.`);
  return form;
}

export function* kitFiles(city: City): Iterable<SiteFile> {
  yield {
    path: KIT_PATH,
    key: pageKey(city, 'ja', 'kit'),
    make: () => JSON.stringify(kitOf(city)),
  };
}

function kitOf(city: City): Kit {
  const { programme, record, today } = city;
  return {
    proposal: formNamed(city, 'proposal'),
    again: formNamed(city, 're-proposal'),
    programme,
    fiscalYear: Math.max(...[...record.programmes.keys()].filter((year) => year <= fiscalYearOf(today))),
    cutoffs: cutoffsFrom(addDays(today, -1), programme),
    sittings: inOrderOfDay(record.sittings.values())
      .filter((sitting) => sitting.data.step.includes(1) && isPlanned(sitting, today))
      .map(dayOf)
      .filter((day) => day >= today),
    paste: newIssueAddress(programme, formNamed(city, 'paste')),
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
