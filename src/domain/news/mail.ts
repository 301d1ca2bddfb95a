import { strToU8 } from 'fflate';
import type { Digest } from './digest.ts';

/** A line of base64 has at most so many characters (RFC 2045, 6.8). */
const LINE = 76;

/** So many bytes of text fit into one encoded word beside “Subject: ” on a line of 78 characters (RFC 2047, 2; RFC 5322, 2.1.1). */
const WORD = 42;

/**
 * Returns a digest as a mail that is not sent yet (RFC 5322): mail programs open it as a draft, without an address. We keep
 * no addresses, so whom it goes to is chosen there.
 */
export const printMail = ({ subject, text }: Digest): string =>
  [
    `Subject: ${encodedWords(subject)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(base64(text.replace(/\r?\n/g, '\r\n')).match(new RegExp(`.{1,${LINE}}`, 'g')) ?? []),
    '',
  ].join('\r\n');

/** Each word holds whole characters, folded onto a line of its own. */
function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const sign of text) {
    if (strToU8(word + sign).length > WORD) {
      words.push(word);
      word = '';
    }
    word += sign;
  }
  return [...words, word].map((one) => `=?utf-8?B?${base64(one)}?=`).join('\r\n ');
}

/** Base64 of a text in UTF-8 (RFC 4648, 4). */
const base64 = (text: string): string =>
  btoa(Array.from(strToU8(text), (byte) => String.fromCharCode(byte)).join(''));
