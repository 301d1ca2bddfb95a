/**
 * How many combining marks may follow a letter, as in the Stream-Safe Text Format (UAX #15, section 13): the time to
 * normalise more grows with their square. No script of the world writes more than a few.
 */
export const MARKS_LIMIT = 30;

/** A letter with its marks (か + U+3099, e + U+0301), or Korean letters side by side. */
const COMPOSABLE = new RegExp(
  `[^\\p{M}\\uF900-\\uFAFF\\u{2F800}-\\u{2FA1F}]\\p{M}{1,${MARKS_LIMIT}}(?!\\p{M})|[\\u1100-\\u11FF]{2,90}`,
  'gu',
);

/**
 * Any character but those of the blocks in which most texts are written, and in which Unicode has neither a mark nor a part
 * of a Korean letter. Nearly every text has none, and this pattern is many times as fast as those that name the marks.
 */
const MAY_COMPOSE =
  /[^\0-\u02ff\u2000-\u20cf\u2100-\u2cee\u3000-\u3029\u3030-\u3098\u309b-\ua66e\uac00-\ud7ff\uff00-\uffff]/;

const MANY_MARKS = new RegExp(`\\p{M}{${MARKS_LIMIT + 1}}`, 'u');

/**
 * Returns the text with letters and their marks composed, as NFC has them, and every other character as it was typed. NFC
 * itself exchanges whole characters for others that look different: the ideographs U+F900 to U+FAFF and U+2F800 to U+2FA1F,
 * with which names in Japan are registered (神 U+FA19 would become 神 U+795E), 〈 and Å.
 */
export const compose = (text: string): string =>
  MAY_COMPOSE.test(text) ? text.replace(COMPOSABLE, (cluster) => cluster.normalize('NFC')) : text;

/** Returns where a text first has more combining marks in a row than any reader takes; null where nowhere. */
export function manyMarksIn(text: string): number | null {
  const at = MAY_COMPOSE.test(text) ? text.search(MANY_MARKS) : -1;
  return at < 0 ? null : at;
}

const FULL_RUN = new RegExp(`\\p{M}{${MARKS_LIMIT}}(?=\\p{M})`, 'gu');

/**
 * Returns the text in compatibility form (NFKC), for comparing only. Longer runs of marks are parted first by one that joins
 * nothing (U+034F), as in the Stream-Safe Text Process, so that the time stays in proportion to the length.
 */
export const nfkc = (text: string): string => text.replace(FULL_RUN, '$&\u034F').normalize('NFKC');
