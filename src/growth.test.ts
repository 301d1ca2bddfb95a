import { describe, expect, it } from 'vitest';
import { folded as foldedLine } from './domain/calendar/line.ts';
import { compose, nfkc } from './domain/compose.ts';
import { escapeMarkdown } from './domain/messages/escape-markdown.ts';
import { withTrailers } from './domain/desk/gate/trailers.ts';
import { quote } from './domain/desk/notices/again.ts';
import { printCells } from './domain/forms/read/table-answer.ts';
import { expectProportion } from './domain/growth.test-support.ts';
import { headingsOf } from './domain/prose/headings.ts';
import { parseProse, parseReport } from './domain/prose/parse.ts';
import { csvOf } from './domain/csv.ts';
import { printText } from './domain/record/text/print.ts';
import { readDocument } from './domain/record/text/read-document.ts';
import { readRecord } from './domain/record/read-record.ts';
import { RULES } from './domain/rules/index.ts';
import { checkRecord } from './domain/rules/run.ts';
import { masked } from './domain/rules/safety/personal-data/mask.ts';
import { readCsv } from './domain/imports/csv.ts';
import { planImport } from './domain/imports/plan-import.ts';
import { printFeed, type Feed } from './domain/news/atom.ts';
import { corpusOf, foldUnit } from './domain/search/corpus.ts';
import { folded } from './domain/search/fold.ts';
import { shardsOf } from './domain/search/shards.ts';
import { piecesOf } from './site/history/difference.ts';
import { quoting } from './site/paper/words.ts';
import { prose } from './site/prose/prose.ts';
import { together } from './site/markup/html.ts';

const HEAD = '---\ntitle: 題\n---\n';

/** Everything that touches what others wrote, by name. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  compose,
  nfkc,
  headingsOf,
  parseProse,
  parseReport,
  'prose as HTML': (text) => prose(text, 3),
  'a paper, in its body': (text) => readDocument('proposal', HEAD + text),
  'a paper, in a value': (text) => readDocument('proposal', `---\ntitle: ${JSON.stringify(text)}\n---\n`),
  'a paper, as its values': (text) => readDocument('proposal', `---\n${text}\n---\n`),
  'a roster': (text) => readDocument('roster', text),
  'the check of a paper': (text) => check('projects/2026-0042/proposal.md', HEAD + text),
  'the check of a report': (text) => check('projects/2026-0042/report-2026.mdx', HEAD + text),
  'the check of values': (text) => check('projects/2026-0042/proposal.md', `---\n${text}\n---\n`),
  masked,
  echo: (text) => escapeMarkdown(text, 1_000_000),
  'the fold of the search': folded,
  'the difference of versions': (text) => piecesOf(text, `${text.slice(1)}終`),
  'the difference of unlike texts': (text) =>
    piecesOf(
      text,
      text
        .split('')
        .map((sign) => `${sign}。`)
        .join(''),
    ),
  csvOf: (text) => csvOf([[text]]),
  'a name in an English sentence': (text) => together([quoting(text, 'en')]),
  printCells: (text) => printCells([text]),
  'a line of a calendar': foldedLine,
  'the trailers of a merge': (text) => withTrailers(text, []),
  'a quotation in a comment': quote,
  printText,
  'a list to be imported': (text) =>
    planImport(readCsv(`年度,事業名,団体名\n2015,${text}`, UTF8), { mapping: {}, given: {} }, NO_RECORD),
  'an entry of a feed': (text) => printFeed(feedOf(text)),
  'the index of the search': (text) =>
    shardsOf(corpusOf([foldUnit({ title: text, parts: [text] })]), { units: 4, places: 4 }),
};

const UTF8 = { ja: 'UTF-8', en: 'UTF-8' };
const NO_RECORD = readRecord([]).record;

const feedOf = (text: string): Feed => ({
  id: 'tag:a.example,2026:feed',
  title: text,
  language: 'ja',
  self: 'https://a.example/feed.xml',
  page: 'https://a.example/',
  style: '/feed.css',
  author: text,
  since: '2026-04-01',
  entries: [
    {
      id: 'tag:a.example,2026:1',
      title: text,
      url: 'https://a.example/1',
      published: '2026-04-01',
      updated: '2026-04-01',
      summary: text,
    },
  ],
});

function check(path: string, text: string) {
  const files = [{ path, text }];
  return checkRecord(RULES, { files, read: readRecord(files), today: '2026-11-20' });
}

const PATTERNS: readonly string[] = [
  'あ',
  ' ',
  '\n',
  ' \n',
  'a',
  '1',
  '# x\n',
  '#',
  '```\n',
  '`',
  '> ',
  '- ',
  '|a',
  '| a | b |\n',
  '[a](',
  '[a](https://a.example/)',
  '](javascript:',
  '![',
  '**a ',
  '*_`~',
  '_a',
  '<a ',
  '<!--',
  '<Note>\n',
  'import x\n',
  '{',
  'k: v\n',
  '- a\n',
  ': ',
  '[',
  '"',
  '&a *a ',
  '「',
  '（',
  '.!?',
  '0467-',
  '090-1234-5678、',
  '町1-2-3 ',
  '生',
  'a@a.a.',
  'https://a',
  '\u0301\u0316',
  '\u3099',
  '\u1100\u1161',
  '\u200b',
  'Approved-by: a (npo)\n',
];

/** A pattern over and over, and with an end that makes what looked like a match fail. */
const filled =
  (pattern: string) =>
  (size: number): string =>
    `a${pattern.repeat(Math.ceil(size / pattern.length)).slice(0, size)}b あ`;

describe('time grows in proportion to what is read', () => {
  it('and the measure tells what grows with the square', () => {
    const blanks = (size: number) => `a${' '.repeat(size)}b`;
    expect(() =>
      expectProportion('a square', blanks, 5_000, (text) => text.replace(/\s*\n\s*/g, ' ')),
    ).toThrow('a square');
  });

  it.each(Object.entries(READERS))('%s', (name, read) => {
    for (const pattern of PATTERNS)
      expectProportion(`${name}, ${JSON.stringify(pattern)}`, filled(pattern), 4_000, read);
  });
});
