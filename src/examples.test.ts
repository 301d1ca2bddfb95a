import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDesk } from './domain/desk/filing/desk.ts';
import {
  bodyOf,
  formOf,
  accepted,
  judged,
  PROPOSAL,
  threadOf,
  type Typed,
} from './domain/desk/filing/filing.test-support.ts';
import { formsOf } from './domain/forms/forms.ts';
import { recordStatus } from './domain/lifecycle/status.ts';
import { pointsOf } from './domain/lifecycle/points.ts';
import { givesPoints, guidelinesOf, judgedAt, type Guideline } from './domain/programme/judging.ts';
import { programmeOn } from './domain/programme/in-force.ts';
import { hasReview, stepsOf, type CouncilStep } from './domain/programme/steps.ts';
import { kindLabel } from './domain/record/kinds/kind-label.ts';
import { readRecord } from './domain/record/read-record.ts';
import { documentOf, documentsOf, type ContentFile } from './domain/record/record.ts';
import { printDocument } from './domain/record/text/print.ts';
import { RULES } from './domain/rules/index.ts';
import { checkRecord } from './domain/rules/run.ts';
import { readContent } from './io/content.ts';

// Every folder of docs/examples is a whole small record: it is checked, its forms are made, and one proposal goes through it.

const FOLDER = path.join(import.meta.dirname, '../docs/examples');
const EXAMPLES = readdirSync(FOLDER, { withFileTypes: true }).filter((one) => one.isDirectory());

const TODAY = '2026-05-20';
const NUMBER = 57;
const ID = '2026-0057';

const findingsIn = (files: readonly ContentFile[], today: string) =>
  checkRecord(RULES, { files, read: readRecord(files), today });

describe.each(EXAMPLES.map(({ name }) => name))('the example %s', (name) => {
  const files = readContent(path.join(FOLDER, name));
  const { record } = readRecord(files);
  const programme = programmeOn(record, TODAY);

  it('is read and checked without a word', () => {
    expect(findingsIn(files, TODAY)).toEqual([]);
    expect(programme.demonstration?.ja).toMatch(/見本/);
    expect(record.projects.size).toBe(0);
  });

  it('makes its forms, without Kamakura’s words and without steps where there is one', () => {
    const words = JSON.stringify(formsOf(programme, TODAY), (key, value: unknown) =>
      key === 'example' || key === 'description' ? undefined : value,
    );
    expect(words).not.toMatch(/鎌倉|エントランス会議|三部長/);
    if (!hasReview(programme)) expect(words).not.toMatch(/ステップ|[Ss]tep [12]/);
    if (givesPoints(programme)) expect(words).not.toContain('一部に課題がある');
  });

  it('takes a proposal that is filed, judged and decided', () => {
    const desk = openDesk(files, `${TODAY}T10:00:00+09:00`);
    const form = formOf('proposal', desk);
    const outcome = accepted(
      judged(
        threadOf(bodyOf(form, answersFor(form.boxes)), { number: NUMBER, createdAt: `${TODAY}T00:00:00Z` }),
        desk,
      ),
    );
    const filed = outcome.papers.map(({ path: at, text }) => ({ path: at, text }));
    const steps = stepsOf(programme);
    const sittings = steps.map((step, at) => sittingOf(step, at));
    const judgements = steps.flatMap((step, at) => papersOf(step, at));
    const all = [...files, ...filed, ...sittings, ...judgements];
    const after = '2026-08-01';
    expect(findingsIn(all, after).filter(({ severity }) => severity === 'error')).toEqual([]);
    const status = recordStatus(readRecord(all).record, after).projects.get(ID);
    expect(status?.stage).toBe('adopted');
    if (!status || !givesPoints(programme)) return;
    const sheets = documentsOf(status.project, 'assessment');
    for (const [at, step] of steps.entries()) {
      const own = sheets.filter(({ data }) => data.meeting === meetingOf(at));
      const most = guidelinesOf(programme, step).reduce((sum, { max = 0 }) => sum + max, 0);
      expect(pointsOf(programme, step, own)).toMatchObject({
        sum: most - guidelinesOf(programme, step).length,
        most,
      });
    }
    expect(documentOf(status.project, 'decision')).toBeDefined();
    expect(kindLabel('decision', programme).ja).toBe(
      hasReview(programme) ? 'ステップ2 決定結果' : '決定結果',
    );
  });

  const meetingOf = (at: number): string => `2026-0${at + 1}`;
  const dayAt = (at: number): string => ['2026-06-17', '2026-07-22'][at] ?? '';

  function sittingOf(step: CouncilStep, at: number): ContentFile {
    const members = [...(record.rosters.get(2026)?.data.members ?? [])].map(({ id }) => id);
    return {
      path: `meetings/${meetingOf(at)}.md`,
      text: printDocument('sitting', {
        step: [step],
        convenedOn: '2026-05-25',
        startsAt: `${dayAt(at)}T14:00:00+09:00`,
        endsAt: `${dayAt(at)}T16:00:00+09:00`,
        place: '市役所 会議室',
        openness: 'open',
        chair: '協働担当課長',
        attendees: members,
        agenda: [{ project: ID, item: '提案の検討', outcome: '採用する。' }],
      }),
    };
  }

  /** A sheet of each side, a point below the maximum, and what the council made of them. */
  function papersOf(step: CouncilStep, at: number): ContentFile[] {
    const meeting = meetingOf(at);
    const own = judgedAt(programme, step);
    const criteria = own.length === 0 ? {} : { criteria: judgedBy(own) };
    const approvals = (['npo-1', 'city-1'] as const).map((member) => ({
      member,
      on: dayAt(at),
      means: 'sitting' as const,
    }));
    const common = { meeting, approvals, ...criteria };
    const sheets = (['npo', 'city'] as const).map((side) => ({
      path: `projects/${ID}/assessment-${meeting}-${side}-1.md`,
      text: printDocument('assessment', {
        meeting,
        on: dayAt(at),
        member: `${side}-1`,
        side,
        conflictOfInterest: false,
        criteria: judgedBy(guidelinesOf(programme, step)),
      }),
    }));
    const result =
      step === 1
        ? printDocument('review', { ...common, result: 'refer' })
        : printDocument('decision', {
            ...common,
            result: 'adopted',
            reasons: '会議で話し合い、採用することとしました。',
            section: 'midori',
            budgetFiscalYear: 2027,
            notifiedOn: '2026-07-25',
          });
    return [
      ...sheets,
      { path: `projects/${ID}/${step === 1 ? 'review' : 'decision'}-${meeting}.md`, text: result },
    ];
  }

  const judgedBy = (guidelines: readonly Guideline[]) =>
    Object.fromEntries(
      guidelines.map(({ key, max }) => [
        key,
        givesPoints(programme)
          ? { points: (max ?? 0) - 1 }
          : { judgement: 'good' as const, reason: '目的と方法がはっきりしています。' },
      ]),
    );
});

/** A group’s proposal that needs city funds, in the boxes that the example asks. */
function answersFor(boxes: readonly { readonly heading: string }[]): Typed {
  return Object.fromEntries(
    Object.entries(PROPOSAL).filter(([heading]) => boxes.some((box) => box.heading === heading)),
  );
}
