/** As much of the validators' own interface as the tests use. */
interface ForeignKey {
  readonly fields: string | readonly string[];
  readonly reference: { readonly resource: string; readonly fields: string | readonly string[] };
}

interface TableSchema {
  readonly foreignKeys?: readonly ForeignKey[];
}

type Row = Readonly<Record<string, unknown>>;

declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    readonly descriptor: { readonly path: string; readonly schema: TableSchema };
  }

  export class Package {
    static load(
      descriptor: object,
      options: { readonly basePath: string; readonly strict: boolean },
    ): Promise<Package>;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}

declare module 'tableschema' {
  export class Table {
    /** What it does not know of itself, such as `bom`, it hands to its parser of CSV. */
    static load(
      source: import('node:stream').Readable,
      options: { readonly schema: TableSchema; readonly strict: boolean; readonly bom: boolean },
    ): Promise<Table>;
    read(options: {
      readonly keyed: true;
      readonly relations?: Readonly<Record<string, readonly Row[]>>;
    }): Promise<readonly Row[]>;
  }
}
