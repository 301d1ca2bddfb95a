import * as z from 'zod/mini';
import { field } from '../../schema/field.ts';
import { count, fiscalYear, isoDate, line, mailAddress } from '../../schema/values.ts';
import { defineEdit } from './edit.ts';

const DATES = { ja: '締切や期間を変えるとき', en: 'where days or lengths of time change' };

const CONTACT = { ja: '連絡先を変えるとき', en: 'where the contact changes' };

/** How an office is reached: the programme publishes it (C02). */
const contact = (ja: string, en: string, help: string, example: string) =>
  field(z.optional(line()), {
    label: { ja, en },
    help: { ja: `${help}変えないときは空のままにします。`, en: 'Public; empty where it stays.' },
    example,
    entry: 'line',
    onlyWhen: CONTACT,
    isOfficeContact: true,
  });

/** Days of a year and offices: what changes from one year to the next without a new system (C29). */
export const programmeChange = defineEdit({
  label: { ja: '年度の日程と課の変更', en: 'Days of a year and offices' },
  purpose: {
    ja: '市議会の会期を書くとき、次の年度から締切や期間を変えるとき、課の名前や連絡先が変わるときに、事務局が書きます。',
    en: 'The secretariat enters the sessions of the assembly, changes days from the next year on, renames an office, or says how it is reached.',
  },
  filedBy: 'secretariat',
  of: ['programme'],
  asks: {
    assemblySessions: 'sessions',
    deadlines: 'budgetCutoff',
    sittings: 'minimum',
    offices: 'office',
  },
  schema: z.strictObject({
    what: field(z.enum(['sessions', 'dates', 'rename-office', 'add-office', 'rename-post', 'contact']), {
      label: { ja: '変えること', en: 'What changes' },
      help: { ja: '一つ選びます。', en: 'Choose one.' },
      example: 'sessions',
      entry: 'choice',
      clause: 'C29',
      choices: {
        sessions: { ja: '市議会の会期を書く', en: 'Sessions of the assembly' },
        dates: {
          ja: '新しい年度から、締切や期間を変える',
          en: 'Days and lengths of time, from a new year on',
        },
        'rename-office': { ja: '課や窓口の名前を変える', en: 'An office has another name' },
        'add-office': { ja: '課を加える', en: 'A section is added' },
        contact: { ja: '課や窓口の連絡先を変える', en: 'An office is reached in another way' },
        'rename-post': { ja: '会議に加わる役職の名前を変える', en: 'A post of the council has another name' },
      },
    }),
    fiscalYear: field(z.optional(fiscalYear()), {
      label: { ja: '年度', en: 'Fiscal year' },
      help: {
        ja: '空のままにすると今年度、締切や期間を変えるときは次の年度とします。',
        en: 'Left empty it is this year; where days change, the next one.',
      },
      example: '2027',
      entry: 'number',
    }),
    sessions: field(
      z.optional(
        z.array(
          z.strictObject({
            name: field(line(), {
              label: { ja: '会期の名前', en: 'Name' },
              help: { ja: '会期の名前を書きます。', en: 'Give the name of the session.' },
              example: '2027年6月定例会',
              entry: 'line',
            }),
            from: field(isoDate(), {
              label: { ja: '最初の日', en: 'First day' },
              help: { ja: '会期の最初の日を書きます。', en: 'Give its first day.' },
              example: '2027-06-02',
              entry: 'date',
            }),
            to: field(isoDate(), {
              label: { ja: '最後の日', en: 'Last day' },
              help: { ja: '会期の最後の日を書きます。', en: 'Give its last day.' },
              example: '2027-06-18',
              entry: 'date',
            }),
          }),
        ),
      ),
      {
        label: { ja: '市議会の会期', en: 'Sessions' },
        help: {
          ja: '会期を書きます。同じ名前の会期があれば、日を置き換えます。',
          en: 'One of a name that is there already takes its place.',
        },
        entry: 'table',
        clause: 'C11',
        requiredWhen: { ja: '市議会の会期を書くとき', en: 'where sessions are entered' },
      },
    ),
    budgetCutoff: field(z.optional(line()), {
      label: { ja: '提案の締切（毎年の月日）', en: 'Cut-off of the year' },
      help: {
        ja: '予算措置の必要な提案の締切を、月と日で書きます。変えないときは空のままにします。',
        en: 'Month and day of the cut-off for proposals that need city funds.',
      },
      example: '4月30日',
      entry: 'line',
      onlyWhen: DATES,
      clause: 'C06',
    }),
    decisionBy: field(z.optional(line()), {
      label: { ja: '決定の期限（毎年の月日）', en: 'Last day of decisions' },
      help: {
        ja: '採用するかどうかを決める期限を、月と日で書きます。変えないときは空のままにします。',
        en: 'Month and day by which the council decides.',
      },
      example: '7月31日',
      entry: 'line',
      onlyWhen: DATES,
      clause: 'C17',
    }),
    notifyWithin: field(z.optional(count()), {
      label: { ja: '通知までの日数', en: 'Days until the notification' },
      help: {
        ja: '結果を何日以内に通知するかを書きます。変えないときは空のままにします。',
        en: 'Days within which a result is told.',
      },
      example: '14',
      entry: 'number',
      onlyWhen: DATES,
      clause: 'C14',
    }),
    minimum: field(z.optional(count()), {
      label: { ja: '会議の年間の最少回数', en: 'Least number of sittings' },
      help: {
        ja: '一年に開く会議の回数の下限を書きます。変えないときは空のままにします。',
        en: 'The least number of sittings in a year.',
      },
      example: '5',
      entry: 'number',
      onlyWhen: DATES,
      clause: 'C11',
    }),
    office: field(z.optional(line()), {
      label: { ja: 'いまの名前', en: 'Name now' },
      help: {
        ja: '変える課・窓口・役職の、いまの名前を書きます。',
        en: 'Give the name that the office or post has now.',
      },
      example: 'みどり課',
      entry: 'line',
      requiredWhen: { ja: '名前や連絡先を変えるとき', en: 'where the name or the contact changes' },
    }),
    name: field(z.optional(line()), {
      label: { ja: '新しい名前', en: 'New name' },
      help: { ja: '課・窓口・役職の新しい名前を書きます。', en: 'Give the new name.' },
      example: 'みどり公園課',
      entry: 'line',
      requiredWhen: { ja: '名前を変えるとき、課を加えるとき', en: 'where something is renamed or added' },
    }),
    nameEn: field(z.optional(line()), {
      label: { ja: '英語の名前', en: 'Name in English' },
      help: {
        ja: '英語のページで使う名前です。空のままにすると、新しい名前をそのまま使います。',
        en: 'For the English pages; left empty, the Japanese name is used.',
      },
      example: 'Parks and Greenery Section',
      entry: 'line',
    }),
    telephone: contact('電話', 'Telephone', '公開している窓口の電話番号を書きます。', '0467-00-0000'),
    mail: field(z.optional(mailAddress()), {
      label: { ja: 'メール', en: 'Mail' },
      help: {
        ja: '公開している窓口のメールアドレスを書きます。変えないときは空のままにします。',
        en: 'The public mail address of the office; empty where it stays.',
      },
      example: 'kyodo@city.example.jp',
      entry: 'line',
      onlyWhen: CONTACT,
      isOfficeContact: true,
    }),
    address: contact('所在地', 'Address', '窓口のある場所を書きます。', '市役所本庁舎1階 1番窓口'),
    hours: contact(
      '受付時間',
      'Hours',
      '窓口の開いている曜日と時間を書きます。',
      '平日 8時30分から17時15分まで',
    ),
  }),
});
