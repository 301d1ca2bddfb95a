import { PARTY_LABELS, type Party } from './kinds/shared.ts';
import type { Text } from '../text.ts';
import type { Programme } from '../programme/schema.ts';

/** Returns what a party is called under a programme: the council has the name that the city gave it (C29). */
export const partyLabel = (party: Party, { council }: Pick<Programme, 'council'>): Text =>
  party === 'council' ? council : PARTY_LABELS[party];

/** Returns the labels of a field's choices under a programme: those of the parties with the name of its council. */
export const choiceLabels = (
  choices: Readonly<Record<string, Text>>,
  { council }: Pick<Programme, 'council'>,
): Readonly<Record<string, Text>> => (choices === PARTY_LABELS ? { ...PARTY_LABELS, council } : choices);
