import { eachMatch, type Span } from '../../spans.ts';

const BLANK = '[ \\t\\r\\n|]{0,3}';
const AT_WORD = '(?:at|a|@|アットマーク|あっとまーく|アット|あっと)';

/** The sign between name and host, as it is typed and as it is typed to escape machines. */
const AT = new RegExp(
  [
    `${BLANK}(?:@|%40)${BLANK}`,
    `[ ]?[[({<【★☆●◎■※♪#][ ]{0,3}${AT_WORD}[ ]{0,3}[\\])}>】★☆●◎■※♪#][ ]?`,
    '[ ]?(?:アットマーク|あっとまーく|アット|あっと)[ ]?',
    '[ ]at[ ]',
    '[ ]?[★☆●◎■※♪][ ]?',
  ].join('|'),
  'gi',
);

/**
 * Returns whether a text has what every match of `AT` has in it, as few have: several searches that begin with one sign are many
 * times as fast as one that begins with what may be left out.
 */
const mayBeAt = (text: string): boolean =>
  ['@', '%40', 'アット', 'あっと'].some((sign) => text.includes(sign)) ||
  /[★☆●◎■※♪]/.test(text) ||
  /[[({<【#] {0,3}[Aa]/.test(text) ||
  / [Aa][Tt] /.test(text);

const DOT =
  '(?:\\n?[.。]|[ ]?[[({][ ]?(?:dot|ドット|どっと|\\.)[ ]?[\\])}][ ]?|[ ]dot[ ]|[ ]?(?:ドット|どっと)[ ]?)';
const LABEL = '[A-Za-z0-9-]{1,63}';
/** Behind a name, up to the sign. */
const NAME = new RegExp(
  `(?:[A-Za-z0-9._%+-]|${DOT.replace('\\n?[.。]|', '')}(?=[A-Za-z0-9._-])){1,64}$`,
  'i',
);
const HOST = new RegExp(`(?:${LABEL}${DOT}){1,8}([A-Za-z]{2,24})`, 'iy');

/** What ends so is a file (`photo@2x.png`). */
const FILE_ENDINGS = new Set([
  'png',
  'jpg',
  'jpeg',
  'gif',
  'svg',
  'webp',
  'pdf',
  'csv',
  'js',
  'ts',
  'json',
  'yaml',
]);

/** Returns where a folded text has what looks like a mail address. From the sign outwards, so that long words cost nothing. */
export function mailsIn(text: string): Span[] {
  const spans: Span[] = [];
  if (!mayBeAt(text)) return spans;
  eachMatch(AT, text, (at, behind) => {
    const name = NAME.exec(text.slice(Math.max(0, at.index - 64), at.index))?.[0]?.trimStart();
    HOST.lastIndex = behind;
    const host = name === undefined ? null : HOST.exec(text);
    if (name === undefined || host === null || FILE_ENDINGS.has((host[1] ?? '').toLowerCase())) return;
    const span = { start: at.index - name.length, end: behind + host[0].length };
    if (isMailbox(text, span, at[0], name, host[0])) spans.push(span);
  });
  return spans;
}

/**
 * `git@host:path` is a repository and `@name@host` a handle. A word or an ornament for the sign counts only where more
 * tells that it is one: `meet at example.com` is a sentence, `sea★example.org` with 「★を@に」 an address.
 */
function isMailbox(text: string, { start, end }: Span, at: string, name: string, host: string): boolean {
  if (/^:[^\s]/.test(text.slice(end, end + 2)) || text[start - 1] === '@') return false;
  if (/^ at $/i.test(at)) return /dot|ドット/i.test(host) || /[._0-9-]/.test(name);
  if (/^ ?[★☆●◎■※♪] ?$/.test(at))
    return /^[^\n]{0,30}(?:@|アット|半角|置き換え|替え|変え)/.test(text.slice(end, end + 40));
  return true;
}

/** Returns how mail addresses of a folded text are compared. */
export function mailboxOf(text: string): string {
  return text
    .toLowerCase()
    .replace(
      /[\s|]*(?:%40|[[({<【]?\s*(?:\bat\b|あっとまーく|アットマーク|あっと|アット|[@★☆●◎■※♪])\s*[\])}>】]?)[\s|]*/,
      '@',
    )
    .replace(/\s*[[({]?\s*(?:\bdot\b|ドット|どっと|。)\s*[\])}]?\s*/g, '.');
}
