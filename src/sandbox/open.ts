import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { startRunner, type Runner } from './actions/runner.ts';
import type { Forge } from './forge/forge.ts';
import { sandboxOf } from './pages/of-forge.ts';
import { listen } from '../io/local/listen.ts';
import { pagesServer } from './pages/server.ts';
import { openSeeded, type SeedOptions } from './seed/seed.ts';

/** What takes minutes and shows nothing in these pages: the whole test, the whole site. */
const TOO_LONG = ['ci', 'publish'];

export interface OpenSandbox {
  readonly forge: Forge;
  readonly runner: Runner;
  /** Of the pages. */
  readonly address: string;
  readonly cloneAddress: string;
  close(): Promise<void>;
}

/** The sandbox with its pages at `port` (0: any free one) and GitHub's stand-in at the next. */
export async function openSandbox(options: SeedOptions): Promise<OpenSandbox> {
  const { port = 0, dir } = options;
  const forge = await openSeeded({ ...options, port: port === 0 ? 0 : port + 1 });
  const hostModules = path.resolve(import.meta.dirname, '../../node_modules');
  const runner = startRunner(forge, { dir, hostModules, without: TOO_LONG });
  const pages = pagesServer(sandboxOf(forge, runner, dir));
  try {
    await listen(pages, port);
  } catch (error) {
    runner.stop();
    await forge.close();
    throw error;
  }
  return {
    forge,
    runner,
    address: `http://localhost:${(pages.address() as AddressInfo).port}/`,
    cloneAddress: forge.gitUrl,
    close: async () => {
      pages.closeAllConnections();
      pages.close();
      runner.stop();
      await runner.idle();
      await forge.close();
    },
  };
}
