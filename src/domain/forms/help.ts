import type { FieldDescription } from '../schema/field.ts';
import type { Text } from '../text.ts';

/** Sentences as one text. */
export const joined = (parts: readonly Text[]): Text => ({
  ja: parts.map(({ ja }) => ja).join(''),
  en: parts.map(({ en }) => en).join(' '),
});

const DATE: Text = {
  ja: '「令和8年4月1日」のようにも書けます。',
  en: 'Japanese eras are understood too.',
};

const MAY_BE_EMPTY: Text = { ja: 'なければ空のままでかまいません。', en: 'It may stay empty.' };

/** Words that say already that a field may stay empty. */
const SAYS_SO = /空のまま|なければ|あれば/;

/** What is known of a field beside its own description. */
export interface Standing {
  /** The groups that hold it, outermost first: what they need, their fields need. */
  readonly groups: readonly FieldDescription[];
  /** Whether it must be there wherever its group is. */
  readonly isOwnOptional: boolean;
  readonly required: boolean;
  /** The question of the guideline that is judged. */
  readonly question?: Text;
}

/** What a box says beside its label: what to write, in what form, and when it must be there. */
export function helpFor(own: FieldDescription, standing: Standing, instead?: Text): Text {
  const parts = [instead ?? own.help];
  if (standing.question && own.entry === 'choice') parts.unshift(standing.question);
  if (own.entry === 'date') parts.push(DATE);
  if (!standing.required && !instead) parts.push(...whenOf(own, standing));
  return joined(parts);
}

/** When an optional field is to be written: the innermost condition says it. */
function whenOf(own: FieldDescription, { groups, isOwnOptional }: Standing): readonly Text[] {
  const holders = isOwnOptional ? [own] : [...groups, own];
  for (const { requiredWhen, onlyWhen } of holders.toReversed()) {
    if (requiredWhen)
      return [
        {
          ja: `${requiredWhen.ja}は、必ず${own.entry === 'choice' ? '選んで' : '書いて'}ください。`,
          en: `Required ${requiredWhen.en}.`,
        },
      ];
    if (onlyWhen) return [{ ja: `${onlyWhen.ja}だけ書きます。`, en: `Only ${onlyWhen.en}.` }];
  }
  return SAYS_SO.test(own.help.ja) ? [] : [MAY_BE_EMPTY];
}
