import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { load } from 'js-yaml';
import * as z from 'zod/mini';
import { directoryFiles } from '../src/directory/pages.ts';
import { gather } from '../src/directory/gather.ts';
import { dayOf } from '../src/domain/dates/day.ts';
import { run, UsageError } from '../src/io/main.ts';
import { now } from '../src/io/today.ts';

const HELP = `npm run directory -- --cities cities.yaml [--keep .directory] [--out directory]

一覧（サイトのアドレスを1行に1つ書いた YAML）のまちに問い合わせ、公開されている表を確かめてまとめ、静的なサイトを作ります。
応答のないまちは、前に読んだ内容を載せ、そのことも載せます。

Asks the cities of a list (YAML, one address of a site a line), checks and merges the tables that they publish, and writes a
static site. Of a city that does not answer, what was read last is shown, and that it was silent.`;

const listSchema = z.array(z.url({ protocol: /^https?$/ }));

/** `npm run directory`: a site over the sites of many cities. Exits with 1 where a city was silent. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      cities: { type: 'string' },
      keep: { type: 'string', default: '.directory' },
      out: { type: 'string', default: 'directory' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const moment = now();
  const gathered = await Promise.all(
    addressesIn(values.cities).map((one) => gather(one, values.keep, moment)),
  );
  for (const [file, text] of directoryFiles(gathered, dayOf(moment))) {
    const to = path.join(values.out, file);
    mkdirSync(path.dirname(to), { recursive: true });
    writeFileSync(to, text);
  }
  for (const { address, silent } of gathered)
    console.log(silent === null ? `✓ ${address}` : `× ${address}: ${silent.ja} ${silent.en}`);
  return gathered.every(({ silent }) => silent === null) ? 0 : 1;
}

function addressesIn(file: string | undefined): readonly string[] {
  const read = file === undefined ? null : listSchema.safeParse(load(readFileSync(file, 'utf8')));
  if (!read?.success)
    throw new UsageError({
      ja: '--cities に、サイトのアドレスを「- https://…」の形で1行に1つ書いた YAML のファイルを指定してください。',
      en: 'Give --cities a YAML file with one address of a site a line, as “- https://…”.',
    });
  return [...new Set(read.data)];
}

await run(main);
