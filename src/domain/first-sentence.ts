/** What Markdown writes beside the words: emphasis, headings, quotes, and the address of a link. */
const MARKS = /[*_`#>]|\]\([^)]*\)|\[(?=[^\]]*\]\()/g;

/**
 * The first sentence of filed prose as plain text, at most so many characters: a longer one is cut at its last
 * Japanese comma, or where it must, and ends with an ellipsis.
 */
export function firstSentence(text: string, most: number): string {
  const plain =
    text
      .replace(MARKS, '')
      .trim()
      .split(/\n\s*\n/)[0] ?? '';
  const line = plain.replace(/\s*\n\s*/g, '');
  const sentence = /^.*?(?:。|[.!?](?=\s|$)|[！？])/u.exec(line)?.[0] ?? line;
  const letters = [...sentence];
  if (letters.length <= most) return sentence;
  const cut = letters.slice(0, most - 1).join('');
  const comma = cut.lastIndexOf('、');
  return `${comma > most / 2 ? cut.slice(0, comma) : cut}…`;
}
