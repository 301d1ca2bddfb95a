import { japaneseDate } from '../../dates/era.ts';
import { OBLIGATION_LABELS } from '../../lifecycle/obligation.ts';
import { partyLabel } from '../../record/party.ts';
import type { Programme } from '../../programme/schema.ts';
import type { IsoTime } from '../../dates/iso-date.ts';
import type { Text } from '../../text.ts';
import type { SentProblem } from './judge-sent.ts';
import { advisersOf } from '../advice/advice-words.ts';
import type { AdviceRequest } from '../advice/request.ts';
import type { Accepted, Outcome } from '../filing/outcome.ts';
import { rounds, sittings } from '../filing/words/receipt-words.ts';

/** How far something is that was sent. */
export type SentState =
  'received' | 'to-mend' | 'registered' | 'withdrawn' | 'asked' | 'answered' | 'stopped';

/** What the page of a receipt shows. */
export interface SentReceipt {
  readonly issue: number;
  readonly key: string;
  /** The form by which it came; null where it cannot be told any more. */
  readonly form: string | null;
  readonly title: string;
  /** What was sent, as a form on the site reads it again. */
  readonly body: string;
  readonly sentAt: IsoTime;
  readonly state: SentState;
  /** What happens next, and by when. */
  readonly next: readonly Text[];
  readonly problems: readonly SentProblem[];
  /** The number of the project; null for what is of none. */
  readonly project: string | null;
  /** Whether that project is in the record. */
  readonly isInRecord: boolean;
  /** What the offices answered, oldest first. */
  readonly answers: readonly { readonly by: Text; readonly at: IsoTime; readonly text: string }[];
}

export function stateOf({ is }: Outcome): SentState {
  switch (is) {
    case 'accepted':
      return 'received';
    case 'refused':
    case 'withheld':
    case 'not-yours':
    case 'not-ours':
      return 'to-mend';
    case 'merged':
      return 'registered';
    case 'withdrawn':
    case 'silent':
      return 'withdrawn';
    case 'advice-asked':
      return 'asked';
    case 'advised':
      return 'answered';
    case 'set-aside':
    case 'not-counted':
      return 'stopped';
  }
}

/** What happens next, and by when, each in a sentence: what is promised comes from the programme. */
export function nextSteps(
  outcome: Accepted | { readonly is: 'advised' | 'advice-asked'; readonly request: AdviceRequest },
  programme: Programme,
): readonly Text[] {
  if (outcome.is === 'accepted') return stepsOfPaper(outcome, programme);
  const { due } = outcome.request;
  const who = advisersOf(programme).map(({ name }) => name);
  return [
    {
      ja: `${who.map(({ ja }) => ja).join('、')}が、${due === null ? '' : `${japaneseDate(due)}までに、`}この受付票の画面でお答えします。`,
      en: `${who.map(({ en }) => en).join(', ')} will answer on this page${due === null ? '' : ` by ${due}`}.`,
    },
  ];
}

function stepsOfPaper({ receipt }: Accepted, programme: Programme): readonly Text[] {
  const { acceptBy, then } = receipt;
  return [
    {
      ja: `事務局が${acceptBy === null ? '' : `、${japaneseDate(acceptBy)}までに`}内容を確かめて、登録します。`,
      en: `The secretariat looks at it and puts it into the record${acceptBy === null ? '' : ` by ${acceptBy}`}.`,
    },
    ...[...rounds(receipt), ...sittings(receipt, programme)].map(withoutMarkup),
    ...(then === null || receipt.round !== null
      ? []
      : [
          {
            ja: `登録の後は、${partyLabel(then.party, programme).ja}の番です（${OBLIGATION_LABELS[then.what].ja}${then.due === null ? '' : `、${japaneseDate(then.due)}まで`}）。`,
            en: `After that it is the turn of ${partyLabel(then.party, programme).en} (${OBLIGATION_LABELS[then.what].en}${then.due === null ? '' : `, by ${then.due}`}).`,
          },
        ]),
  ];
}

/** The comments of the desk have links and strong words in Markdown; a page of the site says the same in plain words. */
const withoutMarkup = ({ ja, en }: Text): Text => ({ ja: plain(ja), en: plain(en) });

const plain = (text: string): string =>
  text
    .replaceAll('**', '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');
