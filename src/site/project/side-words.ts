import { MEANS_LABELS, SIDE_WORDS } from '../../domain/record/kinds/parts/agreed.ts';
import { SIDES, type Side } from '../../domain/record/kinds/shared.ts';
import type { ProjectDocument } from '../../domain/record/record.ts';
import type { ObligationKind } from '../../domain/lifecycle/obligation.ts';
import { remedyAddress, remedyFor } from '../../domain/remedy/remedy.ts';
import { remedySendAddress } from '../sending/places.ts';
import { shortDate } from '../format.ts';
import { paperText } from '../i18n/paper.ts';
import { formsOn } from '../record/forms.ts';
import type { ProjectView } from './view.ts';

/** The word of one side, as the top of a paper of both shows it (C20, C24, C28). */
export interface SideWord {
  readonly says: string;
  /** Address of the form by which a word that is missing is given; null where it is there. */
  readonly formUrl: string | null;
}

/** The duty of a side whose word is missing. */
const DUTY = {
  plan: 'agreement',
  agreement: 'agreement',
  amendment: 'amendment',
  report: 'evaluation',
} as const satisfies Partial<Record<ProjectDocument['kind'], ObligationKind>>;

/** Returns the words of both sides of a paper, given or missing; none for a paper that is not of both. */
export function sideWordsOf(document: ProjectDocument, view: ProjectView): readonly SideWord[] {
  switch (document.kind) {
    case 'plan':
    case 'agreement':
    case 'amendment':
      return SIDES.map((side) => sayOf(side, document.data.agreed[side], document, view));
    case 'report':
      return SIDES.map((side) => sayOf(side, document.data.judged[side], document, view));
    default:
      return [];
  }
}

type Word = { readonly on: string; readonly means: keyof typeof MEANS_LABELS } | undefined;

function sayOf(
  side: Side,
  word: Word,
  document: ProjectDocument & { readonly kind: keyof typeof DUTY },
  { lang, city, status }: ProjectView,
): SideWord {
  const who = SIDE_WORDS[side][lang];
  const isReport = document.kind === 'report';
  if (word)
    return {
      says: paperText.word(who, shortDate(word.on, lang), MEANS_LABELS[word.means][lang], isReport)[lang],
      formUrl: null,
    };
  const debtor = side === 'npo' ? 'owner' : 'section';
  const owed = { what: DUTY[document.kind], owedBy: debtor, basis: document.path } as const;
  const remedy = remedyFor(owed, debtor, status.project);
  return {
    says: paperText.noWord(who, isReport)[lang],
    formUrl:
      remedy &&
      (remedySendAddress(remedy, debtor, city.programme, lang) ??
        remedyAddress(remedy, { programme: city.programme, forms: formsOn(city) })),
  };
}
