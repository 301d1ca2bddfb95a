import { expect, it } from 'vitest';
import { actorOn, seatsOn, type Actor } from '../../../src/domain/desk/actor.ts';
import { mayFile, type About } from '../../../src/domain/desk/scope/who-may-file.ts';
import { CATALOGUE } from '../../../src/domain/forms/catalogue.ts';
import { fileOf } from '../../../src/domain/forms/address.ts';
import { formsOf } from '../../../src/domain/forms/forms.ts';
import { programmeOn } from '../../../src/domain/programme/in-force.ts';
import { readRecord } from '../../../src/domain/record/read-record.ts';
import { documentsOf, sectionKeyOf, type Project } from '../../../src/domain/record/record.ts';
import { readContent } from '../../../src/io/content.ts';
import { pagesOf, pageText } from './build.ts';
import { builtSite } from './built-site.ts';

// Every link of the site to a form is tried by whoever it is for: they may file what the form is for.

const TODAY = '2026-11-20';
const { record } = readRecord(readContent('content'));
const programme = programmeOn(record, TODAY);
const forms = formsOf(programme, TODAY);

type Reader = 'anybody' | 'secretariat' | 'council' | 'section' | 'proposer' | 'both';

/** The place of a link, what it says, and who it is for. A link that fits no line is one that nobody has thought of. */
const PLACES: readonly (readonly [page: RegExp, words: RegExp, Reader])[] = [
  [/^\/(week|council|meetings|guide\/secretariat)\//, /./, 'secretariat'],
  [/^\/projects\//, /^事務局のフォームを開く/, 'secretariat'],
  [/^\/projects\//, /^(通知した日を書く|表の一か所を訂正する|決算を書き足す・直す)$/, 'secretariat'],
  [/^\/projects\//, new RegExp(`^${programme.council.ja}のフォームを開く`), 'council'],
  [/^\/projects\//, /^担当課のフォームを開く/, 'section'],
  [/^\/projects\//, /^(提案者|事業主体者)のフォームを開く/, 'proposer'],
  [/^\/projects\//, /^「.+」に進む（事務局）$/, 'secretariat'],
  [/^\/projects\//, new RegExp(`^「.+」に進む（${programme.council.ja}）$`), 'council'],
  [/^\/projects\//, /^「.+」に進む（担当課）$/, 'section'],
  [/^\/projects\//, /^「.+」に進む（(?:提案者|事業主体者)）$/, 'proposer'],
  [/^\/projects\//, /^「同意・評価の届出」を開く$/, 'both'],
  [/^\/projects\//, /^応募のフォームを開く$/, 'anybody'],
  [/^\/sections\//, /./, 'section'],
  [/^\/report\/form\//, /GitHubの入力フォームから提出する/, 'both'],
  [/^\/propose\/form\//, /GitHubの入力フォームから提出する/, 'anybody'],
  [/./, /相談を申し込む/, 'anybody'],
];

/** A project that a section carries. */
const CARRIED =
  [...record.projects.values()].find((project) => sectionKeyOf(project) !== undefined)?.id ?? '';

const PROPOSER = { login: 'teian', id: 77 };
const nobody = actorOn(record, TODAY, { login: 'dareka', id: 78 });
const office = (id: string | null): Actor => ({
  ...nobody,
  offices: programme.offices.filter((one) => one.id === id),
});

/** The section that a link to the form of an opinion asks. */
const askedIn = (project: Project | undefined, url: URLSearchParams): string | undefined =>
  project && url.get('template')?.startsWith('04-')
    ? documentsOf(project, 'opinion').find(
        ({ data }) => data.answeredOn === undefined && data.requestedOn === url.get('requested-on'),
      )?.data.section
    : undefined;

function actorFor(reader: Exclude<Reader, 'both'>, page: string, url: URLSearchParams): Actor {
  const project = record.projects.get(url.get('project') ?? '');
  switch (reader) {
    case 'anybody':
      return nobody;
    case 'secretariat':
      return { ...nobody, isSecretariat: true };
    case 'council':
      return { ...nobody, member: seatsOn(record, TODAY)[0] ?? null };
    case 'section':
      return office(
        /^\/sections\/([^/]+)\//.exec(page)?.[1] ??
          askedIn(project, url) ??
          (project && sectionKeyOf(project)) ??
          null,
      );
    case 'proposer':
      return actorOn(record, TODAY, PROPOSER);
  }
}

interface Link {
  readonly page: string;
  readonly words: string;
  readonly url: URLSearchParams;
}

const LINK = /<a[^>]*href="([^"]*\/issues\/new\?[^"]*)"[^>]*>(.*?)<\/a>/gs;

const { dir } = builtSite();
const links: Link[] = pagesOf(dir)
  .filter((page) => !page.startsWith('/en/'))
  .flatMap((page) =>
    [...pageText(dir, page).matchAll(LINK)].map(([, href = '', words = '']) => ({
      page,
      words: words.replace(/<[^>]+>/g, '').trim(),
      url: new URL(href.replaceAll('&amp;', '&')).searchParams,
    })),
  );

const readerOf = ({ page, words }: Link): Reader | undefined =>
  PLACES.find(([place, said]) => place.test(page) && said.test(words))?.[2];

it('every link to a form says for whom it is, and no line of the table is for a link that is gone', () => {
  expect(links.length).toBeGreaterThan(50);
  const lost = links.filter((link) => readerOf(link) === undefined);
  expect(lost.map(({ page, words }) => `${page} ${words}`)).toEqual([]);
  const unused = PLACES.filter(
    ([place, said]) => !links.some(({ page, words }) => place.test(page) && said.test(words)),
  );
  expect(unused.map(([place, said]) => `${place} ${said}`)).toEqual([]);
});

it('C28: whoever a link is for may file by its form', () => {
  const refused = links.flatMap((link): string[] => {
    const { page, words, url } = link;
    const reader = readerOf(link) ?? 'anybody';
    const form = forms.find((one) => fileOf(one) === url.get('template'));
    if (!form) return [`${page} ${words}: there is no form ${url.get('template')}`];
    // The form of a report is reached before a project is chosen, by whoever carries one.
    if (form.id === 'report') url.set('project', CARRIED);
    const project = record.projects.get(url.get('project') ?? '');
    const readers = reader === 'both' ? (['section', 'proposer'] as const) : ([reader] as const);
    return readers.flatMap((one) => {
      const actor = actorFor(one, page, url);
      const about: About = {
        project: form.id === 'proposal' ? undefined : project,
        proposer: PROPOSER,
        section: askedIn(project, url),
      };
      return CATALOGUE[form.id].kinds.flatMap((kind) => {
        const answer = mayFile(kind, actor, about);
        return answer.ok ? [] : [`${page} ${words} (${one}): ${answer.who.ja}`];
      });
    });
  });
  expect(refused).toEqual([]);
});
