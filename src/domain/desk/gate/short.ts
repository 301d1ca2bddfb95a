/** GitHub cuts the description of a status after so many characters. */
export const STATUS_LIMIT = 140;

/** One line of plain text that is no longer than that, without characters that nobody sees. */
export function inShort(text: string, atMost: number): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  if (line.length <= atMost) return line;
  let short = '';
  for (const sign of line) {
    if (short.length + sign.length >= atMost) break;
    short += sign;
  }
  return `${short}…`;
}
