import { DOMParser, type Element } from '@xmldom/xmldom';
import { isIsoDate } from '../dates/iso-date.ts';
import { CATEGORY, type Entry } from './atom.ts';

/** What a feed of ours holds, as far as a digest needs it. */
export interface ReadFeed {
  readonly entries: readonly Entry[];
  /** Addresses of the page that it follows, and of the part with older entries. */
  readonly page: string | null;
  readonly previous: string | null;
}

/** It is no feed of ours. */
export class NotAFeedError extends Error {
  override readonly name = 'NotAFeedError';
}

const ATOM = 'http://www.w3.org/2005/Atom';

/** Reads a feed that `printFeed` printed (Atom, RFC 4287). Throws `NotAFeedError`. */
export function readFeed(text: string): ReadFeed {
  const root = rootOf(text);
  if (root?.namespaceURI !== ATOM || root.localName !== 'feed')
    throw new NotAFeedError('This is no Atom feed.');
  return {
    entries: childrenOf(root, 'entry').map(entryOf),
    page: linkOf(root, 'alternate'),
    previous: linkOf(root, 'prev-archive'),
  };
}

function rootOf(text: string): Element | null {
  try {
    return new DOMParser({ onError: (level, message) => fail(level, message) }).parseFromString(
      text,
      'text/xml',
    ).documentElement;
  } catch (error) {
    throw new NotAFeedError(error instanceof Error ? error.message : String(error));
  }
}

function fail(level: string, message: string): void {
  if (level !== 'warning') throw new NotAFeedError(message);
}

function entryOf(entry: Element): Entry {
  const said = (name: string): string | undefined => childrenOf(entry, name)[0]?.textContent ?? undefined;
  const terms = (scheme: string): string[] =>
    childrenOf(entry, 'category')
      .filter((one) => one.getAttribute('scheme') === scheme)
      .flatMap((one) => one.getAttribute('term') ?? []);
  const [about] = terms(CATEGORY.project);
  const summary = said('summary');
  return {
    id: said('id') ?? '',
    title: said('title') ?? '',
    url: linkOf(entry, 'alternate') ?? '',
    published: dayIn(said('published')),
    updated: dayIn(said('updated')),
    themes: terms(CATEGORY.theme),
    ...(about !== undefined && { about }),
    ...(summary !== undefined && { summary }),
  };
}

/** The day of a time, as the feed has it: the beginning of a day in Japan. */
function dayIn(time: string | undefined): Entry['updated'] {
  const day = (time ?? '').slice(0, 10);
  if (!isIsoDate(day)) throw new NotAFeedError(`An entry has no day: ${time ?? ''}`);
  return day;
}

const childrenOf = (parent: Element, name: string): Element[] =>
  [...parent.childNodes].filter((node): node is Element => 'localName' in node && node.localName === name);

const linkOf = (parent: Element, rel: string): string | null =>
  childrenOf(parent, 'link')
    .find((link) => link.getAttribute('rel') === rel)
    ?.getAttribute('href') ?? null;
