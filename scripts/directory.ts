import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { load } from 'js-yaml';
import * as z from 'zod/mini';
import { directoryFiles } from '../src/directory/pages.ts';
import { gather } from '../src/directory/gather.ts';
import { dayOf } from '../src/domain/dates/day.ts';
import { failureOf } from '../src/io/failure.ts';
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
  console.log(`${values.out} に書き出しました。 Written to ${values.out}.`);
  return gathered.every(({ silent }) => silent === null) ? 0 : 1;
}

/** The addresses of the list, each once. Throws `UsageError` where it is none, and says which entry is wrong. */
function addressesIn(file: string | undefined): readonly string[] {
  if (file === undefined) throw new UsageError(LIST);
  const list = listIn(file);
  const read = listSchema.safeParse(list);
  if (read.success) return [...new Set(read.data)];
  const [at] = read.error.issues[0]?.path ?? [];
  if (!Array.isArray(list) || typeof at !== 'number')
    throw new UsageError({
      ja: `${file} は一覧ではありません。${LIST.ja}`,
      en: `${file} is no list. ${LIST.en}`,
    });
  const entry = JSON.stringify(list[at]);
  throw new UsageError({
    ja: `${file} の${at + 1}番目の ${entry} は、サイトのアドレスではありません。${LIST.ja}`,
    en: `Entry ${at + 1} of ${file}, ${entry}, is no address of a site. ${LIST.en}`,
  });
}

function listIn(file: string): unknown {
  try {
    return load(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = failureOf(error);
    throw new UsageError({
      ja: `${file} を読み取れません（${why}）。${LIST.ja}`,
      en: `${file} cannot be read (${why}). ${LIST.en}`,
    });
  }
}

const LIST = {
  ja: '--cities に、サイトのアドレスを「- https://…」の形で1行に1つ書いた YAML のファイルを指定してください。',
  en: 'Give --cities a YAML file with one address of a site a line, as “- https://…”.',
};

await run(main);
