import { indicatorsOf } from '../indicator-tables.ts';
import { defineRule } from '../rule.ts';
import { conditional } from './conditional.ts';

export const indicatorMeasure = defineRule({
  id: 'indicator-measure',
  family: 'completeness',
  severity: 'error',
  clause: 'C21',
  title: { ja: '評価項目の単位や目標値がそろっていない', en: 'An indicator without its unit or targets' },
  why: {
    ja: '数値で測る評価項目には、単位と目標値が要ります。数値によらない項目に目標値があると、評価のしかたが分かりません。',
    en: 'A figure needs a unit and targets; on an indicator that is no figure they leave unclear how it is judged.',
  },
  mend: {
    ja: '数値で測るなら単位と年度ごとの目標値を書きます。数値によらないなら、単位・現状値・目標値・向きを消します。',
    en: 'Give unit and targets for a figure; take unit, baseline, targets and direction away where there is none.',
  },
  scope: 'document',
  *check(document) {
    const { kind, path: file } = document;
    for (const { place, indicator } of indicatorsOf(document)) {
      const measured = indicator.kind !== 'qualitative';
      for (const key of ['unit', 'baseline', 'targets', 'direction'] as const) {
        const given = indicator[key] !== undefined;
        // Baseline and direction are optional for figures.
        const needed = measured && (given || key === 'unit' || key === 'targets');
        yield* conditional({ file, kind, field: `${place}.${key}`, given, needed, onlyThen: true });
      }
    }
  },
});
