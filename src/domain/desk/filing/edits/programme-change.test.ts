import { describe, expect, it } from 'vitest';
import { changed, difference, problems, textOf } from './edits.test-support.ts';

const PROGRAMME = 'programme/2024.yaml';

describe('the days of a year and the offices', () => {
  it('C11: a session of the assembly is entered, every other line as it stands', () => {
    const after = changed('programme-change', {
      変えること: '市議会の会期を書く',
      市議会の会期: '2027年2月定例会｜令和9年2月18日｜2027-03-12',
    });
    const lines = difference(textOf(PROGRAMME), after[PROGRAMME] ?? '').join('\n');
    expect(lines).toContain('2027年2月定例会');
    expect(lines).toContain('2027-02-18');
    expect(lines).not.toMatch(/^- /m);
  });

  it('C29: days change from a year that has not begun, in a file of its own', () => {
    const after = changed('programme-change', {
      変えること: '新しい年度から、締切や期間を変える',
      '提案の締切（毎年の月日）': '5月31日',
      通知までの日数: '7',
    });
    expect(Object.keys(after)).toEqual(['programme/2027.yaml']);
    const text = after['programme/2027.yaml'] ?? '';
    expect(text).toMatch(/budgetCutoff: \{ month: 5, day: 31|month: 5\n\s+day: 31/);
    expect(text).toContain('2027年度から');
    expect(text).toContain('extends: 2024\n');
    // Nothing is written that the year before says as well.
    expect(text).not.toContain('decisionBy');
    expect(textOf(PROGRAMME)).not.toContain('day: 31, dayOff: none, clause: C06');
  });

  it('a year that has begun, a day that no year has, and a form without an answer are told', () => {
    const dates = { 変えること: '新しい年度から、締切や期間を変える' };
    expect(
      problems('programme-change', { ...dates, 年度: '2026', '提案の締切（毎年の月日）': '5月31日' }),
    ).toEqual([
      '年度: 2026年度は、もう始まっています。締切や期間は、始まっていない年度からだけ変えられます。',
    ]);
    expect(problems('programme-change', { ...dates, '提案の締切（毎年の月日）': '4月31日' })).toEqual([
      '提案の締切（毎年の月日）: 毎年ある月日として読めません。',
    ]);
    expect(problems('programme-change', dates)).toHaveLength(1);
    expect(
      problems('programme-change', {
        変えること: '市議会の会期を書く',
        市議会の会期: '2月定例会｜2027-03-12｜2027-02-18',
      }),
    ).toEqual(['市議会の会期: 「2月定例会」の最後の日が、最初の日より前です。']);
  });

  it('C29: an office gets another name, and a section is added with an id that nobody had', () => {
    const renamed = changed('programme-change', {
      変えること: '課や窓口の名前を変える',
      いまの名前: 'みどり課',
      新しい名前: 'みどり公園課',
    });
    expect(difference(textOf(PROGRAMME), renamed[PROGRAMME] ?? '').join('\n')).toContain('みどり公園課');
    const post = changed('programme-change', {
      変えること: '会議に加わる役職の名前を変える',
      いまの名前: '財政課長',
      新しい名前: '財務課長',
    });
    expect(difference(textOf(PROGRAMME), post[PROGRAMME] ?? '').join('\n')).toContain('財務課長');
    const added = changed('programme-change', { 変えること: '課を加える', 新しい名前: '水道課' });
    expect(added[PROGRAMME]).toContain('section-1');
    expect(problems('programme-change', { 変えること: '課を加える', 新しい名前: 'みどり課' })).toEqual([
      '新しい名前: 同じ名前の課が、もうあります。',
    ]);
  });
});

describe('how an office is reached', () => {
  const CONTACT = {
    変えること: '課や窓口の連絡先を変える',
    いまの名前: '市民活動課',
    電話: '0467-61-3883',
    メール: 'shimin@city.example.jp',
    所在地: '鎌倉市御成町18番10号 本庁舎1階',
    受付時間: '平日 8時30分から17時15分まで',
  };

  it('C02: is changed by a form of the secretariat, whose boxes for it are public', () => {
    const after = changed('programme-change', CONTACT)[PROGRAMME] ?? '';
    expect(after).toContain('0467-61-3883');
    expect(after).toContain('shimin@city.example.jp');
    expect(difference(textOf(PROGRAMME), after).filter((line) => line.startsWith('- '))).toEqual([]);
  });

  it('is withheld where it stands in another box, or comes from somebody else', () => {
    expect(problems('programme-change', { ...CONTACT, 新しい名前: '電話 0467-61-3884' })).toEqual([
      'withheld',
    ]);
    expect(problems('programme-change', CONTACT, { by: 'teian' })).toEqual(['withheld']);
  });

  it('needs the office, and something that changes', () => {
    expect(
      problems('programme-change', { 変えること: CONTACT.変えること, いまの名前: '市民活動課' }),
    ).toEqual(['電話: 連絡先を変えるときは、変える欄に。たとえば、「電話」が必要です。']);
    expect(problems('programme-change', { ...CONTACT, いまの名前: '山の課' })[0]).toContain('いまの名前: ');
  });
});
