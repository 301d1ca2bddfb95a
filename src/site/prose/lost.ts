/** Stands for the point or the bracket behind the number of an item, which the page adds. */
const POINT = '\u0001';

/** Stands where a line or a block ends on the page. */
const BREAK = '\u0002';

/**
 * The characters of a filed prose that its page does not show, each with its place in the text: letters, digits, signs, and
 * the ends of lines. A sign of the grammar may be shown as what it means, as often as the page has that: two asterisks for each
 * emphasis, one bracket for each link. It looks at the drawn page and knows nothing of the parser, so that it can judge it.
 */
export function lostFrom(text: string, page: string): { readonly sign: string; readonly at: number }[] {
  const shown = shownBy(page);
  const allowed = marksOf(page);
  const lost: { sign: string; at: number }[] = [];
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (/\s/.test(sign)) {
      if (
        sign === '\n' &&
        isLineEnd(text, at) &&
        next > 0 &&
        next < shown.length &&
        shown.charAt(next) !== BREAK &&
        shown.charAt(next - 1) !== BREAK
      )
        lost.push({ sign, at });
      continue;
    }
    const end = sign === ']' ? endOfTarget(text, at + 1) : null;
    let here = next;
    while (shown.charAt(here) === BREAK) here++;
    // The page shows the address of a link as its target only; one that became no link stands there as it was typed.
    if (end !== null && !shown.startsWith(text.slice(at, end + 1), here)) {
      allowed.set(']', (allowed.get(']') ?? 0) - 1);
      at = end;
    } else if (sign === shown.charAt(here) || (shown.charAt(here) === POINT && /[.)]/.test(sign)))
      next = here + 1;
    else if ((allowed.get(sign) ?? 0) > 0) allowed.set(sign, (allowed.get(sign) ?? 0) - 1);
    else if (!isDelimiter(text, at)) lost.push({ sign, at });
  }
  return lost;
}

/** Whether words end before a line break, and begin after it. */
const isLineEnd = (text: string, at: number): boolean =>
  /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1));

/** How many signs of each kind a page may have made into something: without a table, no bar may be gone. */
function marksOf(page: string): Map<string, number> {
  const count = (tag: RegExp): number => [...page.matchAll(tag)].length;
  const [links, items, rules] = [count(/<a /g), count(/<li/g), count(/<hr>/g)];
  const many = (has: number): number => (has > 0 ? Infinity : 0);
  return new Map([
    ['*', 2 * count(/<em>/g) + 4 * count(/<strong>/g) + items + many(rules)],
    ['-', items + many(rules) + many(count(/<table>/g))],
    ['~', 4 * count(/<del>/g)],
    ['`', many(count(/<code>/g))],
    ['#', many(count(/<h\d>/g))],
    ['|', many(count(/<table>/g))],
    ['>', many(count(/<blockquote>/g)) + links],
    ['<', links],
    ['[', links],
    [']', links],
    ['\\', count(/[*`~[\]#|]|&gt;/g)],
  ]);
}

/** Where the address of a link ends that opens with a bracket at `at`: at the bracket that closes it; null where there is none. */
function endOfTarget(text: string, at: number): number | null {
  if (!/^\(<?https?:/i.test(text.slice(at, at + 8))) return null;
  let depth = 0;
  for (let end = at; end < Math.min(text.length, at + 2_100) && !/\s/.test(text.charAt(end)); end++) {
    if (text.charAt(end) === '(') depth++;
    else if (text.charAt(end) === ')' && --depth === 0) return end;
  }
  return null;
}

/** Whether a place is in the line of hyphens below the head of a table. */
const isDelimiter = (text: string, at: number): boolean =>
  /^[|:\s-]*$/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, `${text}\n`.indexOf('\n', at)));

const BLOCK = /^\/?(?:p|li|ul|ol|t[hdr]|table|thead|tbody|div|blockquote|pre|figure|figcaption|h\d|hr|br)$/;

/** What a reader of the page sees, the numbers of lists and the ends of lines included, without blanks. */
function shownBy(page: string): string {
  let text = '';
  const lists: { next: number | null }[] = [];
  for (const [tag, name, rest] of page.matchAll(/<(\/?[a-z][a-z0-9]*)([^>]*)>|[^<]+/g)) {
    if (name === undefined) text += unescape(tag).replace(/\n/g, BREAK);
    else if (BLOCK.test(name)) text += BREAK;
    if (name === 'ol') lists.push({ next: Number(/start="(\d+)"/.exec(rest ?? '')?.[1] ?? 1) });
    else if (name === 'ul') lists.push({ next: null });
    else if (name === '/ol' || name === '/ul') lists.pop();
    else if (name === 'li') {
      const list = lists.at(-1);
      if (list?.next == null) continue;
      const number = Number(/value="(\d+)"/.exec(rest ?? '')?.[1] ?? list.next);
      list.next = number + 1;
      text += `${number}${POINT}`;
    }
  }
  return text.replace(/\s+/g, '');
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };

const unescape = (text: string): string =>
  text.replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
