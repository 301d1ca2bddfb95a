import type { IsoDate } from '../../dates/iso-date.ts';
import type { Edited } from '../../forms/edits/edit.ts';
import type { Form, FormProblem } from '../../forms/form.ts';
import type { Barred } from './permission.ts';
import type { AdviceRequest } from '../advice/request.ts';
import type { Remedy } from '../../remedy/remedy.ts';
import type { Receipt } from './receipt.ts';
import type { Suspicion } from './suspicion.ts';

/** A paper as it is to be filed: printed by the schema, with whatever the desk adds. */
export interface FiledPaper<K extends Edited = Edited> {
  readonly kind: K;
  /** The project in whose folder it lies; null for papers of none. */
  readonly project: string | null;
  /** Below the content folder. */
  readonly path: string;
  readonly text: string;
}

/** What the desk has to say and to do about one issue. */
export type Outcome =
  /** Nothing: it is not meant for the desk. */
  | { readonly is: 'silent' }
  /** No form; `forms` are those by which the same person may file. */
  | { readonly is: 'not-ours'; readonly forms: readonly Form[]; readonly holdsFile: boolean }
  /** Personal data suspected: nothing was copied. */
  | {
      readonly is: 'withheld';
      readonly suspicions: readonly Suspicion[];
      /** What else is to be mended, in other boxes; what it says of a value is blackened where that looks like personal data. */
      readonly problems: readonly FormProblem[];
      readonly kept: boolean;
    }
  | Refused
  | NotYours
  /** Edited last by somebody who may not. */
  | { readonly is: 'not-counted'; readonly by: string | null; readonly kept: boolean }
  | { readonly is: 'withdrawn' }
  /** Somebody closed the pull request and left the filing open. */
  /** Advice is asked for, or was given: a thread, and no paper (C07). */
  | { readonly is: 'advice-asked' | 'advised'; readonly request: AdviceRequest }
  | { readonly is: 'set-aside'; readonly pull: number }
  | Accepted
  | Merged;

export interface Refused {
  readonly is: 'refused';
  readonly form: Form;
  /** Never none: whoever is refused is told why. */
  readonly problems: readonly [FormProblem, ...FormProblem[]];
  /** Until when mending keeps the day of the filing. */
  readonly mendBy: IsoDate | null;
  readonly filedOn: IsoDate;
  /** An earlier text was complete, and is still what the pull request says. */
  readonly kept: boolean;
}

/** Filed by somebody who may not: nothing that they could mend is told. */
export interface NotYours extends Barred {
  readonly is: 'not-yours';
  readonly form: Form;
  readonly by: string;
  /** The account has the name of an office or a member, and is another one. */
  readonly isNamesake: boolean;
  readonly kept: boolean;
}

export interface Accepted {
  readonly is: 'accepted';
  readonly form: Form;
  readonly papers: readonly FiledPaper[];
  readonly receipt: Receipt;
  /** A person changed the branch: it is left alone. */
  readonly byHand: boolean;
}

export interface Merged {
  readonly is: 'merged';
  readonly project: string | null;
  readonly pull: number | null;
  /** The issue was edited after the merge. */
  readonly editedSince: boolean;
  /** The forms that change what was filed. */
  readonly changes: readonly Remedy[];
}
