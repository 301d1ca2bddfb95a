import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from 'playwright-core';

const require = createRequire(import.meta.url);
const CACHE = path.resolve(import.meta.dirname, '../../node_modules/.cache/chromium');

/**
 * A headless Chromium from the lockfile alone: the package ships it compressed, with the shared libraries that a
 * bare machine lacks. It is unpacked once below node_modules, never into the machine's own folders.
 * Only Linux has one there; elsewhere the browser of the machine is used (`CHROMIUM`). `more` are switches of Chromium.
 */
export const launchBrowser = async (...more: readonly string[]): Promise<Browser> =>
  chromium.launch(await optionsWith(more));

/** The same browser for several processes, which connect to its `wsEndpoint()`. */
export const launchBrowserServer = async (): Promise<BrowserServer> =>
  chromium.launchServer(await optionsWith([]));

async function optionsWith(more: readonly string[]): Promise<LaunchOptions> {
  const own = process.env['CHROMIUM'];
  if (own) return { executablePath: own, args: [...more] };
  return {
    executablePath: await unpack(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-zygote',
      '--disable-background-networking',
      '--font-render-hinting=none',
      ...more,
    ],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: path.join(CACHE, 'al2023/lib'),
      FONTCONFIG_FILE: path.join(CACHE, 'fonts.conf'),
    },
  };
}

/**
 * Several test files may start their browsers at once: each unpacks into a folder of its own, and the first that is done
 * gives it its name. So nobody starts a browser that another still writes.
 */
async function unpack(): Promise<string> {
  const browser = path.join(CACHE, 'chromium');
  if (existsSync(browser)) return browser;
  mkdirSync(path.dirname(CACHE), { recursive: true });
  const own = mkdtempSync(`${CACHE}-`);
  writeFileSync(path.join(own, 'fonts.conf'), fontConfiguration());
  // The package unpacks into the temporary folder that it finds in the environment.
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = own;
  try {
    const { default: packed, inflate } = await import('@sparticuz/chromium');
    packed.setGraphicsMode = false;
    const binaries = path.join(path.dirname(require.resolve('@sparticuz/chromium')), '../bin');
    await inflate(path.join(binaries, 'al2023.tar.br'));
    await packed.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  try {
    renameSync(own, CACHE);
  } catch (error) {
    if (!existsSync(browser)) throw error;
    rmSync(own, { recursive: true });
  }
  return browser;
}

/** One Japanese font from npm, so that pages are measured with real glyphs on every machine. */
function fontConfiguration(): string {
  const fonts = path.dirname(require.resolve('@expo-google-fonts/biz-udpgothic/package.json'));
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${path.join(CACHE, 'fonts-cache')}</cachedir>
  <alias><family>sans-serif</family><prefer><family>BIZ UDPGothic</family></prefer></alias>
</fontconfig>
`;
}
