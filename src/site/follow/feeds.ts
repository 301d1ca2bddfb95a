import { printFeed } from '../../domain/news/atom.ts';
import { LANGUAGES, type Language } from '../../domain/text.ts';
import type { SiteFile } from '../files/file.ts';
import { frameText } from '../i18n/frame.ts';
import { followText } from '../i18n/follow.ts';
import { address, projectPath } from '../links.ts';
import { absolute, absoluteFile } from '../open-data/addresses.ts';
import type { City } from '../record/city.ts';
import { pageKey } from '../record/digest.ts';
import { allFeedPath, councilFeedPath, projectFeedPath, themeFeedPath } from './addresses.ts';
import { allNews, councilNews, entryOf, newsOf, type News } from './news.ts';

/** As many entries as a reader that looks once a month may miss in a lively city. */
const NEWEST = 100;

interface Source {
  readonly path: string;
  readonly title: string;
  readonly page: string;
  readonly lang: Language;
  /** The newest first. */
  readonly news: readonly News[];
}

/** The feeds: all, the council and each theme in both languages, and each project. */
export function* feedFiles(city: City): Iterable<SiteFile> {
  const all = allNews(city);
  const council = councilNews(city).reverse();
  for (const lang of LANGUAGES) {
    yield file(city, {
      path: allFeedPath(lang),
      title: followText.allName[lang],
      page: '/changes/',
      lang,
      news: all,
    });
    yield file(city, {
      path: councilFeedPath(lang),
      title: followText.councilName[lang],
      page: '/meetings/',
      lang,
      news: council,
    });
    for (const { key, label } of city.programme.themes)
      yield file(city, {
        path: themeFeedPath(key, lang),
        title: followText.themeName(label[lang])[lang],
        page: `/themes/${key}/`,
        lang,
        news: all.filter(({ project }) => project !== null && isOf(city, project, key)),
      });
  }
  for (const facts of city.projects.values())
    yield file(city, {
      path: projectFeedPath(facts.id),
      title: facts.title,
      page: projectPath(facts.id),
      lang: 'ja',
      news: newsOf(facts).reverse(),
    });
}

const isOf = (city: City, project: string, theme: string): boolean =>
  city.projects.get(project)?.themes.includes(theme) ?? false;

function file(city: City, { path, title, page, lang, news }: Source): SiteFile {
  const shown = news.slice(0, NEWEST);
  return {
    path,
    key: pageKey(city, lang, [title, shown]),
    make: () =>
      printFeed({
        id: `tag:${new URL(city.programme.site).hostname},2023:${path}`,
        title: `${title}｜${frameText.siteName[lang]}`,
        language: lang,
        self: absoluteFile(`/${path}`),
        page: absolute(address(lang, page)),
        author: city.programme.municipality.name[lang],
        since: `${Math.min(...city.record.programmes.keys())}-04-01`,
        entries: shown.map((one) => entryOf(one, city, lang)),
      }),
  };
}
