import type { IsoDate } from '../record/values.ts';

/** One thing that happened, as a feed tells it. */
export interface Entry {
  /** A tag URI (RFC 4151): it stays when the site moves. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** The day on which it counts (JST). */
  readonly on: IsoDate;
}

/** Its author is that of every entry (RFC 4287, 4.2.1). */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  /** Address of the feed itself, and of the page that it follows. */
  readonly self: string;
  readonly page: string;
  readonly author: string;
  /** The day from which the feed says anything, for one that has no entry. */
  readonly since: IsoDate;
  /** The newest first. */
  readonly entries: readonly Entry[];
}

/** A feed as a file (Atom, RFC 4287). A day is told as its beginning in Japan. */
export function printFeed({ id, title, language, self, page, author, since, entries }: Feed): string {
  const updated = entries[0]?.on ?? since;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${xml(id)}</id>
<title>${xml(title)}</title>
<updated>${time(updated)}</updated>
<author><name>${xml(author)}</name></author>
<link rel="self" type="application/atom+xml" href="${xml(self)}"/>
<link rel="alternate" type="text/html" hreflang="${language}" href="${xml(page)}"/>
<generator>Junkan</generator>
${entries.map(entry).join('')}</feed>
`;
}

const entry = ({ id, title, url, on }: Entry): string => `<entry>
<id>${xml(id)}</id>
<title>${xml(title)}</title>
<updated>${time(on)}</updated>
<link rel="alternate" type="text/html" href="${xml(url)}"/>
</entry>
`;

const time = (day: IsoDate): string => `${day}T00:00:00+09:00`;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text of an element or an attribute; what XML 1.0 has no place for is left out. */
const xml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
