import type { Text } from '../text.ts';
import type { ProposerType } from './proposer-types.ts';
import type { Programme } from './schema.ts';

/** A question of the city's own (C29). */
export type CityQuestion = NonNullable<Programme['questions']>[number];

/** Returns the questions of the city that a kind of proposer is asked. */
export const questionsFor = (
  { questions = [] }: Pick<Programme, 'questions'>,
  type: ProposerType,
): readonly CityQuestion[] => questions.filter(({ for: asked }) => asked?.includes(type) ?? true);

const YES_OR_NO = [
  { key: 'yes', label: { ja: 'はい', en: 'Yes' } },
  { key: 'no', label: { ja: 'いいえ', en: 'No' } },
] as const;

/** Returns the answers that a question offers, by the key that a paper holds; null where it is answered in words. */
export function offeredBy({
  kind,
  choices = [],
}: Pick<CityQuestion, 'kind' | 'choices'>): readonly { readonly key: string; readonly label: Text }[] | null {
  if (kind === 'yes-no') return YES_OR_NO;
  return kind === 'choice' ? choices : null;
}
