import { describe, expect, it } from 'vitest';
import type { FormId } from '../../forms/form.ts';
import { recordStatus, type ProjectStatus } from '../../lifecycle/status.ts';
import { readRecord } from '../../record/read-record.ts';
import type { ContentFile } from '../../record/record.ts';
import { RULES } from '../../rules/index.ts';
import { checkRecord } from '../../rules/run.ts';
import { filed, NOW, problems, withText } from './edits/edits.test-support.ts';
import { accepted, deskAt, PROPOSAL, smallFiles, WITHOUT_FUNDS, type Typed } from './filing.test-support.ts';

// The clauses of the 2005 report one by one, each tried on a small record: what may be done, and what may not.

const TODAY = '2026-11-20';

/** The rules that a change of one file breaks. */
function broken(path: string, from: string | RegExp, to: string): readonly string[] {
  const files = withText(path, (text) => text.replace(from, to));
  expect(files.find((file) => file.path === path)?.text, path).not.toBe(
    smallFiles().find((file) => file.path === path)?.text,
  );
  return checkRecord(RULES, { files, read: readRecord(files), today: TODAY }).map(({ rule }) => rule);
}

const pathsOf = (id: FormId, typed: Typed, by?: string): readonly string[] =>
  accepted(filed(id, typed, by === undefined ? {} : { by })).papers.map(({ path }) => path);

const textOf = (id: FormId, typed: Typed, by?: string): string =>
  accepted(filed(id, typed, by === undefined ? {} : { by })).papers[0]?.text ?? '';

const statusOf = (id: string, today: string, files: readonly ContentFile[] = smallFiles()): ProjectStatus => {
  const status = recordStatus(readRecord(files).record, today).projects.get(id);
  if (!status) throw new Error(`There is no ${id}.`);
  return status;
};

describe('the clauses of the report, tried', () => {
  it('C01: every proposal names the version that it accepted, and no version is without its text', () => {
    expect(textOf('proposal', PROPOSAL, 'teian')).toContain('termsAccepted: 2025-04');
    expect(
      broken('projects/2026-0040/proposal.md', 'termsAccepted: 2025-04', 'termsAccepted: 2031-04'),
    ).toContain('unknown-terms');
    expect(
      broken('programme/2024.yaml', 'terms:\n', 'terms:\n  - { version: 2022-04, from: 2022-04-01 }\n'),
    ).toContain('terms-without-page');
  });

  it.each([
    ['法人格のない団体', {}],
    ['NPO法人', { 法人番号: '8700110005901' }],
    ['個人', { 団体の運営: null, 担い手: null, 活動の実績: '三年続けています。' }],
  ])('C02: %s may propose, on any day, without being known to the city', (type, more) => {
    const typed = { ...WITHOUT_FUNDS, 提案者の種類: type, ...more };
    const outcome = filed('proposal', typed, { by: 'stranger' });
    const about = outcome.is === 'refused' ? outcome.problems.map(({ heading }) => heading) : [];
    expect(about).not.toContain('提案者の種類');
    expect(outcome.is).not.toBe('not-yours');
  });

  it('C03: who does not accept the terms, or has an excluded activity, is told that this cannot be proposed', () => {
    const unticked = '- [ ] 了解しました';
    const [terms] = deskAt(NOW)
      .forms.find(({ id }) => id === 'proposal')
      ?.boxes.filter(({ target }) => target.is === 'field' && target.field === 'noExcludedActivities') ?? [
      undefined,
    ];
    expect(
      problems('proposal', { ...PROPOSAL, [terms?.heading ?? '']: unticked }, { by: 'teian' }).join(),
    ).toContain(terms?.heading);
    expect(
      broken('projects/2026-0040/proposal.md', 'noExcludedActivities: true', 'noExcludedActivities: false'),
    ).not.toEqual([]);
  });

  it('C04: whoever leaves out one of the seven items is told at its box', () => {
    const form = deskAt(NOW).forms.find(({ id }) => id === 'proposal');
    const items = (form?.boxes ?? []).filter(
      ({ required, target, entry }) =>
        required &&
        entry === 'prose' &&
        target.is === 'field' &&
        /^(?:purpose|needs|plan|continuity)/.test(target.field),
    );
    expect(items.length).toBeGreaterThan(6);
    for (const { heading } of items)
      expect(problems('proposal', { ...PROPOSAL, [heading]: null }, { by: 'teian' }).join()).toContain(
        `${heading}: `,
      );
  });

  it('C05, C06: what comes after the cut-off is accepted, in the round of the next year', () => {
    const late = filed('proposal', PROPOSAL, { by: 'teian', now: '2026-05-01T00:00:00+09:00' });
    const early = filed('proposal', PROPOSAL, { by: 'teian', now: '2026-04-30T23:59:59+09:00' });
    expect([early, late].map((one) => accepted(one).receipt.round?.fiscalYear)).toEqual([2026, 2027]);
  });

  it('C07: advice can be asked for without a project, and nobody is turned away', () => {
    expect(filed('consult', {}, { by: 'stranger' }).is).toBe('advice-asked');
  });

  it('C08: a roster that is far out of balance is a warning, and no wall', () => {
    const files = withText('council/2026.yaml', (text) => text.replaceAll('side: city', 'side: npo'));
    const found = checkRecord(RULES, { files, read: readRecord(files), today: TODAY });
    expect(
      found.filter(({ rule }) => rule === 'roster-unbalanced').map(({ severity }) => severity),
    ).toContain('warning');
  });

  it('C09: a guest is recorded with the council’s approval, and one without it is told', () => {
    const guest = (approved: string) =>
      broken(
        'meetings/2026-01.md',
        'agenda:',
        `guests:\n  - role: 提案者\n    name: 畑の会\n    approved: ${approved}\nagenda:`,
      );
    expect(guest('true')).not.toContain('guest-not-approved');
    expect(guest('false')).toContain('guest-not-approved');
  });

  it('C10: the posts of step 1 are the programme’s, and a roster without one of them is told', () => {
    expect(broken('council/2026.yaml', 'post: 財政課長', 'post: 税務課長')).toContain('step-2-members');
  });

  it('C11: two sittings at one time, and too few of them, are told', () => {
    const files = smallFiles();
    const held = files.find(({ path }) => path === 'meetings/2026-01.md');
    const twice = [...files, { path: 'meetings/2026-03.md', text: held?.text ?? '' }];
    expect(
      checkRecord(RULES, { files: twice, read: readRecord(twice), today: TODAY }).map(({ rule }) => rule),
    ).toContain('sitting-clash');
  });

  it('C12: a section is asked with a day, which the programme gives where nobody wrote one', () => {
    const asked = textOf('opinion', { 事業の番号: '2026-0040', 照会先の課: 'みどり課', 照会日: TODAY });
    expect(asked).toMatch(/^due: 2026-12-/m);
  });

  it('C13, C14: no review without a reason for each guideline, and no rejection without its own', () => {
    expect(
      broken('projects/2026-0031/review-2026-01.md', / {2}synergy:\n {4}judgement: .*\n {4}reason: .*\n/, ''),
    ).toContain('criteria-complete');
    expect(broken('projects/2026-0031/review-2026-01.md', /## 検討結果の理由\n\n.*\n/, '')).toContain(
      'reasons-given',
    );
  });

  it('C15, C27: the council verifies each report, and only then the circle closes', () => {
    const unverified = smallFiles().filter(({ path }) => !path.includes('verification'));
    expect(statusOf('2024-0010', '2026-05-08', unverified)).toMatchObject({
      stage: 'reported',
      next: { what: 'verification' },
    });
    expect(statusOf('2024-0010', TODAY).stage).toBe('verified');
  });

  it('C16: learning and outreach are filed by a form, and stand in the record', () => {
    expect(pathsOf('activity', {})[0]).toMatch(/^activities\/\d{4}-\d\d-\d\d-/);
  });

  it('C17: what is referred is to be decided by the last day of July, and is late the day after, for all to see', () => {
    const referred = smallFiles().filter(
      ({ path }) =>
        !/2024-0010\/(?!proposal|review|opinion|assessment)/.test(path) && !path.includes('2024-02'),
    );
    const decision = (today: string) =>
      statusOf('2024-0010', today, referred).obligations.find(({ what }) => what === 'decision');
    expect(decision('2024-07-31')).toMatchObject({ due: '2024-07-31', metOn: null });
    expect(decision('2024-07-31')?.state).not.toBe('overdue');
    expect(decision('2024-08-01')?.state).toBe('overdue');
  });

  it('C18, C19: a director has no sheet in step 1, and nothing is decided that step 1 did not refer', () => {
    const files = withText('projects/2024-0010/assessment-2024-01-npo-1.md', (text) =>
      text.replace('member: npo-1', 'member: somu-bucho').replace('side: npo', 'side: city'),
    ).map(({ path, text }) => ({ path: path.replace('2024-01-npo-1', '2024-01-somu-bucho'), text }));
    const found = checkRecord(RULES, { files, read: readRecord(files), today: TODAY });
    expect(found.filter(({ file }) => file.includes('somu-bucho')).map(({ rule }) => rule)).not.toEqual([]);
    expect(broken('projects/2024-0010/review-2024-01.md', 'result: refer', 'result: continued')).toContain(
      'decision-without-referral',
    );
  });

  it('C20, C21, C28: a plan counts from the day of the later word, and with one word it changes nothing', () => {
    const half = smallFiles()
      .filter(({ path }) => !/2024-0010\/(?:amendment|progress|report|verification)/.test(path))
      .map(({ path, text }) => ({
        path,
        text: /2024-0010\/(?:plan|agreement)/.test(path) ? text.replace(/^ {2}city: \{ on: .*\n/m, '') : text,
      }));
    const standing = statusOf('2024-0010', '2025-05-01', half);
    expect(standing.stage).toBe('adopted');
    expect(standing.next).toMatchObject({ what: 'agreement', owedBy: 'section' });
  });

  it('C22: from the decision on, before the agreement, progress can be told', () => {
    const adopted = smallFiles().filter(
      ({ path }) => !/2024-0010\/(?:plan|agreement|amendment|progress|report|verification)/.test(path),
    );
    const outcome = filed(
      'progress',
      { 事業の番号: '2024-0010', 確認日: '2024-09-01' },
      { files: adopted, now: '2024-09-01T10:00:00+09:00' },
    );
    expect(accepted(outcome).papers.map(({ path }) => path)).toEqual([
      'projects/2024-0010/progress-2024-09-01-secretariat.md',
    ]);
  });

  it('C23, C24, C25: a report is held against plan and items, owed by both within the month, each year', () => {
    expect(
      broken('projects/2024-0010/report-2025.md', '  - line: out-tools\n    actualYen: 200000\n', ''),
    ).toContain('settlement-complete');
    const owed = statusOf(
      '2024-0010',
      '2026-04-01',
      smallFiles().filter(({ path }) => !/report|verification/.test(path)),
    );
    expect(owed.obligations.filter(({ what }) => what === 'report')).toMatchObject([
      { owedBy: 'both', fiscalYear: 2025 },
    ]);
  });

  it('C26: a re-proposal names its predecessor and what changed', () => {
    const typed = { ...PROPOSAL, 前の提案: '2026-0031' };
    expect(problems('re-proposal', { ...typed, 前回から変えた点: null }, { by: 'teian' }).join()).toContain(
      '前回から変えた点',
    );
  });

  it('C29: another name of the council and another office need no change of code', () => {
    const files = withText('programme/2024.yaml', (text) => text.replaceAll('みどり課', '公園みどり課'));
    expect(
      readRecord(files)
        .record.programmes.get(2024)
        ?.offices.map(({ name }) => name.ja),
    ).toContain('公園みどり課');
    const section = deskAt(NOW, files)
      .forms.find(({ id }) => id === 'opinion')
      ?.boxes.find(({ heading }) => heading === '照会先の課');
    expect(section?.choices.map(({ label }) => label.ja)).toContain('公園みどり課');
  });
});
