import type { IsoDate } from '../../dates/iso-date.ts';
import type { Obligation } from '../../lifecycle/obligation.ts';
import type { Stage } from '../../lifecycle/stage.ts';
import type { Text } from '../../text.ts';

/** What somebody does, in the order in which the list names it on one day. */
export const TASKS = {
  notify: { ja: '結果を知らせる', en: 'Tell the result' },
  enter: { ja: '結果を登録する', en: 'Enter the result' },
  minutes: { ja: '出席と議事録を入れる', en: 'Enter attendance and minutes' },
  confirm: { ja: '議事録を確定する', en: 'Confirm the minutes' },
  roster: { ja: '名簿を入れる', en: 'Enter the roster' },
  answer: { ja: '意見を出す', en: 'Give an opinion' },
  convene: { ja: '会議を開く', en: 'Convene a sitting' },
  agenda: { ja: '議題をまとめる', en: 'Draw up the agenda' },
  invite: { ja: '会議の案内を送る', en: 'Send the invitations' },
  judge: { ja: '検討シートを書く', en: 'Write your sheet' },
  attend: { ja: '会議に出る', en: 'Attend the sitting' },
  ask: { ja: '課に照会する', en: 'Ask a section' },
  partner: { ja: '協働相手を決める', en: 'Find a partner' },
  sign: { ja: '合意をそろえる', en: 'Complete the signatures' },
  report: { ja: '報告書を出す', en: 'File the report' },
  settle: { ja: '対応する', en: 'See to it' },
  call: { ja: '声をかける', en: 'Ask how it goes' },
} as const satisfies Record<string, Text>;

export type Task = keyof typeof TASKS;

/** When it is to be done, seen from today. */
export const WHENS = {
  now: { ja: '今日すること', en: 'Today' },
  week: { ja: '今週すること', en: 'This week' },
  later: { ja: '来週から', en: 'From next week on' },
} as const satisfies Record<string, Text>;

export type When = keyof typeof WHENS;

/** A project as far as the list of a week asks for it. */
export interface WeekProject {
  readonly id: string;
  readonly title: string;
  readonly stage: Stage;
  readonly proposer: string;
  /** The responsible section, and the one that the proposer would like to work with. */
  readonly section: string | null;
  readonly wishedSection: string | null;
  /** What is owed in it and not met. */
  readonly owed: readonly Obligation[];
  /** What the ids of asks, conditions and follow-ups stand for. */
  readonly asked: Readonly<Record<string, string>>;
  /** Sections that were asked for their opinion. */
  readonly opinions: readonly { readonly section: string }[];
}

/** One line of the list: one thing to do. */
export interface WeekItem {
  readonly task: Task;
  readonly when: When;
  /** The last day (JST), or null while nothing fixes it. */
  readonly due: IsoDate | null;
  /** What is owed, where the line is of something owed. */
  readonly obligation: Obligation | null;
  readonly project: WeekProject | null;
  readonly sitting: string | null;
  /** How many projects wait for it, of a sitting that is to be convened. */
  readonly waiting: number;
}
