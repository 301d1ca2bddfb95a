/** A file of the site that is no page: a feed, a calendar, a table, a picture, a part of the search index. */
export interface SiteFile {
  /** Path below the site's root, without a slash before it: `feeds/all.xml`. */
  readonly path: string;
  /** A digest of everything that the file shows: with the same key it is kept from one build to the next. */
  readonly key: string;
  /** Called only where the key is new. */
  make(): string | Uint8Array | Promise<string | Uint8Array>;
}
