import { listed } from '../../messages/allowed-values.ts';
import type { DocumentOf, Project } from '../../record/record.ts';
import type { Text } from '../../text.ts';
import { labelAt } from '../labels.ts';
import { planOfYear } from '../judged-by.ts';
import { defineRule } from '../rule.ts';

export const reportIndicators = defineRule({
  id: 'report-indicators',
  family: 'completeness',
  severity: 'error',
  clause: 'C24',
  title: { ja: '報告書に、評価されていない項目がある', en: 'A report leaves out an agreed indicator' },
  why: {
    ja: '双方が合意したすべての項目について評価します。都合のよい項目だけを選ぶと、対等な評価になりません。',
    en: 'Both sides judge by every indicator that they agreed on; choosing some would not be fair.',
  },
  remedy: {
    ja: '足りない項目の結果を加えます。測れなかったときは、実績の代わりに測れなかった理由を書きます。',
    en: 'Add the missing result. Where it was not measured, give the reason instead of the figure.',
  },
  scope: 'document',
  kinds: ['report'],
  *check(document, project) {
    const given = new Set(document.data.results.map(({ indicator }) => indicator));
    yield* leftOut(document, project, 'results', (id) => given.has(id), {
      ja: '実績（または測れなかった理由）と、双方の評価を書き足してください。',
      en: 'Add the actual value, or why it was not measured, and the evaluation of both sides.',
    });
  },
});

export const verificationIndicators = defineRule({
  id: 'verification-indicators',
  family: 'completeness',
  severity: 'error',
  clause: 'C15',
  title: {
    ja: '検証シートに、評価されていない項目がある',
    en: 'A verification leaves out an agreed indicator',
  },
  why: {
    ja: '会議は、双方が評価した項目のすべてを検証します。',
    en: 'The council verifies every indicator that both sides have judged.',
  },
  remedy: {
    ja: '足りない項目について、会議の評価を書き足します。',
    en: 'Add the evaluation of the council for each missing indicator.',
  },
  scope: 'document',
  kinds: ['verification'],
  *check(document, project) {
    yield* leftOut(document, project, 'findings', (id) => id in document.data.findings, {
      ja: '足りない項目に、会議の評価（yes・partly・no）を書き足してください。',
      en: 'Add the evaluation of the council (yes, partly or no) for each of them.',
    });
  },
});

/** Tells of the agreed indicators that a field does not judge, all in one finding. */
function* leftOut(
  document: DocumentOf<'report' | 'verification'>,
  project: Project,
  field: 'results' | 'findings',
  isGiven: (indicator: string) => boolean,
  fix: Text,
) {
  const plan = planOfYear(project, document.data.fiscalYear);
  const missing = (plan?.indicators ?? []).filter(({ id }) => !isGiven(id));
  if (!plan || missing.length === 0) return;
  const label = labelAt(document.kind, field);
  const named = (indicators: typeof missing) =>
    listed(indicators.map(({ id, label: name }) => ({ key: id, label: { ja: name, en: name } })));
  const absent = named(missing);
  yield {
    file: document.path,
    field,
    message: {
      ja: `「${label.ja}」に、合意した評価項目の${absent.ja}がありません。`,
      en: `"${label.en}" lacks an agreed indicator: ${absent.en}.`,
    },
    allowed: named(plan.indicators),
    fix,
  };
}

export const resultMeasured = defineRule({
  id: 'result-measured',
  family: 'completeness',
  severity: 'error',
  clause: 'C24',
  title: {
    ja: '実績と測れなかった理由の、どちらもないか両方ある',
    en: 'A result with neither or both of a value and a reason for none',
  },
  why: {
    ja: '測ったなら実績、測れなかったなら理由があります。どちらもないと、忘れたのか測れなかったのかが分かりません。',
    en: 'What was measured has a value, what was not has a reason; with neither nobody knows which it is.',
  },
  remedy: {
    ja: '測ったときは実績だけを、測れなかったときは理由だけを書きます。',
    en: 'Give the value alone where it was measured, and the reason alone where it was not.',
  },
  scope: 'document',
  kinds: ['report'],
  *check(document) {
    for (const [index, { indicator, actual, notMeasured }] of document.data.results.entries()) {
      const both = actual !== undefined && notMeasured !== undefined;
      if (!both && (actual !== undefined || notMeasured !== undefined)) continue;
      const field = `results[${index}]`;
      const [value, reason] = [
        labelAt('report', `${field}.actual`),
        labelAt('report', `${field}.notMeasured`),
      ];
      yield {
        file: document.path,
        field: both ? `${field}.notMeasured` : `${field}.indicator`,
        message: both
          ? {
              ja: `評価項目「${indicator}」に、「${value.ja}」と「${reason.ja}」の両方があります。`,
              en: `The indicator "${indicator}" has both "${value.en}" and "${reason.en}".`,
            }
          : {
              ja: `評価項目「${indicator}」に、「${value.ja}」も「${reason.ja}」もありません。`,
              en: `The indicator "${indicator}" has neither "${value.en}" nor "${reason.en}".`,
            },
        allowed: {
          ja: `「${value.ja}」（actual）か「${reason.ja}」（notMeasured）のどちらか一つ`,
          en: `one of "${value.en}" (actual) and "${reason.en}" (notMeasured)`,
        },
        fix: {
          ja: '測ったときは実績を、測れなかったときは理由を、どちらか一つだけ書いてください。',
          en: 'Give the value if it was measured, or the reason if it was not: one of the two.',
        },
      };
    }
  },
});

export const resultTwice = defineRule({
  id: 'result-twice',
  family: 'completeness',
  severity: 'error',
  clause: 'C24',
  title: { ja: '同じ評価項目の結果が二つある', en: 'Two results for one indicator' },
  why: {
    ja: '一つの項目に評価が二つあると、どちらが双方の評価かが分かりません。',
    en: 'With two results for one indicator nobody knows which is the evaluation.',
  },
  remedy: { ja: '結果を一つにまとめます。', en: 'Join the two into one result.' },
  scope: 'document',
  kinds: ['report'],
  *check(document) {
    const ids = document.data.results.map(({ indicator }) => indicator);
    for (const [index, id] of ids.entries()) {
      const first = ids.indexOf(id);
      if (first === index) continue;
      const field = `results[${index}].indicator`;
      const label = labelAt('report', field);
      yield {
        file: document.path,
        field,
        message: {
          ja: `「${label.ja}」の「${id}」は、${first + 1}行目にもあります。`,
          en: `"${id}" in "${label.en}" also stands in row ${first + 1}.`,
        },
        fix: {
          ja: '一方を消すか、別の項目の記号に直してください。',
          en: 'Take one of the two away, or give the id of another indicator.',
        },
      };
    }
  },
});

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
  kinds: ['report'],
  *check(document, project) {
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
