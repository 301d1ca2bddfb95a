import { PARTY_LABELS, SITTING_LABELS, type Party } from './kinds/shared.ts';
import type { Text } from '../text.ts';
import type { Programme } from '../programme/schema.ts';
import { hasReview, STEP_LABELS, stepLabel } from '../programme/steps.ts';

/** Returns what a party is called under a programme: the council has the name that the city gave it (C29). */
export const partyLabel = (party: Party, { council }: Pick<Programme, 'council'>): Text =>
  party === 'council' ? council : PARTY_LABELS[party];

/**
 * Returns the labels of a field's choices under a programme: those of the parties with the name of its council, those of the
 * steps and sittings with their numbers where it has two, and without the review where it has none.
 */
export function choiceLabels(
  choices: Readonly<Record<string, Text>>,
  programme: Pick<Programme, 'council' | 'steps'>,
): Readonly<Record<string, Text>> {
  if (choices === PARTY_LABELS) return { ...PARTY_LABELS, council: programme.council };
  if (choices !== STEP_LABELS && choices !== SITTING_LABELS) return choices;
  const { '1': review, ...others } = choices;
  if (!hasReview(programme) || review === undefined) return others;
  const [first, second] = [stepLabel(1, programme), stepLabel(2, programme)];
  // Who sits is asked by number alone; what a sitting is for, by what is done there.
  if (choices === STEP_LABELS) return { '1': capital(first), '2': capital(second) };
  return { ...choices, '1': withWord(first, STEP_LABELS[1]), '2': withWord(second, STEP_LABELS[2]) };
}

/** ステップ1（検討）, Step 1 (review). */
const withWord = (step: Text, { ja, en }: Text): Text => ({
  ja: `${step.ja}（${ja}）`,
  en: `${capital(step).en} (${en.toLowerCase()})`,
});

const capital = ({ ja, en }: Text): Text => ({ ja, en: en.charAt(0).toUpperCase() + en.slice(1) });

/** Returns what a sitting is for, in words: ステップ2（決定）; 決定, where there is one step. */
export const sittingLabel = (
  step: 1 | 2 | 'verification' | 'learning',
  programme: Pick<Programme, 'council' | 'steps'>,
): Text => choiceLabels(SITTING_LABELS, programme)[step] ?? SITTING_LABELS[step];
