import * as z from 'zod/mini';
import { field } from '../../../schema/field.ts';
import { prose, yen, isoDate, line } from '../../../schema/values.ts';

/** ② Who needs what, and how that is known. */
export const needs = () =>
  field(
    z.strictObject({
      problem: field(prose(), {
        label: { ja: '地域の課題', en: 'Problem' },
        help: { ja: 'いま何に困っているかを書きます。', en: 'Say what the trouble is now.' },
        example: '水路の手入れをする人が減り、草木が茂って水辺に近づけなくなっています。',
        entry: 'prose',
      }),
      beneficiaries: field(prose(), {
        label: { ja: '必要としている人', en: 'Beneficiaries' },
        help: { ja: '誰のための事業かを書きます。', en: 'Say for whom the project is.' },
        example: '周辺の小学校に通う児童と、その保護者、近隣の住民です。',
        entry: 'prose',
      }),
      evidence: field(prose(), {
        label: { ja: '必要性の根拠', en: 'Evidence' },
        help: {
          ja: '調査・声・数字など、必要だと分かる材料を書きます。',
          en: 'Give surveys, voices or figures that show the need.',
        },
        example: '昨年度の観察会の参加者42人のうち、38人が継続を望みました。',
        entry: 'prose',
      }),
    }),
    {
      label: { ja: 'ニーズの所在', en: 'Needs' },
      help: {
        ja: '誰が、何を、なぜ必要としているかを書きます。',
        en: 'Say who needs what, and how that is known.',
      },
      entry: 'group',
      clause: 'C04',
    },
  );

/** ③ What a year of the work costs, and who bears it. The shares add up to the total; amounts in whole yen. */
export const budget = () =>
  field(
    z.strictObject({
      needsCityFunds: field(z.boolean(), {
        label: { ja: '市の予算措置', en: 'City funds' },
        help: {
          ja: '市の予算が必要かどうかを選びます。必要な提案には、制度の定める締切があります。',
          en: 'Choose whether the city has to pay a share; the programme sets a cut-off for such proposals.',
        },
        example: 'true',
        entry: 'choice',
        choices: { true: { ja: '必要', en: 'Needed' }, false: { ja: '不要', en: 'Not needed' } },
        clause: 'C06',
      }),
      totalYen: field(yen(), {
        label: { ja: '総額（円）', en: 'Total (yen)' },
        help: { ja: '一年間の事業費の総額を書きます。', en: 'Give the whole cost of a year.' },
        example: '480000',
        entry: 'yen',
      }),
      cityShareYen: field(yen(), {
        label: { ja: '市の負担（円）', en: 'City share (yen)' },
        help: {
          ja: '市が負担する額を書きます。予算措置が不要なら0です。',
          en: 'Give what the city pays; it is 0 when no city funds are needed.',
        },
        example: '300000',
        entry: 'yen',
      }),
      ownShareYen: field(yen(), {
        label: { ja: '提案者の負担（円）', en: 'Own share (yen)' },
        help: { ja: '提案者が負担する額を書きます。', en: 'Give what the proposer pays.' },
        example: '120000',
        entry: 'yen',
      }),
      otherYen: field(z.optional(yen()), {
        label: { ja: 'その他の収入（円）', en: 'Other income (yen)' },
        help: { ja: '参加費・寄付・助成金などの額を書きます。', en: 'Give fees, gifts and grants.' },
        example: '60000',
        entry: 'yen',
      }),
    }),
    {
      label: { ja: '予算規模', en: 'Budget' },
      help: { ja: '総額と、誰がいくら負担するかを書きます。', en: 'Give the total, and who pays how much.' },
      entry: 'group',
      clause: 'C04',
    },
  );

/** ④ What is to be done, when, where and by whom, as the proposer sees it. */
export const plan = () =>
  field(
    z.strictObject({
      activities: field(prose(), {
        label: { ja: '活動の内容', en: 'Activities' },
        help: {
          ja: '何を、どのような順で行うかを書きます。',
          en: 'Say what is done, and in which order.',
        },
        example: '4月に現地を調べ、6月から毎月一回、児童と水路の手入れをします。',
        entry: 'prose',
      }),
      start: field(isoDate(), {
        label: { ja: '開始予定日', en: 'Start' },
        help: { ja: '事業を始めたい日を書きます。', en: 'Give the day on which the work should begin.' },
        example: '2027-04-01',
        entry: 'date',
      }),
      end: field(isoDate(), {
        label: { ja: '終了予定日', en: 'End' },
        help: { ja: '事業を終える予定の日を書きます。', en: 'Give the day on which the work should end.' },
        example: '2028-03-31',
        entry: 'date',
      }),
      place: field(z.optional(line()), {
        label: { ja: '実施場所', en: 'Place' },
        help: {
          ja: '主な場所を書きます。個人の住所は書きません。',
          en: 'Give the main place, but no private address.',
        },
        example: '市内の谷戸と公園',
        entry: 'line',
      }),
      npoRole: field(prose(), {
        label: { ja: '提案者の役割', en: 'Role of the proposer' },
        help: { ja: '提案する側が受け持つことを書きます。', en: 'Say what the proposing side does.' },
        example: '活動の企画と当日の運営、参加者の安全の確保を受け持ちます。',
        entry: 'prose',
      }),
      cityRole: field(prose(), {
        label: { ja: '市の役割', en: 'Role of the city' },
        help: { ja: '市に受け持ってほしいことを書きます。', en: 'Say what the city is asked to do.' },
        example: '場所の使用の調整と、学校への案内を受け持ちます。',
        entry: 'prose',
      }),
    }),
    {
      label: { ja: '事業計画', en: 'Plan' },
      help: {
        ja: '活動の内容、時期、役割の分担を書きます。',
        en: 'Give the activities, the dates and who does what.',
      },
      entry: 'group',
      clause: 'C04',
    },
  );

/** ⑥ How the work lasts. */
export const continuity = () =>
  field(
    z.strictObject({
      afterSupport: field(prose(), {
        label: { ja: '継続の見通し', en: 'After the support' },
        help: {
          ja: '市の負担が終わった後にどう続けるかを書きます。',
          en: 'Say how the work goes on when the city no longer pays.',
        },
        example: '参加費と会費で道具の費用をまかない、地域の行事として続けます。',
        entry: 'prose',
      }),
    }),
    {
      label: { ja: '継続性', en: 'Continuity' },
      help: { ja: '事業を続けていく見通しを書きます。', en: 'Say how the work will last.' },
      entry: 'group',
      clause: 'C04',
    },
  );
