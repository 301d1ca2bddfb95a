import { englishDate } from '../dates/english.ts';
import { spokenDate } from '../dates/era.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { contactOf } from '../letters/address.ts';
import { nameWithCity } from '../programme/name.ts';
import type { Programme } from '../programme/schema.ts';
import { siteUrl } from '../programme/site.ts';
import type { Language, Text } from '../text.ts';
import type { Entry } from './atom.ts';

/** News of some days as a text that can be sent: by mail, by a city's own list, on paper. */
export interface Digest {
  readonly subject: string;
  /** Plain text, one thing a line. */
  readonly text: string;
}

interface About {
  readonly lang: Language;
  /** Whose news it is, where all of it stands, and whom to ask. */
  readonly programme: Programme;
  /** First and last day (JST). */
  readonly since: IsoDate;
  readonly until: IsoDate;
}

/**
 * Returns what entered the record between two days, by project and then the rest, the oldest first, as a text to send. A time
 * in which nothing moved is said to be one.
 */
export function digestOf(entries: readonly Entry[], about: About): Digest {
  const { lang, programme, since, until } = about;
  const name = nameWithCity(programme)[lang];
  const page = siteUrl(programme, `${lang === 'ja' ? '' : `/${lang}`}/changes/`);
  const contact = contactOf(programme, lang);
  const told = entries
    .filter(({ updated }) => since <= updated && updated <= until)
    .map(onLines)
    .reverse();
  const groups = Map.groupBy(told, (entry) => entry.about ?? null);
  const said = (text: Text): string => text[lang];
  const parts = [
    said(WORDS.head(name)),
    said(WORDS.days(dayText(since, lang), dayText(until, lang))),
    ...(told.length === 0 ? [said(WORDS.nothing)] : []),
    ...[...groups]
      .sort(([a], [b]) => Number(a === null) - Number(b === null))
      .map(([project, own]) =>
        [`■ ${project ?? said(WORDS.others)}`, ...own.map((entry) => lineOf(entry, lang))].join('\n'),
      ),
    `${said(WORDS.more)}\n${page}`,
    ...(contact.length === 0 ? [] : [contact.join('\n')]),
  ];
  return { subject: said(WORDS.subject(name, dayText(until, lang))), text: `${parts.join('\n\n')}\n` };
}

const WORDS = {
  subject: (name: string, day: string): Text => ({
    ja: `【${name}】新着情報（${day}まで）`,
    en: `${name}: what is new (until ${day})`,
  }),
  head: (name: string): Text => ({ ja: `${name}の新着情報です。`, en: `What is new in ${name}.` }),
  days: (since: string, until: string): Text => ({
    ja: `${since}から${until}まで`,
    en: `${since} to ${until}`,
  }),
  nothing: {
    ja: 'この期間に新しい書類や会議はありませんでした。',
    en: 'There were no new papers or sittings.',
  },
  others: { ja: '会議', en: 'The council' },
  more: { ja: 'これまでの新着情報は、次のページでご覧になれます。', en: 'All news stands on this page:' },
} as const;

/** Titles are one line each, whatever a feed made of blanks in them. */
const onLines = ({ title, about, ...entry }: Entry): Entry => ({
  ...entry,
  title: blanksAsOne(title),
  ...(about !== undefined && { about: blanksAsOne(about) }),
});

const blanksAsOne = (text: string): string => text.replace(/\s+/g, ' ').trim();

const dayText = (day: IsoDate, lang: Language): string =>
  lang === 'ja' ? spokenDate(day) : englishDate(day);

/** The day, what came in, what was said of it, and where it stands. The project is named above. */
function lineOf({ updated, title, about, summary, url }: Entry, lang: Language): string {
  const what =
    about !== undefined && title.endsWith(about)
      ? title.slice(0, -about.length).replace(/\s*[｜–]\s*$/, '')
      : title;
  const day =
    lang === 'ja'
      ? `${Number(updated.slice(5, 7))}月${Number(updated.slice(8, 10))}日`
      : englishDate(updated);
  const [mark, gap] = lang === 'ja' ? ['・', '　'] : ['- ', '  '];
  return [
    `${mark}${day}${gap}${what}`,
    ...(summary === undefined ? [] : [`${gap}${summary}`]),
    `${gap}${url}`,
  ].join('\n');
}
