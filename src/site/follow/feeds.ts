import { siteNameOf } from '../../domain/programme/name.ts';
import { printFeed, type Entry, type Feed, type Parts } from '../../domain/news/atom.ts';
import { languagesOf } from '../../domain/programme/languages.ts';
import type { Language } from '../../domain/text.ts';
import type { SiteFile } from '../site-file.ts';
import { monthText } from '../format.ts';
import { followText } from '../i18n/follow.ts';
import {
  address,
  fileAddress,
  projectPath,
  absolute,
  absoluteFile,
  allFeedPath,
  councilFeedPath,
  monthFeedPath,
  projectFeedPath,
  themeFeedPath,
} from '../links.ts';
import type { City } from '../record/city.ts';
import { pageKey } from '../record/cache-keys.ts';
import { identity } from './identity.ts';
import { monthPath, monthsWithFeed, newsByMonth } from './months.ts';
import { entryOf, newsOf, type News } from './news.ts';
import { paperText } from './paper-text.ts';

/** As many entries as a reader that looks once a month may miss in a lively city. */
const NEWEST = 100;

const STYLE = 'feeds/feed.css';

/**
 * A browser that is given a feed shows it as a page to read: browsers have no reader for feeds any more, and are giving up
 * XSLT, but a style sheet holds for any XML. https://www.w3.org/TR/xml-stylesheet/
 */
const STYLE_SHEET = `
feed { display: block; max-width: 44rem; margin: 1.5rem auto; padding: 0 1rem; font: 1rem/1.8 sans-serif; }
feed > title { display: block; font-size: 1.5rem; font-weight: 700; }
entry { display: block; border-top: 1px solid; padding: 1rem 0; }
entry > title { display: block; font-weight: 700; }
entry > author, entry > updated, entry > summary, entry > content { display: block; white-space: pre-wrap; }
entry > updated { font-size: 0.875rem; }
id, link, category, generator, feed > updated, feed > author, entry > published { display: none; }
`.trimStart();

interface Source {
  readonly path: string;
  readonly title: string;
  readonly page: string;
  readonly lang: Language;
  /** The newest first. */
  readonly news: readonly News[];
  readonly parts?: Parts;
}

/** The feeds: all with its parts by month, the council and each theme in both languages, and each project. */
export function* feedFiles(city: City): Iterable<SiteFile> {
  yield { path: STYLE, key: STYLE_SHEET, make: () => STYLE_SHEET };
  const { all, council, byProject } = newsOf(city);
  for (const lang of languagesOf(city.programme)) {
    for (const source of [everything(city, lang), ...months(city, lang)]) yield file(city, source);
    yield file(city, {
      path: councilFeedPath(lang),
      title: followText.councilName[lang],
      page: '/meetings/',
      lang,
      news: council.slice(0, NEWEST),
    });
    for (const { key, label } of city.programme.themes)
      yield file(city, {
        path: themeFeedPath(key, lang),
        title: followText.themeName(label[lang])[lang],
        page: `/themes/${key}/`,
        lang,
        news: all.filter(({ project }) => project !== null && isOf(city, project, key)).slice(0, NEWEST),
      });
  }
  for (const facts of city.projects.values())
    yield file(city, {
      path: projectFeedPath(facts.id),
      title: facts.title,
      page: projectPath(facts.id),
      lang: 'ja',
      news: (byProject.get(facts.id) ?? []).slice(0, NEWEST),
    });
}

const isOf = (city: City, project: string, theme: string): boolean =>
  city.projects.get(project)?.themes.includes(theme) ?? false;

const isClosed = (month: string, { today }: City): boolean => month < today.slice(0, 7);

/** The newest entries, and at least all that the closed months lack: a reader that has been away finds the rest there. */
function everything(city: City, lang: Language): Source {
  const closed = [...newsByMonth(city).keys()].find((month) => isClosed(month, city));
  return {
    path: allFeedPath(lang),
    title: followText.allName[lang],
    page: '/changes/',
    lang,
    news: newsOf(city).all.filter(({ on }, index) => index < NEWEST || !isClosed(on.slice(0, 7), city)),
    parts: { current: null, previous: feedOf(closed, lang), isClosed: false },
  };
}

function months(city: City, lang: Language): Source[] {
  const byMonth = newsByMonth(city);
  const names = monthsWithFeed(city);
  return names.map((month, index) => ({
    path: monthFeedPath(month, lang),
    title: followText.monthTitle(monthText(month, lang))[lang],
    page: monthPath(month),
    lang,
    news: byMonth.get(month) ?? [],
    parts: {
      current: absoluteFile(`/${allFeedPath(lang)}`),
      previous: feedOf(names[index + 1], lang),
      isClosed: isClosed(month, city),
    },
  }));
}

const feedOf = (month: string | undefined, lang: Language): string | null =>
  month === undefined ? null : absoluteFile(`/${monthFeedPath(month, lang)}`);

/** An entry of a feed holds all that came in; reading it costs as much as a page, so lists of news do without. */
function withText(news: News, city: City, lang: Language): Entry {
  const content = paperText(news, city);
  return { ...entryOf(news, city, lang), ...(content !== null && { content }) };
}

function file(city: City, { path, title, page, lang, news, parts }: Source): SiteFile {
  const feed = (): Feed => ({
    id: identity(city, path),
    title: `${title}｜${siteNameOf(city.programme)[lang]}`,
    language: lang,
    self: absoluteFile(`/${path}`),
    page: absolute(address(lang, page)),
    style: fileAddress(`/${STYLE}`),
    author: city.programme.municipality.name[lang],
    since: `${Math.min(...city.record.programmes.keys())}-04-01`,
    entries: news.map((one) => withText(one, city, lang)),
    ...(parts && { parts }),
  });
  const texts = [...new Set(news.map(({ project }) => project))].map((id) => id && city.textsOf(id));
  return { path, key: pageKey(city, lang, [title, news, parts, texts]), make: () => printFeed(feed()) };
}
