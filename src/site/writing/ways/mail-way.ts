import { fill } from '../fill.ts';
import { copying } from './copy.ts';
import { link, text } from './elements.ts';
import { secretariat } from './office.ts';
import type { Finished, Way } from './way.ts';

/**
 * Letters of a `mailto:` that programs of mail take from a browser. RFC 6068 names no limit; of what is longer some cut the end
 * off without a word.
 */
const LONGEST = 8_000;

/** A mail to the secretariat with the paper in it; where that is too long, it is pasted. */
export const mail: Way = {
  title: ({ byMail }) => byMail,
  isOpen: (finished) => secretariat(finished)?.contact?.mail !== undefined,
  draw(finished) {
    const { words, sent } = finished;
    const whole = mailTo(finished, sent.body);
    if (whole.length <= LONGEST) return [text('p', words.mailFits), link(words.mail, whole)];
    const copy = copying(sent.body, words);
    return [
      text('p', words.mailTooLong),
      copy.button,
      copy.said,
      link(words.mail, mailTo(finished, words.mailPaste)),
    ];
  },
};

function mailTo(finished: Finished, paper: string): string {
  const { words, sent, lang } = finished;
  const office = secretariat(finished);
  const parts = [fill(words.mailOpening, { office: office?.name[lang] ?? '' }), words.mailContact, paper];
  const query = { subject: sent.title, body: parts.join('\n\n').replaceAll('\n', '\r\n') };
  const typed = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `mailto:${office?.contact?.mail ?? ''}?${typed.join('&')}`;
}
