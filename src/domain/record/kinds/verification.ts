import * as z from 'zod/mini';
import { field, defineKind } from '../../schema/field.ts';
import { fiscalYear, line, prose, reference } from '../../schema/values.ts';
import { approvals, meeting } from './parts/result.ts';
import { corrections } from './parts/corrections.ts';
import { dueItems } from './parts/due-items.ts';
import { onBehalf } from './parts/on-behalf.ts';
import { source } from './parts/source.ts';
import { MET, MET_LABELS } from './shared.ts';

const finding = z.strictObject({
  met: field(z.enum(MET), {
    label: { ja: '会議の評価', en: 'Evaluation' },
    help: { ja: '目標に対する会議の評価を選びます。', en: 'Choose how far the target was reached.' },
    example: 'partly',
    entry: 'choice',
    choices: MET_LABELS,
  }),
  comment: field(z.optional(line()), {
    label: { ja: '会議の所見', en: 'Comment' },
    help: { ja: '補足があれば一文で書きます。', en: 'Add a sentence if there is more to say.' },
    example: '参加者数は目標に届かなかったが、継続の希望は多い。',
    entry: 'line',
  }),
});

/** What the council concludes. */
export const VERDICT_LABELS = {
  continue: { ja: '継続', en: 'Continue' },
  improve: { ja: '改善して継続', en: 'Improve' },
  end: { ja: '終了', en: 'End' },
} as const;

export const verification = defineKind({
  kind: 'verification',
  label: { ja: '検証シート', en: 'Verification' },
  purpose: {
    ja: '会議が報告書をもとに事業を検証し、次に生かす点をまとめる書類です。',
    en: 'The paper in which the council verifies a report and draws what is to be learnt from it.',
  },
  clauses: ['C15'],
  filedBy: 'council',
  keyForm: 'fiscalYear',
  schema: z.strictObject({
    meeting: meeting('2028-01'),
    fiscalYear: field(fiscalYear(), {
      label: { ja: '検証する年度', en: 'Fiscal year' },
      help: { ja: '報告書の年度を西暦で書きます。', en: 'Give the fiscal year of the report.' },
      example: '2027',
      entry: 'number',
    }),
    verdict: field(z.enum(['continue', 'improve', 'end']), {
      label: { ja: '検証の結論', en: 'Verdict' },
      help: {
        ja: '会議の結論を選びます。「終了」は、事業を終えることを双方に求めるものです。',
        en: 'Choose the conclusion; "end" asks both sides to end the project.',
      },
      example: 'improve',
      entry: 'choice',
      choices: VERDICT_LABELS,
    }),
    findings: field(z.record(reference(), finding), {
      label: { ja: '評価項目ごとの評価', en: 'Findings' },
      help: {
        ja: '評価項目の記号ごとに、会議の評価を書きます。',
        en: 'Give the evaluation of the council by the id of each indicator.',
      },
      example: 'children',
      entry: 'keyed',
      fromProject: 'indicators',
    }),
    opinion: field(prose(), {
      label: { ja: '検証の意見', en: 'Opinion' },
      help: {
        ja: '双方の取組と協働の進め方について、会議の意見を書きます。',
        en: 'Give the opinion of the council on both sides and on how they worked together.',
      },
      example:
        '双方が毎月話し合いながら進めた点を評価します。参加者の目標は、夏の活動の見直しで届く見込みがあります。',
      entry: 'prose',
    }),
    lessons: field(prose(), {
      label: { ja: '今後に生かすこと', en: 'Lessons' },
      help: {
        ja: '次の年度や、ほかの協働事業に役立つことを書きます。',
        en: 'Write what helps the next year or other projects.',
      },
      example: '学校の年間予定が決まる前に案内すると、参加につながることが分かりました。',
      entry: 'prose',
      clause: 'C26',
    }),
    followUps: field(
      z.optional(
        dueItems({
          id: 'follow-up-1',
          owedBy: 'both',
          what: '夏の活動の時刻と案内の時期を見直し、結果を進捗で知らせること。',
          due: '2028-06-30',
        }),
      ),
      {
        label: { ja: '改善をお願いする事項', en: 'Follow-ups' },
        help: {
          ja: '検証を受けて、誰がいつまでに何をするかを書きます。',
          en: 'Say who should do what by when after the verification.',
        },
        entry: 'table',
      },
    ),
    approvals: approvals(),
    source: source(),
    onBehalf: onBehalf(),
    corrections: corrections(),
  }),
});
