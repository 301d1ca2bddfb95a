import { isFilledIfEmpty } from '../forms/supplied.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../io/content.ts';
import { assess } from '../assess.ts';
import { boxId } from '../forms/form.ts';
import { formsOf } from '../forms/forms.ts';
import { typedAnswer } from '../forms/read/write-body.ts';
import { programmeOn } from '../programme/in-force.ts';
import { readRecord } from '../record/read-record.ts';
import { documentsOf, type Project } from '../record/record.ts';
import { printDocument } from '../record/text/print.ts';
import { checkDraft } from './check-draft.ts';
import { type Draft, type WrittenKind, type WrittenPaper, writtenBy } from './draft.ts';

// What the form calls complete, the desk takes: nobody is sent back for what the last screen could have told.

const files = readContent('content');
const read = readRecord(files);
const { record } = read;

interface Filed {
  readonly name: string;
  readonly day: string;
  readonly form: ReturnType<typeof formsOf>[number];
  readonly project: Project | null;
  readonly path: string;
  readonly draft: Draft;
}

function retyped(paper: WrittenPaper, id: string, day: string, project: Project, path: string): Filed {
  const form = formsOf(programmeOn(record, day), day).find((one) => one.id === id);
  if (!form) throw new Error(`There is no form ${id}.`);
  const answers = { questions: { project: project.id }, papers: [paper], pasted: null };
  const draft = Object.fromEntries(
    form.boxes.map((box) => [boxId(box), typedAnswer(box, answers as Parameters<typeof typedAnswer>[1])]),
  );
  return { name: path, day, form, project: paper.kind === 'report' ? project : null, path, draft };
}

const filed: readonly Filed[] = [...record.projects.values()].flatMap((project) => [
  ...documentsOf(project, 'proposal').map(({ kind, data, path }) => {
    const id = data.previousProposal === undefined ? 'proposal' : 're-proposal';
    return retyped({ kind, data }, id, data.filedAt.slice(0, 10), project, path);
  }),
  ...documentsOf(project, 'report').map(({ kind, data, path }) =>
    retyped({ kind, data }, 'report', data.submittedAt.slice(0, 10), project, path),
  ),
]);

/** What the desk would find wrong in the paper that the form makes of a draft; null where the form is not content itself. */
function refusedAfter(
  { form, day, project, path, draft }: Filed,
  emptied: readonly string[],
): string[] | null {
  const left: Draft = { ...draft, ...Object.fromEntries(emptied.map((box) => [box, ''])) };
  const around = { programmes: record.programmes, project, sittings: [...record.sittings.values()] };
  const { paper } = checkDraft(form, left, around, day);
  if (!paper) return null;
  // What the desk puts in and what the counter knows stands as it was filed.
  const number = Number(/-(\d{4})\//.exec(path)?.[1]);
  const data = { ...paper.data, ...(paper.kind === 'proposal' ? { source: { issue: number } } : {}) };
  const text = printDocument<WrittenKind>(writtenBy(form), data as never);
  const base = readRecord(files.filter((file) => file.path !== path));
  const without = { files: files.filter((file) => file.path !== path), read: base };
  return assess({ files: [{ path, before: null, after: text }] }, without, day)
    .findings.filter(({ severity, file }) => severity === 'error' && file === path)
    .map(({ rule, field, message }) => `${rule} ${field} ${message.ja}`);
}

const proposerOf = (path: string): string | undefined =>
  [...record.projects.values()]
    .flatMap((project) => documentsOf(project, 'proposal'))
    .find((document) => document.path === path)?.data.proposer.type;

/** What the desk fills in where it is empty is no question of the draft. */
const asked = ({ form }: Filed) =>
  form.boxes.filter(({ target }) => target.is !== 'field' || !isFilledIfEmpty(target.field));

describe('what the form calls complete', () => {
  const samples = ['npo-corporation', 'group', 'individual', 'city-staff'].flatMap(
    (type) =>
      filed.find(({ form, path }) => form.kinds.includes('proposal') && proposerOf(path) === type) ?? [],
  );
  const again = filed.find(({ form }) => form.id === 're-proposal');
  const report = filed.find(({ form }) => form.id === 'report');
  const all = [...samples, ...(again ? [again] : []), ...(report ? [report] : [])];

  it('is looked at for every kind of proposer, a second proposal and a report', () => {
    expect(all.length).toBe(6);
  });

  it.each(all.map((one) => [one.name, one] as const))(
    '%s: with each box empty, the desk refuses none of it',
    (_, one) => {
      const refused = asked(one).flatMap(
        (box) => refusedAfter(one, [boxId(box)])?.map((said) => `${box.heading}: ${said}`) ?? [],
      );
      expect(refused).toEqual([]);
    },
  );

  it('C02: is taken of every kind of proposer, whatever boxes are left empty or were filled in as somebody else', () => {
    const [own] = samples;
    if (!own) throw new Error('The demonstration has no proposal.');
    const types = ['NPO法人', '法人格のない団体', '個人', '市の職員'];
    const whole: Draft = {
      ...own.draft,
      'proposer-corporate-number': '8700110005901',
      'proposer-section': 'みどり課',
      partners: '谷戸やまもりの会｜法人格のない団体',
      'profile-founded': '2014年6月',
      'profile-members': '28',
    };
    const anybody = fc.tuple(
      fc.constantFrom(...types),
      fc.constantFrom('必要', '不要'),
      fc.subarray(asked(own).map(boxId), { maxLength: 3 }),
    );
    const complete = new Map(types.map((type) => [type, 0]));
    const ask = (type: string, funds: string, emptied: readonly string[]) => {
      const draft = { ...whole, 'proposer-type': type, 'budget-needs-city-funds': funds };
      const found = refusedAfter({ ...own, draft }, emptied);
      expect(found ?? []).toEqual([]);
      if (found) complete.set(type, (complete.get(type) ?? 0) + 1);
    };
    for (const type of types) ask(type, '必要', []);
    fc.assert(
      fc.property(anybody, ([type, funds, emptied]) => ask(type, funds, emptied)),
      { numRuns: 60 },
    );
    // Otherwise nothing would have been asked of the desk.
    expect([...complete.values()].every((count) => count > 0)).toBe(true);
  });

  it('is taken with any boxes empty', () => {
    const several = fc
      .constantFrom(...all)
      .chain((one) =>
        fc.tuple(fc.constant(one), fc.subarray(asked(one).map(boxId), { minLength: 2, maxLength: 6 })),
      );
    fc.assert(
      fc.property(several, ([one, emptied]) => {
        expect(refusedAfter(one, emptied) ?? []).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
