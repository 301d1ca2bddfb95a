import { describe, expect, it } from 'vitest';
import { boxFor } from './box-for.ts';
import { city, TODAY } from './city.test-support.ts';
import type { FiledKind, FormId } from './form.ts';
import { formsOf } from './forms.ts';

const forms = formsOf(city, TODAY);
const heading = (id: FormId, kind: FiledKind, field: string): string | undefined => {
  const form = forms.find((one) => one.id === id);
  return form && boxFor(form, kind, field)?.heading;
};

describe('the box of a field', () => {
  it.each([
    ['proposal', 'proposal', 'budget.totalYen', '総額（円）'],
    ['proposal', 'proposal', 'needs', '地域の課題'],
    ['proposal', 'proposal', 'theme[1]', '分野'],
    ['proposal', 'proposal', 'eligibility.base', '応募の条件'],
    ['review', 'review', 'asks[0].due', '確認をお願いする事項'],
    ['review', 'review', 'criteria.synergy.reason', '相乗効果：判断の理由'],
    ['review', 'review', 'criteria.unknown.reason', '公益性：判断'],
    ['report', 'report', 'results[2].npo.met', '評価項目ごとの結果'],
    ['verification', 'verification', 'findings.children.met', '評価項目ごとの評価'],
    ['amendment', 'amendment', 'plan.indicators[0].targets[1].value', '変更後の評価項目と目標値'],
    ['agreement', 'plan', 'owner', '事業計画書：事業主体者'],
    ['agreement', 'agreement', 'onBehalf.by', '代わりに登録した窓口'],
  ] as const)('%s: %s %s is in 「%s」', (id, kind, field, expected) => {
    expect(heading(id, kind, field)).toBe(expected);
  });

  it('is none for what nobody is asked for, for another paper, and for a field that only begins alike', () => {
    expect(heading('proposal', 'proposal', 'filedAt')).toBeUndefined();
    expect(heading('proposal', 'report', 'title')).toBeUndefined();
    expect(heading('proposal', 'proposal', 'titles')).toBeUndefined();
  });
});
