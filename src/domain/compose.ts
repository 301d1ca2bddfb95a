/**
 * A letter with its marks (か + U+3099, e + U+0301), or Korean letters side by side. At most thirty marks, as in the
 * Stream-Safe Text Format (UAX #15, section 13): the time to compose more grows with the square.
 */
const COMPOSABLE = /[^\p{M}\uF900-\uFAFF\u{2F800}-\u{2FA1F}]\p{M}{1,30}(?!\p{M})|[\u1100-\u11FF]{2,90}/gu;

/**
 * Returns the text with letters and their marks composed, as NFC has them, and every other character as it was typed. NFC
 * itself exchanges whole characters for others that look different: the ideographs U+F900 to U+FAFF and U+2F800 to U+2FA1F,
 * with which names in Japan are registered (神 U+FA19 would become 神 U+795E), 〈 and Å.
 */
export const compose = (text: string): string =>
  text.replace(COMPOSABLE, (cluster) => cluster.normalize('NFC'));
