import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lostFrom } from '../../src/site/prose/lost.ts';
import { prose } from '../../src/site/prose/prose.ts';
import { randomFrom, type Random } from './random.ts';
import { sentence } from './vocabulary.ts';

const GENERATED = 10_000;

/**
 * Rows of a table: what was drawn, how many texts and characters, how many characters the pages do not show (they should be 0),
 * and the slowest text. Made texts always; with a folder, the Markdown files below it as well, their frontmatter left out.
 */
export function textRows(folder: string | undefined): string[][] {
  const head = ['texts', 'how many', 'characters', 'lost', 'CPU s', 'slowest ms'];
  const rows = [row('generated', madeTexts())];
  if (folder !== undefined) rows.push(row(folder, filesIn(folder)));
  return [head, ...rows];
}

interface Named {
  readonly name: string;
  readonly text: string;
}

function row(what: string, texts: Iterable<Named>): string[] {
  let [count, characters, lost, slowest] = [0, 0, 0, 0];
  const before = process.cpuUsage();
  let judged = 0;
  for (const { name, text } of texts) {
    const began = performance.now();
    const page = prose(text, 4).text;
    slowest = Math.max(slowest, performance.now() - began);
    const judging = process.cpuUsage();
    const gone = lostFrom(text, page);
    judged += secondsSince(judging);
    for (const { sign, at } of gone.slice(0, 3))
      console.log(`${name}: ${JSON.stringify(text.slice(Math.max(0, at - 30), at + 30))} loses ${sign}`);
    count += 1;
    characters += text.length;
    lost += gone.length;
  }
  const cpu = secondsSince(before) - judged;
  return [
    what,
    ...[count, characters, lost].map((number) => number.toLocaleString('en')),
    cpu.toFixed(2),
    slowest.toFixed(0),
  ];
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

const PIECES = [
  ...[
    '10:00~12:00',
    '5*3*2回',
    '**「協働」**',
    '*注*',
    '~~旧~~',
    '[注1]:',
    '[案内](https://example.org/)',
    'https://example.org/aを',
  ],
  ...[
    '\n',
    '\n\n',
    '\n- ',
    '\n4. ',
    '\n> ',
    '\n# ',
    '\n### ',
    '\n| a | b |\n|--|--|\n| 1 | 2 | 3 |\n',
    '\n```予定\n',
    '\n```\n',
    '\n---\n',
    '\n+ 8%',
  ],
  ...[
    '<b>',
    '&amp;',
    '\\10,000',
    '\\*',
    '`x`',
    '$5',
    '（',
    '）',
    '～',
    '①',
    '𠮷',
    '神',
    '　',
    '  \n',
    '\n    ',
    '_____',
    '~~~ 日程 ~~~',
  ],
];

function* madeTexts(): Generator<Named> {
  for (let seed = 1; seed <= GENERATED; seed++) {
    const random: Random = randomFrom(seed);
    const length = 1 + random.below(40);
    let text = '';
    for (let piece = 0; piece < length; piece++)
      text += random.below(3) === 0 ? sentence(random) : random.pick(PIECES);
    yield { name: `seed ${seed}`, text };
  }
}

function* filesIn(folder: string): Generator<Named> {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.mdx?$/.test(name)) continue;
    const text = readFileSync(path.join(folder, name), 'utf8');
    yield { name, text: text.replace(/^---\n[^]*?\n---\n/, '') };
  }
}
