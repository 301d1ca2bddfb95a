import type { Text } from '../text.ts';
import type { FiledKind } from './form.ts';

/** How a form asks for a field otherwise than the paper's description has it. */
export interface Asked {
  readonly required?: boolean;
  readonly help?: Text;
  /** It stands at the end, below the words that only the counter writes there. */
  readonly atCounter?: true;
}

const MEETING: Asked = {
  help: {
    ja: '会議の番号を「年度-回」の形で書きます。番号は会議のページにあります。',
    en: 'Give the number of the sitting, as its page has it: fiscal year and number.',
  },
};

const ASKED: Partial<Record<FiledKind, Readonly<Record<string, Asked>>>> = {
  proposal: {
    termsAccepted: {
      help: {
        ja: '「協働の目的と定義」をお読みになり、趣旨を了解していただけたら、印を付けてください。',
        en: 'Please read the purpose and definitions, and tick it if you accept them.',
      },
    },
    eligibility: {
      help: {
        ja: 'すべての条件を一つずつ確かめて、印を付けます。市の職員の提案には要りません。あてはまらないものがあるときは、出す前に窓口にご相談ください。',
        en: 'Confirm each condition; city staff need not. If one does not hold, please ask the office before filing.',
      },
    },
  },
  assessment: {
    meeting: MEETING,
    on: {
      required: false,
      help: {
        ja: '記入した日を書きます。書かなければ、届いた日とします。',
        en: 'Give the day on which the sheet was written; without one it is the day of filing.',
      },
    },
    member: {
      required: false,
      atCounter: true,
      help: {
        ja: '誰の検討シートかを、名簿の記号で書きます。ご自分の検討シートを出すときは書きません。',
        en: 'Say whose sheet it is, by the id in the roster. Leave it empty for a sheet of your own.',
      },
    },
  },
  review: { meeting: MEETING },
  decision: { meeting: MEETING },
  verification: { meeting: MEETING },
};

/** How a form asks for a field, where it is not as the description has it. What the counter enters stands last. */
export function askedFor(kind: FiledKind, field: string): Asked {
  if (field.startsWith('onBehalf.')) return { atCounter: true };
  return ASKED[kind]?.[field] ?? {};
}
