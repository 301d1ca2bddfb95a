import type { AddressInfo } from 'node:net';
import type { Forge } from './forge/forge.ts';
import { sandboxOf } from './pages/of-forge.ts';
import { pagesServer } from './pages/server.ts';
import { openSeeded, type SeedOptions } from './seed/seed.ts';

export interface OpenSandbox {
  readonly forge: Forge;
  /** Of the pages. */
  readonly address: string;
  readonly cloneAddress: string;
  close(): Promise<void>;
}

/** The sandbox with its pages at `port` (0: any free one) and GitHub's stand-in at the next. */
export async function openSandbox(options: SeedOptions): Promise<OpenSandbox> {
  const { port = 0, dir } = options;
  const forge = await openSeeded({ ...options, port: port === 0 ? 0 : port + 1 });
  const runs = { shown: () => [], passed: () => Promise.resolve() };
  const pages = pagesServer(sandboxOf(forge, runs, dir));
  await new Promise<void>((resolve) => pages.listen(port, '127.0.0.1', resolve));
  return {
    forge,
    address: `http://localhost:${(pages.address() as AddressInfo).port}/`,
    cloneAddress: forge.gitUrl,
    close: async () => {
      pages.closeAllConnections();
      pages.close();
      await forge.close();
    },
  };
}
