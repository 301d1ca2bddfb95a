import { spawn } from 'node:child_process';
import module from 'node:module';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { readBuildLine } from './output.ts';

/** Wherever npm put it: beside Junkan in a city's folder, under it in its own. */
const ASTRO = path.join(
  path.dirname(
    module.createRequire(path.join(import.meta.dirname, 'run-build.ts')).resolve('astro/package.json'),
  ),
  'bin/astro.mjs',
);

/** Where nobody watches, so many pages are told of at a time. */
const STEP = 2_000;

/**
 * Builds the site with Astro, whose `options` these are, and shows how many pages are drawn in place of a line for each.
 * Warnings and errors pass. Returns Astro's exit code.
 */
export async function runBuild(options: readonly string[] = []): Promise<number> {
  const screen = process.stderr;
  const began = performance.now();
  let pages = 0;
  const clear = (): void => void (screen.isTTY && screen.write('\r\u001b[K'));
  const count = (): string => `サイトを組み立てています Building: ${pages.toLocaleString('en')}ページ pages`;
  console.log('サイトを組み立てます。 Building the site.');
  const child = spawn(process.execPath, [ASTRO, 'build', ...options], {
    stdio: ['inherit', 'pipe', 'inherit'],
    // Whoever starts it from a test says NODE_ENV=test, with which Astro draws as it does while somebody writes.
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
    },
  });
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 2));
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const { pages: drawn, shown } = readBuildLine(line);
    const before = pages;
    pages += drawn;
    if (shown !== null) {
      clear();
      console.log(shown);
    }
    if (drawn === 0) continue;
    if (screen.isTTY) screen.write(`\r${count()}`);
    else if (Math.floor(pages / STEP) > Math.floor(before / STEP)) screen.write(`${count()}\n`);
  }
  clear();
  const code = await ended;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (code === 0)
    console.log(
      `${pages.toLocaleString('en')}ページを${seconds}秒で組み立てました。 ${pages.toLocaleString('en')} pages in ${seconds} s.`,
    );
  return code;
}
