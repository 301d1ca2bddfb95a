import type { IsoDate } from '../dates/iso-date.ts';

/** One thing that happened, as a feed tells it. */
export interface Entry {
  /** An address that names it for ever, wherever the site lies. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** Its own day, and the day on which it entered the record (JST). */
  readonly published: IsoDate;
  readonly updated: IsoDate;
  /** Filed text that says more, in Japanese. */
  readonly summary?: string;
  /** The whole text of what came in, in Japanese. */
  readonly content?: string;
  /** What it is about: the project's title, so that readers can group by it (RFC 4287, 4.2.2). */
  readonly about?: string;
  /** Keys of its themes. */
  readonly themes?: readonly string[];
  /** Who filed it, where that is not the feed's author. */
  readonly author?: string;
}

/** A feed in parts (RFC 5005, 4): the newest part is followed, each older one never changes. */
export interface Parts {
  /** Address of the feed that is followed; null in that one itself. */
  readonly current: string | null;
  /** Address of the part before this one. */
  readonly previous: string | null;
  /** Whether nothing will be added to this part. */
  readonly isClosed: boolean;
}

/** Its author is that of every entry that names no other (RFC 4287, 4.2.1). */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  /** Address of the feed itself, and of the page that it follows. */
  readonly self: string;
  readonly page: string;
  /** Address of a style sheet for browsers that show the file itself. */
  readonly style: string;
  readonly author: string;
  /** The day from which the feed says anything, for one that has no entry. */
  readonly since: IsoDate;
  /** The newest first. */
  readonly entries: readonly Entry[];
  readonly parts?: Parts;
}

/** Returns a feed as a file (Atom, RFC 4287). A day is told as its beginning in Japan. */
export function printFeed(feed: Feed): string {
  const { id, title, language, self, page, style, author, since, entries, parts } = feed;
  const updated = entries[0]?.updated ?? since;
  return `<?xml version="1.0" encoding="utf-8"?>
<?xml-stylesheet type="text/css" href="${xml(style)}"?>
<feed xmlns="http://www.w3.org/2005/Atom"${parts?.isClosed ? HISTORY : ''} xml:lang="${language}">
<id>${xml(id)}</id>
<title>${xml(title)}</title>
<updated>${time(updated)}</updated>
<author><name>${xml(author)}</name></author>
<link rel="self" type="application/atom+xml" href="${xml(self)}"/>
<link rel="alternate" type="text/html" hreflang="${language}" href="${xml(page)}"/>
<generator>Junkan</generator>
${parts ? around(parts) : ''}${entries.map(entry).join('')}</feed>
`;
}

const HISTORY = ' xmlns:fh="http://purl.org/syndication/history/1.0"';

const around = ({ current, previous, isClosed }: Parts): string =>
  (isClosed ? '<fh:archive/>\n' : '') +
  (current === null ? '' : link('current', current)) +
  (previous === null ? '' : link('prev-archive', previous));

const link = (rel: string, href: string): string =>
  `<link rel="${rel}" type="application/atom+xml" href="${xml(href)}"/>\n`;

const entry = (one: Entry): string => `<entry>
<id>${xml(one.id)}</id>
<title>${xml(one.title)}</title>
<published>${time(one.published)}</published>
<updated>${time(one.updated)}</updated>
${one.author === undefined ? '' : `<author><name>${xml(one.author)}</name></author>\n`}<link rel="alternate" type="text/html" href="${xml(one.url)}"/>
${categories(one)}${filed('summary', one.summary)}${filed('content', one.content)}</entry>
`;

/** The scheme of the categories tells a theme from a project; an address that only names it, as the RFC has it. */
export const CATEGORY = { project: 'urn:junkan:project', theme: 'urn:junkan:theme' } as const;

const categories = ({ about, themes = [] }: Entry): string =>
  [
    ...(about === undefined ? [] : ([['project', about]] as const)),
    ...themes.map((theme) => ['theme', theme] as const),
  ]
    .map(([kind, term]) => `<category scheme="${CATEGORY[kind]}" term="${xml(term)}"/>\n`)
    .join('');

const filed = (element: 'summary' | 'content', text: string | undefined): string =>
  text === undefined ? '' : `<${element} xml:lang="ja">${xml(text)}</${element}>\n`;

const time = (day: IsoDate): string => `${day}T00:00:00+09:00`;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Returns text of an element or an attribute; what XML 1.0 has no place for is left out. */
const xml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
