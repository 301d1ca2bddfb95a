import { describe, expect, it } from 'vitest';
import { changed, difference, filed, problems, textOf, withText } from './edits.test-support.ts';

const NOTICE = {
  会議の種類: 'ステップ1（検討）, 学習',
  開催通知日: '令和8年11月19日',
  開催日: '2027年3月17日（水）',
  開会の時刻: '午後2時',
  閉会の時刻: '16時半',
  会場: '市役所 会議室',
  公開の別: '公開',
  進行: '市民活動課長',
};

describe('a planned sitting', () => {
  it('C11: gets the next number of its fiscal year, and the days and times as they are written', () => {
    expect(changed('sitting-plan', NOTICE)).toEqual({
      'meetings/2026-03.md': `---
step:
  - 1
  - learning
convenedOn: 2026-11-19
startsAt: 2027-03-17T14:00:00+09:00
endsAt: 2027-03-17T16:30:00+09:00
place: 市役所 会議室
openness: open
chair: 市民活動課長
agenda: []
---
`,
    });
    expect(Object.keys(changed('sitting-plan', { ...NOTICE, 開催日: '2027-04-21' }))).toEqual([
      'meetings/2027-01.md',
    ]);
  });

  it('changes nothing of a sitting that is there but what was written, to the byte', () => {
    const path = 'meetings/2026-02.md';
    const files = withText(path, (text) =>
      text
        .replace('chair: 市民活動課長\n', '')
        .replace('step:', 'chair: "市民活動課長"\nstep:')
        .concat('\n前の覚え書き。\n'),
    );
    const before = files.find((file) => file.path === path)?.text ?? '';
    const after = changed(
      'sitting-plan',
      { 会議の番号: '2026-02', 会場: '中央公民館', 開会の時刻: '15:00' },
      { files },
    );
    expect(difference(before, after[path] ?? '')).toEqual([
      '- startsAt: 2027-02-17T14:00:00+09:00',
      '- place: 市役所 会議室',
      '+ startsAt: 2027-02-17T15:00:00+09:00',
      '+ place: 中央公民館',
    ]);
  });

  it('says what a new one needs, and that a number is not known', () => {
    expect(problems('sitting-plan', { ...NOTICE, 会場: null, 進行: null, 公開の別: null })).toEqual([
      '会場: 新しい会議には、「会場」が必要です。',
      '公開の別: 新しい会議には、「公開の別」が必要です。',
      '進行: 新しい会議には、「進行」が必要です。',
    ]);
    expect(problems('sitting-plan', { 会議の番号: '2026-09', ...NOTICE, 会場: null })).toEqual([
      '会場: 会議 2026-09 は記録にないので、新しい会議として読みました。新しい会議には、「会場」が必要です。',
    ]);
    expect(problems('sitting-plan', { 会議の番号: '2026-02' })).toEqual(['null: いまの記録と同じ内容です。']);
    expect(problems('sitting-plan', { ...NOTICE, 会議の番号: '2025-09' })[0]).toContain(
      '2026年度の会議なので',
    );
  });

  it('tells a box that cannot be read once, and not that it is missing', () => {
    expect(
      problems('sitting-plan', { ...NOTICE, 開会の時刻: '午後' }).map((one) => one.split(':')[0]),
    ).toEqual(['開会の時刻']);
  });

  it('tells findings of the sitting at the boxes of the form', () => {
    expect(
      problems('sitting-plan', { ...NOTICE, 公開の別: '非公開' }).map((one) => one.split(':')[0]),
    ).toEqual(['非公開の理由']);
  });

  it('comes from the secretariat alone', () => {
    expect(problems('sitting-plan', NOTICE, { by: 'member-1' })).toEqual(['not-yours']);
  });

  it('is not taken for new where its file cannot be read', () => {
    const files = withText('meetings/2026-02.md', (text) => text.replace('place:', 'place：'));
    const outcome = filed('sitting-plan', { 会議の番号: '2026-02', 会場: '中央公民館' }, { files });
    expect(outcome.is).toBe('refused');
    expect(textOf('meetings/2026-02.md')).not.toBe('');
  });
});
