import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the site of the demonstration, built once for a whole run of the tests. */
    readonly siteDir: string;
    readonly siteOrigin: string;
    /** Where the browser of the run listens. */
    readonly siteBrowser: string;
  }
}

export interface BuiltSite {
  readonly dir: string;
  /** Where it is served: `http://127.0.0.1:1234`. */
  readonly origin: string;
}

/** The site of the demonstration, as all tests of a run share it. Nobody writes there. */
export const builtSite = (): BuiltSite => ({ dir: inject('siteDir'), origin: inject('siteOrigin') });

/** The browser that all tests of a run share. To close it leaves it: only what was opened here is closed. */
export const sharedBrowser = (): Promise<Browser> => chromium.connect(inject('siteBrowser'));
