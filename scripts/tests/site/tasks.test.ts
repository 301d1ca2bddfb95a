import { describe, expect, it } from 'vitest';
import { openIndex } from '../../bench/search/quality.ts';
import { answerTo } from '../../../src/site/search/client/answer.ts';
import { questionIn } from '../../../src/site/search/client/question.ts';
import { pagesOf, pageText } from './build.ts';
import { builtSite } from './built-site.ts';

const { dir } = builtSite();

interface Task {
  readonly wants: string;
  /** The page that answers, and what it says. */
  readonly page: string;
  readonly says: RegExp;
  /** What somebody types who searches for it, where it is one thing among many, and the id of what is to be found. */
  readonly search?: { readonly query: string; readonly found: RegExp };
}

/** What people come for, from the home page. */
const TASKS: readonly Task[] = [
  { wants: '採用されると、いつからお金が出るか', page: '/propose/', says: /2028年（令和10年）4月1日/ },
  {
    wants: 'なぜ不採用になったか',
    page: '/projects/2024-0048/',
    says: /誰が、いくらで続けるか/,
    search: { query: 'やさしい防災 教室 カード', found: /2024-0048/ },
  },
  {
    wants: 'この事業に市はいくら使ったか',
    page: '/projects/2023-0009/',
    says: /920,000円/,
    search: { query: 'まちの食卓', found: /2023-0009/ },
  },
  { wants: '提案を取り下げるには', page: '/sheets/withdrawal/', says: /取下/ },
  { wants: '次の会議はいつ、どこで', page: '/meetings/2026-06/', says: /2027年（令和9年）2月17日/ },
  { wants: '会議を傍聴できるか', page: '/meetings/2026-06/', says: /公開/ },
  { wants: '窓口の電話', page: '/propose/', says: /000-0000-0001/ },
  { wants: '市のお金は全部でいくらで、何ができたか', page: '/money/', says: /目標\d+のうち\d+を達成/ },
  { wants: '誰の手続きが遅れているか', page: '/obligations/', says: /期日を172日過ぎています/ },
  { wants: '近所の事業を地図で', page: '/themes/', says: /地図で見る/ },
  { wants: '動きをメールで受け取るには', page: '/follow/', says: /メール/ },
  { wants: '表をExcelで', page: '/data/', says: /Excel|xlsx/ },
];

const PAGES = new Set(pagesOf(dir));
const linked = new Map<string, readonly string[]>();

/** The pages to which a page leads, as they stand in it. */
function linksOn(page: string): readonly string[] {
  const known = linked.get(page);
  if (known) return known;
  const links = [...pageText(dir, page).matchAll(/\shref="(\/[^"#?]*)/g)].map(([, path = '']) => path);
  const pages = [...new Set(links)].filter((path) => PAGES.has(path) && !path.startsWith('/en/'));
  linked.set(page, pages);
  return pages;
}

/** Returns the shortest way from the home page, page by page; null where three taps do not lead there. */
function wayTo(page: string): readonly string[] | null {
  const ways = new Map<string, readonly string[]>([['/', ['/']]]);
  for (const [at, way] of ways) {
    if (at === page) return way;
    if (way.length > 3) continue;
    for (const next of linksOn(at)) if (!ways.has(next)) ways.set(next, [...way, next]);
  }
  return null;
}

describe('what people come for', () => {
  it.each(TASKS)('$wants: within three taps from the home page', ({ page, says }) => {
    const way = wayTo(page);
    expect(way, page).not.toBeNull();
    expect(way?.length).toBeLessThanOrEqual(4);
    expect(pageText(dir, page).replace(/<[^>]+>/g, '')).toMatch(says);
  });

  it('a project is found by one search', async () => {
    const index = await openIndex(dir);
    const missed: string[] = [];
    for (const { query, found } of TASKS.flatMap(({ search }) => search ?? [])) {
      const { scores } = await index.search(query);
      const question = questionIn(new URLSearchParams({ q: query }));
      const first = answerTo(question, scores, index.table, 'ja').units.slice(0, 3);
      if (!first.some((unit) => found.test(index.table.ids[unit] ?? ''))) missed.push(query);
    }
    expect(missed).toEqual([]);
  });
});
