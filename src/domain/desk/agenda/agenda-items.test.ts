import { describe, expect, it } from 'vitest';
import {
  programme,
  project,
  record,
  roster,
  sitting,
  type Made,
} from '../../lifecycle/build.test-support.ts';
import * as make from '../../lifecycle/papers.test-support.ts';
import { SITTINGS } from '../../lifecycle/status.test-support.ts';
import type { CityRecord, Sitting } from '../../record/record.ts';
import { planAgenda } from './plan.ts';
import { agendaMarkdown, writtenAgenda } from './print-agenda.ts';

const planned = (
  id: string,
  day: string,
  step: Sitting['data']['step'],
  agenda: Sitting['data']['agenda'] = [],
) => sitting(id, day, step, { attendees: undefined, agenda });

const city = (
  projects: Readonly<Record<string, readonly Made[]>>,
  sittings: readonly Sitting[] = SITTINGS,
): CityRecord =>
  record(
    Object.entries(projects).map(([id, papers]) => project(id, ...papers)),
    sittings,
    [roster(2026, [{ displayName: '構成員A' }, { id: 'npo-9', displayName: '構成員B', office: '水辺の会' }])],
    new Map([[2026, programme()]]),
  );

const matters = (given: CityRecord, id: string, today: string) =>
  planAgenda(given, id, today)?.items.map(({ matter, project: of, carried }) =>
    [matter, of, ...(carried ? ['carried'] : [])].join(' '),
  );

describe('the agenda of a sitting', () => {
  // agendaCloses is ten days: the sitting of 17 June takes what arose by 7 June.
  it.each([
    ['2026-06-07', ['review 2026-0001']],
    ['2026-06-08', []],
  ])('C12: a proposal of %s', (filed, expected) => {
    expect(matters(city({ '2026-0001': [make.proposal(filed)] }), '2026-02', '2026-06-10')).toEqual(expected);
  });

  it('C13: what was put off is heard again with what was asked, answered or not', () => {
    const asks = [make.item('a', 'proposer', '2026-06-07')];
    const given = city({
      '2026-0001': [make.proposal('2026-04-01'), make.review('2026-01', 'continued', { asks })],
    });
    expect(planAgenda(given, '2026-02', '2026-06-01')?.items).toMatchObject([
      {
        matter: 'heard',
        asks: [{ owedBy: 'proposer', done: false }],
        invited: [{ name: { ja: '水辺の会' } }],
      },
    ]);
  });

  it('C19: only what step 1 referred is decided, and only by a sitting of step 2', () => {
    const given = city({
      '2026-0001': [make.proposal('2026-04-01'), make.review('2026-01', 'refer')],
      '2026-0002': [make.proposal('2026-04-01')],
    });
    expect(matters(given, '2026-03', '2026-07-01')).toEqual(['decision 2026-0001']);
    expect(matters(given, '2026-02', '2026-06-01')).toEqual(['review 2026-0002 carried']);
  });

  it('C15: a report is verified at the next sitting for that, however many others come first', () => {
    const given = city({
      '2026-0001': [
        make.proposal('2025-04-01'),
        make.review('2026-01', 'refer'),
        make.decision('2026-03', 'adopted'),
        make.plan({ npo: '2026-09-01', city: '2026-09-01' }),
        make.agreement('2026-09-10', '2026-10-01', '2026-12-31'),
        make.report(2026, '2026-12-31', '2027-01-20'),
      ],
    });
    expect(matters(given, '2026-06', '2027-02-01')).toEqual(['verification 2026-0001']);
    expect(planAgenda(given, '2026-06', '2027-02-01')?.items[0]?.item).toBe(
      '「谷戸の水辺を守る事業」2026年度の検証',
    );
  });

  it('C28: says who takes no part: by their sheets, or because the proposal is their own group’s', () => {
    const given = city({
      '2026-0001': [make.proposal('2026-04-01'), make.assessment('2026-01', '2026-05-10')],
    });
    expect(planAgenda(given, '2026-01', '2026-05-15')?.items[0]?.conflicts.map(({ id }) => id)).toEqual([
      'npo-1',
      'npo-9',
    ]);
  });

  it('C12: shows the opinions that are still missing, and asks the sections to come', () => {
    const given = city({
      '2026-0001': [make.proposal('2026-04-01'), make.opinion('midori-ka', { due: '2026-05-10' })],
    });
    expect(planAgenda(given, '2026-01', '2026-05-15')?.items).toMatchObject([
      {
        opinions: [{ due: '2026-05-10' }],
        invited: [{ role: { ja: '提案者' } }, { role: { ja: '関係課' } }],
      },
    ]);
  });

  it('C12: of a sitting that is over is that of its eve; of one that is not known there is none', () => {
    const given = city({
      '2026-0001': [make.proposal('2026-04-01'), make.review('2026-01', 'refer')],
    });
    expect(planAgenda(given, '2026-01', '2027-01-01')).toMatchObject({
      on: '2026-05-19',
      items: [{ matter: 'review' }],
    });
    expect(planAgenda(given, '2030-01', '2026-05-01')).toBeNull();
  });

  it('C12: is there before its notice, as the record will be on that day', () => {
    const given = city({ '2026-0001': [make.proposal('2026-04-01')] });
    expect(planAgenda(given, '2026-01', '2026-04-02')).toMatchObject({ on: '2026-04-20', items: [{}] });
  });
});

describe('the meeting’s file', () => {
  const projects = { '2026-0001': [make.proposal('2026-04-01')], '2026-0002': [make.proposal('2026-04-02')] };
  const rows = [
    { item: '日程' },
    { project: '2026-0002', item: '自分の言葉で' },
    { project: '2025-0099', item: '前年から' },
  ];

  it('keeps every row that a person wrote and gets what is missing; done twice, nothing changes', () => {
    const once = planAgenda(
      city(projects, [planned('2026-01', '2026-05-20', [1], rows)]),
      '2026-01',
      '2026-05-01',
    );
    const written = once ? writtenAgenda(once) : [];
    expect(written).toEqual([...rows, { project: '2026-0001', item: '「谷戸の水辺を守る事業」の検討' }]);
    expect(once?.others).toEqual(['2025-0099']);
    const twice = planAgenda(
      city(projects, [planned('2026-01', '2026-05-20', [1], written)]),
      '2026-01',
      '2026-05-01',
    );
    expect(twice && writtenAgenda(twice)).toEqual(written);
  });
});

describe('the readable page', () => {
  it('says what is due in plain Japanese, and nothing that was typed is markup', () => {
    const hostile = make.proposal('2026-04-01', true, { title: '<b>@all</b>' });
    const agenda = planAgenda(city({ '2026-0001': [hostile] }), '2026-01', '2026-05-01');
    expect(agenda && agendaMarkdown(agenda, programme(), 'ja')).toBe(`# 2026年度 第1回会議 議題

- 日時: 2026年（令和8年）5月20日 14:00〜16:30
- 会場: 市役所 会議室
- 進行: npo-1
- 記録を見た日: 2026年（令和8年）5月1日

## 検討する提案（ヒヤリング）

### 2026-0001 &#60;b&#62;@\u{2060}all&#60;/b&#62;

- お招きする人: 水辺の会 (提案者)
- 利害関係があり判断に加わらない人: 構成員B`);
  });

  it('says so when nothing is due', () => {
    const agenda = planAgenda(city({}), '2026-01', '2026-05-01');
    expect(agenda && agendaMarkdown(agenda, programme(), 'ja')).toContain(
      '記録から決まる議題はまだありません。',
    );
  });
});
