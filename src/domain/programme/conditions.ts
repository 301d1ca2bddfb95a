import type { Text } from '../text.ts';
import { PROPOSER_TYPE_LABELS, type ProposerType } from './proposer-types.ts';
import type { Programme } from './schema.ts';

type Condition = Programme['eligibility'][number];

/**
 * Returns the conditions that a kind of proposer confirms (C02, C29): those that the programme asks of it. Where a condition
 * names nobody, everybody confirms it but city staff, whose own office answers for them.
 */
export const conditionsFor = (
  { eligibility }: Pick<Programme, 'eligibility'>,
  type: ProposerType,
): readonly Condition[] =>
  eligibility.filter(({ for: asked }) => (asked ? asked.includes(type) : type !== 'city-staff'));

/** Returns a condition, or a question, with those whom it concerns, where these are not all: 1年以上活動している（NPO法人・法人格のない団体）. */
export function conditionLabel({ label, for: asked }: Pick<Condition, 'label' | 'for'>): Text {
  if (!asked) return label;
  const kinds = asked.map((type) => PROPOSER_TYPE_LABELS[type]);
  return {
    ja: `${label.ja}（${kinds.map(({ ja }) => ja).join('・')}）`,
    en: `${label.en} (${kinds.map(({ en }) => en).join(', ')})`,
  };
}
