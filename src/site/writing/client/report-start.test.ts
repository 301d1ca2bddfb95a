import { describe, expect, it } from 'vitest';
import { readContent } from '../../../io/content.ts';
import { boxId } from '../../../domain/forms/form.ts';
import { formsOf } from '../../../domain/forms/forms.ts';
import { typedAnswer } from '../../../domain/forms/read/write-body.ts';
import { recordAsOf } from '../../../domain/lifecycle/as-of.ts';
import { recordStatus } from '../../../domain/lifecycle/status.ts';
import { projectAnswer, type Addresses } from '../../../domain/open-data/api/project.ts';
import { addDays } from '../../../domain/dates/day.ts';
import { programmeOn } from '../../../domain/programme/in-force.ts';
import { readRecord } from '../../../domain/record/read-record.ts';
import { documentsOf, type DocumentOf } from '../../../domain/record/record.ts';
import type { IsoDate } from '../../../domain/dates/iso-date.ts';
import { checkDraft } from '../../../domain/writing/check-draft.ts';
import type { Kit } from '../kit.ts';
import { reportStart, type Answer } from './report-start.ts';
import type { Start } from '../start.ts';

const { record } = readRecord(readContent('content'));
const AT: Addresses = {
  page: (path) => ({ ja: path, en: path }),
  api: (path) => path,
  texts: (year) => String(year),
  paper: (path) => path,
  folder: (id) => id,
  history: (id) => id,
};

/** What the API says of a project on a day. */
function answerOn(id: string, day: IsoDate): Answer {
  const status = recordStatus(recordAsOf(record, day), day).projects.get(id);
  if (!status) throw new Error(`${id} was not there on ${day}.`);
  return projectAnswer(
    status,
    { predecessor: undefined, successors: [] },
    { today: day, programme: {} },
    AT,
  ) as Answer;
}

function kitOn(day: IsoDate): Kit {
  const form = formsOf(programmeOn(record, day), day).find(({ id }) => id === 'report');
  if (!form) throw new Error('There is no form of a report.');
  const programmes = [...record.programmes];
  return { kind: 'report', form, formFrom: form, programmes, paste: form };
}

/** What somebody starts from who writes a report of the demonstration on the day before it was handed in. */
function startBefore({ project, data }: DocumentOf<'report'>): Start {
  const day = addDays(data.submittedAt.slice(0, 10), -1);
  const start = reportStart(answerOn(project, day), kitOn(day));
  if (!start) throw new Error(`No report of ${project} was owed on ${day}.`);
  return start;
}

const reports = [...record.projects.values()].flatMap((project) => documentsOf(project, 'report'));

describe('what a report begins with', () => {
  it('C24: is every indicator and budget line that was reported on later, of the year that is due', () => {
    expect(reports.length).toBeGreaterThan(5);
    for (const report of reports) {
      const { draft, rows } = startBefore(report);
      expect(draft['fiscal-year']).toBe(String(report.data.fiscalYear));
      expect(rows['results']?.map(({ key }) => key)).toEqual(
        report.data.results.map(({ indicator }) => indicator),
      );
      const planned = rows['settlement']?.map(({ key }) => key) ?? [];
      expect(report.data.settlement.map(({ line }) => line)).toEqual(expect.arrayContaining(planned));
    }
  });

  it('C24: knows enough of the record for the rules: what was filed has no error, and half of it has', () => {
    for (const report of reports) {
      const start = startBefore(report);
      const day = report.data.submittedAt.slice(0, 10);
      const { form } = kitOn(day);
      const around = { programmes: record.programmes, project: start.project, sittings: start.sittings };
      const errors = (data: object) => {
        const papers = [{ kind: 'report' as const, data: data as Readonly<Record<string, unknown>> }];
        const answers = { questions: { project: report.project }, papers, pasted: null };
        const draft = Object.fromEntries(form.boxes.map((box) => [boxId(box), typedAnswer(box, answers)]));
        return checkDraft(form, draft, around, day).problems.filter(
          // How a side's word came is the counter's; what was migrated knows it not.
          ({ severity, box }) => severity === 'error' && !box?.startsWith('judged-'),
        );
      };
      expect([report.path, errors(report.data)]).toEqual([report.path, []]);
      const half = { ...report.data, results: report.data.results.slice(1) };
      expect(errors(half).map(({ box }) => box)).toEqual(['results']);
    }
  });

  it('C25: is nothing where the report of every year that has begun is there', () => {
    const [last] = documentsOf(record.projects.get('2023-0004') ?? { id: '', documents: [] }, 'report').slice(
      -1,
    );
    if (!last) throw new Error('The demonstration lacks the report.');
    const day = addDays(last.data.submittedAt.slice(0, 10), 1);
    expect(reportStart(answerOn('2023-0004', day), kitOn(day))).toBeNull();
  });
});
