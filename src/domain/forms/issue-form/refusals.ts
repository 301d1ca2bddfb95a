import type { Programme } from '../../programme/schema.ts';
import { boxId, type Box, type Choice, type Form } from '../form.ts';
import { isNoAnswer } from '../no-answer.ts';
import { printBody } from '../read/write-body.ts';
import { chosenAmong } from '../read/typed-values.ts';
import { chooserConfig } from './issue-form.ts';

/** For what GitHub refuses an issue form, or what makes its answers unreadable. */
export type Why = 'reserved' | 'equal-options' | 'forbidden-word' | 'equal-questions' | 'too-long';

/** Something in a form for which GitHub would leave it out where people choose one. */
export interface Refusal {
  readonly why: Why;
  /** Null where it is about the form as a whole, or what stands beside the forms. */
  readonly box: Box | null;
  /** The choice that is refused, where it is one. */
  readonly choice: Choice | null;
  /** The words that are refused. */
  readonly text: string;
}

/**
 * Characters that a form may have to say of itself where people choose one. GitHub's documents do not tell it:
 * https://github.com/flashinfer-ai/flashinfer/pull/4100, https://github.com/ietf-tools/datatracker/pull/5186
 */
export const LONGEST_ABOUT = 200;

/** Characters of an issue: "body is too long (maximum is 65536 characters)". */
export const LONGEST_BODY = 65_536;

/**
 * Returns what GitHub would refuse in the forms and in what stands beside them. A form that it refuses is not offered, and nobody
 * is told. https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/common-validation-errors-when-creating-issue-forms
 */
export const refusalsIn = (programme: Programme, forms: readonly Form[]): readonly Refusal[] => [
  ...forms.flatMap(inForm),
  ...chooserConfig(programme).contact_links.flatMap(({ about }) =>
    tooLong(about, LONGEST_ABOUT, { box: null, choice: null, text: about }),
  ),
];

function inForm(form: Form): readonly Refusal[] {
  const { boxes } = form;
  const whole = { box: null, choice: null };
  return [
    ...tooLong(form.about.ja, LONGEST_ABOUT, { ...whole, text: form.about.ja }),
    ...tooLong(printBody(form, new Map()), LONGEST_BODY, {
      ...whole,
      box: wordiest(boxes),
      text: form.name.ja,
    }),
    ...boxes.flatMap((box) => [...inLabel(box), ...inOptions(box)]),
    ...again(boxes, ({ heading }) => fold(heading)).map((box) => question('equal-questions', box)),
    ...again(boxes, boxId).map((box) => question('equal-questions', box)),
  ];
}

const question = (why: Why, box: Box): Refusal => ({ why, box, choice: null, text: box.heading });

/** "`label` contains forbidden word": of these GitHub names one, and only for what is typed. */
function inLabel(box: Box): readonly Refusal[] {
  const isTyped = !['choice', 'choices', 'confirm'].includes(box.entry);
  return isTyped && /password/i.test(box.heading) ? [question('forbidden-word', box)] : [];
}

function inOptions(box: Box): readonly Refusal[] {
  const { choices } = box;
  const refused = (why: Why) => (choice: Choice) => ({ why, box, choice, text: choice.label.ja });
  const reserved = choices.filter(({ label }) => isNoAnswer(box, label.ja));
  const twice = again(choices, ({ label }) => fold(label.ja));
  // GitHub joins what was picked by ", ", so that one label may read as two others.
  const once = box.entry === 'choices' ? choices.filter((choice) => !twice.includes(choice)) : [];
  const joined = once.filter(({ label }) => chosenAmong(label.ja, once) === null);
  return [...reserved.map(refused('reserved')), ...[...twice, ...joined].map(refused('equal-options'))];
}

const tooLong = (text: string, most: number, refusal: Omit<Refusal, 'why'>): Refusal[] =>
  text.length > most ? [{ why: 'too-long', ...refusal }] : [];

/** Returns the box whose words take most room: of what is offered, GitHub writes only ticks whether they are set or not. */
const wordiest = (boxes: readonly Box[]): Box | null =>
  boxes.filter(({ entry }) => entry === 'confirm').toSorted((a, b) => roomOf(b) - roomOf(a))[0] ?? null;

const roomOf = ({ choices }: Box): number => choices.reduce((sum, { label }) => sum + label.ja.length, 0);

/** Labels that differ in case or blanks alone are taken for equal. */
const fold = (text: string): string => text.normalize('NFC').replace(/\s+/g, '').toLowerCase();

/** What has the same key as one before it. */
function again<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    const key = keyOf(one);
    return seen.size === seen.add(key).size;
  });
}
