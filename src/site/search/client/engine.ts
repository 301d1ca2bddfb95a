import { findAll, findAny, findNear, type Hits, type IndexGroup } from '../../../domain/search/find.ts';
import { folded, termsOf } from '../../../domain/search/fold.ts';
import { queryOf } from '../../../domain/search/query.ts';
import { rank, type Found } from './rank.ts';
import {
  HEADS_A_FILE,
  headsFile,
  lengthsFile,
  shardFile,
  TABLE_FILE,
  type Head,
  type Lengths,
  type Table,
  type TableGroup,
} from '../search-table.ts';

/** Reads a file of the site by its path below the root. */
export type Read = (path: string) => Promise<Response>;

/** A shard is packed (RFC 1951), for hosts send files of bytes as they are. */
async function inflated({ body }: Response): Promise<Uint8Array> {
  const bytes = body?.pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(bytes ?? null).arrayBuffer());
}

/** The index, opened: it loads what a question needs, and each file once. */
export class Engine {
  readonly table: Table;
  private readonly read: Read;
  private readonly files = new Map<string, Promise<unknown>>();

  static async open(read: Read): Promise<Engine> {
    const engine = new Engine(read, (await (await read(TABLE_FILE)).json()) as Table);
    await Promise.all(engine.table.groups.map((group) => engine.lengths(group)));
    return engine;
  }

  private constructor(read: Read, table: Table) {
    this.read = read;
    this.table = table;
  }

  /** For each unit whether it has every word as it was typed, 0 for not. Without a word every unit has. */
  async find(query: string): Promise<Uint8Array> {
    const terms = termsOf(query);
    return this.inAll((group) => findAll(terms, group));
  }

  /**
   * What answers a question best: by its words in any spelling, by the words of which they are made, by everyday words
   * for those of the record, by the pages that people mean with them, and with a slip of one letter.
   */
  async search(query: string): Promise<Found> {
    const { words, parts } = queryOf(query);
    const exact = await Promise.all(words.map(({ spellings }) => this.any(spellings)));
    const loose = await Promise.all(
      parts.map(async ({ spellings, related }) => {
        const own = await this.any(spellings);
        const near = await this.any(related);
        const isKnown = own.some(Boolean) || near.some(Boolean);
        const slips = isKnown
          ? new Uint8Array(own.length)
          : await this.inAll((group) => findNear(spellings[0] ?? '', group));
        return { own, related: near, slips };
      }),
    );
    // A slip lies across the parts of a word: it is looked for in the whole word too.
    const slips = await Promise.all(
      words.map(async ({ spellings }, place) =>
        exact[place]?.some(Boolean) ? null : this.nearest(spellings[0] ?? ''),
      ),
    );
    const lengths = await Promise.all(this.table.groups.map((group) => this.lengths(group)));
    const titles = lengths.flatMap((group) => group.titles);
    return rank({ query: folded(query), words, parts, exact, loose, slips, titles }, this.table);
  }

  /** But for one letter or, where nothing is found so, what begins alike: at least its first half, of three letters or more. */
  private async nearest(word: string): Promise<Uint8Array> {
    let found = await this.inAll((group) => findNear(word, group));
    for (let end = word.length - 1; end >= Math.max(3, word.length / 2) && !found.some(Boolean); end -= 1)
      found = await this.any([word.slice(0, end)]);
    return found;
  }

  private any(terms: readonly string[]): Promise<Uint8Array> {
    return this.inAll((group) => findAny(terms, group));
  }

  /** The hits of all groups, one after the other. */
  private async inAll(find: (group: IndexGroup) => Promise<Hits>): Promise<Uint8Array> {
    const found = await Promise.all(this.table.groups.map(async (group) => find(await this.opened(group))));
    const all = new Uint8Array(this.table.ids.length);
    let at = 0;
    for (const hits of found) {
      all.set(hits, at);
      at += hits.length;
    }
    return all;
  }

  /** Title and proposer of a unit. */
  async head(unit: number): Promise<Head> {
    const path = headsFile(this.table.heads[Math.floor(unit / HEADS_A_FILE)] ?? '');
    const heads = await this.once(path, async (file) => (await file.json()) as Head[]);
    return heads[unit % HEADS_A_FILE] ?? ['', ''];
  }

  private async opened(group: TableGroup): Promise<IndexGroup> {
    return {
      ...(await this.lengths(group)),
      counts: group.counts,
      shard: (kind, number) => this.once(shardFile(group, kind, number), inflated),
    };
  }

  private lengths(group: TableGroup): Promise<Lengths> {
    return this.once(lengthsFile(group), async (file) => (await file.json()) as Lengths);
  }

  /** A file that could not be read is asked for again the next time. */
  private once<T>(path: string, take: (file: Response) => Promise<T>): Promise<T> {
    const known = this.files.get(path) as Promise<T> | undefined;
    if (known) return known;
    const file = this.read(path).then(take);
    this.files.set(path, file);
    file.catch(() => this.files.delete(path));
    return file;
  }
}
