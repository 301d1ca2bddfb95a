import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument, readProgramme } from '../../record/text/read-document.ts';
import { councilOn } from '../council-choices.ts';
import { formsOf } from '../forms.ts';
import type { Form } from '../form.ts';
import { answersTo, type Texts } from './answers.arbitrary.ts';
import { readForm } from './read-form.ts';
import { recogniseForm } from './recognise-form.ts';
import { writeBody } from './write-body.ts';

const { data: programme } = readProgramme(readFileSync('content/programme/2026.yaml', 'utf8'));
if (!programme) throw new Error('The programme cannot be read.');
const { data: roster } = readDocument('roster', readFileSync('content/council/2026.yaml', 'utf8'));
if (!roster) throw new Error('The roster cannot be read.');
const rosters = new Map([[2026, { fiscalYear: 2026, path: '', data: roster }]]);
const FORMS = formsOf(programme, '2026-11-20', councilOn({ rosters }, '2026-11-20'));
const BY_ID = FORMS.map((form) => [form.id, form] as const);

/** Returns text as it is kept: composed, without blank lines around it, blanks at its end, and GitHub's word for nothing. */
const asKept = (text: string): string => {
  const lines = text.normalize('NFC').split(/\r\n?|\n/);
  const isEdge = (line: string) => line.trim() === '' || line.trim() === '_No response_';
  while (lines.length > 0 && isEdge(lines[0] ?? '')) lines.shift();
  while (lines.length > 0 && isEdge(lines.at(-1) ?? '')) lines.pop();
  return lines.join('\n').trimEnd();
};

const texts = (parts: fc.Arbitrary<string>): Texts => ({
  line: fc
    .array(parts, { minLength: 1, maxLength: 6 })
    .map((all) =>
      asKept(
        all
          .join('')
          .replace(/[\r\n]+/g, ' ')
          .trim(),
      ).trim(),
    )
    .filter((text) => text !== '' && text.length <= 300),
  prose: fc
    .array(fc.tuple(parts, fc.constantFrom('', ' ', '\n', '\n\n', '\r\n')), { minLength: 1, maxLength: 12 })
    .map((all) => asKept(all.flat().join('')))
    .filter((text) => text !== ''),
});

/** Signs of tables, lists and headings that mean nothing where they stand, and letters that come in two forms. */
const HARMLESS = texts(
  fc.constantFrom(
    ...[
      'あ',
      '水辺',
      'a',
      'B ',
      '1',
      '１',
      '、',
      '「',
      '-',
      '- ',
      '・',
      '#',
      '## ',
      '####',
      '　',
      ' ',
      '*',
      '|',
      '｜',
    ],
    ...[
      '\\',
      '=',
      ':',
      '_',
      '@',
      '髙',
      '👪',
      'ば',
      '\u0000',
      '\u202e',
      '\u200b',
      '\ufeff',
      '[x] ',
      '>',
      '1. ',
      '⼀',
    ],
  ),
);

/** Returns what could move the answers of a form, in the hands of who knows how. */
const hostileTo = (form: Form): Texts =>
  texts(
    fc.oneof(
      fc.constantFrom(...form.boxes.map(({ heading }) => `\n### ${heading}\n`)),
      fc.constantFrom(...form.boxes.map(({ heading }) => `### ${heading}`)),
      fc.constantFrom(
        '```',
        '\n```\n',
        '~~~\n',
        '\n````md\n',
        '<!--',
        '\n<!-- ',
        '-->',
        '<script>',
        '</script>',
        '<?',
      ),
      fc.constantFrom(
        '_No response_',
        '\n_No response_\n',
        '- [x] ',
        '### ',
        '\n### x\n',
        '---',
        '===',
        '\n\n',
        '\r',
      ),
      fc.constantFrom(
        '\u0000',
        '\u202e',
        '\u2028',
        '\u0085',
        '\v',
        '\f',
        'あ',
        '水辺',
        '| ',
        '｜',
        '\\',
        '${{ x }}',
      ),
    ),
  );

/** Hostile texts in few boxes, so that neither being read nor being refused is the rule. */
const mixed = (form: Form): Texts => {
  const hostile = hostileTo(form);
  return {
    line: fc.oneof({ weight: 15, arbitrary: HARMLESS.line }, { weight: 1, arbitrary: hostile.line }),
    prose: fc.oneof({ weight: 5, arbitrary: HARMLESS.prose }, { weight: 1, arbitrary: hostile.prose }),
  };
};

/** Groups in which nothing was answered are as good as absent. */
const withoutEmpty = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, withoutEmpty(part)] as const)
      .filter(([, part]) => JSON.stringify(part) !== '{}'),
  );
};

const saying = ({ questions, papers, pasted }: Parameters<typeof writeBody>[1]) =>
  withoutEmpty({ questions, papers, pasted });

describe.each(BY_ID)('the form %s', (_, form) => {
  it('has headings that GitHub and people tell apart', () => {
    const headings = form.boxes.flatMap(({ heading, formerly }) => [heading, ...formerly]);
    expect(headings).toEqual(headings.map((heading) => heading.normalize('NFC').trim()));
    expect(new Set(headings.map((heading) => heading.normalize('NFKC'))).size).toBe(headings.length);
  });

  it('offers choices by labels of their own', () => {
    for (const { choices } of form.boxes) {
      expect(new Set(choices.map(({ label }) => label.ja.normalize('NFC').trim())).size).toBe(choices.length);
    }
  });

  it('gives back what was answered, whatever ends its lines', () => {
    fc.assert(
      fc.property(answersTo(form, HARMLESS), fc.constantFrom('\n', '\r\n', '\r'), (answers, end) => {
        const body = writeBody(form, answers).replaceAll('\n', end);
        expect(recogniseForm(body, FORMS)).toEqual({ form, certain: true });
        const filled = readForm(form, body);
        expect(filled.problems).toEqual([]);
        expect(saying(filled)).toEqual(saying(answers));
      }),
      { numRuns: 60 },
    );
  });

  it('gives back what was answered or refuses it by its lines, whatever somebody types', () => {
    fc.assert(
      fc.property(fc.oneof(answersTo(form, hostileTo(form)), answersTo(form, mixed(form))), (answers) => {
        const body = writeBody(form, answers);
        const filled = readForm(form, body);
        if (filled.problems.length === 0) expect(saying(filled)).toEqual(saying(answers));
        else expect(filled.problems.every(({ line }) => line !== null)).toBe(true);
        const { form: seen } = recogniseForm(body, FORMS);
        expect([form, null]).toContain(seen);
      }),
      { numRuns: 150 },
    );
  });
});
