import * as z from 'zod/mini';
import { field, defineKind } from '../../schema/field.ts';
import { corrections } from './parts/corrections.ts';
import { judged } from './parts/agreed.ts';
import { done } from './parts/due-items.ts';
import { onBehalf } from './parts/on-behalf.ts';
import { source } from './parts/source.ts';
import { MET, MET_LABELS } from './shared.ts';
import { count, isoDate, line, yen, fiscalYear, isoTime, prose, reference } from '../../schema/values.ts';

/** What was done on which day, with how many people. */
const activities = () =>
  field(
    z.array(
      z.strictObject({
        on: field(isoDate(), {
          label: { ja: '実施日', en: 'Date' },
          help: { ja: '活動した日を書きます。', en: 'Give the day of the activity.' },
          example: '2027-07-17',
          entry: 'date',
        }),
        what: field(line(), {
          label: { ja: '実施した内容', en: 'What' },
          help: { ja: 'したことを一文で書きます。', en: 'Say in one sentence what was done.' },
          example: '児童と水路の草を刈り、生きものを観察した。',
          entry: 'line',
        }),
        participants: field(count(), {
          label: { ja: '参加者数', en: 'Participants' },
          help: { ja: '参加した人数を書きます。', en: 'Give the number of people who took part.' },
          example: '24',
          entry: 'number',
        }),
      }),
    ),
    {
      label: { ja: '活動の記録', en: 'Activities' },
      help: { ja: '主な活動を日付の順に書きます。', en: 'List the main activities by their dates.' },
      entry: 'table',
    },
  );

/** How one side sees one result; both sides judge, each in its own words (C24, C28). */
const judgementOf = (ja: string, en: string, example: { met: string; comment: string }) =>
  field(
    z.optional(
      z.strictObject({
        met: field(z.enum(MET), {
          label: { ja: `${ja}の評価`, en: `Evaluation by the ${en}` },
          help: { ja: '目標に対する評価を選びます。', en: 'Choose how far the target was reached.' },
          example: example.met,
          entry: 'choice',
          choices: MET_LABELS,
        }),
        comment: field(line(), {
          label: { ja: `${ja}の所見`, en: `Comment of the ${en}` },
          help: { ja: 'そう評価した理由を一文で書きます。', en: 'Give the reason in one sentence.' },
          example: example.comment,
          entry: 'line',
        }),
      }),
    ),
    {
      label: { ja: `${ja}から見た結果`, en: `As the ${en} sees it` },
      help: { ja: `${ja}が評価と所見を書きます。`, en: `The ${en} gives its evaluation and a comment.` },
      entry: 'group',
      requiredWhen: { ja: `${ja}が評価したとき`, en: `when the ${en} has judged` },
      clause: 'C24',
    },
  );

/** Every indicator in force, measured or with the reason why not. */
const results = () =>
  field(
    z.array(
      z.strictObject({
        indicator: field(reference(), {
          label: { ja: '評価項目の記号', en: 'Indicator' },
          help: {
            ja: '事業計画書の評価項目の記号を書きます。',
            en: 'Give the id of the indicator in the plan.',
          },
          example: 'children',
          entry: 'line',
          fromProject: 'indicators',
        }),
        actual: field(z.optional(z.union([z.number(), line()])), {
          label: { ja: '実績', en: 'Actual' },
          help: {
            ja: '実績の数値を書きます。数値によらない項目は一文で書きます。',
            en: 'Give the figure, or a sentence where the indicator is no figure.',
          },
          example: '186',
          entry: 'line',
          requiredWhen: { ja: '測ったとき', en: 'when it was measured' },
        }),
        notMeasured: field(z.optional(line()), {
          label: { ja: '測れなかった理由', en: 'Why not measured' },
          help: {
            ja: '実績を測れなかったときに、その理由を一文で書きます。',
            en: 'If it was not measured, give the reason in one sentence.',
          },
          example: '調査を予定した日の大雨で、アンケートを配れなかったため。',
          entry: 'line',
          requiredWhen: { ja: '測れなかったとき', en: 'when it was not measured' },
        }),
        npo: judgementOf('事業主体者', 'owner', {
          met: 'partly',
          comment: '夏の参加は少なかったものの、秋からは毎回20人を超えました。',
        }),
        city: judgementOf('担当課', 'section', {
          met: 'partly',
          comment: '学校への案内の時期を早めれば、目標に届いたと考えます。',
        }),
      }),
    ),
    {
      label: { ja: '評価項目ごとの結果', en: 'Results' },
      help: {
        ja: '合意したすべての評価項目について、実績と双方の評価を書きます。',
        en: 'Give the result and both evaluations for every agreed indicator.',
      },
      entry: 'table',
      clause: 'C24',
    },
  );

/** What was received and spent, held against the lines of the plan. Amounts in whole yen. */
const settlement = () =>
  field(
    z.array(
      z.strictObject({
        line: field(line(), {
          label: { ja: '収支予算の記号', en: 'Budget line' },
          help: {
            ja: '事業計画書の収支予算の記号を書きます。予算にない費目は、その名前を書きます。',
            en: 'Give the id of the budget line, or the name of an item that was not planned.',
          },
          example: 'tools-2027',
          entry: 'line',
          fromProject: 'budgetLines',
        }),
        actualYen: field(yen(), {
          label: { ja: '決算額（円）', en: 'Actual amount (yen)' },
          help: { ja: '実際の金額を円で書きます。', en: 'Give the actual amount in yen.' },
          example: '142000',
          entry: 'yen',
        }),
        reason: field(z.optional(line()), {
          label: { ja: '予算と違う理由', en: 'Why it differs' },
          help: {
            ja: '予算と大きく違うときに、その理由を一文で書きます。',
            en: 'If the amount differs much from the plan, give the reason in one sentence.',
          },
          example: '道具の一部を市民活動センターから借りることができたため。',
          entry: 'line',
          requiredWhen: {
            ja: '予算との差が、制度の定める範囲を超えるとき',
            en: "when the difference is beyond the programme's tolerance",
          },
        }),
      }),
    ),
    {
      label: { ja: '収支決算', en: 'Settlement' },
      help: {
        ja: '収支予算の行ごとに、実際の金額を書きます。',
        en: 'Give the actual amount of each budget line.',
      },
      entry: 'table',
      clause: 'C23',
    },
  );

export const report = defineKind({
  kind: 'report',
  label: { ja: '報告書', en: 'Report' },
  purpose: {
    ja: '担当課と事業主体者が、年度の活動・成果・決算を報告し、それぞれ評価する書類です。',
    en: "The paper in which section and owner report and each evaluate a year's work, results and money.",
  },
  clauses: ['C24', 'C25'],
  filedBy: 'section-and-owner',
  keyForm: 'fiscalYear',
  schema: z.strictObject({
    fiscalYear: field(fiscalYear(), {
      label: { ja: '報告する年度', en: 'Fiscal year' },
      help: { ja: '4月から始まる年度を西暦で書きます。', en: 'Give the year that begins in April.' },
      example: '2027',
      entry: 'number',
    }),
    completedOn: field(isoDate(), {
      label: { ja: '事業完了日', en: 'Completed on' },
      help: {
        ja: 'その年度の事業を終えた日を書きます。',
        en: "Give the day on which the year's work ended.",
      },
      example: '2028-03-15',
      entry: 'date',
      clause: 'C25',
    }),
    submittedAt: field(isoTime(), {
      label: { ja: '提出日時', en: 'Submitted at' },
      help: { ja: '報告書を提出した日時です。', en: 'Give the time at which the report was handed in.' },
      example: '2028-04-10T15:20:00+09:00',
      entry: 'time',
      clause: 'C25',
    }),
    summary: field(prose(), {
      label: { ja: '事業の概要', en: 'Summary' },
      help: {
        ja: 'この年度にしたことと成果を、三文までで書きます。',
        en: "Sum up the year's work and results in three sentences at most.",
      },
      example:
        '児童と水路の手入れを10回行い、延べ186人が参加しました。三か所の水辺で生きものの記録を作りました。',
      entry: 'prose',
    }),
    activities: activities(),
    results: results(),
    judged: judged(),
    settlement: settlement(),
    issues: field(prose(), {
      label: { ja: '課題', en: 'Issues' },
      help: { ja: 'うまくいかなかったことや困ったことを書きます。', en: 'Write what did not go well.' },
      example: '夏の活動は暑さのため参加者が少なく、開始の時刻に課題が残りました。',
      entry: 'prose',
    }),
    improvements: field(prose(), {
      label: { ja: '今後の改善点', en: 'Improvements' },
      help: { ja: '次に向けて改めることを書きます。', en: 'Write what will be done better.' },
      example: '7月と8月は朝の活動に改め、受付を事前の申込みに変えます。',
      entry: 'prose',
    }),
    done: done(),
    source: source(),
    onBehalf: onBehalf(),
    corrections: corrections(),
  }),
});
