/** Bytes of a file of the record, in UTF-8. A long report has about 40 kB. */
export const FILE_LIMIT = 512 * 1024;

/** Bytes of the values at the head of a paper. A plan of three years with a hundred lines has about 20 kB. */
export const FRONTMATTER_LIMIT = 64 * 1024;

/** How deep lists and groups of values may be nested; the schemas need five levels. */
export const DEPTH_LIMIT = 20;

/** How many findings are told of one file; of more, only their number. The rest is seen once these are mended. */
export const FINDINGS_LIMIT = 100;

/** Whether a text has more bytes in UTF-8 than the limit. */
export function exceeds(text: string, limit: number): boolean {
  if (text.length > limit) return true;
  return text.length * 3 > limit && bytesOf(text) > limit;
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Each half of a surrogate pair counts two of the four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return bytes;
}
