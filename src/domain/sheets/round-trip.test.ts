import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersTo, type Texts } from '../forms/read/answers.arbitrary.ts';
import { formsOf } from '../forms/forms.ts';
import { readForm } from '../forms/read/read-form.ts';
import { printBody, typedAnswer, writeBody, type Answers } from '../forms/read/write-body.ts';
import type { Form } from '../forms/form.ts';
import { readWorkbook } from '../imports/workbook.ts';
import { docx } from '../letters/docx.ts';
import { readProgramme } from '../record/text/read-document.ts';
import { docxText } from './docx-text.ts';
import { openOfficeFile } from './office-file.ts';
import { readSheet, type FilledSheet } from './read-sheet.ts';
import { hasSheet, sheetOf } from './sheet.ts';
import { sheetXlsx } from './workbook.ts';
import { csvText, xlsxText } from './xlsx-text.ts';

const { data: programme } = readProgramme(readFileSync('content/programme/2026.yaml', 'utf8'));
if (!programme) throw new Error('The programme cannot be read.');
const FORMS = formsOf(programme, '2026-11-20');

const SIGNS = [
  ...[
    'あ',
    '水辺',
    'a',
    'B ',
    '1',
    '１',
    '、',
    '「',
    '- ',
    '・',
    '## ',
    '　',
    ' ',
    '*',
    '|',
    '｜',
    '\\',
    '=',
  ],
  ...['_', '@', '髙', '👪', '=1+1', '&', '<b>', ']]>', '_x000D_', '□ ', '☑', '0012', "'", '"'],
];

const kept = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\S\n]+(?=\n|$)/g, '')
    .trim();
const TEXTS: Texts = {
  line: fc
    .array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 6 })
    .map((all) => kept(all.join('')))
    .filter((text) => text !== ''),
  prose: fc
    .array(fc.tuple(fc.constantFrom(...SIGNS), fc.constantFrom('', ' ', '\n', '\n\n')), {
      minLength: 1,
      maxLength: 12,
    })
    .map((all) => kept(all.flat().join('')))
    .filter((text) => text !== ''),
};

const typedFor = (form: Form, answers: Answers) =>
  new Map(form.boxes.map((box) => [box.heading, typedAnswer(box, answers)]));

async function enterDocx(form: Form, answers: Answers): Promise<FilledSheet | null> {
  const file = openOfficeFile(await docx(sheetOf(form, typedFor(form, answers), 'ja')));
  if ('fault' in file) throw new Error(file.fault.en);
  const text = docxText(file);
  if ('fault' in text) throw new Error(text.fault.en);
  return readSheet(text, FORMS);
}

async function enterXlsx(form: Form, answers: Answers): Promise<FilledSheet | null> {
  const file = openOfficeFile(await sheetXlsx(sheetOf(form, typedFor(form, answers), 'ja')));
  if ('fault' in file) throw new Error(file.fault.en);
  const text = await xlsxText(file, undefined);
  if ('fault' in text) throw new Error(text.fault.en);
  return readSheet(text, FORMS);
}

/** A workbook as Excel saves it as CSV: the texts of its cells, with quotes where they hold commas, quotes or new lines. */
async function enterCsv(form: Form, answers: Answers): Promise<FilledSheet | null> {
  const table = await readWorkbook(await sheetXlsx(sheetOf(form, typedFor(form, answers), 'ja')), undefined);
  if ('fault' in table) throw new Error(table.fault.en);
  const quoted = (cell: string) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const csv = table.rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
  const text = csvText(new TextEncoder().encode(`\u{FEFF}${csv}`));
  if ('fault' in text) throw new Error(text.fault.en);
  return readSheet(text, FORMS);
}

const EMPTY: Answers = { questions: {}, papers: [], pasted: null };

describe.each(FORMS.filter(hasSheet).map((form) => [form.id, form] as const))(
  'the sheet of %s',
  (_, form) => {
    it.each([
      ['Word', enterDocx],
      ['Excel', enterXlsx],
      ['CSV', enterCsv],
    ])('gives back in %s what was filled in, and says that nothing was left', async (__, enter) => {
      await fc.assert(
        fc.asyncProperty(answersTo(form, TEXTS), async (answers) => {
          const sheet = await enter(form, answers);
          expect(sheet?.form.id).toBe(form.id);
          expect(sheet?.left).toEqual([]);
          const wanted = readForm(form, writeBody(form, answers));
          const filled = readForm(form, printBody(form, sheet?.typed ?? new Map()));
          expect({ ...filled, problems: filled.problems.map(({ heading }) => heading) }).toEqual({
            ...wanted,
            problems: wanted.problems.map(({ heading }) => heading),
          });
        }),
        { numRuns: 12 },
      );
    });

    it('is blank where nothing is filled in', async () => {
      for (const enter of [enterDocx, enterXlsx, enterCsv]) {
        const sheet = await enter(form, EMPTY);
        expect(sheet?.form.id).toBe(form.id);
        expect(sheet?.left).toEqual([]);
        expect(sheet?.read).toEqual([]);
      }
    });
  },
);
