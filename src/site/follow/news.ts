import { compare } from '../../domain/compare.ts';
import type { Entry } from '../../domain/news/atom.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import type { Language } from '../../domain/text.ts';
import { followText } from '../i18n/follow.ts';
import { frameText } from '../i18n/frame.ts';
import { address, absolute } from '../links.ts';
import type { City } from '../record/city.ts';
import { titleIn } from '../record/title.ts';
import { councilNews } from './council-news.ts';
import { identity } from './identity.ts';
import { paperNews } from './paper-news.ts';

/** Something that moved: a paper that came in or was corrected, or a sitting that was called, held or cancelled. */
export interface News {
  /** The day on which it entered the record (JST); its own day where git does not tell. */
  readonly on: IsoDate;
  /** Its own day: of the paper, of the sitting. */
  readonly dated: IsoDate;
  /** Unique in the record, and the same for ever: `projects/2026-0042/proposal.md`, `meetings/2026-02.md#held`. */
  readonly key: string;
  readonly project: string | null;
  /** Path of the page, without language. */
  readonly path: string;
  readonly fragment: string;
  /** Filed text, or null where it is about a sitting. */
  readonly subject: string | null;
  /** The same in English, where a person wrote it. */
  readonly subjectEn?: string | null;
  readonly what: Readonly<Record<Language, string>>;
  /** Filed text that says more of it. */
  readonly detail?: string;
  /** Who filed it, where that is neither the city nor the council. */
  readonly by?: string;
}

interface AllNews {
  readonly byProject: ReadonlyMap<string, readonly News[]>;
  readonly council: readonly News[];
  readonly all: readonly News[];
}

/** Everything that moved, each list with the newest first. */
export function newsOf(city: City): AllNews {
  const known = remembered.get(city);
  if (known) return known;
  const byProject = new Map([...paperNews(city)].map(([id, news]) => [id, news.sort(newestFirst)] as const));
  const council = councilNews(city).sort(newestFirst);
  const all = [...[...byProject.values()].flat(), ...council].sort(newestFirst);
  const news = { byProject, council, all };
  remembered.set(city, news);
  return news;
}

const remembered = new WeakMap<City, AllNews>();

/** What entered on one day by its own day, and then by its name, so that the order is always the same. */
const newestFirst = (a: News, b: News): number =>
  compare(b.on, a.on) || compare(b.dated, a.dated) || compare(b.key, a.key);

/** News as an entry of a feed. */
export function entryOf(news: News, city: City, lang: Language): Entry {
  const { on, dated, key, project, path, fragment, what, detail, by } = news;
  const subject = subjectIn(news, lang);
  return {
    id: identity(city, key),
    title: subject === null ? what[lang] : followText.title(what[lang], subject)[lang],
    url: absolute(address(lang, path)) + fragment,
    published: dated,
    updated: on,
    ...(subject !== null && { about: subject, themes: city.projects.get(project ?? '')?.themes ?? [] }),
    ...(detail !== undefined && { summary: detail }),
    ...(by !== undefined && { author: by }),
  };
}

/** The title of what it is about; in English it says where there is none but the Japanese one. */
function subjectIn({ subject, subjectEn }: News, lang: Language): string | null {
  if (subject === null) return null;
  const shown = titleIn({ title: subject, titleEn: subjectEn ?? null }, lang);
  return shown.lang === lang ? shown.text : `${shown.text} ${frameText.inJapanese[lang]}`;
}
