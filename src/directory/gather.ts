import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readCityTables, type CityData } from '../domain/directory/city-tables.ts';
import {
  READ_TABLES,
  WELL_KNOWN,
  wellKnownSchema,
  type ReadTable,
  type WellKnown,
} from '../domain/directory/well-known.ts';
import type { Text } from '../domain/text.ts';
import { failureOf } from '../io/failure.ts';

/** How a city answered. Of one that did not, what it said last is kept. */
export interface Gathered {
  readonly address: string;
  readonly data: CityData | null;
  /** When what is held was fetched; null where nothing ever was. */
  readonly at: string | null;
  /** Why it was not taken this time; null where it was. */
  readonly silent: Text | null;
}

/** What is held of a city from one time to the next. */
interface Kept {
  readonly at: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, string>>;
}

/** So much of a file is read, in bytes: the tables of a city with ten thousand projects. */
const AT_MOST = 20_000_000;
const PATIENCE = 30_000;

/** A city whose site cannot be taken for what it should be. */
class Unusable extends Error {
  override readonly name = 'Unusable';
  readonly text: Text;
  constructor(ja: string, en: string) {
    super(en);
    this.text = { ja, en };
  }
}

/**
 * Asks a city's site what it is and for its tables, where they changed since the last time (ETag, RFC 9110 8.8.3), and keeps
 * the last good copy in `keep`. Asks nothing of any other host: a city names addresses of its own site only.
 */
export async function gather(address: string, keep: string, now: string): Promise<Gathered> {
  const file = path.join(keep, `${encodeURIComponent(address)}.json`);
  const kept = readKept(file);
  try {
    const fresh = await ask(address, kept);
    const data = dataIn(fresh.texts, address);
    const next: Kept = { at: now, ...fresh };
    writeKept(file, next);
    return { address, data, at: now, silent: null };
  } catch (error) {
    const silent = error instanceof Unusable ? error.text : noAnswer(failureOf(error));
    return { address, data: kept && lastGood(kept, address), at: kept?.at ?? null, silent };
  }
}

const noAnswer = (why: string): Text => ({
  ja: `応答がありません（${why}）。アドレスと、サイトが開けるかを確かめてください。`,
  en: `No answer (${why}). Please check the address, and whether the site can be opened.`,
});

async function ask(address: string, kept: Kept | null): Promise<Pick<Kept, 'tags' | 'texts'>> {
  const tags: Record<string, string> = {};
  const texts: Record<string, string> = {};
  const take = async (name: string, url: string): Promise<string> => {
    const { text, tag } = await fetched(url, kept?.tags[url] ?? null, kept?.texts[name] ?? null);
    texts[name] = text;
    if (tag !== null) tags[url] = tag;
    return text;
  };
  const about = aboutIn(await take('about', `${address.replace(/\/+$/, '')}/${WELL_KNOWN}`), address);
  for (const name of READ_TABLES) await take(name, about.tables[name]);
  return { tags, texts };
}

function aboutIn(text: string, address: string): WellKnown {
  const read = wellKnownSchema.safeParse(json(text));
  if (!read.success)
    throw new Unusable(
      `${WELL_KNOWN} を読み取れません（${read.error.issues[0]?.path.join('.') ?? ''}）。`,
      `${WELL_KNOWN} cannot be read (${read.error.issues[0]?.path.join('.') ?? ''}).`,
    );
  const { origin } = new URL(address);
  for (const url of Object.values(read.data.tables))
    if (new URL(url).origin !== origin)
      throw new Unusable(
        `${url} はこのサイトのアドレスではありません。`,
        `${url} is no address of this site.`,
      );
  return read.data;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function dataIn(texts: Kept['texts'], address: string): CityData {
  const about = aboutIn(texts['about'] ?? '', address);
  const read = readCityTables(about, texts as Record<ReadTable, string>);
  if ('why' in read) throw new Unusable(read.why.ja, read.why.en);
  return read;
}

function lastGood(kept: Kept, address: string): CityData | null {
  try {
    return dataIn(kept.texts, address);
  } catch {
    return null;
  }
}

async function fetched(
  url: string,
  tag: string | null,
  held: string | null,
): Promise<{ readonly text: string; readonly tag: string | null }> {
  const conditional = tag !== null && held !== null;
  const response = await fetch(url, {
    headers: conditional ? { 'if-none-match': tag } : {},
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (conditional && response.status === 304) return { text: held, tag };
  if (!response.ok)
    throw new Unusable(`${url} は ${response.status} を返します。`, `${url} answers ${response.status}.`);
  return { text: await textOf(response, url), tag: response.headers.get('etag') };
}

/** Reads no more than is allowed, whatever the answer says of its length. */
async function textOf(response: Response, url: string): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > AT_MOST) throw new Unusable(`${url} が大きすぎます。`, `${url} is too large.`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function readKept(file: string): Kept | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept;
  } catch {
    return null;
  }
}

/** Killed half way, the former copy stays. */
function writeKept(file: string, kept: Kept): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(kept));
  renameSync(`${file}.new`, file);
}
