import { describe, expect, it } from 'vitest';
import { boxId, type FormId } from '../../../forms/form.ts';
import { changesOfSitting } from '../../../remedy/changes.ts';
import { deskAt, formOf, wordsOf } from '../filing.test-support.ts';
import { changed, difference, filed, problems, textOf, withText } from './edits.test-support.ts';

const PATH = 'meetings/2026-02.md';
const AFTER = { now: '2027-02-18T09:00:00+09:00' };
const ticked = (...names: string[]) => names.map((name) => `- [x] ${name}`).join('\n');

describe('attendance and minutes', () => {
  it('C08: take those who are ticked by name, the others as absent, outcomes at their items, and leave the rest', () => {
    const after = changed(
      'minutes',
      {
        会議の番号: '2026-02',
        出席した構成員: ticked('NPO 構成員A', 'NPO 構成員C', '財政課長'),
        代理出席: '企画課長｜企画課 課長補佐',
        構成員のほかの参加者: '提案者｜畑の会｜承認した',
        議題ごとの結果: '１｜ステップ2へ送る',
        傍聴者数: '３人',
        閉会した時刻: '16:20',
        議事録: '# 開会\n\n話し合いました。',
      },
      AFTER,
    );
    const written = after[PATH] ?? '';
    expect(written.endsWith('---\n\n### 開会\n\n話し合いました。\n')).toBe(true);
    expect(written).toContain('attendees:\n  - npo-1\n  - npo-3\n  - zaisei-kacho\nabsentees:\n  - npo-2\n');
    expect(written).toContain('proxies:\n  - member: kikaku-kacho\n    by: 企画課 課長補佐\n');
    expect(written).toContain('guests:\n  - role: 提案者\n    name: 畑の会\n    approved: true\n');
    expect(written).toContain('item: 畑の講座の検討\n    outcome: ステップ2へ送る\n');
    expect(written).toContain('observers: 3\n');
  });

  it('can come bit by bit: what was written before stays', () => {
    const first =
      changed('minutes', { 会議の番号: '2026-02', 出席した構成員: null, 傍聴者数: '3' }, AFTER)[PATH] ?? '';
    expect(difference(textOf(PATH), first)).toEqual(['+ observers: 3']);
  });

  it('say of whoever is no member of this sitting, of an item that is not there, and of a sitting that is not', () => {
    expect(
      problems(
        'minutes',
        { 会議の番号: '2026-02', 代理出席: '市長｜秘書', 議題ごとの結果: '谷戸の散歩｜継続' },
        AFTER,
      ),
    ).toEqual([
      '代理出席: 「市長」は、名簿にありません。',
      '議題ごとの結果: 「谷戸の散歩」は、この会議の議題にありません。',
    ]);
    expect(problems('minutes', { 会議の番号: '2026-09', 傍聴者数: '3' }, AFTER)).toEqual([
      '会議の番号: 会議「2026-09」は記録にありません。',
    ]);
  });
});

describe('the agenda', () => {
  it('C12: gets new items below, by the number or the title of the project, and keeps the others', () => {
    const after = changed('agenda', {
      会議の番号: '2026-02',
      議題の一覧: '畑で学ぶ｜畑の講座の見学\n-｜日程',
      いまの議題の扱い: '残して、後に加える',
    });
    expect(after[PATH]).toContain(`agenda:
  - project: 2026-0040
    item: 畑の講座の検討
  - project: 2026-0040
    item: 畑の講座の見学
  - item: 日程
---`);
  });

  it('is put in another order where that is chosen, and says of a project that is not known', () => {
    const typed = { 会議の番号: '2026-02', いまの議題の扱い: 'この一覧に置き換える' };
    const after = changed('agenda', { ...typed, 議題の一覧: '-｜日程\n2026-0040｜畑の講座の検討' });
    expect(after[PATH]).toContain('agenda:\n  - item: 日程\n  - project: 2026-0040\n');
    expect(problems('agenda', { ...typed, 議題の一覧: '海の家｜日程' })).toEqual([
      '議題の一覧: 「海の家」は、記録にありません。',
    ]);
  });
});

describe('the forms that a page offers', () => {
  it('take what their links fill in: it is accepted, or told as unchanged', () => {
    const files = withText(PATH, (text) =>
      text.replace(/^agenda:\n/m, 'agenda:\n  - item: 日程\n    outcome: 決めた\n'),
    );
    const desk = deskAt(AFTER.now, files);
    const sitting = desk.read.record.sittings.get('2026-02');
    const links = [...(sitting ? changesOfSitting(sitting) : [])].filter(
      ({ form }) => form !== 'sitting-change',
    );
    expect(links.map(({ form }) => form)).toEqual(['sitting-plan', 'agenda', 'minutes']);
    for (const { form, fields } of links) {
      const own = formOf(form as FormId, desk);
      const typed = Object.fromEntries(
        own.boxes.map((box) => [box.heading, fields[boxId(box)] ?? null] as const),
      );
      if (form === 'agenda') typed['いまの議題の扱い'] = 'この一覧に置き換える';
      expect(problems(form as FormId, typed, { ...AFTER, files }), form).toEqual([
        'null: いまの記録と同じ内容です。',
      ]);
    }
  });

  it('lose no outcome of a sitting that was held', () => {
    const files = withText(PATH, (text) =>
      text.replace(/^agenda:\n/m, 'agenda:\n  - item: 日程\n    outcome: 決めた\n'),
    );
    const typed = { 会議の番号: '2026-02', いまの議題の扱い: 'この一覧に置き換える', 議題の一覧: '-｜次回' };
    expect(problems('agenda', typed, { files })).toEqual([
      '議題の一覧: 結果が書かれた議題が、この一覧にありません：「日程」。置き換えると、結果も消えます。',
    ]);
  });
});

describe('a sitting that is not held', () => {
  const typed = { 会議の番号: '2026-02', 理由: '大雪のため。', 決めた日: '2026-11-19' };

  it('is postponed to a new one with its agenda', () => {
    const after = changed('sitting-change', {
      ...typed,
      延期か中止か: '延期する',
      新しい開催日: '2027-03-10',
      新しい会場: '公民館',
    });
    expect(difference(textOf(PATH), after[PATH] ?? '')).toEqual([
      '+ cancelled:',
      '+   on: 2026-11-19',
      '+   reason: 大雪のため。',
      '+   postponedTo: 2026-03',
    ]);
    expect(
      difference(textOf(PATH), after['meetings/2026-03.md'] ?? '').filter((line) => line.startsWith('+')),
    ).toEqual([
      ...['+ step:', '+   - 1', '+   - 2'],
      '+ convenedOn: 2026-11-19',
      '+ startsAt: 2027-03-10T14:00:00+09:00',
      '+ endsAt: 2027-03-10T16:00:00+09:00',
      '+ place: 公民館',
    ]);
  });

  it('and the one that takes its place are received as one thing', () => {
    const outcome = filed('sitting-change', {
      ...typed,
      延期か中止か: '延期する',
      新しい開催日: '2027-03-10',
    });
    expect(wordsOf(outcome, deskAt(AFTER.now))).toContain('「会議の延期・中止」を受け取りました');
    expect(wordsOf(outcome, deskAt(AFTER.now))).not.toContain('「会議」「会議」');
  });

  it('is cancelled, or says what is missing', () => {
    expect(changed('sitting-change', { ...typed, 延期か中止か: '中止する' })[PATH]).toContain(
      'reason: 大雪のため。\n',
    );
    expect(problems('sitting-change', { ...typed, 延期か中止か: '延期する' })).toEqual([
      '新しい開催日: いつに延期するのかが分かりません。',
    ]);
    expect(
      problems('sitting-change', { ...typed, 延期か中止か: '延期する', 延期先の会議: '2026-08' }),
    ).toEqual(['延期先の会議: 会議「2026-08」は記録にありません。']);
    expect(problems('sitting-change', { ...typed, 会議の番号: '2026-01', 延期か中止か: '中止する' })).toEqual(
      ['会議の番号: 出席が記録された会議は、延期も中止もできません。'],
    );
  });
});
