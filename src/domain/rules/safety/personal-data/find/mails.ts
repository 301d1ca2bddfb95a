import { eachMatch } from '../../text/matches.ts';
import { inWebAddress, type Span } from './span.ts';

/** The sign between name and host, as it is typed and as it is typed to escape machines. */
const AT =
  /[ ]?[@＠][ ]?|[ \u3000]?[[(（［【][ \u3000]*(?:at|アット|アットマーク)[ \u3000]*[\])）］】][ \u3000]?|[ \u3000]?アットマーク[ \u3000]?/gi;

const NAME = /[A-Za-z0-9Ａ-Ｚａ-ｚ０-９._%+．＿＋－-]{1,64}$/;
const HOST = /(?:[A-Za-z0-9Ａ-Ｚａ-ｚ０-９－-]{1,63}[.．]){1,8}([A-Za-zＡ-Ｚａ-ｚ]{2,24})/y;

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

/** Where a text has what looks like a mail address. From the sign outwards, so that long words cost nothing. */
export function mailsIn(text: string): Span[] {
  const spans: Span[] = [];
  eachMatch(AT, text, (at, behind) => {
    const name = NAME.exec(text.slice(Math.max(0, at.index - 64), at.index))?.[0];
    HOST.lastIndex = behind;
    const host = name === undefined ? null : HOST.exec(text);
    if (name === undefined || host === null || isFile(host[1] ?? '')) return;
    const span = { start: at.index - name.length, end: behind + host[0].length };
    if (!isNoMailbox(text, span)) spans.push(span);
  });
  return spans;
}

const isFile = (ending: string): boolean => FILE_ENDINGS.has(ending.normalize('NFKC').toLowerCase());

/** `git@host:path` is a repository, `@name@host` a handle, and `user@` within a web address neither. */
function isNoMailbox(text: string, { start, end }: Span): boolean {
  return /^:[^\s]/.test(text.slice(end, end + 2)) || text[start - 1] === '@' || inWebAddress(text, start);
}

/** How mail addresses are compared: width and case do not count. */
export function mailboxOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s*(?:[[(]\s*)?(?:\bat\b|アットマーク|アット)(?:\s*[\])])?\s*/, '@');
}
