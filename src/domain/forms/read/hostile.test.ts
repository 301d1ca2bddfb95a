import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readProgramme } from '../../record/text/read-document.ts';
import { formsOf } from '../forms.ts';
import type { Form } from '../form.ts';
import { readForm } from './read-form.ts';
import { recogniseForm } from './recognise-form.ts';
import { printBody } from './print-body.ts';

const { data: programme } = readProgramme(readFileSync('content/programme/2026.yaml', 'utf8'));
if (!programme) throw new Error('The programme cannot be read.');
const FORMS = formsOf(programme, '2026-11-20');

/** As much as GitHub takes in the body of an issue. */
const LIMIT = 65_000;
const full = (text: string): string => text.repeat(Math.ceil(LIMIT / text.length)).slice(0, LIMIT);

const HEAVY: readonly (readonly [string, string])[] = [
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
  ['pairs', `a｜b｜活動の量｜人｜1｜${full('1=1、')}｜目標値以上｜c`],
  ['no pairs', `a｜b｜活動の量｜人｜1｜${full('1、')}｜目標値以上｜c`],
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

function timeToRead(form: Form, body: string): number {
  const start = performance.now();
  recogniseForm(body, FORMS);
  readForm(form, body);
  return performance.now() - start;
}

describe('a body as long as GitHub takes it', () => {
  it.each(HEAVY)(
    'is read at once, full of %s',
    (_, text) => {
      for (const form of FORMS.filter(({ id }) => TRIED.includes(id))) {
        const bodies = form.boxes
          .filter(({ entry }, at) => form.boxes.findIndex((box) => box.entry === entry) === at)
          .map(({ heading, entry }) =>
            printBody(form, new Map([[heading, entry === 'confirm' ? [text] : text]])),
          );
        for (const body of bodies) {
          // The better of two, as other work goes on beside the tests.
          expect(Math.min(timeToRead(form, body), timeToRead(form, body)), form.id).toBeLessThan(1000);
        }
      }
    },
    60_000,
  );
});
