import * as z from 'zod/mini';
import { field, defineKind } from '../../schema/field.ts';
import { isoDate, line, projectId, prose, reference } from '../../schema/values.ts';
import { corrections } from './parts/corrections.ts';
import { onBehalf } from './parts/on-behalf.ts';
import { source } from './parts/source.ts';

export const consultation = defineKind({
  kind: 'consultation',
  label: { ja: '相談記録', en: 'Consultation' },
  purpose: {
    ja: '基本シートの書き方などの相談と、窓口の助言を残す記録です。',
    en: 'The record of a consultation on how to propose, and of the advice given.',
  },
  clauses: ['C07'],
  filedBy: 'consultation',
  keyForm: 'date',
  schema: z.strictObject({
    request: field(
      z.optional(
        z.strictObject({
          issue: field(z.int().check(z.gte(1)), {
            label: { ja: '相談の申込みの番号', en: 'Request' },
            help: {
              ja: 'オンラインの申込みから始まった相談なら、その受付番号を書きます。',
              en: 'Give the issue of the request, if the consultation was asked for on line.',
            },
            example: '41',
            entry: 'number',
          }),
        }),
      ),
      {
        label: { ja: '相談の申込み', en: 'Request' },
        help: { ja: 'この記録で終わる申込みです。', en: 'The request that this record closes.' },
        entry: 'group',
        onlyWhen: { ja: 'オンラインで申込みがあったとき', en: 'when it was asked for on line' },
      },
    ),
    on: field(isoDate(), {
      label: { ja: '相談日', en: 'Date' },
      help: { ja: '相談を受けた日を書きます。', en: 'Give the day of the consultation.' },
      example: '2026-04-08',
      entry: 'date',
    }),
    by: field(reference(), {
      label: { ja: '相談を受けた窓口', en: 'Consulted office' },
      help: { ja: '相談を受けた窓口を選びます。', en: 'Choose the office that was consulted.' },
      example: 'npo-center',
      entry: 'choice',
      from: 'offices',
    }),
    project: field(z.optional(projectId()), {
      label: { ja: '事業の番号', en: 'Project' },
      help: {
        ja: '提案の後の相談なら、その事業の番号を書きます。',
        en: 'Give the number of the project if it has been proposed already.',
      },
      example: '2026-0042',
      entry: 'line',
      onlyWhen: { ja: '提案の後の相談のとき', en: 'when the consultation follows a proposal' },
    }),
    topics: field(z.array(line()).check(z.minLength(1)), {
      label: { ja: '相談した事項', en: 'Topics' },
      help: { ja: '相談した事項を一行に一つずつ書きます。', en: 'List what was asked, one topic a line.' },
      example: '予算規模の書き方\n市との役割の分け方',
      entry: 'list',
    }),
    advice: field(prose(), {
      label: { ja: '助言の内容', en: 'Advice' },
      help: {
        ja: '窓口が助言したことを書きます。個人が分かることは書きません。',
        en: 'Write what was advised, and nothing by which a person could be known.',
      },
      example:
        '総額と負担の内訳が一致するように整理し、市には場所の調整と学校への案内を求めることを勧めました。',
      entry: 'prose',
    }),
    source: source(),
    onBehalf: onBehalf(),
    corrections: corrections(),
  }),
});
