/** Signs of the grammar, which are shown as what they mean: a bullet, a rule, bold. */
const MARKS = new Set('#*-`~>|[]<\\');

/** Stands for the point or the bracket behind the number of an item, which the page adds. */
const POINT = '\u0001';

/**
 * The characters of a filed prose that its page does not show, each with its place in the text; blanks are not counted. Signs
 * of the grammar may be shown as what they mean, and the address of a link as its target. It looks at the drawn page and knows
 * nothing of the parser, so that it can judge it.
 */
export function lostFrom(text: string, page: string): { readonly sign: string; readonly at: number }[] {
  const shown = shownBy(page);
  const lost: { sign: string; at: number }[] = [];
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (/\s/.test(sign)) continue;
    const end = sign === ']' ? endOfTarget(text, at + 1) : null;
    // The page shows the address of a link as its target only; one that became no link stands there as it was typed.
    if (end !== null && !shown.startsWith(text.slice(at, end + 1), next)) at = end;
    else if (sign === shown.charAt(next) || (shown.charAt(next) === POINT && /[.)]/.test(sign))) next++;
    else if (!MARKS.has(sign) && !(sign === ':' && isDelimiter(text, at))) lost.push({ sign, at });
  }
  return lost;
}

/** Where the address of a link ends that opens with a bracket at `at`: at the bracket that closes it; null where there is none. */
function endOfTarget(text: string, at: number): number | null {
  if (!/^\(<?https?:/i.test(text.slice(at, at + 8))) return null;
  let depth = 0;
  for (let end = at; end < text.length && !/\s/.test(text.charAt(end)); end++) {
    if (text.charAt(end) === '(') depth++;
    else if (text.charAt(end) === ')' && --depth === 0) return end;
  }
  return null;
}

/** Whether a place is in the line of hyphens below the head of a table. */
const isDelimiter = (text: string, at: number): boolean =>
  /^[|:\s-]*$/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, `${text}\n`.indexOf('\n', at)));

/** What a reader of the page sees, the numbers of lists included, without blanks. */
function shownBy(page: string): string {
  let text = '';
  const lists: { next: number | null }[] = [];
  for (const [tag, name, rest] of page.matchAll(/<(\/?[a-z][a-z0-9]*)([^>]*)>|[^<]+/g)) {
    if (name === undefined) text += unescape(tag);
    else if (name === 'ol') lists.push({ next: Number(/start="(\d+)"/.exec(rest ?? '')?.[1] ?? 1) });
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
