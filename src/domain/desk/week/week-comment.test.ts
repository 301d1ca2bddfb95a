import { describe, expect, it } from 'vitest';
import { formsOf } from '../../forms/forms.ts';
import { programme, project, record, roster, sitting } from '../../lifecycle/build.test-support.ts';
import * as make from '../../lifecycle/papers.test-support.ts';
import { recordStatus } from '../../lifecycle/status.ts';
import { NOTHING_ARRIVED, type Arrived } from './arrived.ts';
import { weekComment, weekMark } from './week-comment.ts';

const RULES = programme({ sittings: { minimum: 0 } });
const placesOn = (today: string) => ({ programme: RULES, forms: formsOf(RULES, today) });

function said(today: string, arrived: Arrived = NOTHING_ARRIVED, ...papers: Parameters<typeof project>[1][]) {
  const given = record(
    papers.map((paper, at) => project(`2026-00${42 + at}`, paper)),
    [sitting('2026-01', '2026-05-20', [1], { confirmedOn: '2026-05-25', minutes: '協議しました。' })],
    [roster(2026)],
    new Map([[2023, RULES]]),
  );
  return weekComment(recordStatus(given, today), arrived, placesOn(today), ['@desk']);
}

describe('the list of a week in the secretariat’s thread', () => {
  it('bears the mark of its Monday', () => {
    expect(weekMark('2026-07-26')).toBe('remind:week:2026-07-20');
    expect(weekMark('2026-07-27')).toBe('remind:week:2026-07-27');
    expect(weekMark('2026-08-02')).toBe('remind:week:2026-07-27');
  });

  it('is not written where there is nothing to do', () => {
    expect(said('2026-06-01')).toBeNull();
  });

  it('C12: has the lines of the site’s list, each with its form', () => {
    const list = said('2026-05-08', NOTHING_ARRIVED, make.proposal('2026-04-10', false)) ?? '';
    const [ja = '', en = ''] = list.split('<details');
    expect(ja).toMatch(/^<!-- junkan:remind:week:2026-05-04 -->\n+@desk\n\n### 事務局の今週\n/);
    expect(ja).toMatch(
      /- \*\*課に照会する\*\*：\[2026-0042 .*\]\(.*\/projects\/2026-0042\/\).*template=04-opinion\.yml/,
    );
    expect(ja).toContain('/week/');
    expect(en).toContain('Ask a section');
  });

  it('C07: says what has arrived, and by when advice is to be given', () => {
    const arrived: Arrived = {
      filings: [
        { for: 'secretariat', since: '2026-06-01', issue: 7, title: '【基本シート】', overdue: null },
        { for: 'reader', since: '2026-05-01', issue: 5, title: '<b>教えて</b>', overdue: '2026-05-15' },
      ],
      advice: [
        { issue: 8, askedOn: '2026-05-01', due: '2026-05-08', project: null, isKnown: true, record: null },
      ],
    };
    const list = said('2026-06-01', arrived) ?? '';
    expect(list).toContain('**確かめて登録する**：[#7 【基本シート】]');
    expect(list).toMatch(/\*\*読んで答える\*\*：\[#5 .*5月15日.*までの目安を過ぎています/);
    expect(list).not.toContain('<b>');
    expect(list).toMatch(/\[#8\].*5月8日.*までに返事（過ぎています）/);
  });
});
