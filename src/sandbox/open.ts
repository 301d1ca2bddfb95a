import type { AddressInfo } from 'node:net';
import { startRunner, type Runner } from './actions/runner.ts';
import type { Settings } from '../postbox/postbox.ts';
import type { Forge } from './forge/forge.ts';
import { sandboxOf } from './pages/of-forge.ts';
import { listen } from '../io/local/listen.ts';
import { MODULES } from '../io/root.ts';
import { pagesServer } from './pages/server.ts';
import { openSeeded, type SeedOptions } from './seed/seed.ts';
import { openSite, type SandboxSite } from './site/site.ts';

/** What takes minutes and shows nothing in these pages: the whole test, the whole site. */
const TOO_LONG = ['ci', 'publish'];

export interface OpenSandbox {
  readonly forge: Forge;
  readonly runner: Runner;
  /** Of the pages. */
  readonly address: string;
  readonly cloneAddress: string;
  /** The site of its record, with the postbox; null where none was asked for. */
  readonly site: SandboxSite | null;
  close(): Promise<void>;
}

/**
 * The sandbox with its pages at `port` (0: any free one), GitHub's stand-in at the next, and, `withSite`, the site with its postbox at
 * the one after.
 */
export async function openSandbox(
  options: SeedOptions & { readonly withSite?: boolean } & Pick<Settings, 'work'>,
): Promise<OpenSandbox> {
  const { port = 0, dir, withSite = false, work } = options;
  const forge = await openSeeded({ ...options, port: port === 0 ? 0 : port + 1 });
  const site = withSite
    ? await openSite(forge, { dir, port: port === 0 ? 0 : port + 2, ...(work ? { work } : {}) })
    : null;
  const runner = startRunner(forge, { dir, hostModules: MODULES, without: TOO_LONG });
  const pages = pagesServer(sandboxOf(forge, runner, dir));
  try {
    await listen(pages, port);
  } catch (error) {
    runner.stop();
    await site?.close();
    await forge.close();
    throw error;
  }
  return {
    forge,
    runner,
    address: `http://localhost:${(pages.address() as AddressInfo).port}/`,
    cloneAddress: forge.gitUrl,
    site,
    close: async () => {
      pages.closeAllConnections();
      pages.close();
      await site?.close();
      runner.stop();
      await runner.idle();
      await forge.close();
    },
  };
}
