import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { addDays, dayOf } from '../src/domain/dates/day.ts';
import { isIsoDate, type IsoDate } from '../src/domain/dates/iso-date.ts';
import type { Entry } from '../src/domain/news/atom.ts';
import { digestOf } from '../src/domain/news/digest.ts';
import { printMail } from '../src/domain/news/mail.ts';
import { readFeed } from '../src/domain/news/read-feed.ts';
import { PATTERNS } from '../src/domain/schema/patterns.ts';
import { programmeOn } from '../src/domain/programme/in-force.ts';
import { languageFrom } from '../src/io/language.ts';
import { failureOf } from '../src/io/failure.ts';
import { run, UsageError } from '../src/io/main.ts';
import { now } from '../src/io/today.ts';
import { readWhole } from '../src/io/whole-record.ts';

const HELP = `npm run digest -- [--since 2026-11-14] [--until 2026-11-20] [--theme KEY | --project ID] [--from dist] [--mail FILE.eml]

新着情報を、メールなどで送れる文にします。期間を書かなければ、今日までの7日間です。
--theme と --project は、一つの分野、一つの事業に絞ります。--mail は、メールソフトで下書きとして開けるファイルも作ります。
--from は、組み立てたサイトのフォルダーか、公開しているサイトのアドレスです。

Writes what is new as a text to send: the last seven days, or those between --since and --until. --theme and --project
narrow it. --mail also writes a file that mail programs open as a draft. --from is the folder of a built site, or the
address of the published one.`;

/** `npm run digest`: what moved in a week, a theme or a project, as a text and as a mail that the secretariat sends. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      from: { type: 'string', default: 'dist' },
      since: { type: 'string' },
      until: { type: 'string' },
      theme: { type: 'string' },
      project: { type: 'string' },
      mail: { type: 'string' },
      lang: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const lang = languageFrom(values.lang);
  const until = dayFrom('--until', values.until) ?? dayOf(now());
  const since = dayFrom('--since', values.since) ?? addDays(until, -6);
  if (since > until)
    throw new UsageError({
      ja: `--since（${since}）が --until（${until}）より後です。--until までの日を書いてください。`,
      en: `--since (${since}) is after --until (${until}). Give a day up to --until.`,
    });
  if (values.theme !== undefined && values.project !== undefined)
    throw new UsageError({
      ja: '--theme と --project は、どちらか一つを書いてください。',
      en: 'Give --theme or --project, not both.',
    });
  const programme = programmeOn(readWhole(values.content, lang).record, until);
  const inLanguage = lang === 'ja' ? '' : `${lang}/`;
  const keys = programme.themes.map(({ key }) => key);
  if (values.theme !== undefined && !keys.includes(values.theme))
    throw new UsageError({
      ja: `--theme に書けるのは、${keys.join('、')} です（${values.theme} とあります）。`,
      en: `--theme takes ${keys.join(', ')}, not ${values.theme}.`,
    });
  if (values.project !== undefined && !PATTERNS.projectId.test(values.project))
    throw new UsageError({
      ja: `--project には、2026-0042 のように事業の番号を書いてください（${values.project} とあります）。`,
      en: `--project takes a number such as 2026-0042, not ${values.project}.`,
    });
  // Of a project there is one feed, in the language in which it was filed.
  const file =
    values.project !== undefined
      ? `feeds/projects/${values.project}.xml`
      : `${inLanguage}feeds/${values.theme === undefined ? 'all' : `themes/${values.theme}`}.xml`;
  const digest = digestOf(await entriesSince(values.from, file, since), {
    lang,
    programme,
    since,
    until,
  });
  console.log(`${digest.subject}\n\n${digest.text}`);
  if (values.mail !== undefined) writeFileSync(values.mail, printMail(digest));
  return 0;
}

function dayFrom(option: string, given: string | undefined): IsoDate | undefined {
  if (given === undefined || isIsoDate(given)) return given;
  throw new UsageError({
    ja: `${option} には、2026-11-20 のように日付を書いてください（${given} とあります）。`,
    en: `${option} takes a day such as 2026-11-20, not ${given}.`,
  });
}

/** The entries of a feed back to a day: older ones lie in the parts before it (RFC 5005, 4). */
async function entriesSince(from: string, file: string, since: IsoDate): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (let at: string | null = file; at !== null;) {
    const feed = readFeed(await textAt(from, at));
    entries.push(...feed.entries);
    const isEnough = feed.entries.some(({ updated }) => updated < since);
    at = isEnough || feed.previous === null ? null : partOf(feed.previous);
  }
  return entries;
}

/** Where a part lies below the site: the address of the feed may be that of a host which is not there yet. */
const partOf = (url: string): string => /(?:en\/)?feeds\/.*$/.exec(url)?.[0] ?? url;

async function textAt(from: string, file: string): Promise<string> {
  const missing = (why: string): UsageError =>
    new UsageError({
      ja: `${from} から ${file} を読み取れません（${why}）。サイトを組み立てる（npm run build）か、--from に公開しているサイトのアドレスを書いてください。事業の番号も確かめてください。`,
      en: `${file} cannot be read from ${from} (${why}). Build the site (npm run build), or give its address with --from; please check the number of the project, too.`,
    });
  if (/^https?:/.test(from)) {
    const response = await fetch(`${from.replace(/\/+$/, '')}/${file}`).catch((error: unknown) => {
      throw missing(failureOf(error));
    });
    if (!response.ok) throw missing(String(response.status));
    return response.text();
  }
  try {
    return readFileSync(path.join(from, file), 'utf8');
  } catch (error) {
    throw missing(failureOf(error));
  }
}

await run(main);
