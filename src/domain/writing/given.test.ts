import { describe, expect, it } from 'vitest';
import { readContent } from '../../io/content.ts';
import { boxId, type FormId } from '../forms/form.ts';
import { formsOf } from '../forms/forms.ts';
import { questionBox } from '../forms/questions.ts';
import { programmeOn } from '../programme/in-force.ts';
import { readRecord } from '../record/read-record.ts';
import { KINDS } from '../record/kinds/index.ts';
import { askedOf } from '../record/kinds/proposal/asked-of.ts';
import { descriptionOf } from '../schema/field.ts';
import { isOptional, shapeOf } from '../schema/shape.ts';
import { checkDraft } from './check-draft.ts';
import type { Draft } from './draft.ts';
import { given } from './given.ts';

const TODAY = '2026-11-20';
const { record } = readRecord(readContent('content'));
const programme = programmeOn(record, TODAY);
const formNamed = (id: FormId) => {
  const form = formsOf(programme, TODAY).find((one) => one.id === id);
  if (!form) throw new Error(`There is no form ${id}.`);
  return form;
};
const proposal = formNamed('proposal');

/** The boxes that whoever gave these answers is asked: `*` where they must answer. */
const askedBy = (draft: Draft) =>
  given(proposal, draft, programme).form.boxes.map((box) => `${boxId(box)}${box.required ? '*' : ''}`);

describe('what a form asks, by the answers given', () => {
  it.each([
    [
      'NPO法人',
      ['proposer-corporate-number', 'autonomy-staff*', 'profile-record*', 'profile-members', 'eligibility*'],
      ['proposer-section', 'partners'],
    ],
    [
      '法人格のない団体',
      ['autonomy-staff*', 'profile-record*', 'profile-founded', 'eligibility*'],
      ['proposer-corporate-number', 'proposer-section', 'partners'],
    ],
    [
      '個人',
      ['autonomy-governance*', 'profile-record*', 'profile-url', 'eligibility*'],
      ['proposer-corporate-number', 'proposer-section', 'partners', 'profile-founded'],
    ],
    [
      '市の職員',
      ['proposer-section*', 'partners'],
      ['proposer-corporate-number', 'autonomy-staff', 'profile-record', 'eligibility'],
    ],
  ])('C02: %s', (type, asks, never) => {
    const asked = askedBy({ 'proposer-type': type });
    expect(asks.filter((box) => !asked.includes(box))).toEqual([]);
    expect(asked.filter((box) => never.includes(box.replace('*', '')))).toEqual([]);
  });

  it('C29: of the conditions, each kind of proposer confirms its own', () => {
    const conditions = (type: string) =>
      given(proposal, { 'proposer-type': type }, programme).form.boxes.find(
        (box) => boxId(box) === 'eligibility',
      )?.choices.length;
    expect([conditions('法人格のない団体'), conditions('個人'), conditions('市の職員')]).toEqual([
      5,
      1,
      undefined,
    ]);
  });

  it('C06: without city funds the city bears nothing, and nobody is asked how much', () => {
    const { draft, implied } = given(
      proposal,
      { 'budget-needs-city-funds': '不要', 'budget-city-share-yen': '300' },
      programme,
    );
    expect(draft['budget-city-share-yen']).toBe('0');
    expect([...implied]).toEqual(['budget-city-share-yen']);
  });

  it('names every field of the groups that only some are asked for', () => {
    const unnamed = (['autonomy', 'profile'] as const).flatMap((group) => {
      const schema = shapeOf(KINDS.proposal.schema).find(([key]) => key === group)?.[1];
      return shapeOf(schema ?? KINDS.proposal.schema).flatMap(([key, own]) => {
        const asking = askedOf(`${group}.${key}`, 'group');
        return descriptionOf(own) && (asking === 'required') !== !isOptional(own) ? [`${group}.${key}`] : [];
      });
    });
    expect(unnamed).toEqual([]);
  });
});

describe('C24: the sides of a report', () => {
  const form = formNamed('report');
  const report = {
    ...form,
    boxes: [{ ...questionBox('side', 'report', true).box, heading: 'side' }, ...form.boxes],
  };
  const project = record.projects.get('2024-0057') ?? null;
  const around = { programmes: record.programmes, project, sittings: [...record.sittings.values()] };
  const row = 'documents｜12｜｜達成した｜よくできた｜達成した｜よくできた';

  it.each([
    ['事業主体者（提案した団体・個人）', 'documents｜12｜｜達成した｜よくできた｜｜'],
    ['市の担当課', 'documents｜12｜｜｜｜達成した｜よくできた'],
    ['双方で一緒に書いて、事務局に出す', row],
  ])('%s writes its own columns', (side, left) => {
    expect(given(report, { side, results: row }, programme).draft['results']).toBe(left);
  });

  it('a side must judge what it reports, and need not write for the other', () => {
    const side = '事業主体者（提案した団体・個人）';
    const { problems } = checkDraft(report, { side, results: 'documents｜12｜｜｜｜｜' }, around, TODAY);
    const said = problems.filter(({ box }) => box === 'results').map(({ message }) => message.ja);
    expect(said.filter((words) => words.includes('事業主体者の評価')).length).toBe(1);
    expect(said.filter((words) => words.includes('担当課の'))).toEqual([]);
  });
});

it('C29: the questions of the city are asked of the kinds of proposers that they are for', () => {
  const words = (ja: string) => ({ ja, en: ja });
  const asking: typeof programme = {
    ...programme,
    questions: [
      { key: 'all', label: words('皆'), help: words('皆に聞く'), kind: 'text', required: true },
      {
        key: 'groups',
        label: words('団体'),
        help: words('団体に聞く'),
        kind: 'yes-no',
        required: true,
        for: ['group'],
      },
    ],
  };
  const form = formsOf(asking, TODAY).find(({ id }) => id === 'proposal');
  const asked = (type: string) =>
    form &&
    given(form, { 'proposer-type': type }, asking)
      .form.boxes.map((box) => `${boxId(box)}${box.required ? '*' : ''}`)
      .filter((box) => box.startsWith('answers-'));
  expect(asked('法人格のない団体')).toEqual(['answers-all*', 'answers-groups*']);
  expect(asked('個人')).toEqual(['answers-all*']);
});
