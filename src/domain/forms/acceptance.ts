import type { Programme } from '../programme/schema.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { Box, Choice } from './form.ts';

/**
 * Returns the acceptance of the purpose and definitions (C01, C03) as something to tick: the version in force on a day, and the
 * others, which an issue may have that was filed on another day. A tick names its version, so that the record gets the
 * one that the proposer saw. Before the first version there is none but that.
 */
export function acceptanceOn(
  { terms }: Pick<Programme, 'terms'>,
  on: IsoDate,
): Pick<Box, 'choices' | 'formerChoices'> {
  const versions = terms.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const inForce = versions.findLast(({ from }) => from <= on) ?? versions[0];
  return {
    choices: versions.filter((one) => one === inForce).map(acceptanceOf),
    formerChoices: versions.filter((one) => one !== inForce).map(acceptanceOf),
  };
}

const acceptanceOf = ({ version }: Programme['terms'][number]): Choice => ({
  value: version,
  label: {
    ja: `「協働の目的と定義」（${version}版）を読み、趣旨を了解しました。`,
    en: `I have read the purpose and definitions (version ${version}) and accept them.`,
  },
});
