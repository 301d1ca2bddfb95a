import { labelAt } from '../labels.ts';
import { planOfYear } from '../plan-of-year.ts';
import { defineRule } from '../rule.ts';

export const actualIsAFigure = defineRule({
  id: 'actual-is-a-figure',
  family: 'completeness',
  severity: 'error',
  clause: 'C24',
  title: {
    ja: '数値で測る項目の実績が数値でない',
    en: 'The actual value of a measured indicator is no figure',
  },
  why: {
    ja: '目標値と比べられるように、数値で測る項目の実績は数値だけで書きます。',
    en: 'The value is held against its target, so a measured indicator takes a figure alone.',
  },
  remedy: {
    ja: '単位や言葉を除き、数値だけにします。補足は所見に書きます。',
    en: 'Leave the figure alone, without unit or words; more can be said in the comments.',
  },
  scope: 'document',
  *check(document, project) {
    if (document.kind !== 'report') return;
    const plan = planOfYear(project, document.data.fiscalYear);
    for (const [index, { indicator: id, actual }] of document.data.results.entries()) {
      const indicator = plan?.indicators.find((candidate) => candidate.id === id);
      if (!indicator || indicator.kind === 'qualitative' || typeof actual !== 'string') continue;
      const field = `results[${index}].actual`;
      const label = labelAt('report', field);
      yield {
        file: document.path,
        field,
        message: {
          ja: `評価項目「${indicator.label}」は数値で測りますが、「${label.ja}」が「${actual}」と書かれています。`,
          en: `The indicator "${indicator.label}" is measured in figures, but "${label.en}" is "${actual}".`,
        },
        allowed: {
          ja: `数値だけ（単位は計画の「${indicator.unit ?? ''}」）`,
          en: `a figure alone (its unit is in the plan: "${indicator.unit ?? ''}")`,
        },
        fix: {
          ja: '数値だけに直し、補足は所見に書いてください。測れなかったなら、その理由を書いてください。',
          en: 'Write the figure alone and put the rest into the comments; if it was not measured, say why.',
        },
      };
    }
  },
});
