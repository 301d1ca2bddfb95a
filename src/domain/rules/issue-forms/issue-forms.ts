import { fiscalYearOf } from '../../dates/fiscal-year.ts';
import type { UnplacedFinding } from '../../finding.ts';
import { councilOn } from '../../forms/council-choices.ts';
import { formsOf } from '../../forms/forms.ts';
import {
  LONGEST_ABOUT,
  LONGEST_BODY,
  type Refusal,
  refusalsIn,
  type Why,
} from '../../forms/issue-form/refusals.ts';
import { escapeMarkdown } from '../../messages/escape-markdown.ts';
import { programmeIn } from '../../programme/in-force.ts';
import type { Programme } from '../../programme/schema.ts';
import { programmePath } from '../../record/path.ts';
import type { Text } from '../../text.ts';
import { defineRule, type RuleContext } from '../rule.ts';

/** What GitHub would refuse because of a programme, at its place in that programme. */
export interface Refused {
  readonly file: string;
  /** `themes[2].label.ja`; null where the programme is not the cause. */
  readonly field: string | null;
  /** The words that are refused. */
  readonly text: string;
}

/**
 * Returns what GitHub would refuse, for one reason, in the forms of the programme in force and of those to come: from earlier
 * ones no form is made. Each place is told once, though many forms ask there.
 */
export function refusedFor(why: Why, { record, today }: RuleContext): readonly Refused[] {
  const inForce = programmeIn(record, fiscalYearOf(today));
  return [...record.programmes].flatMap(([year, programme]) => {
    if (programme !== inForce && year <= fiscalYearOf(today)) return [];
    const found = refusalsOf(programme, record, today)
      .filter((refusal) => refusal.why === why)
      .map((refusal) => ({
        file: programmePath(year),
        field: placeOf(refusal, programme),
        text: refusal.text,
      }));
    return [...new Map(found.map((one) => [one.field ?? one.text, one])).values()];
  });
}

/** Several rules ask the same: the forms of a programme are made once. */
const known = new WeakMap<Programme, readonly Refusal[]>();

function refusalsOf(programme: Programme, record: RuleContext['record'], today: string): readonly Refusal[] {
  const found =
    known.get(programme) ?? refusalsIn(programme, formsOf(programme, today, councilOn(record, today)));
  known.set(programme, found);
  return found;
}

/** Returns the entry of the programme from which a question or a choice has its words; beside the forms stand the offices. */
function placeOf({ box, choice }: Refusal, programme: Programme): string | null {
  if (!box) return 'offices';
  const { target, description } = box;
  const criterion = target.is === 'field' ? /^criteria\.([^.]+)\./.exec(target.field)?.[1] : undefined;
  if (choice === null)
    return criterion === undefined
      ? (description?.from ?? null)
      : `criteria[${programme.criteria.findLastIndex(({ key }) => key === criterion)}].label.ja`;
  const at = (list: readonly { readonly key: string; readonly label: Text }[]) =>
    list.findLastIndex(({ key, label }) => key === choice.value && choice.label.ja.startsWith(label.ja));
  switch (description?.from) {
    case 'themes':
    case 'forms':
    case 'eligibility':
      return `${description.from}[${at(programme[description.from])}].label.ja`;
    case 'offices':
    case 'sections':
      return `offices[${programme.offices.findLastIndex(({ id }) => id === choice.value)}].name.ja`;
    case 'terms':
      return `terms[${programme.terms.findLastIndex(({ version }) => version === choice.value)}].version`;
    default:
      return null;
  }
}

/** What a rule of this family says of each thing that is refused. */
export function* tell(
  refused: readonly Refused[],
  say: (text: string) => Pick<UnplacedFinding, 'message' | 'allowed' | 'fix'>,
): Iterable<UnplacedFinding> {
  for (const { file, field, text } of refused) yield { file, field, ...say(text) };
}

/** Why it matters, in every rule of this family. */
export const GONE: Text = {
  ja: 'GitHub は、受け付けない様式を、様式を選ぶ画面に出しません。誰にも知らされないまま、その様式では出せなくなります。',
  en: 'GitHub does not offer a form that it refuses: nobody is told, and nobody can file by it.',
};

export const issueFormForbiddenWord = defineRule({
  id: 'issue-form-forbidden-word',
  family: 'issue-forms',
  severity: 'error',
  clause: 'C29',
  title: { ja: '質問に使えない言葉', en: 'A word that no question may have' },
  why: {
    ja: `GitHub は、暗証を尋ねるように見える質問のある様式を受け付けません（\`label\` contains forbidden word）。${GONE.ja}`,
    en: `GitHub refuses a form that seems to ask for a secret (\`label\` contains forbidden word). ${GONE.en}`,
  },
  remedy: {
    ja: 'ほかの言葉に改めます。',
    en: 'Use other words.',
  },
  scope: 'record',
  *check(context) {
    yield* tell(refusedFor('forbidden-word', context), (text) => ({
      message: {
        ja: `「${escapeMarkdown(text, 60)}」は、様式の質問にできません。`,
        en: `"${escapeMarkdown(text, 60)}" cannot be a question of a form.`,
      },
      allowed: { ja: '「password」を含まない言葉', en: 'words without "password"' },
      fix: { ja: 'ほかの言葉に改めてください。', en: 'Use other words.' },
    }));
  },
});

export const issueFormTooLong = defineRule({
  id: 'issue-form-too-long',
  family: 'issue-forms',
  severity: 'error',
  clause: 'C29',
  title: { ja: '長すぎる様式', en: 'A form that is too long' },
  why: {
    ja: `GitHub は、説明が${LONGEST_ABOUT}字を超える様式を選ぶ画面に出さず、${LONGEST_BODY.toLocaleString('en')}字を超える issue を受け付けません（body is too long）。${GONE.ja}`,
    en: `GitHub does not offer a form whose description has more than ${LONGEST_ABOUT} characters, and takes no issue of more than ${LONGEST_BODY.toLocaleString('en')} (body is too long). ${GONE.en}`,
  },
  remedy: {
    ja: '言葉を短くするか、項目の数を減らします。',
    en: 'Shorten the words, or have fewer of them.',
  },
  scope: 'record',
  *check(context) {
    yield* tell(refusedFor('too-long', context), (text) => ({
      message: {
        ja: `「${escapeMarkdown(text, 60)}」が、様式には長すぎます。`,
        en: `"${escapeMarkdown(text, 60)}" is too long for a form.`,
      },
      allowed: {
        ja: `様式を選ぶ画面の説明は${LONGEST_ABOUT}字まで、何も書かない様式の全文は${LONGEST_BODY.toLocaleString('en')}字まで`,
        en: `${LONGEST_ABOUT} characters to describe a form, and ${LONGEST_BODY.toLocaleString('en')} in a form in which nothing is written`,
      },
      fix: {
        ja: '窓口の名前を短くするか、選択肢を減らしてください。',
        en: 'Shorten the names of the offices, or offer fewer choices.',
      },
    }));
  },
});

export const issueFormReservedOption = defineRule({
  id: 'issue-form-reserved-option',
  family: 'issue-forms',
  severity: 'error',
  clause: 'C29',
  title: { ja: '選択肢にできない言葉', en: 'A word that no choice may have' },
  why: {
    ja: `「None」は、何も選ばなかったことを表す言葉として GitHub が使います。「（選んでください）」は、この仕組みが同じ役目に使います。${GONE.ja}`,
    en: `GitHub keeps the word None for no choice, and this system keeps the first line of a list, “please choose”. ${GONE.en}`,
  },
  remedy: {
    ja: 'ほかの言葉に改めます。「なし」のような言葉は使えます。',
    en: 'Use other words.',
  },
  scope: 'record',
  *check(context) {
    yield* tell(refusedFor('reserved', context), (text) => ({
      message: {
        ja: `「${escapeMarkdown(text, 60)}」は、様式の選択肢にできません。`,
        en: `"${escapeMarkdown(text, 60)}" cannot be a choice of a form.`,
      },
      allowed: {
        ja: '「None」と「（選んでください）」のほかの言葉',
        en: 'words other than None and 「（選んでください）」',
      },
      fix: { ja: 'ほかの言葉に改めてください。', en: 'Use other words.' },
    }));
  },
});

export const issueFormEqualOptions = defineRule({
  id: 'issue-form-equal-options',
  family: 'issue-forms',
  severity: 'error',
  clause: 'C29',
  title: { ja: '見分けのつかない選択肢', en: 'Choices that cannot be told apart' },
  why: {
    ja: `GitHub は、同じ選択肢が二つある様式を受け付けません（options must be unique）。同じ言葉では、どちらが選ばれたのかも分かりません。${GONE.ja}`,
    en: `GitHub refuses a form with equal options (options must be unique), and equal words do not say which one was chosen. ${GONE.en}`,
  },
  remedy: {
    ja: '一つずつ違う言葉にします。不要なものは取り除きます。',
    en: 'Give each choice words of its own, or take one away.',
  },
  scope: 'record',
  *check(context) {
    yield* tell(refusedFor('equal-options', context), (text) => ({
      message: {
        ja: `「${escapeMarkdown(text, 60)}」は、ほかの選択肢と見分けがつきません。`,
        en: `"${escapeMarkdown(text, 60)}" cannot be told from another choice.`,
      },
      allowed: {
        ja: '大文字と小文字、空白のほかにも違いがあり、「, 」でつないだほかの選択肢とも違う言葉',
        en: 'words that differ in more than case and blanks, and from other choices joined by ", "',
      },
      fix: { ja: '一つずつ違う言葉に改めてください。', en: 'Give each choice words of its own.' },
    }));
  },
});

export const issueFormEqualQuestions = defineRule({
  id: 'issue-form-equal-questions',
  family: 'issue-forms',
  severity: 'error',
  clause: 'C29',
  title: { ja: '見分けのつかない質問', en: 'Questions that cannot be told apart' },
  why: {
    ja: `GitHub は、同じ見出しや id の質問が二つある様式を受け付けません。見出しが同じでは、どの質問への答えかも分かりません。${GONE.ja}`,
    en: `GitHub refuses a form with equal labels or ids, and equal headings do not say what was answered. ${GONE.en}`,
  },
  remedy: {
    ja: '指針の名前を一つずつ違う言葉にし、キーも大文字と小文字のほかで区別します。',
    en: 'Give each guideline words and a key of its own.',
  },
  scope: 'record',
  *check(context) {
    yield* tell(refusedFor('equal-questions', context), (text) => ({
      message: {
        ja: `「${escapeMarkdown(text, 60)}」という質問が、様式に二つできます。`,
        en: `A form would ask "${escapeMarkdown(text, 60)}" twice.`,
      },
      allowed: {
        ja: 'ほかの指針と違う名前と、区別のつくキー',
        en: 'a label and a key unlike those of the other guidelines',
      },
      fix: {
        ja: '名前かキーを改めてください。キーは、書類にまだ使われていないときだけ改められます。',
        en: 'Change the label, or the key if no paper uses it yet.',
      },
    }));
  },
});
