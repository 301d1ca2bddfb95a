import * as z from 'zod/mini';
import { entry, period, yearlyDay } from './shared.ts';
import * as v from '../../schema/values.ts';

/** Days and lengths of time that bind everyone, each with its clause and its rule for days off. */
export const deadlines = () =>
  z.strictObject({
    budgetCutoff: entry(
      yearlyDay(),
      'group',
      ['予算措置の必要な提案の締切', 'Budget cut-off'],
      [
        'この日までに届いた提案が、その年度の検討に入ります。',
        'Funded proposals that arrive by this day belong to the year’s round.',
      ],
      { clause: 'C06' },
    ),
    decisionBy: entry(
      yearlyDay(),
      'group',
      ['決定の期限', 'Decision by'],
      ['決定の会議をこの日までに開きます。', 'The deciding sitting is held by this day.'],
      { clause: 'C17' },
    ),
    reportWithin: entry(
      period(),
      'group',
      ['報告書の期限', 'Report within'],
      ['事業完了から報告書を出すまでの期間です。', 'From completion to the report.'],
      { clause: 'C25' },
    ),
    notifyWithin: entry(
      period(),
      'group',
      ['通知の期限', 'Notify within'],
      ['会議から結果を通知するまでの期間です。', 'From the sitting to the notification of its result.'],
      { clause: 'C14' },
    ),
    agreementWithin: entry(
      period(),
      'group',
      ['協定の期限', 'Agreement within'],
      ['採用から協定を結ぶまでの期間です。', 'From adoption to the agreement.'],
      { clause: 'C20' },
    ),
    acceptWithin: entry(
      period(),
      'group',
      ['受付の期限', 'Accept within'],
      ['届いた書類を受け付けるまでの期間です。', 'From the arrival of a paper to its acceptance.'],
      { clause: 'C05' },
    ),
    mendWithin: entry(
      period(),
      'group',
      ['書き直しの期間', 'Mend within'],
      ['最初の返事から書き直せる期間です。', 'How long a filing can be mended after the first answer.'],
      { clause: 'C07' },
    ),
    agendaCloses: entry(
      period(),
      'group',
      ['議題の締切', 'Agenda closes'],
      ['会議の何日前に議題を締め切るかです。', 'How long before a sitting its agenda closes.'],
      { clause: 'C12' },
    ),
    opinionWithin: entry(
      period(),
      'group',
      ['関係課が意見を返す期限', 'Opinion within'],
      [
        '照会から回答までの期間です。照会のときに期限を書かなければ、これによります。',
        'From the question to a section to its answer, where the question names no day.',
      ],
      { clause: 'C12' },
    ),
    consultationWithin: entry(
      period(),
      'group',
      ['相談に答える期限', 'Consultation within'],
      ['相談の申込みから返事までの期間です。', 'From the request for a consultation to the answer.'],
      { clause: 'C07' },
    ),
    enterWithin: entry(
      period(),
      'group',
      ['会議の結果を登録する期限', 'Enter within'],
      ['会議から、その結果を登録するまでの期間です。', 'From a sitting to the entry of its results.'],
      { clause: 'C13' },
    ),
    evaluateWithin: entry(
      period(),
      'group',
      ['相手の側が評価する期限', 'Evaluate within'],
      [
        '報告書が出てから、もう一方の側が評価を書くまでの期間です。',
        'From a report to the evaluation by the side that did not file it.',
      ],
      { clause: 'C24' },
    ),
  });

/** The most that the city pays, where the city has set a limit. */
export const caps = () =>
  z.strictObject({
    perYearYen: entry(
      z.optional(v.yen()),
      'yen',
      ['一年の上限（円）', 'Cap a year (yen)'],
      ['市が一年度に負担する上限です。', 'The most that the city pays in a fiscal year.'],
      { example: '500000' },
    ),
    years: entry(
      z.optional(z.int().check(z.gte(1))),
      'number',
      ['年数の上限', 'Years'],
      ['市が負担する年数の上限です。', 'For how many years at most.'],
      { example: '3' },
    ),
    source: entry(
      z.optional(v.webAddress()),
      'line',
      ['根拠', 'Source'],
      ['定めを公開しているページのアドレスです。', 'Where the limit is published.'],
      { example: 'https://example.org/rules' },
    ),
  });

/** How far a settlement may differ from the budget before it needs a reason: more than both. */
export const settlementTolerance = () =>
  z.strictObject({
    percent: entry(
      z.number().check(z.gte(0)),
      'number',
      ['割合（％）', 'Percent'],
      ['予算に対する差の割合です。', 'The difference in percent of the budget.'],
      { example: '10' },
    ),
    yen: entry(v.yen(), 'yen', ['金額（円）', 'Yen'], ['予算との差の金額です。', 'The difference in yen.'], {
      example: '10000',
    }),
  });
