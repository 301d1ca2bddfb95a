import type { Text } from '../../domain/text.ts';

/** Words of the sittings' pages. What the schema names (place, chair, agenda …) is said by the schema. */
export const meetingText = {
  name: (year: number, number: number, day: string) => ({
    ja: `${year}年度第${number}回会議（${day}）`,
    en: `Sitting ${number} of FY${year} (${day})`,
  }),
  title: (year: number, number: number) => ({
    ja: `${year}年度 第${number}回会議`,
    en: `Sitting ${number} of FY${year}`,
  }),
  about: (day: string, council: string) => ({
    ja: `${day}の${council}の議題、書類、出席、議事録です。`,
    en: `Agenda, papers, attendance and minutes of the sitting of the ${council} on ${day}.`,
  }),
  lead: (council: string, minimum: number) => ({
    ja: `${council}の予定と記録です。毎年度${minimum}回以上開きます。`,
    en: `Plans and minutes of the ${council}, which sits at least ${minimum} times a year.`,
  }),
  states: {
    planned: { ja: '予定', en: 'Planned' },
    held: { ja: '開催', en: 'Held' },
    cancelled: { ja: '中止', en: 'Cancelled' },
    unrecorded: { ja: '記録待ち', en: 'Minutes awaited' },
  },
  held: (held: number, minimum: number) => ({
    ja: `開催${held}回（年${minimum}回以上）`,
    en: `${held} held (at least ${minimum} a year)`,
  }),
  facts: { ja: '会議の概要', en: 'The sitting' },
  when: { ja: '日時', en: 'When' },
  sessions: { ja: '市議会の会期', en: 'Sessions of the city assembly' },
  clash: (session: string) => ({
    ja: `${session}の会期と重なります。`,
    en: `It falls into the ${session} of the city assembly.`,
  }),
  cancelled: (on: string) => ({ ja: `${on}に取りやめました。`, en: `Called off on ${on}.` }),
  postponedTo: { ja: '延期先：', en: 'Postponed to: ' },
  agenda: { ja: '議題', en: 'Agenda' },
  agendaHeld: { ja: '議題と結果', en: 'Agenda and outcome' },
  agendaPapers: { ja: '議題の資料', en: 'Papers for the agenda' },
  opinionOf: (office: string) => ({ ja: `関係課意見（${office}）`, en: `Opinion (${office})` }),
  sheets: (name: string, count: number) => ({ ja: `${name}（${count}枚）`, en: `${name} (${count})` }),
  project: { ja: '事業', en: 'Project' },
  item: { ja: '議題', en: 'Item' },
  outcome: { ja: '結果', en: 'Outcome' },
  people: { ja: '出席した人', en: 'Who came' },
  notYet: { ja: '会議の後に載せます。', en: 'To follow after the sitting.' },
  member: { ja: '構成員', en: 'Member' },
  side: { ja: '区分', en: 'Side' },
  presence: { ja: '出欠', en: 'Presence' },
  present: { ja: '出席', en: 'Present' },
  absent: { ja: '欠席', en: 'Absent' },
  proxy: (by: string) => ({ ja: `代理出席（${by}）`, en: `By proxy (${by})` }),
  guests: { ja: '随時参加した人', en: 'Guests' },
  approved: { ja: '会議の承認あり', en: 'approved by the council' },
  notApproved: { ja: '承認の記録なし', en: 'no approval recorded' },
  observers: (count: number) => ({ ja: `傍聴 ${count}人`, en: `${count} observers` }),
  minutes: { ja: '会議の記録', en: 'Minutes' },
  confirmed: (on: string) => ({ ja: `${on}に確定しました。`, en: `Confirmed on ${on}.` }),
  unconfirmed: { ja: 'まだ確定していません。', en: 'Not confirmed yet.' },
  results: { ja: 'この会議の結果の書類', en: 'What this sitting put on paper' },
  balance: { ja: 'NPOと行政の釣り合い', en: 'Balance of the sides' },
  balanceOf: (step: Text, npo: number, city: number) => ({
    ja: `${step.ja}：NPO ${npo}人、行政 ${city}人`,
    en: `Members of ${step.en}: NPO ${npo}, city ${city}`,
  }),
  balanced: (tolerance: number) => ({
    ja: `ほぼ同数です（差${tolerance}人まで）`,
    en: `nearly equal (up to ${tolerance} apart)`,
  }),
  unbalanced: (tolerance: number) => ({
    ja: `差が${tolerance}人を超えています`,
    en: `more than ${tolerance} apart`,
  }),
} as const;
