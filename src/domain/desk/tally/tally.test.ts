import { describe, expect, it } from 'vitest';
import {
  project,
  programme,
  record,
  roster,
  sitting,
  type Made,
} from '../../lifecycle/build.test-support.ts';
import type { DataOf } from '../../record/kinds/index.ts';
import { proposalMarkdown, tallyText } from './print-tally.ts';
import { tallyOf, type Judgement } from './tally.ts';

const seats = [
  { id: 'npo-1', displayName: '構成員A' },
  { id: 'npo-2', displayName: '構成員B <b>' },
  { id: 'zaisei-kacho', displayName: '財政課長', side: 'city' as const },
  { id: 'kikaku-kacho', displayName: '企画課長', side: 'city' as const },
  { id: 'somu-bucho', displayName: '総務部長', side: 'city' as const, steps: [2 as const] },
];

const sheet = (member: string, side: 'npo' | 'city', judgement: Judgement | null): Made => ({
  kind: 'assessment',
  key: `2026-02-${member}`,
  data: {
    meeting: '2026-02',
    on: '2026-06-12',
    member,
    side,
    conflictOfInterest: judgement === null,
    ...(judgement === null ? {} : { criteria: { publicInterest: { judgement, reason: '理由' } } }),
  },
});

const proposal: Made = {
  kind: 'proposal',
  key: null,
  data: { title: '谷戸 | の道' } as DataOf<'proposal'>,
};

const agenda = [{ project: '2026-0042', item: '検討' }, { item: 'その他' }];
const held = sitting('2026-02', '2026-06-17', [1], { agenda });
const city = record(
  [
    project(
      '2026-0042',
      proposal,
      sheet('npo-1', 'npo', 'good'),
      sheet('npo-2', 'npo', null),
      sheet('zaisei-kacho', 'city', 'poor'),
    ),
    project('2026-0050', proposal),
  ],
  [held],
  [roster(2026, seats)],
  new Map([
    [
      2023,
      programme({
        criteria: [
          { key: 'publicInterest', label: { ja: '公益性', en: 'Benefit' }, question: { ja: '', en: '' } },
        ],
      }),
    ],
  ]),
);

describe('the tally of a sitting', () => {
  it('C13: shows by side who has handed in a sheet, who is still to come, and how each side sees a guideline', () => {
    expect(tallyText(tallyOf(city, held), 'ja')).toBe(`検討シートの集計 2026-02 (2026-06-17)

2026-0042 谷戸 | の道
  NPO — 提出 1/1、まだ: なし、利害関係あり: 構成員B <b>
  行政 — 提出 1/2、まだ: 企画課長
  公益性: NPO 認められる 1・一部に課題がある 0・認めにくい 0 / 行政 認められる 0・一部に課題がある 0・認めにくい 1`);
  });

  it('as Markdown, what people typed is no markup', () => {
    const [first] = tallyOf(city, held).proposals;
    const text = first ? proposalMarkdown(first, 'en') : '';
    expect(text).toContain('conflict of interest: 構成員B &#60;b&#62;');
    expect(text).toContain('2026-0042 谷戸 &#124; の道');
    expect(text).toContain('| Benefit | Good 1, Fair 0, Poor 0 | Good 0, Fair 0, Poor 1 |');
  });

  it('C18: where both steps meet, the directors are asked for a sheet of what was referred, and of nothing else', () => {
    const both = sitting('2026-03', '2026-07-22', [1, 2], {
      agenda: [
        { project: '2026-0050', item: '検討' },
        { project: '2026-0051', item: '決定' },
      ],
    });
    const referred: Made = {
      kind: 'review',
      key: '2026-02',
      data: { meeting: '2026-02', result: 'refer' } as DataOf<'review'>,
    };
    const projects = [project('2026-0050', proposal), project('2026-0051', proposal, referred)];
    const given = record(projects, [held, both], [roster(2026, seats)], city.programmes);
    const asked = tallyOf(given, both).proposals.map(({ sides }) =>
      sides.flatMap(({ open }) => open.map(({ displayName }) => displayName)).includes('総務部長'),
    );
    expect(asked).toEqual([false, true]);
  });

  it('says so when no proposal is to be judged', () => {
    const empty = sitting('2026-03', '2026-07-22', [2]);
    expect(tallyText(tallyOf(city, empty), 'ja')).toContain('この会議で検討する提案はありません。');
  });
});
