import type { DataOf } from '../record/kinds/index.ts';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../io/content.ts';
import { boxId, type FormId } from '../forms/form.ts';
import { formsOf } from '../forms/forms.ts';
import { typedAnswer } from '../forms/read/write-body.ts';
import { conditionsFor } from '../programme/conditions.ts';
import { programmeOn } from '../programme/in-force.ts';
import { readRecord } from '../record/read-record.ts';
import { documentsOf, type Project } from '../record/record.ts';
import { checkDraft, type Checked } from './check-draft.ts';
import { type Draft, handedIn, type WrittenPaper } from './draft.ts';

const { record } = readRecord(readContent('content'));
const projects = [...record.projects.values()];

const formOn = (id: FormId, day: string) => {
  const form = formsOf(programmeOn(record, day), day).find((one) => one.id === id);
  if (!form) throw new Error(`There is no form ${id}.`);
  return form;
};

/** Types a filed paper into the form as it was on its day, and has it checked on that day. */
function retyped(
  paper: WrittenPaper,
  form: FormId,
  day: string,
  project: Project | null,
  change: Draft = {},
): Checked {
  const own = formOn(form, day);
  const answers = { questions: { project: project?.id ?? '' }, papers: [paper], pasted: null };
  const draft = Object.fromEntries(
    own.boxes.map((box) => [boxId(box), typedAnswer(box, answers as Parameters<typeof typedAnswer>[1])]),
  );
  const around = { programmes: record.programmes, project, sittings: [...record.sittings.values()] };
  return checkDraft(own, { ...draft, ...change }, around, day);
}

const reports = projects.flatMap((project) =>
  documentsOf(project, 'report').map(({ kind, data: { judged: _, ...data } }) => ({
    project,
    // On which day and how a side judged is the desk's to say.
    paper: { kind, data: data as DataOf<'report'> },
    day: data.submittedAt.slice(0, 10),
  })),
);
const proposals = projects.flatMap((project) =>
  documentsOf(project, 'proposal').map(({ kind, data }) => ({
    paper: { kind, data },
    form: data.previousProposal === undefined ? ('proposal' as const) : ('re-proposal' as const),
    day: data.filedAt.slice(0, 10),
  })),
);

/** How a side's word came is asked at the counter; what was migrated knows it not. */
const errors = ({ problems }: Checked) =>
  problems.filter(({ severity, box }) => severity === 'error' && !box?.startsWith('judged-'));

/** Returns the data that was typed: without what the counter adds, what came later or is asked by no form, and conditions that were not this proposer's to confirm. */
const typed = (paper: WrittenPaper, day: string) => {
  const {
    corrections: _,
    onBehalf: __,
    receivedOn: ___,
    summaryEn: ____,
    picture: _____,
    location: ______,
    eligibility,
    ...data
  } = handedIn(paper).data as Record<string, unknown>;
  if (paper.kind !== 'proposal' || eligibility === undefined) return data;
  const own = conditionsFor(programmeOn(record, day), paper.data.proposer.type).map(({ key }) => key);
  const confirmed = Object.entries(eligibility as object).filter(([key]) => own.includes(key));
  return confirmed.length === 0 ? data : { ...data, eligibility: Object.fromEntries(confirmed) };
};

describe('a draft', () => {
  it('C04: of every proposal of the demonstration is the proposal that was filed', () => {
    expect(proposals.length).toBeGreaterThan(20);
    for (const { paper, form, day } of proposals) {
      const checked = retyped(paper, form, day, null);
      expect([paper.data.title, errors(checked)]).toEqual([paper.data.title, []]);
      expect(checked.paper && typed(checked.paper, day)).toEqual(typed(paper, day));
    }
  });

  it('C24: of every report of the demonstration is the report that was filed', () => {
    expect(reports.length).toBeGreaterThan(5);
    for (const { project, paper, day } of reports) {
      const checked = retyped(paper, 'report', day, project);
      expect([project.id, errors(checked)]).toEqual([project.id, []]);
      expect(checked.paper && typed(checked.paper, day)).toEqual(typed(paper, day));
    }
  });

  it('C24: that leaves out an agreed indicator or a budget line is told at its table', () => {
    const [first] = reports;
    if (!first) throw new Error('The demonstration has no report.');
    const { project, paper, day } = first;
    const without = (rows: readonly unknown[]) => rows.slice(1);
    const short = {
      ...paper,
      data: {
        ...paper.data,
        results: without(paper.data.results),
        settlement: without(paper.data.settlement),
      },
    } as WrittenPaper;
    const boxes = errors(retyped(short, 'report', day, project)).map(({ box }) => box);
    expect(new Set(boxes)).toEqual(new Set(['results', 'settlement']));
  });

  it('C25: of a report before the work is done is told at the day of completion', () => {
    const [first] = reports;
    if (!first) throw new Error('The demonstration has no report.');
    const { project, paper, day } = first;
    const found = retyped(paper, 'report', day, project, { 'completed-on': '2099-03-31' });
    expect(found.paper).toBeNull();
    expect(errors(found).map(({ box }) => box)).toContain('completed-on');
  });
});
