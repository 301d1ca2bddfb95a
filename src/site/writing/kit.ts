import type { Box, Form, FormId } from '../../domain/forms/form.ts';
import { formsOf } from '../../domain/forms/forms.ts';
import { named } from '../../domain/forms/headings.ts';
import { questionBox } from '../../domain/forms/questions.ts';
import type { Programme } from '../../domain/programme/schema.ts';
import type { FiscalYear } from '../../domain/dates/iso-date.ts';
import { WRITTEN_KINDS, type WrittenKind } from '../../domain/writing/draft.ts';
import type { SiteFile } from '../site-file.ts';
import type { City } from '../record/city.ts';
import { pageKey } from '../record/cache-keys.ts';

/** What the form of a paper fetches in the browser: the forms, and the rules as data. */
export interface Kit {
  readonly kind: WrittenKind;
  readonly form: Form;
  /** The form where one starts from a project of the record. */
  readonly formFrom: Form;
  readonly programmes: readonly (readonly [FiscalYear, Programme])[];
  /** The form into which a paper is pasted. */
  readonly paste: Form;
}

export const kitPath = (kind: WrittenKind): string => `forms/${kind}.json`;

/** The forms on GitHub of the papers that can be written on the site. */
const FORMS: Readonly<Record<WrittenKind, { readonly fresh: FormId; readonly from: FormId }>> = {
  proposal: { fresh: 'proposal', from: 're-proposal' },
  report: { fresh: 'report', from: 'report' },
};

export function formNamed(city: City, id: FormId): Form {
  const form = formsOf(city.programme, city.today).find((one) => one.id === id);
  if (!form) throw new Error(`There is no form ${id}.`);
  return form;
}

/** The form of a paper as it is asked on the site: fresh, or with all that one might be asked. */
export function formOf(city: City, kind: WrittenKind, asked: 'fresh' | 'from'): Form {
  const form = formNamed(city, FORMS[kind][asked]);
  return kind === 'report' ? { ...form, boxes: [SIDE, ...form.boxes] } : form;
}

/** A report is written on a device of one side, which is asked for its own half (C24, C28). GitHub knows the side by the account. */
const [SIDE] = named([questionBox('side', 'report', true)]) as [Box];

export function* kitFiles(city: City): Iterable<SiteFile> {
  for (const kind of WRITTEN_KINDS)
    yield {
      path: kitPath(kind),
      key: pageKey(city, 'ja', ['kit', kind]),
      make: () => JSON.stringify(kitOf(city, kind)),
    };
}

function kitOf(city: City, kind: WrittenKind): Kit {
  return {
    kind,
    form: formOf(city, kind, 'fresh'),
    formFrom: formOf(city, kind, 'from'),
    programmes: [...city.record.programmes],
    paste: formNamed(city, 'paste'),
  };
}
