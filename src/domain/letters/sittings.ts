import { siteUrl } from '../programme/site.ts';
import type { Programme } from '../programme/schema.ts';
import type { Sitting } from '../record/record.ts';
import type { Language, Text } from '../text.ts';
import {
  contactOf,
  dayIn,
  fromSecretariat,
  letterDay,
  NUMBER_LINE,
  sittingName,
  sittingTime,
  toMembers,
} from './address.ts';
import type { Block, PrintedDocument } from './document.ts';
import { proseBlocks } from './prose-blocks.ts';

/** What the papers of a sitting need beside its file. */
export interface SittingLetter {
  readonly sitting: Sitting;
  /** The programme in force on its day. */
  readonly programme: Programme;
  /** Names of members by their ids, as the roster of its day has them. */
  readonly member: (id: string) => string;
}

/** The notice by which the members are convened (C08, C11). */
export function conveningNotice({ sitting, programme }: SittingLetter, lang: Language): PrintedDocument {
  const { data } = sitting;
  return {
    title: WORDS.convening(sittingName(sitting, programme, lang))[lang],
    numberLine: NUMBER_LINE[lang],
    date: letterDay(data.convenedOn, lang),
    to: [toMembers(programme, lang)],
    from: [fromSecretariat(programme, lang)],
    blocks: [
      { is: 'paragraph', text: WORDS.thanks[lang] },
      { is: 'paragraph', text: WORDS.invite[lang] },
      {
        is: 'record',
        blocks: [
          {
            is: 'facts',
            rows: [
              [WORDS.when[lang], sittingTime(data, lang)],
              [WORDS.place[lang], data.place],
              [WORDS.openness[lang], opennessOf(sitting, lang)],
              [WORDS.items[lang], itemsOf(sitting).join('\n')],
              [WORDS.papers[lang], siteUrl(programme, `/meetings/${sitting.id}/`)],
            ],
          },
          { is: 'paragraph', text: WORDS.absent[lang] },
        ],
      },
    ],
    contact: contactOf(programme, lang),
  };
}

/** The order of business (次第). */
export function orderOfBusiness({ sitting, programme }: SittingLetter, lang: Language): PrintedDocument {
  const { data } = sitting;
  const guests = (data.guests ?? []).map(({ role, name }) =>
    name === undefined ? role : `${role}　${name}`,
  );
  const items = itemsOf(sitting).map((item, at) => `（${at + 1}）${item}`);
  return {
    title: WORDS.order(sittingName(sitting, programme, lang))[lang],
    numberLine: null,
    date: null,
    to: [],
    from: [],
    blocks: [
      {
        is: 'facts',
        rows: [
          [WORDS.when[lang], sittingTime(data, lang)],
          [WORDS.place[lang], data.place],
          [WORDS.chair[lang], data.chair],
          ...(guests.length === 0 ? [] : [[WORDS.guests[lang], guests.join('\n')] as const]),
        ],
      },
      {
        is: 'list',
        ordered: true,
        items: [
          WORDS.opening[lang],
          [WORDS.items[lang], ...items].join('\n'),
          WORDS.others[lang],
          WORDS.closing[lang],
        ],
      },
    ],
    contact: [],
  };
}

/** The minutes (議事録), in the form in which they are put before the members to be confirmed. */
export function minutes({ sitting, programme, member }: SittingLetter, lang: Language): PrintedDocument {
  const { data } = sitting;
  const names = (ids: readonly string[] = []): string => ids.map(member).join('\n');
  const proxies = (data.proxies ?? []).map((proxy) => WORDS.proxy(member(proxy.member), proxy.by)[lang]);
  const rows: readonly (readonly [string, string])[] = [
    [WORDS.when[lang], sittingTime(data, lang)],
    [WORDS.place[lang], data.place],
    [WORDS.chair[lang], data.chair],
    [WORDS.present[lang], names(data.attendees)],
    [WORDS.proxies[lang], proxies.join('\n')],
    [WORDS.missing[lang], names(data.absentees)],
    [
      WORDS.guests[lang],
      (data.guests ?? []).map(({ role, name }) => [role, name].filter(Boolean).join('　')).join('\n'),
    ],
    [WORDS.openness[lang], opennessOf(sitting, lang)],
    [WORDS.observers[lang], data.observers === undefined ? '' : WORDS.persons(data.observers)[lang]],
    [
      WORDS.confirmed[lang],
      data.confirmedOn === undefined ? WORDS.notConfirmed[lang] : dayIn(data.confirmedOn, lang),
    ],
  ];
  const outcome: Block = {
    is: 'table',
    columns: [WORDS.items[lang], WORDS.outcome[lang]],
    rows: data.agenda.map(({ item, outcome: said }) => [item, said ?? '']),
  };
  return {
    title: WORDS.minutes(sittingName(sitting, programme, lang))[lang],
    numberLine: null,
    date: null,
    to: [],
    from: [],
    blocks: [
      { is: 'facts', rows: rows.filter(([, value]) => value !== '') },
      { is: 'heading', text: WORDS.results[lang] },
      outcome,
      ...(data.minutes === undefined
        ? []
        : [{ is: 'heading' as const, text: WORDS.course[lang] }, ...proseBlocks(data.minutes)]),
    ],
    contact: [],
  };
}

const itemsOf = ({ data }: Sitting): string[] =>
  data.agenda.map(({ project, item }) => (project === undefined ? item : `${item}（${project}）`));

function opennessOf({ data: { openness, closedReason } }: Sitting, lang: Language): string {
  if (openness === 'open') return WORDS.open[lang];
  return closedReason === undefined ? WORDS.closed[lang] : `${WORDS.closed[lang]}（${closedReason}）`;
}

const WORDS = {
  convening: (sitting: string): Text => ({
    ja: `${sitting}の開催について（通知）`,
    en: `Notice: ${sitting}`,
  }),
  order: (sitting: string): Text => ({ ja: `${sitting}　次第`, en: `Order of business: ${sitting}` }),
  minutes: (sitting: string): Text => ({ ja: `${sitting}　議事録`, en: `Minutes: ${sitting}` }),
  thanks: {
    ja: '　日頃から、本市の市民活動と協働の取組にご協力いただき、ありがとうございます。',
    en: 'Thank you for your work for collaboration in our city.',
  },
  invite: {
    ja: '　次のとおり会議を開催しますので、ご出席くださいますようお願い申し上げます。',
    en: 'You are kindly invited to the following sitting.',
  },
  absent: {
    ja: '　ご都合がつかないときは、お手数ですが、前日までに下の事務担当へお知らせください。',
    en: 'If you cannot come, please tell the office below by the day before.',
  },
  when: { ja: '日時', en: 'Time' },
  place: { ja: '会場', en: 'Place' },
  chair: { ja: '進行', en: 'Chair' },
  openness: { ja: '公開の別', en: 'Openness' },
  open: { ja: '公開', en: 'Open' },
  closed: { ja: '非公開', en: 'Closed' },
  items: { ja: '議題', en: 'Agenda' },
  papers: { ja: '会議の資料', en: 'Papers' },
  guests: { ja: '出席を求めた者', en: 'Invited' },
  opening: { ja: '開会', en: 'Opening' },
  others: { ja: 'その他', en: 'Other matters' },
  closing: { ja: '閉会', en: 'Closing' },
  present: { ja: '出席者', en: 'Present' },
  proxies: { ja: '代理出席', en: 'Proxies' },
  proxy: (member: string, by: string): Text => ({ ja: `${member}の代理　${by}`, en: `${by} for ${member}` }),
  missing: { ja: '欠席者', en: 'Absent' },
  observers: { ja: '傍聴者', en: 'Observers' },
  persons: (count: number): Text => ({ ja: `${count}人`, en: String(count) }),
  confirmed: { ja: '議事録の確定', en: 'Confirmed on' },
  notConfirmed: { ja: '確認中', en: 'Not confirmed yet' },
  results: { ja: '議題と結果', en: 'Items and outcome' },
  outcome: { ja: '結果', en: 'Outcome' },
  course: { ja: '議事の経過', en: 'Discussion' },
} as const;
