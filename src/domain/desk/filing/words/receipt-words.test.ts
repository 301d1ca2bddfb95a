import { describe, expect, it } from 'vitest';
import { filed, NOW } from '../edits/edits.test-support.ts';
import { accepted, deskAt, smallFiles, wordsOf, type Typed } from '../filing.test-support.ts';
import type { FormId } from '../../../forms/form.ts';
import { commentFor } from './comment.ts';
import { pullWords } from './pull-words.ts';

const desk = deskAt(NOW);

const NOTICE: Typed = {
  会議の種類: 'ステップ1（検討）',
  開催日: '2027-03-17',
  開会の時刻: '14:00',
  閉会の時刻: '16:30',
  会場: '市役所 会議室',
  公開の別: '公開',
  進行: '市民活動課長',
};
const LEAVES: Typed = {
  変えること: '構成員が退く',
  構成員: 'NPO 構成員A',
  任期の最初の日か最後の日: '2027-01-31',
};
const ASKED: Typed = { 事業の番号: '2026-0040', 照会先の課: 'みどり課', 照会日: '2026-11-20' };
const SESSION: Typed = {
  変えること: '市議会の会期を書く',
  市議会の会期: '2027年6月定例会｜2027-06-02｜2027-06-18',
};

const receiptOf = (id: FormId, typed: Typed): string => wordsOf(accepted(filed(id, typed)), desk);

/** The forms to which a text leads, by the names of their files without the number. */
const formsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/template=\d+-([a-z-]+)\.yml/g)].map(([, id]) => id ?? '')),
];

describe('a receipt', () => {
  it.each([
    ['sitting-plan', NOTICE, ['agenda', 'sitting-plan', 'minutes', 'sitting-change']],
    [
      'agenda',
      { 会議の番号: '2026-02', 議題の一覧: '｜報告' },
      ['sitting-plan', 'agenda', 'minutes', 'sitting-change'],
    ],
    ['roster-change', LEAVES, ['roster-change']],
    ['programme-change', SESSION, ['programme-change']],
    ['opinion', ASKED, ['correction']],
    ['activity', {}, ['correction']],
  ] as const)('of %s leads to the forms that change what was filed, and to no other', (id, typed, forms) => {
    expect(formsIn(receiptOf(id, typed)).filter((form) => form !== 'consult')).toEqual(forms);
  });

  it('says what was filed as its form calls it', () => {
    expect(receiptOf('sitting-plan', NOTICE)).toContain('「会議の予定」を受け取りました');
    expect(receiptOf('roster-change', LEAVES)).toContain('「名簿の変更」を受け取りました');
  });

  it('C11: of a new sitting tells its number, when and where it is, its letters, and the form of its agenda', () => {
    const said = receiptOf('sitting-plan', NOTICE);
    expect(said).toContain(
      '会議の番号: **[2026-03](https://junkan-kamakura.example/meetings/2026-03/)**（2027年（令和9年）3月17日 14:00から16:30まで、市役所 会議室）',
    );
    expect(said).toContain('[開催通知](https://junkan-kamakura.example/meetings/2026-03/notice/)');
    expect(said).toMatch(
      /「議題」に一行も書かれていません。\n.*直し方: この書類が登録された後で.*template=20-agenda/,
    );
    expect(said).not.toContain('項目欄');
  });

  it('says in words what a form changes, for whoever looks at it, and so does its pull request', () => {
    const outcome = accepted(
      filed('sitting-plan', { 会議の番号: '2026-02', 会場: '中央公民館', 開会の時刻: '15:00' }),
    );
    const changes = [
      '「開会の日時」を「2027-02-17 14:00」から「2027-02-17 15:00」に変えます。',
      '「会場」を「市役所 会議室」から「中央公民館」に変えます。',
    ];
    expect(outcome.receipt.changed.map(({ ja }) => ja)).toEqual(changes);
    const { body } = pullWords(outcome, 57, desk.programme, null);
    for (const change of changes) expect(body).toContain(`- ${change}`);
    const left = accepted(filed('roster-change', LEAVES)).receipt.changed;
    expect(left.map(({ ja }) => ja)).toEqual(['「構成員」の「NPO 構成員A」が変わります。']);
  });

  it('C12: of a question to a section links the letter in which it is asked', () => {
    expect(receiptOf('opinion', ASKED)).toContain(
      '[照会文](https://junkan-kamakura.example/projects/2026-0040/inquiry/midori-ka/)',
    );
  });

  it('C10: of somebody who leaves warns that a seat is empty from the next day on', () => {
    const said = receiptOf('roster-change', LEAVES);
    expect(said).toContain('2027-02-01 のステップ1は、NPO側3人、市側3人で、席の数と違います。');
  });

  it('shows no time as a file has it', () => {
    const refused = commentFor(filed('sitting-plan', { ...NOTICE, 閉会の時刻: '13:00' }), 57, desk) ?? '';
    expect(refused).toContain('「閉会の日時」（2027-03-17 13:00）');
    expect(refused).not.toMatch(/T\d{2}:\d{2}/);
  });
});

describe('a form about a sitting that takes no more', () => {
  const told = (id: FormId, typed: Typed): string => wordsOf(filed(id, typed), desk);

  it('before it was held: the fix is one that can be followed in the form', () => {
    const said = told('minutes', { 会議の番号: '2026-02', 議事録: '話し合った。' });
    expect(said).toContain(
      '会議「2026-02」は 2027-02-17 に開く予定なので、出席と議事録はまだ登録できません。',
    );
    expect(said).toContain('template=18-sitting-plan.yml');
    expect(said).not.toContain('日時を直してください');
  });

  it.each(['sitting-plan', 'agenda', 'minutes'] as const)('after it was confirmed: %s says so once', (id) => {
    const typed: Typed = { 会議の番号: '2026-01', ...(id === 'agenda' ? { 議題の一覧: '｜報告' } : {}) };
    const more: Typed =
      id === 'minutes' ? { 議事録: '別の話。' } : id === 'sitting-plan' ? { 会場: '公民館' } : {};
    const said = told(id, { ...typed, ...more });
    expect(said).toContain('直していただきたい所が1か所');
    expect(said).toContain('に確定したので、もう変わりません。');
  });

  it('in a year whose roster is not there: names the form by which it is made', () => {
    const files = smallFiles().filter(({ path }) => path !== 'council/2026.yaml');
    const outcome = filed(
      'minutes',
      { 会議の番号: '2026-02', 出席した構成員: 'NPO 構成員A' },
      { files, now: '2027-02-18T10:00:00+09:00' },
    );
    const said = wordsOf(outcome, desk);
    expect(said).toContain('2026年度の名簿が記録にないため、出席した構成員を確かめられません。');
    expect(said).toContain('template=22-roster-change.yml');
  });

  it('a number that cannot be read makes no new sitting of it', () => {
    const said = told('sitting-plan', { 会議の番号: 'だい一回', 会場: '公民館' });
    expect(said).toContain('直していただきたい所が1か所');
    expect(said).toContain('「2026-02」のように書き直してください');
  });
});
