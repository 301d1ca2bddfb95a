import { findAll, type IndexGroup } from '../../../domain/search/find.ts';
import { termsOf } from '../../../domain/search/fold.ts';
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
} from '../table.ts';

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

  /** For each unit how well it answers, 0 for not at all. Without a word every unit does. */
  async find(query: string): Promise<Uint8Array> {
    const terms = termsOf(query);
    const found = await Promise.all(
      this.table.groups.map(async (group) => findAll(terms, await this.opened(group))),
    );
    const scores = new Uint8Array(this.table.ids.length);
    let at = 0;
    for (const hits of found) {
      scores.set(hits, at);
      at += hits.length;
    }
    return scores;
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
