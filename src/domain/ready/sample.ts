/**
 * Hosts that lead nowhere: reserved for documents by RFC 2606 and RFC 6761, and by JPRS under `.jp`.
 * https://jprs.jp/faq/use/#q6
 */
const HOST =
  /(?:^|[.@/])(?:example\d?\.(?:(?:ac|ad|co|ed|go|gr|lg|ne|or)\.)?(?:jp|com|net|org)|[\w-]+\.(?:example|test|invalid))(?![\w.-])/i;

/** No exchange begins with 0, so nobody has this number: 000-0000-0001, 0467-00-0000. */
const TELEPHONE = /(?<!\d)(?:000|0\d{1,4}[-‐－(（]0+)[-‐－)）]\d{3,4}(?!\d)/;

/** Words by which a writer says that a text is no more than an example, or still to come. */
const WORDS =
  /[（(]見本[）)]|見本です|[（(](?:a )?sample[）)]|\bis a sample\b|\b(?:TODO|TBD|Lorem ipsum)\b|[○〇◯]{2,}|ここに[^。\n]{0,30}(?:書|記入)/i;

/** Returns the part of a text that is a placeholder: an address or number that leads nowhere, or words that say so; else null. */
export const sampleIn = (text: string): string | null =>
  [HOST, TELEPHONE, WORDS].map((pattern) => pattern.exec(text)?.[0].replace(/^[.@/]/, '')).find(Boolean) ??
  null;
