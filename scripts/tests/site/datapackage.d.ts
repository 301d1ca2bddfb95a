/** As much of the validator's own interface as the tests use. */
declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    readonly descriptor: { readonly path: string };
    read(options: { keyed: boolean; relations: boolean }): Promise<readonly unknown[]>;
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
