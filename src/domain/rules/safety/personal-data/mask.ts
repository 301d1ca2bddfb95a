import { fold } from './fold.ts';
import { accountsIn } from './find/accounts.ts';
import { addressesIn } from './find/addresses.ts';
import { birthDatesIn } from './find/birth-dates.ts';
import { identityNumbersIn } from './find/identity-numbers.ts';
import { mailsIn } from './find/mails.ts';
import { telephonesIn } from './find/telephones.ts';
import { asShownIn } from './readings.ts';

const FINDERS = [telephonesIn, mailsIn, addressesIn, birthDatesIn, accountsIn, identityNumbersIn];

/** There is no personal datum without one of these: a number, or the sign of a mail address or what stands for it. */
const TELLING = /[\p{N}〇零一二三四五六七八九十@＠﹫%&★☆●◎■※♪]|at|アット|あっと|ｱｯﾄ/iu;

/**
 * A text with ■ in place of whatever looks like personal data, so that it can be shown in a log or a comment.
 * Its length stays the same: a mark below the line still points to the right place. Where only the page would show it,
 * across marks of Markdown, all of the text is blackened.
 */
export function masked(text: string): string {
  if (!TELLING.test(text)) return text;
  const { text: folded, sourceOf } = fold(text);
  let shown = text;
  for (const span of FINDERS.flatMap((find) => find(folded))) {
    const [start, end] = [sourceOf(span.start), sourceOf(span.end)];
    shown = shown.slice(0, start) + '■'.repeat(end - start) + shown.slice(end);
  }
  const rest = asShownIn({ path: 'line', text: shown });
  return rest.some((reading) => FINDERS.some((find) => find(reading.text).length > 0))
    ? text.replace(/[^\n]/g, '■')
    : shown;
}
