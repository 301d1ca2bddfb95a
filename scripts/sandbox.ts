import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { run, UsageError } from '../src/io/main.ts';
import { isJunkan } from '../src/io/root.ts';
import { CLOCK } from '../src/sandbox/pages/of-forge.ts';
import { openSandbox } from '../src/sandbox/open.ts';

const DIR = path.resolve('.cache/sandbox');
const BEGIN = '2026-11-20T09:00+09:00';

/** `npm run sandbox`: Junkan on one machine, with GitHub's part played by a stand-in. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4330' },
      at: { type: 'string' },
      reset: { type: 'boolean', default: false },
      play: { type: 'boolean', default: false },
    },
  });
  if (values.play) {
    if (!isJunkan('.'))
      throw new UsageError({
        ja: '--play は、循環そのもののリポジトリで、見本の市の一年を演じます。市のリポジトリでは、--play を付けずに動かしてください。',
        en: '--play plays a year of the sample city in Junkan’s own repository. In a city’s, leave it out.',
      });
    const { play } = await import('../src/sandbox/play/play.ts');
    await play(console.log);
    return 0;
  }
  if (values.reset) rmSync(DIR, { recursive: true, force: true });
  const clock = path.join(DIR, CLOCK);
  const at = momentOf(values.at ?? (existsSync(clock) ? readFileSync(clock, 'utf8') : BEGIN));
  console.log('練習場を用意しています。 Preparing the sandbox.');
  const opened = await openSandbox({
    dir: DIR,
    source: '.',
    now: at,
    port: portOf(values.port),
    withSite: true,
  });
  console.log(`循環の練習場: ${opened.address}`);
  if (opened.site) console.log(`循環のサイト: ${opened.site.address}`);
  console.log(`git clone ${opened.cloneAddress}`);
  console.log('終わるには Ctrl+C を押してください。 Press Ctrl+C to stop.');
  await new Promise((resolve) => process.once('SIGINT', resolve));
  await opened.close();
  return 0;
}

function momentOf(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?\+09:00$/.test(text) || Number.isNaN(Date.parse(text)))
    throw new UsageError(`${text} is no moment in JST: write 2026-11-20T09:00+09:00.`);
  return text;
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_534) throw new UsageError(`${text} is no port.`);
  return port;
}

await run(main);
