import { readFileSync } from 'node:fs';
import { describe, it } from 'vitest';
import { expectProportion } from '../../growth.test-support.ts';
import { readProgramme } from '../../record/text/read-document.ts';
import { formsOf } from '../forms.ts';
import { readForm } from './read-form.ts';
import { recogniseForm } from './recognise-form.ts';
import { printBody } from './write-body.ts';

const { data: programme } = readProgramme(readFileSync('content/programme/2026.yaml', 'utf8'));
if (!programme) throw new Error('The programme cannot be read.');
const FORMS = formsOf(programme, '2026-11-20');

/** Characters; what is compared has four times as many. */
const SIZE = 4_000;
const full =
  (text: string) =>
  (size: number): string =>
    text.repeat(Math.ceil(size / text.length)).slice(0, size);

const HEAVY: readonly (readonly [string, (size: number) => string])[] = [
  ['one letter', full('あ')],
  ['blanks', full(' ')],
  ['empty lines', full('\n')],
  ['hashes', full('#')],
  ['headings', full('### x\n')],
  ['a heading of the form', full('### 提案の目的\n')],
  ['nearly a heading of the form', full('###提案の目的\n')],
  ['backticks', full('`')],
  ['code', full('```\n')],
  ['code with a heading', full('```\n### 収支予算\n```\n')],
  ['comments', full('<!--\n-->\n')],
  ['comments that are never closed', full('<!-- ')],
  ['separators', full('｜')],
  ['escaped separators', full('\\｜')],
  ['rows', full('｜\n')],
  ['rows of many cells', full('a｜b｜c｜d｜e｜f\n')],
  ['pairs', (size) => `a｜b｜活動の量｜人｜1｜${full('1=1、')(size)}｜目標値以上｜c`],
  ['no pairs', (size) => `a｜b｜活動の量｜人｜1｜${full('1、')(size)}｜目標値以上｜c`],
  ['ticks', full('- [x] a\n')],
  ['bullets', full('- ')],
  ['items', full('- Ａ\n')],
  ['labels', full('環境・みどり, ')],
  ['digits', full('９')],
  ['quotations', full('> ')],
  ['combining signs', full('\u3099')],
];

/** Forms that have boxes of every kind between them. */
const TRIED: readonly string[] = ['proposal', 'agreement', 'progress', 'paste'];

describe('the body of an issue', () => {
  it.each(HEAVY)('is read in a time in proportion to its length, full of %s', (name, textOf) => {
    for (const form of FORMS.filter(({ id }) => TRIED.includes(id))) {
      const boxes = form.boxes.filter(
        ({ entry }, at) => form.boxes.findIndex((box) => box.entry === entry) === at,
      );
      expectProportion(`${form.id}, ${name}`, textOf, SIZE, (text) => {
        for (const { heading, entry } of boxes) {
          const body = printBody(form, new Map([[heading, entry === 'confirm' ? [text] : text]]));
          recogniseForm(body, FORMS);
          readForm(form, body);
        }
      });
    }
  });
});
