import type { MarkdownIt } from 'markdown-it';
import type { StateInline } from 'markdown-it';
import { webUrl } from './url.ts';

type InlineRule = (state: StateInline, silent: boolean) => boolean;

/** Signs that a backslash takes their meaning from; before any other it stays: `\10,000`, `\(^o^)/`, `\\server`. */
const ESCAPABLE = '`*~[]>#|';

const escape: InlineRule = (state, silent) => {
  const { src, pos } = state;
  const sign = src.charAt(pos + 1);
  if (src.charAt(pos) !== '\\' || sign === '' || !ESCAPABLE.includes(sign)) return false;
  if (!silent) {
    const token = state.push('text_special', '', 0);
    token.content = sign;
    token.markup = `\\${sign}`;
    token.info = 'escape';
  }
  state.pos += 2;
  return true;
};

const known = new WeakMap<StateInline, ReadonlyMap<number, number>>();

/**
 * Returns where each `[` closes that may be a link: its `]` is followed by `(`, and no other link is in it. Looked up
 * once for a line of thought, since the parser's own search begins anew at each bracket and takes the square of their
 * number.
 */
function bracketsOf(state: StateInline): ReadonlyMap<number, number> {
  const found = known.get(state);
  if (found) return found;
  const brackets = new Map<number, number>();
  const open: number[] = [];
  let lastLink = -1;
  for (const { 0: sign, index } of state.src.matchAll(/\\[^]|`+|[[\]]/g)) {
    if (sign === '[') open.push(index);
    else if (sign === ']') {
      const start = open.pop();
      if (start === undefined || state.src.charAt(index + 1) !== '(') continue;
      if (lastLink < start) brackets.set(start, index);
      lastLink = index;
    }
  }
  known.set(state, brackets);
  return brackets;
}

/** `[words](https://…)`; anything else in brackets is text, and a picture is. */
const link: InlineRule = (state, silent) => {
  const { pos, posMax } = state;
  if (state.src.charAt(pos) !== '[' || state.linkLevel > 0 || state.src.charAt(pos - 1) === '!') return false;
  const labelEnd = bracketsOf(state).get(pos);
  if (labelEnd === undefined || labelEnd >= posMax || state.src.slice(pos + 1, labelEnd).trim() === '')
    return false;
  const destination = state.md.helpers.parseLinkDestination(state.src, labelEnd + 2, posMax);
  const url = destination.ok ? webUrl(destination.str) : null;
  if (url === null || destination.pos >= posMax || state.src.charAt(destination.pos) !== ')') return false;
  if (!silent) {
    state.pos = pos + 1;
    state.posMax = labelEnd;
    open(state, url);
    state.linkLevel++;
    state.md.inline.tokenize(state);
    state.linkLevel--;
    state.push('link_close', 'a', -1);
  }
  state.pos = destination.pos + 1;
  state.posMax = posMax;
  return true;
};

/** `<https://…>`. */
const autolink: InlineRule = (state, silent) => {
  if (state.src.charAt(state.pos) !== '<' || state.linkLevel > 0) return false;
  AUTOLINK.lastIndex = state.pos;
  const found = AUTOLINK.exec(state.src)?.[1];
  const url = found === undefined ? null : webUrl(found);
  if (found === undefined || url === null) return false;
  if (!silent) words(state, url, found);
  state.pos += found.length + 2;
  return true;
};
const AUTOLINK = /<(https?:\/\/[^\s<>]{1,2000})>/iy;

/** A bare address: it ends before a blank, before Japanese, and before the sign that ends a sentence. */
const bareUrl: InlineRule = (state, silent) => {
  if (!state.src.startsWith('://', state.pos) || state.linkLevel > 0) return false;
  // The text is asked and not what is pending: to look into that costs its whole length.
  const before = state.src.slice(Math.max(0, state.pos - 6), state.pos);
  const scheme = /(?<![A-Za-z0-9])https?$/i.exec(before)?.[0];
  if (scheme === undefined || state.pending.length < scheme.length) return false;
  REST.lastIndex = state.pos + 3;
  const rest = trimmed(REST.exec(state.src)?.[0] ?? '');
  const typed = `${scheme}://${rest}`;
  const url = rest === '' ? null : webUrl(typed);
  if (url === null) return false;
  if (!silent) {
    state.pending = state.pending.slice(0, -scheme.length);
    words(state, url, typed);
  }
  state.pos += 3 + rest.length;
  return true;
};
const REST = /[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]{1,2000}/y;

/** Returns where a text has bare addresses, as the page ends them, in their order. */
export function urlsIn(text: string): { readonly start: number; readonly end: number }[] {
  const urls: { start: number; end: number }[] = [];
  const scheme = /(?<![A-Za-z0-9])https?:\/\//gi;
  for (let found = scheme.exec(text); found; found = scheme.exec(text)) {
    REST.lastIndex = scheme.lastIndex;
    const end = scheme.lastIndex + trimmed(REST.exec(text)?.[0] ?? '').length;
    urls.push({ start: found.index, end });
    scheme.lastIndex = end;
  }
  return urls;
}

/** Without the signs at its end that belong to the sentence: `.`, `,`, a bracket that was opened outside. */
function trimmed(rest: string): string {
  let end = rest.length;
  const excess = { ')': -count(rest, '('), ']': -count(rest, '[') };
  excess[')'] += count(rest, ')');
  excess[']'] += count(rest, ']');
  for (; end > 0; end--) {
    const last = rest.charAt(end - 1);
    if (/[.,:;!?'*~]/.test(last)) continue;
    if ((last !== ')' && last !== ']') || excess[last] <= 0) break;
    excess[last]--;
  }
  return rest.slice(0, end);
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

function open(state: StateInline, url: string): void {
  state.push('link_open', 'a', 1).attrs = [['href', url]];
}

function words(state: StateInline, url: string, typed: string): void {
  open(state, url);
  state.push('text', '', 0).content = typed;
  state.push('link_close', 'a', -1);
}

const FIGURE = /^[\p{Script=Latin}\p{N}]$/u;

/** A letter that is neither Latin nor a digit: kanji, kana. */
const JAPANESE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]$/u;
const OPENING = /^[\p{Ps}\p{Pi}]$/u;
const CLOSING = /^[\p{Pe}\p{Pf}]$/u;

/** What stands outside of words: the ends of a line, blanks, 、。 and the like. */
const OUTSIDE = /^(?:|\s|[、。，．・：；,.:;!?！？…—])$/u;

/**
 * Where `*`, `**` and `~~` may open and close. `**` is bold wherever it encloses words. A single `*`, and `~~`, are signs of
 * ordinary writing, too (10000*2*3回, 単価(円)*数量(個), 10時~~12時): they open only outside of words, or between a Japanese word
 * and a bracket, and `*` closes so as well. None of them stands between two Latin letters or digits, and `_` never is markup.
 */
function boundedState(State: typeof StateInline): typeof StateInline {
  return class extends State {
    override scanDelims(start: number, canSplitWord: boolean) {
      const found = super.scanDelims(start, canSplitWord);
      const marker = this.src.charAt(start);
      const before = [...this.src.slice(Math.max(0, start - 2), start)].at(-1) ?? '';
      const end = start + found.length;
      const after = [...this.src.slice(end, end + 2)][0] ?? '';
      if (marker === '_' || (FIGURE.test(before) && FIGURE.test(after)))
        return { ...found, can_open: false, can_close: false };
      if (marker !== '~' && (marker !== '*' || found.length > 1)) return found;
      const isMark = (sign: string): boolean => sign === '*' || sign === '~';
      // (*^^*) is a face: a bracket outside is no place for a mark.
      const opens = OUTSIDE.test(before) || isMark(before) || (JAPANESE.test(before) && OPENING.test(after));
      const closes =
        marker === '~' ||
        OUTSIDE.test(after) ||
        isMark(after) ||
        (CLOSING.test(before) && JAPANESE.test(after));
      return { ...found, can_open: found.can_open && opens, can_close: found.can_close && closes };
    }
  };
}

/** Code between backquotes of one line. */
const code: InlineRule = (state, silent) => {
  if (state.src.charAt(state.pos) !== '`' || state.src.charAt(state.pos - 1) === '`') return false;
  CODE.lastIndex = state.pos;
  const [all, , words] = CODE.exec(state.src.slice(0, state.posMax)) ?? [];
  if (all === undefined || words === undefined) return false;
  if (!silent) state.push('code_inline', 'code', 0).content = words;
  state.pos += all.length;
  return true;
};
const CODE = /(`{1,3})(?!`)([^`\n]{1,2000})\1(?!`)/y;

/** Gives a parser what is markup within a line. */
export function inlineRules(parser: MarkdownIt): void {
  const { ruler, ruler2 } = parser.inline;
  ruler.at('escape', escape);
  ruler.at('backticks', code);
  ruler.at('link', link);
  ruler.at('autolink', autolink);
  ruler.at('linkify', bareUrl);
  ruler.enable([
    'linkify',
    'newline',
    'escape',
    'backticks',
    'strikethrough',
    'emphasis',
    'link',
    'autolink',
  ]);
  ruler2.enable(['balance_pairs', 'strikethrough', 'emphasis', 'fragments_join']);
  parser.inline.State = boundedState(parser.inline.State);
}
