import { allowedFor } from '../../messages/expectations.ts';
import { fixOf, messageOf } from '../../messages/wrong-value.ts';
import { defineRule } from '../rule.ts';
import { descriptionOfField, fieldName, placeOf } from './naming.ts';

export const wrongValue = defineRule({
  id: 'wrong-value',
  family: 'form',
  severity: 'error',
  clause: null,
  title: { ja: '項目の値が決まりと違う', en: 'A value that the field cannot have' },
  why: {
    ja: '期限も金額の合計も、値から計算します。読み方が一つに決まらない値は、計算に使えません。',
    en: 'Deadlines and sums are computed from the values; a value must be readable in one way only.',
  },
  remedy: {
    ja: '「書けるもの」に合わせて値を直します。',
    en: 'Mend the value as "allowed" says.',
  },
  scope: 'form',
  *check(problem, file) {
    if (problem.code !== 'wrong-value') return;
    const { expects } = problem;
    const description = descriptionOfField(file, problem.field);
    yield {
      ...placeOf(problem, file),
      message: messageOf(fieldName(file, problem.field), problem),
      allowed: allowedFor(expects, description),
      fix: fixOf(problem, description),
    };
  },
});
