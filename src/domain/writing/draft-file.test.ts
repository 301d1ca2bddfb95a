import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { city, TODAY } from '../forms/city.test-support.ts';
import { boxId } from '../forms/form.ts';
import { formsOf } from '../forms/forms.ts';
import type { Draft } from './draft.ts';
import { printDraftFile, readDraftFile, type DraftOf } from './draft-file.ts';

const forms = formsOf(city, TODAY);
const form = forms.find(({ id }) => id === 'proposal') ?? forms[0];
if (!form) throw new Error('There is no form of a proposal.');
const own: DraftOf = { kind: 'proposal', from: null };
const read = (text: string) => readDraftFile(form, text, own);

/** What people type: lines that look like headings and backslashes among them, without empty lines round it. */
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom('### 提案の目的', '# 一', '\\# 二', '\\\\#', '- [x] 三', '｜'),
      fc.string({ unit: 'grapheme' }),
    ),
    {
      maxLength: 4,
    },
  )
  .map((lines) =>
    lines
      .join('\n')
      .replace(/\r/g, '')
      .replace(/^\n+|\n+$/g, ''),
  )
  .filter((text) => text.trim() !== '');

const drafts = fc.record(
  Object.fromEntries(
    form.boxes.map((box): [string, fc.Arbitrary<Draft[string]>] => {
      const labels = box.choices.map(({ label }) => label.ja);
      if (box.entry === 'choice') return [boxId(box), fc.constantFrom(...labels)];
      if (box.entry === 'choices' || box.entry === 'confirm')
        return [boxId(box), fc.subarray(labels, { minLength: 1 })];
      return [boxId(box), typed];
    }),
  ),
  { requiredKeys: [] },
);

describe('a draft in a file', () => {
  it('comes back as it was, whatever was typed', () => {
    fc.assert(
      fc.property(drafts as fc.Arbitrary<Draft>, (draft) => {
        expect(read(printDraftFile(form, draft, own))).toEqual({ is: 'draft', of: own, draft, unknown: [] });
      }),
      { numRuns: 100 },
    );
  });

  it('takes nothing but the boxes and choices of its form, and tells of the rest', () => {
    const text = [
      '# 記入中の下書き junkan/1 proposal -',
      '### 事業の名称',
      '水辺',
      '### __proto__',
      'x',
      '### 提案者の種類',
      '<script>alert(1)</script>',
      '### 分野',
      '存在しない分野',
    ].join('\n');
    expect(read(text)).toEqual({
      is: 'draft',
      of: own,
      draft: { 'proposal-title': '水辺', 'proposer-type': '', theme: [] },
      unknown: ['__proto__', '<script>alert(1)</script>', '存在しない分野'],
    });
  });

  it.each([
    ['nothing', ''],
    ['something else', '{"proposal-title":"x"}'],
    ['a text without its mark', '### 事業の名称\n水辺'],
    ['more than a draft can hold', `# 記入中の下書き junkan/1 proposal -\n${'あ'.repeat(200_000)}`],
  ])('%s is none', (_, text) => {
    expect(read(text)).toEqual({ is: 'none' });
  });

  it('of another form or project is told as such', () => {
    expect(read('# 記入中の下書き junkan/1 report 2024-0057\n')).toMatchObject({
      is: 'other',
      of: { kind: 'report', from: '2024-0057' },
    });
    expect(read('# 記入中の下書き junkan/1 proposal 2024-0048\n')).toMatchObject({ is: 'other' });
  });

  it('anything at all is read without an exception', () => {
    fc.assert(fc.property(fc.string(), (text) => void read(`# 記入中の下書き junkan/1 proposal -\n${text}`)));
  });
});
