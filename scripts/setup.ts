import { parseArgs } from 'node:util';
import { dayOf } from '../src/domain/dates/day.ts';
import { run, UsageError } from '../src/io/main.ts';
import { repositoryOfClone, tokenOfGh } from '../src/io/machine.ts';
import { now } from '../src/io/today.ts';
import type { Place } from '../src/setup/session.ts';
import { openSetup } from '../src/setup/server.ts';
import type { Standing } from '../src/setup/standing.ts';

/**
 * `npm run setup`: a page on this machine that leads through setting Junkan up on GitHub. Ends with 1 while a step is
 * not done. What it is given (token, key) stays in memory.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '0' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (process.env['GITHUB_ACTIONS'] === 'true')
    throw new UsageError('Setting up is done by hand, never in a workflow.');
  const opened = await openSetup(await placeHere(), portOf(values.port));
  console.log('このアドレスを、この機械のブラウザで開いてください。一度だけ使えます。');
  console.log('Open this address in a browser on this machine. It can be used once.\n');
  console.log(`  ${opened.address}\n`);
  console.log('終わるには、画面の「ここまでにして終わる」か、Ctrl+C を押してください。');
  process.once('SIGINT', () => void opened.end());
  const all = await opened.ended;
  for (const { step, is } of all) console.log(`${MARK[is]} ${step.title.ja}`);
  return all.every(({ is }) => is === 'done') ? 0 : 1;
}

const HELP = `npm run setup [-- --port 番号]
  GitHub のリポジトリを整える画面を、この機械のブラウザで開きます。ポートは、空いているものを選びます。
  Opens the pages that set up the repository on GitHub, at a free port unless one is given.`;

const MARK: Readonly<Record<Standing['is'], string>> = { done: '○', open: '×', refused: '×', waits: '－' };

async function placeHere(): Promise<Place> {
  const { GITHUB_TOKEN, GITHUB_API_URL, GITHUB_SERVER_URL, JUNKAN_SECOND } = process.env;
  const ofGh = await tokenOfGh();
  const tokens = new Map<string, () => Promise<string>>();
  if (GITHUB_TOKEN) tokens.set('GITHUB_TOKEN', () => Promise.resolve(GITHUB_TOKEN));
  if (ofGh) tokens.set('gh auth token', () => Promise.resolve(ofGh));
  return {
    apiUrl: GITHUB_API_URL,
    webUrl: GITHUB_SERVER_URL ?? 'https://github.com',
    second: JUNKAN_SECOND === undefined ? undefined : Number(JUNKAN_SECOND),
    repository: (await repositoryOfClone()) ?? '',
    tokens,
    today: () => dayOf(now()),
  };
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(`${text} is no port.`);
  return port;
}

await run(main);
