import { fold } from './fold.ts';
import { accountsIn } from './find/accounts.ts';
import { addressesIn } from './find/addresses.ts';
import { birthDatesIn } from './find/birth-dates.ts';
import { identityNumbersIn } from './find/identity-numbers.ts';
import { mailsIn } from './find/mails.ts';
import { telephonesIn } from './find/telephones.ts';
import { readingsOf } from './readings.ts';

const FINDERS = [telephonesIn, mailsIn, addressesIn, birthDatesIn, accountsIn, identityNumbersIn];

/**
 * A text with ■ in place of whatever looks like personal data, so that it can be shown in a log or a comment.
 * Its length stays the same: a mark below the line still points to the right place. Where only the page would show it,
 * across marks of Markdown, all of the text is blackened.
 */
export function masked(text: string): string {
  const { text: folded, sourceOf } = fold(text);
  let shown = text;
  for (const span of FINDERS.flatMap((find) => find(folded))) {
    const [start, end] = [sourceOf(span.start), sourceOf(span.end)];
    shown = shown.slice(0, start) + '■'.repeat(end - start) + shown.slice(end);
  }
  const rest = readingsOf({ path: 'line', text: shown });
  return rest.some((reading) => FINDERS.some((find) => find(reading.text).length > 0))
    ? text.replace(/[^\n]/g, '■')
    : shown;
}
