import { compare } from '../domain/compare.ts';
import type { Decided, CityData } from '../domain/directory/city-tables.ts';
import { alike, figuresOf, travelling } from '../domain/directory/compare.ts';
import { csvOf } from '../domain/csv.ts';
import { spokenDate } from '../domain/dates/era.ts';
import type { IsoDate } from '../domain/dates/iso-date.ts';
import { printCalendar } from '../domain/calendar/print-calendar.ts';
import { descriptionAt } from '../domain/rules/labels.ts';
import type { Text } from '../domain/text.ts';
import { html, type Html, type Part } from '../site/markup/html.ts';
import type { Gathered } from './gather.ts';

/** The files of the directory's site by path: pages, one calendar of all cities, and their merged tables. */
export function directoryFiles(gathered: readonly Gathered[], today: IsoDate): ReadonlyMap<string, string> {
  const held = gathered.flatMap(({ data }) => data ?? []);
  // Examples are shown as what they are, and counted nowhere.
  const real = held.filter(({ about }) => !about.demonstration);
  return new Map([
    ['index.html', page(TITLE, '', [cityTable(held), silentList(gathered), groups(real)])],
    ['calendar/index.html', page(DATES, '../', [dates(held, today)])],
    ['decisions/index.html', page(DECISIONS, '../', [decisions(real)])],
    ['calendar.ics', calendar(held, today)],
    ['data/cities.csv', citiesCsv(held)],
    ['data/decisions.csv', decisionsCsv(real)],
    ['style.css', STYLE],
  ]);
}

const TITLE: Text = { ja: '協働事業の循環を使うまち', en: 'Cities that run Junkan' };
const DATES: Text = { ja: '締切と会議の日', en: 'Cut-offs and sittings' };
const DECISIONS: Text = { ja: 'ほかのまちでの決定', en: 'How others decided' };

function page(title: Text, up: string, parts: readonly Part[]): string {
  const links: readonly (readonly [string, Text])[] = [
    ['', TITLE],
    ['calendar/', DATES],
    ['decisions/', DECISIONS],
  ];
  return `<!doctype html>\n${
    html`<html lang="ja">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title.ja}｜${title.en}</title>
        <link rel="stylesheet" href="${up}style.css" />
      </head>
      <body>
        <nav aria-label="ページ Pages">
          <ul>
            ${links.map(([to, name]) => html`<li><a href="${up}${to === '' ? './' : to}">${name.ja}</a></li>`)}
          </ul>
        </nav>
        <main>
          <h1>${title.ja} <span lang="en">${title.en}</span></h1>
          ${parts}
        </main>
      </body>
    </html>`.text
  }\n`;
}

const both = (ja: string, en: string): Html => html`${ja} <span lang="en">${en}</span>`;

function cityTable(cities: readonly CityData[]): Html {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${both('まち', 'City')}</th>
        <th scope="col">${both('次の締切', 'Next cut-off')}</th>
        <th scope="col">${both('次の会議', 'Next sitting')}</th>
        <th scope="col">${both('事業', 'Projects')}</th>
        <th scope="col">${both('採用された割合', 'Adopted')}</th>
        <th scope="col">${both('決定までの日数（中央値）', 'Days to the decision (median)')}</th>
      </tr>
    </thead>
    <tbody>
      ${cities.map((city) => {
        const { about } = city;
        const { decided, adopted, share, medianDays } = figuresOf(city);
        const next = about.dates.sittings[0];
        return html`<tr>
          <th scope="row">
            <a href="${about.site}">${about.municipality.name.ja}</a>
            ${about.demonstration && html` <strong>${both('見本', 'Sample')}</strong>`}
          </th>
          <td data-label="次の締切">${spokenDate(about.dates.cutoff)}</td>
          <td data-label="次の会議">${next ? spokenDate(next.on) : '—'}</td>
          <td data-label="事業">${about.counts.projects}</td>
          <td data-label="採用された割合">
            ${share === null ? '—' : `${Math.round(share * 100)}％（${adopted}/${decided}）`}
          </td>
          <td data-label="決定までの日数（中央値）">${medianDays ?? '—'}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** Who did not answer, since when, and why: nothing of it is hidden. */
function silentList(gathered: readonly Gathered[]): Part {
  const silent = gathered.filter((one) => one.silent !== null);
  if (silent.length === 0) return null;
  return html`<h2>${both('今回応答のなかったまち', 'Cities that did not answer')}</h2>
    <ul>
      ${silent.map(
        ({ address, at, silent: why }) =>
          html`<li>
            ${address}：${why?.ja} <span lang="en">${why?.en}</span>
            ${
              at === null
                ? both('まだ一度も読めていません。', 'It was never read.')
                : both(
                    `${at.slice(0, 10)}に読んだ内容を載せています。`,
                    `What was read on ${at.slice(0, 10)} is shown.`,
                  )
            }
          </li>`,
      )}
    </ul>`;
}

function groups(cities: readonly CityData[]): Part {
  const found = travelling(cities);
  if (found.length === 0) return null;
  return html`<h2>${both('いくつものまちで提案した団体', 'Groups that proposed in several cities')}</h2>
    <ul>
      ${found.map(({ number, name, cities: where }) => html`<li>${name}（${number}）：${where.join('、')}</li>`)}
    </ul>`;
}

interface Day {
  readonly on: IsoDate;
  readonly city: string;
  readonly what: Text;
  readonly url: string;
  readonly key: string;
}

function daysOf({ about }: CityData, today: IsoDate): Day[] {
  const { municipality, dates: own, site } = about;
  const city = municipality.name.ja;
  const day = (on: IsoDate, key: string, ja: string, en: string): Day => ({
    on,
    city,
    what: { ja, en },
    url: site,
    key: `${municipality.code}-${key}`,
  });
  return [
    day(
      own.cutoff,
      `cutoff-${own.cutoff}`,
      '予算が必要な提案の締切',
      'Cut-off for proposals that need city funds',
    ),
    day(own.decision, `decision-${own.decision}`, '決定の期日', 'To be decided by'),
    ...own.sittings.map(({ id, on, place }) =>
      day(on, `sitting-${id}`, `会議（${place}）`, 'Sitting of the council'),
    ),
  ].filter(({ on }) => on >= today);
}

const allDays = (cities: readonly CityData[], today: IsoDate): Day[] =>
  cities.flatMap((city) => daysOf(city, today)).sort((a, b) => compare(a.on, b.on));

const dates = (cities: readonly CityData[], today: IsoDate): Html =>
  html`<p><a href="../calendar.ics">${both('予定表に加える', 'Add to a calendar')}</a></p>
    <ul>
      ${allDays(cities, today).map(
        ({ on, city, what, url }) =>
          html`<li>
            <time datetime="${on}">${spokenDate(on)}</time>
            <a href="${url}">${city}</a>：${both(what.ja, what.en)}
          </li>`,
      )}
    </ul>`;

const calendar = (cities: readonly CityData[], today: IsoDate): string =>
  printCalendar({
    name: TITLE.ja,
    description: DATES.ja,
    language: 'ja',
    url: 'calendar.ics',
    asOf: today,
    events: allDays(cities, today).map(({ on, city, what, url, key }) => ({
      uid: key,
      sequence: 0,
      modifiedOn: null,
      when: { on },
      summary: `${what.ja}（${city}）`,
      url,
    })),
  });

/** Decisions of all cities by field, each with its reason where there is one, and the way to its page. */
const decisions = (cities: readonly CityData[]): Part =>
  alike(cities).map(
    ({ label, decisions: own }) =>
      html`<h2>${label}</h2>
        <ul>
          ${own.map(decisionRow)}
        </ul>`,
  );

const decisionRow = ({ title, page: url, city, on, result, reasonInBrief, days }: Decided): Html =>
  html`<li>
    ${/^https?:/.test(url) ? html`<a href="${url}">${title}</a>` : title}（${city}、${spokenDate(on)}、提案から${days}日）：${resultLabel(result)}
    ${reasonInBrief !== '' && html`<br />${reasonInBrief}`}
  </li>`;

/** A result that a newer version knows is shown by its key. */
const resultLabel = (result: string): string =>
  descriptionAt('decision', 'result').choices?.[result]?.ja ?? result;

const citiesCsv = (cities: readonly CityData[]): string =>
  csvOf([
    [
      'localGovernmentCode',
      'municipality',
      'site',
      'demonstration',
      'asOf',
      'cutoff',
      'projects',
      'decided',
      'adopted',
      'medianDays',
    ],
    ...cities.map((city) => {
      const { about } = city;
      const { decided, adopted, medianDays } = figuresOf(city);
      const { code, name } = about.municipality;
      return [
        code,
        name.ja,
        about.site,
        String(about.demonstration),
        about.asOf,
        about.dates.cutoff,
        about.counts.projects,
        decided,
        adopted,
        medianDays,
      ];
    }),
  ]);

const decisionsCsv = (cities: readonly CityData[]): string =>
  csvOf([
    [
      'id',
      'localGovernmentCode',
      'municipality',
      'title',
      'proposer',
      'corporateNumber',
      'themes',
      'result',
      'reasonInBrief',
      'on',
      'days',
      'page',
    ],
    ...cities.flatMap(({ decisions: own }) =>
      own.map((one) => [
        one.id,
        one.code,
        one.city,
        one.title,
        one.proposer,
        one.corporateNumber,
        one.themes.join(' ; '),
        one.result,
        one.reasonInBrief,
        one.on,
        one.days,
        one.page,
      ]),
    ),
  ]);

const STYLE = `
body { max-width: 60rem; margin: 0 auto; padding: 1rem; font: 1rem/1.8 sans-serif; color: #1a1a1a; background: #fff; }
nav ul { display: flex; flex-wrap: wrap; gap: 1rem; list-style: none; padding: 0; }
a { color: #00118f; }
main { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { border-bottom: 1px solid #767676; padding: 0.5rem; text-align: start; vertical-align: top; }
th[scope='row'], time { white-space: nowrap; }
li { margin-block: 0.5rem; }
[lang='en'] { color: #555; font-size: 0.9em; font-weight: 400; }
@media (max-width: 40rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { display: block; border-bottom: 1px solid #767676; padding-block: 0.5rem; }
  th, td { display: block; border: 0; padding: 0.1rem 0; }
  td[data-label]::before { content: attr(data-label) '： '; color: #555; }
}
@media (prefers-color-scheme: dark) {
  body { color: #f2f2f2; background: #1a1a1c; }
  a { color: #9db7f9; }
  [lang='en'], td[data-label]::before { color: #b3b3b3; }
}
`.trimStart();
