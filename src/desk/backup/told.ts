import type { IsoTime } from '../../domain/dates/iso-date.ts';

/** GitHub takes no longer text for an issue or a comment. */
const AT_MOST = 65_536;

/** What can be restored in the place of one text: who wrote it, when, and what. */
export interface Said {
  readonly author: string;
  readonly at: IsoTime;
  readonly body: string;
  /** What it was beside a text: a review, a merged pull request. */
  readonly as?: string;
}

/**
 * The texts that stand for it in a restored thread: who wrote it and when, and the words themselves. Names notify
 * nobody. There is more than one only where the text was near GitHub's limit.
 */
export function told({ author, at, body, as }: Said): readonly [string, ...string[]] {
  const head = `${HEAD}${author}\`・${at}${as === undefined ? '' : `・${as}`}${END}`;
  const room = AT_MOST - head.length;
  const text = withoutMentions(body);
  const [first = '', ...others] = pieces(text, room);
  return [head + first, ...others.map((piece) => head + piece)];
}

/** Cut where a sign ends and what is joined stays together. */
function pieces(text: string, room: number): string[] {
  const all: string[] = [];
  for (let from = 0; from < text.length;) {
    let until = from + room;
    while (/[\u{DC00}-\u{DFFF}\u{2060}]/u.test(text.slice(until, until + 1))) until -= 1;
    all.push(text.slice(from, until));
    from = until;
  }
  return all;
}

const HEAD = '> 復元した投稿です。元の投稿者：`';
const END = '\n\n';

/** The words alone, as `told` was given them. */
export const wordsOf = (text: string): string =>
  (text.startsWith(HEAD) ? text.slice(text.indexOf(END) + END.length) : text).replaceAll(`@${JOINER}`, '@');

/** Joins two signs without being seen: `@name` is a mention no more. */
const JOINER = '\u{2060}';
const withoutMentions = (text: string): string => text.replaceAll('@', `@${JOINER}`);
