import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseIssue } from '@github/issue-parser';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { parseForm, type FormElement } from '../../../sandbox/pages/issue-form.ts';
import { fileOf } from '../address.ts';
import { boxId, type Box, type Form } from '../form.ts';
import { city, TODAY } from '../city.test-support.ts';
import { formsOf } from '../forms.ts';
import { issueFormFiles } from '../issue-form/issue-form.ts';
import { CHOOSE, opensChosen } from '../no-answer.ts';
import { answersTo, type Texts } from './answers.arbitrary.ts';
import { boxAnswer } from './box-answer.ts';
import { cutBody } from './cut.ts';
import { printBody, typedAnswer, writeBody } from './write-body.ts';
import { readForm } from './read-form.ts';

// GitHub's own parser of issue forms is the judge: what it reads, we read, but for what is listed here with its reason.

const FIXTURES = path.join(import.meta.dirname, '../../../../node_modules/@github/issue-parser/__fixtures__');

const fixture = (name: string, file: string): string => readFileSync(path.join(FIXTURES, name, file), 'utf8');

/** Returns what an element of any issue form asks, as a box of ours. */
const boxFrom = ({ type, id, label, required, multiple, options }: FormElement): Box[] => {
  if (type === 'markdown') return [];
  const entry = {
    input: 'line',
    textarea: 'prose',
    checkboxes: 'confirm',
    dropdown: multiple ? 'choices' : 'choice',
  };
  const key =
    id ??
    label
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_|_$/g, '');
  return [
    {
      target: { is: 'field', kind: 'proposal', field: key },
      heading: label,
      label: { ja: label, en: label },
      help: { ja: '', en: '' },
      example: null,
      formerly: [],
      entry: entry[type] as Box['entry'],
      required,
      description: null,
      choices: options.map((option) => ({
        value: option.label,
        label: { ja: option.label, en: option.label },
      })),
      formerChoices: [],
      columns: [],
    },
  ];
};

const formFrom = (template: string): Form => ({
  id: 'proposal',
  name: { ja: '', en: '' },
  about: { ja: '', en: '' },
  kinds: ['proposal'],
  titleStart: '',
  boxes: parseForm('fixture.yml', template).elements.flatMap(boxFrom),
});

/** Our answers in the words of GitHub's parser; headings that it has not are told. */
function ourAnswers(template: string, body: string) {
  const { parts, problems } = cutBody(formFrom(template), body);
  const answers = parts.flatMap((part) => {
    const { box } = part;
    const several = box.entry === 'confirm' || box.entry === 'choices';
    const { raw } = boxAnswer(part, 'x', several ? z.array(z.string()) : null);
    const name = box.target.is === 'field' ? box.target.field : '';
    const picked = raw === undefined ? [] : [raw].flat();
    if (box.entry === 'confirm') {
      const unselected = box.choices.map(({ value }) => value).filter((value) => !picked.includes(value));
      return [[name, { selected: picked, unselected }] as const];
    }
    if (box.entry === 'choice' || box.entry === 'choices') return [[name, picked] as const];
    return raw === undefined ? [] : [[name, raw] as const];
  });
  return { answers: Object.fromEntries(answers), problems };
}

describe("the fixtures of GitHub's own parser", () => {
  it.each([
    ['example', 'parsed-issue.json'],
    ['no-ids', 'parsed-issue.json'],
    ['extra', 'parsed-issue-template.json'],
    ['missing', 'parsed-issue.json'],
  ])('are read with the same answers: %s', (name, expected) => {
    const { answers, problems } = ourAnswers(fixture(name, 'template.yml'), fixture(name, 'issue.md'));
    expect(problems).toEqual([]);
    expect(answers).toEqual(JSON.parse(fixture(name, expected)));
  });

  it.each([
    ['blank', 'it has none of the headings: theirs gives no answers and no reason, ours tells the person'],
    ['header', 'likewise'],
    ['invalid', 'likewise: its headings are of another level or empty'],
  ])('are refused, and told, where theirs gives nothing: %s (%s)', (name) => {
    const { answers, problems } = ourAnswers(fixture(name, 'template.yml'), fixture(name, 'issue.md'));
    expect(JSON.parse(fixture(name, 'parsed-issue.json'))).toEqual({});
    expect(answers).toEqual({});
    expect(problems.length).toBeGreaterThan(0);
  });

  it('are all asked for', () => {
    const asked = ['blank', 'example', 'extra', 'header', 'invalid', 'missing', 'no-ids'];
    // Without a form there is nothing to read by.
    const known = [...asked, 'no-template'];
    expect(known.filter((name) => !existsSync(path.join(FIXTURES, name)))).toEqual([]);
    expect(existsSync(path.join(FIXTURES, 'no-template', 'template.yml'))).toBe(false);
  });
});

const FORMS = formsOf(city, TODAY).map((form) => [form.id, form] as const);
const FILES = issueFormFiles(city, TODAY);

/** Returns what was typed into a box, as GitHub's parser gives it. */
function asTheirs(box: Box, typed: string | readonly string[]) {
  const picked = (typeof typed === 'string' ? [typed] : typed).filter((one) => one !== '');
  if (box.entry === 'confirm') {
    const labels = box.choices.map(({ label }) => label.ja);
    return { selected: picked, unselected: labels.filter((label) => !picked.includes(label)) };
  }
  if (box.entry === 'choice' || box.entry === 'choices') {
    // Deliberate: our first option is a choice to GitHub, and no answer to us.
    return picked.length === 0 && opensChosen(box) ? [CHOOSE.ja] : picked;
  }
  if (picked.length === 0) return undefined;
  // Deliberate: their parser leaves the fence round a text that is rendered as code, ours takes the paper out of it.
  return box.entry === 'paper' ? `\`\`\`markdown\n${picked.join('')}\n\`\`\`` : picked.join('');
}

const TEXTS: Texts = {
  line: fc.constantFrom('水辺の手入れ', 'R9.4.1 から', '300,000円', 'No', '- はい'),
  prose: fc.constantFrom(
    '一行だけ',
    '一行目\n二行目',
    '段落\n\n- 項目\n- 項目',
    '**強調**と`code`',
    '> 引用\n\n| a |',
  ),
};

/**
 * Deliberately not the same, and so not among the texts: `#### 見出し` in a text ends the answer for their parser, and
 * `None` in a line is no answer to it, though GitHub writes it for dropdowns alone; to us both are what was typed.
 */
describe.each(FORMS)("what the form %s makes is read by GitHub's parser as by ours", (_, form) => {
  const theirs = (body: string) => parseIssue(body, FILES.get(fileOf(form)) ?? '');

  it('with any answers', () => {
    fc.assert(
      fc.property(answersTo(withoutFormer(form), TEXTS), fc.constantFrom('\n', '\r\n'), (answers, end) => {
        const body = writeBody(form, answers).replaceAll('\n', end);
        const filled = readForm(form, body);
        expect(filled.problems).toEqual([]);
        const read = theirs(body);
        for (const box of form.boxes)
          expect([boxId(box), read[boxId(box)]]).toEqual([
            boxId(box),
            asTheirs(box, typedAnswer(box, filled)),
          ]);
      }),
      { numRuns: 20 },
    );
  });

  it('when nobody touched it', () => {
    const read = theirs(printBody(form, new Map()));
    for (const box of form.boxes)
      expect([boxId(box), read[boxId(box)]]).toEqual([boxId(box), asTheirs(box, '')]);
  });
});

/** Terms of another day are in no form of today. */
const withoutFormer = (form: Form): Form => ({
  ...form,
  boxes: form.boxes.map((box) => ({ ...box, formerChoices: [] })),
});
