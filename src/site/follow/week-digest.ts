import { addDays } from '../../domain/dates/day.ts';
import { digestOf, type Digest } from '../../domain/news/digest.ts';
import { printMail } from '../../domain/news/mail.ts';
import { languagesOf } from '../../domain/programme/languages.ts';
import type { Language } from '../../domain/text.ts';
import { digestPath } from '../links.ts';
import type { City } from '../record/city.ts';
import { pageKey } from '../record/cache-keys.ts';
import type { SiteFile } from '../site-file.ts';
import { entryOf, newsOf } from './news.ts';

/** Returns what entered the record in the last seven days as a text to send. */
export function weekDigest(city: City, lang: Language): Digest {
  const { programme, today: until } = city;
  const since = addDays(until, -6);
  const news = newsOf(city).all.filter(({ on }) => since <= on);
  return digestOf(
    news.map((one) => entryOf(one, city, lang)),
    { lang, programme, since, until },
  );
}

/** The week as a text, and as a mail that mail programs open as a draft. */
export function* digestFiles(city: City): Iterable<SiteFile> {
  for (const lang of languagesOf(city.programme)) {
    const news = newsOf(city).all.slice(0, 100);
    const key = pageKey(city, lang, ['digest', news]);
    yield { path: digestPath(lang, 'txt'), key, make: () => weekDigest(city, lang).text };
    yield { path: digestPath(lang, 'eml'), key, make: () => printMail(weekDigest(city, lang)) };
  }
}
