import * as z from 'zod/mini';
import { field } from '../field.ts';
import { defineKind } from '../kind.ts';
import { isoDate, isoTime, key, line, programmeKey, projectId, prose, webAddress, yen } from '../values.ts';
import { PROPOSER_TYPES, PROPOSER_TYPE_LABELS, corrections, onBehalf } from './shared.ts';

const proposerType = () => z.enum(PROPOSER_TYPES);

const proposer = z.strictObject({
  type: field(proposerType(), {
    label: { ja: '提案者の種類', en: 'Kind of proposer' },
    help: { ja: 'あてはまるものを一つ選びます。', en: 'Choose the one that fits.' },
    example: 'npo-corporation',
    entry: 'choice',
    choices: PROPOSER_TYPE_LABELS,
  }),
  name: field(line(), {
    label: { ja: '提案者の名称', en: 'Name of the proposer' },
    help: {
      ja: '団体名を書きます。個人の方は、公開してよい表示名でかまいません。',
      en: 'The name of the group. Individuals may use a display name.',
    },
    example: 'NPO法人 みどりの谷戸',
    entry: 'line',
  }),
  corporateNumber: field(z.optional(z.string().check(z.regex(/^[1-9]\d{12}$/))), {
    label: { ja: '法人番号', en: 'Corporate number' },
    help: {
      ja: '13桁の数字です。国税庁の公表サイトで調べられます。',
      en: 'Thirteen digits, as published by the National Tax Agency.',
    },
    example: '8700110005901',
    entry: 'line',
    requiredWhen: {
      ja: '提案者がNPO法人のとき（任意）',
      en: 'when the proposer is an NPO corporation (optional)',
    },
  }),
  section: field(z.optional(key()), {
    label: { ja: '提案する課', en: 'Proposing section' },
    help: { ja: '市の職員が提案するときの所属課です。', en: 'The section of the city staff who propose.' },
    example: 'midori-ka',
    entry: 'choice',
    from: 'sections',
    requiredWhen: { ja: '提案者が市の職員のとき', en: 'when the proposer is city staff' },
  }),
});

const accepted = (label: { ja: string; en: string }, help: { ja: string; en: string }) =>
  field(z.literal(true), { label, help, example: 'true', entry: 'confirm' });

export const proposal = defineKind({
  kind: 'proposal',
  label: { ja: '基本シート', en: 'Proposal' },
  purpose: {
    ja: 'NPO等や市が、一緒に取り組みたい事業を提案する書類です。',
    en: 'The paper by which anyone proposes a project for NPOs and the city to carry out together.',
  },
  clauses: ['C02', 'C03', 'C04'],
  filedBy: 'proposer',
  keyForm: 'none',
  schema: z.strictObject({
    title: field(line(), {
      label: { ja: '事業の名称', en: 'Title' },
      help: { ja: '何をする事業かが分かる名前にします。', en: 'A name that tells what the project does.' },
      example: '谷戸の水辺を子どもと守る事業',
      entry: 'line',
    }),
    filedAt: field(isoTime(), {
      label: { ja: '提出日時', en: 'Filed at' },
      help: {
        ja: '仕組みが記録します。手で書きません。',
        en: 'Recorded by the system, never written by hand.',
      },
      example: '2026-04-18T10:24:00+09:00',
      entry: 'time',
    }),
    receivedOn: field(z.optional(isoDate()), {
      label: { ja: '受付日', en: 'Received on' },
      help: {
        ja: '紙などで先に受け取った日です。代理の登録のときに書きます。',
        en: 'The day on which the paper came in, with an entry on behalf.',
      },
      example: '2026-04-17',
      entry: 'date',
      requiredWhen: { ja: '代理の登録のとき', en: 'when entered on behalf' },
    }),
    proposer: field(proposer, {
      label: { ja: '提案者', en: 'Proposer' },
      help: { ja: '提案する団体または個人です。', en: 'The group or person who proposes.' },
      entry: 'group',
    }),
    coProposers: field(
      z.optional(
        z.array(
          z.strictObject({
            type: field(proposerType(), {
              label: { ja: '共同提案者の種類', en: 'Kind of co-proposer' },
              help: { ja: 'あてはまるものを一つ選びます。', en: 'Choose the one that fits.' },
              example: 'group',
              entry: 'choice',
              choices: PROPOSER_TYPE_LABELS,
            }),
            name: field(line(), {
              label: { ja: '共同提案者の名称', en: 'Name of the co-proposer' },
              help: { ja: '公開してよい名称を書きます。', en: 'A name that may be published.' },
              example: '水辺を歩く会',
              entry: 'line',
            }),
          }),
        ),
      ),
      {
        label: { ja: '共同提案者', en: 'Co-proposers' },
        help: { ja: '一緒に提案する団体があれば書きます。', en: 'Others who propose together.' },
        entry: 'table',
      },
    ),
    partners: field(
      z.optional(
        z.array(
          z.strictObject({
            name: field(line(), {
              label: { ja: '協働相手の名称', en: 'Name of the partner' },
              help: { ja: '決まっている協働相手の名称です。', en: 'The partner, where one is found.' },
              example: '鎌倉やまもりの会',
              entry: 'line',
            }),
            type: field(proposerType(), {
              label: { ja: '協働相手の種類', en: 'Kind of partner' },
              help: { ja: 'あてはまるものを一つ選びます。', en: 'Choose the one that fits.' },
              example: 'group',
              entry: 'choice',
              choices: PROPOSER_TYPE_LABELS,
            }),
          }),
        ),
      ),
      {
        label: { ja: '協働相手', en: 'Partners' },
        help: {
          ja: '市の提案で、相手が決まっていれば書きます。なければ相手を募集します。',
          en: 'For a proposal of the city: the partner. Without one, a partner is sought.',
        },
        entry: 'table',
      },
    ),
    termsAccepted: field(line(), {
      label: { ja: '了解した趣旨の版', en: 'Terms accepted' },
      help: {
        ja: '読んで了解した「協働の目的と定義」の版です。',
        en: 'The version of the purpose and definitions that was read and accepted.',
      },
      example: '2025-04',
      entry: 'choice',
    }),
    publicationConsent: accepted(
      { ja: '公開への同意', en: 'Consent to publication' },
      {
        ja: '書いた内容がそのまま公開されることに同意します。',
        en: 'What is written here is published as it stands.',
      },
    ),
    noExcludedActivities: accepted(
      { ja: '対象外の活動でないことの確認', en: 'No excluded activities' },
      {
        ja: '宗教・政治・選挙の活動を目的としません。',
        en: 'The project is no religious, political or election activity.',
      },
    ),
    eligibility: field(z.optional(z.record(programmeKey(), z.literal(true))), {
      label: { ja: '応募の条件', en: 'Eligibility' },
      help: { ja: '募集の条件を確かめて、印を付けます。', en: 'Confirm each condition of the programme.' },
      entry: 'keyed',
      from: 'eligibility',
      requiredWhen: { ja: '制度が条件を定めているとき', en: 'when the programme lists conditions' },
    }),
    theme: field(z.array(programmeKey()).check(z.minLength(1)), {
      label: { ja: '分野', en: 'Themes' },
      help: { ja: 'あてはまる分野を一つ以上選びます。', en: 'One theme or more.' },
      example: 'environment',
      entry: 'choices',
      from: 'themes',
    }),
    purpose: field(prose(), {
      label: { ja: '提案の目的', en: 'Purpose' },
      help: { ja: 'この事業で何を実現したいかを書きます。', en: 'What the project wants to bring about.' },
      example: '谷戸に残る水辺を地域の子どもと手入れし、生きものの住む場所を次の世代に残します。',
      entry: 'prose',
    }),
    needs: field(
      z.strictObject({
        problem: field(prose(), {
          label: { ja: '地域の課題', en: 'Problem' },
          help: { ja: 'いま何に困っているかを書きます。', en: 'What the trouble is now.' },
          example: '水路の手入れをする人が減り、草木が茂って水辺に近づけなくなっています。',
          entry: 'prose',
        }),
        beneficiaries: field(prose(), {
          label: { ja: '必要としている人', en: 'Beneficiaries' },
          help: { ja: '誰のための事業かを書きます。', en: 'For whom the project is.' },
          example: '周辺の小学校に通う児童と、その保護者、近隣の住民です。',
          entry: 'prose',
        }),
        evidence: field(prose(), {
          label: { ja: '必要性の根拠', en: 'Evidence' },
          help: {
            ja: '調査・声・数字など、必要だと分かる材料を書きます。',
            en: 'Surveys, voices or figures that show the need.',
          },
          example: '昨年度の観察会の参加者42人のうち、38人が継続を望みました。',
          entry: 'prose',
        }),
      }),
      {
        label: { ja: 'ニーズの所在', en: 'Needs' },
        help: {
          ja: '誰が、何を、なぜ必要としているかを書きます。',
          en: 'Who needs what, and how that is known.',
        },
        entry: 'group',
      },
    ),
    budget: field(
      z.strictObject({
        needsCityFunds: field(z.boolean(), {
          label: { ja: '市の予算措置', en: 'City funds needed' },
          help: {
            ja: '市の予算が必要なら「はい」を選びます。4月末日が締切です。',
            en: 'Yes if the city has to pay a share; the cut-off is then 30 April.',
          },
          example: 'true',
          entry: 'choice',
          choices: { true: { ja: '必要', en: 'Yes' }, false: { ja: '不要', en: 'No' } },
        }),
        totalYen: field(yen(), {
          label: { ja: '総額（円）', en: 'Total (yen)' },
          help: { ja: '一年間の事業費の総額です。', en: 'The whole cost of a year.' },
          example: '480000',
          entry: 'yen',
        }),
        cityShareYen: field(yen(), {
          label: { ja: '市の負担（円）', en: 'City share (yen)' },
          help: {
            ja: '市が負担する額です。予算措置が不要なら0です。',
            en: 'What the city pays; 0 when no city funds are needed.',
          },
          example: '300000',
          entry: 'yen',
        }),
        ownShareYen: field(yen(), {
          label: { ja: '提案者の負担（円）', en: 'Own share (yen)' },
          help: { ja: '提案者が負担する額です。', en: 'What the proposer pays.' },
          example: '120000',
          entry: 'yen',
        }),
        otherYen: field(z.optional(yen()), {
          label: { ja: 'その他の収入（円）', en: 'Other income (yen)' },
          help: { ja: '参加費・寄付・助成金などです。', en: 'Fees, gifts and grants.' },
          example: '60000',
          entry: 'yen',
        }),
      }),
      {
        label: { ja: '予算規模', en: 'Budget' },
        help: { ja: '総額と、誰がいくら負担するかを書きます。', en: 'The total, and who pays how much.' },
        entry: 'group',
      },
    ),
    plan: field(
      z.strictObject({
        activities: field(prose(), {
          label: { ja: '活動の内容', en: 'Activities' },
          help: { ja: '何を、どのような順で行うかを書きます。', en: 'What is done, and in which order.' },
          example: '4月に現地を調べ、6月から毎月一回、児童と水路の手入れをします。',
          entry: 'prose',
        }),
        start: field(isoDate(), {
          label: { ja: '開始予定日', en: 'Start' },
          help: { ja: '事業を始めたい日です。', en: 'The day on which the work should begin.' },
          example: '2027-04-01',
          entry: 'date',
        }),
        end: field(isoDate(), {
          label: { ja: '終了予定日', en: 'End' },
          help: { ja: '事業を終える予定の日です。', en: 'The day on which the work should end.' },
          example: '2028-03-31',
          entry: 'date',
        }),
        place: field(z.optional(line()), {
          label: { ja: '実施場所', en: 'Place' },
          help: {
            ja: '主な場所を書きます。個人の住所は書きません。',
            en: 'The main place; no private address.',
          },
          example: '市内の谷戸と公園',
          entry: 'line',
        }),
        npoRole: field(prose(), {
          label: { ja: '提案者の役割', en: 'Role of the NPO' },
          help: { ja: '提案する側が受け持つことを書きます。', en: 'What the proposing side does.' },
          example: '活動の企画と当日の運営、参加者の安全の確保を受け持ちます。',
          entry: 'prose',
        }),
        cityRole: field(prose(), {
          label: { ja: '市の役割', en: 'Role of the city' },
          help: { ja: '市に受け持ってほしいことを書きます。', en: 'What the city is asked to do.' },
          example: '場所の使用の調整と、学校への案内を受け持ちます。',
          entry: 'prose',
        }),
      }),
      {
        label: { ja: '事業計画', en: 'Plan' },
        help: { ja: '活動の内容、時期、役割の分担を書きます。', en: 'Activities, dates and who does what.' },
        entry: 'group',
      },
    ),
    autonomy: field(
      z.optional(
        z.strictObject({
          governance: field(prose(), {
            label: { ja: '団体の運営', en: 'Governance' },
            help: {
              ja: '誰がどのように決めて運営しているかを書きます。',
              en: 'Who decides, and how the group is run.',
            },
            example: '年一回の総会と毎月の役員会で決めています。会計は監事が確認します。',
            entry: 'prose',
          }),
          staff: field(prose(), {
            label: { ja: '担い手', en: 'Staff' },
            help: {
              ja: '事業に携わる人の数と役割を書きます。名前は書きません。',
              en: 'How many people take part and what they do; no names.',
            },
            example: '運営担当5名、当日の協力者12名です。',
            entry: 'prose',
          }),
        }),
      ),
      {
        label: { ja: '団体の自立性', en: 'Autonomy' },
        help: { ja: '団体が自分の力で運営できることを書きます。', en: 'How the group stands on its own.' },
        entry: 'group',
        requiredWhen: { ja: '提案者が市の職員でないとき', en: 'when the proposer is not city staff' },
      },
    ),
    continuity: field(
      z.strictObject({
        afterSupport: field(prose(), {
          label: { ja: '継続の見通し', en: 'After the support' },
          help: {
            ja: '市の負担が終わった後にどう続けるかを書きます。',
            en: 'How the work goes on when the city no longer pays.',
          },
          example: '参加費と会費で道具の費用をまかない、地域の行事として続けます。',
          entry: 'prose',
        }),
      }),
      {
        label: { ja: '継続性', en: 'Continuity' },
        help: { ja: '事業を続けていく見通しを書きます。', en: 'How the work will last.' },
        entry: 'group',
      },
    ),
    profile: field(
      z.optional(
        z.strictObject({
          founded: field(z.optional(line()), {
            label: { ja: '設立', en: 'Founded' },
            help: { ja: '設立した年または年月です。', en: 'Year or month of foundation.' },
            example: '2014年6月',
            entry: 'line',
          }),
          members: field(z.optional(z.int().check(z.gte(0))), {
            label: { ja: '会員数', en: 'Members' },
            help: { ja: '会員の人数です。', en: 'How many members.' },
            example: '28',
            entry: 'number',
          }),
          record: field(prose(), {
            label: { ja: '活動の実績', en: 'Record' },
            help: { ja: 'これまでの主な活動を書きます。', en: 'The main work so far.' },
            example: '市内三か所の水辺で、年に十回の手入れと観察会を行っています。',
            entry: 'prose',
          }),
          url: field(z.optional(webAddress()), {
            label: { ja: '団体の公開ページ', en: 'Web page' },
            help: { ja: '団体が公開しているページの番地です。', en: 'A page that the group publishes.' },
            example: 'https://example.org/',
            entry: 'line',
          }),
        }),
      ),
      {
        label: { ja: 'プロフィール', en: 'Profile' },
        help: { ja: '団体のあらましを書きます。', en: 'The group in short.' },
        entry: 'group',
        requiredWhen: { ja: '提案者が市の職員でないとき', en: 'when the proposer is not city staff' },
      },
    ),
    desiredForm: field(z.optional(programmeKey()), {
      label: { ja: '希望する協働の形態', en: 'Desired form' },
      help: {
        ja: '希望があれば選びます。形態は採用の後に話し合って決めます。',
        en: 'If there is a wish; the form is agreed after adoption.',
      },
      example: 'shared-cost',
      entry: 'choice',
      from: 'forms',
    }),
    desiredSection: field(z.optional(key()), {
      label: { ja: '希望する担当課', en: 'Desired section' },
      help: {
        ja: '思い当たる課があれば選びます。分からなければ空のままで構いません。',
        en: 'If you know one; it may stay empty.',
      },
      example: 'midori-ka',
      entry: 'choice',
      from: 'sections',
    }),
    previousProposal: field(z.optional(projectId()), {
      label: { ja: '前の提案', en: 'Previous proposal' },
      help: {
        ja: '再提案や継続のとき、前の事業の番号を書きます。',
        en: 'For a re-proposal or continuation: the number of the earlier project.',
      },
      example: '2025-0018',
      entry: 'line',
      requiredWhen: { ja: '再提案または継続のとき', en: 'for a re-proposal or continuation' },
    }),
    changesSinceLast: field(z.optional(prose()), {
      label: { ja: '前回から変えた点', en: 'Changes since last time' },
      help: {
        ja: 'いただいた理由や助言を受けて、何を変えたかを書きます。',
        en: 'What was changed after the reasons and advice given.',
      },
      example: '対象の学校を一校にしぼり、安全の確保の体制を加えました。',
      entry: 'prose',
      requiredWhen: { ja: '前の提案があるとき', en: 'with a previous proposal' },
    }),
    source: field(
      z.optional(
        z.strictObject({
          issue: field(z.int().check(z.gte(1)), {
            label: { ja: '受付番号', en: 'Issue' },
            help: {
              ja: '提案が届いた受付の番号です。仕組みが記録します。',
              en: 'The number of the issue that brought the proposal.',
            },
            example: '42',
            entry: 'number',
          }),
        }),
      ),
      {
        label: { ja: '受付の記録', en: 'Source' },
        help: { ja: 'どの受付から来たかの記録です。', en: 'Where the proposal came from.' },
        entry: 'group',
        requiredWhen: { ja: '移行した記録でないとき', en: 'except for imports' },
      },
    ),
    onBehalf: onBehalf(),
    corrections: corrections(),
  }),
});
