import { japaneseDate } from '../../dates/era.ts';
import type { Paper } from '../../lifecycle/papers.ts';
import { programmeOn } from '../../programme/in-force.ts';
import { documentsOf } from '../../record/record.ts';
import { KINDS } from '../../record/kinds/index.ts';
import { MET_LABELS, PARTY_LABELS, SIDE_LABELS, type Side } from '../../record/kinds/shared.ts';
import { partyLabel } from '../../record/party.ts';
import { choiceLabel } from '../../schema/field.ts';
import type { Text } from '../../text.ts';
import { escapeMarkdown } from '../../messages/escape-markdown.ts';
import { matterOf } from '../reminders/matter.ts';
import { quote } from './again.ts';
import { sidesToAgree, sidesToJudge } from './agreed.ts';
import type { ToldPaper } from './notice.ts';
import type { Telling } from './telling.ts';

/** A paper by which people work together: what it says in brief, and what follows. */
export function workWords(paper: Exclude<Paper, ToldPaper>, telling: Telling): readonly (Text | null)[] {
  switch (paper.kind) {
    case 'opinion':
      return paper.data.answeredOn === undefined
        ? opinionAsked(paper, telling)
        : opinionAnswered(paper, telling);
    case 'consultation':
      return [
        { ja: '### 相談の記録を登録しました', en: '### A consultation is in the record' },
        {
          ja: `${japaneseDate(paper.data.on)}の相談で、${officeName(paper.data.by, telling).ja}がお伝えした助言です。\n\n${quote(paper.data.advice)}`,
          en: `This is the advice that the ${officeName(paper.data.by, telling).en} gave on ${paper.data.on}: above, in Japanese as it was filed.`,
        },
        {
          ja: '従わなければならないものではありません。提案を直すときの参考にしてください。',
          en: 'It binds nobody; it is meant to help.',
        },
      ];
    case 'plan':
    case 'agreement':
    case 'amendment':
      return settled(paper, telling);
    case 'progress':
      return progressed(paper, telling);
    case 'offer':
      return offered(paper);
    case 'withdrawal':
      return [
        { ja: '### 提案が取り下げられました', en: '### The proposal was withdrawn' },
        reasonOf(paper.data.reason),
        {
          ja: 'この提案についてお願いしていた意見や書類は、もう必要ありません。同じ提案を、改めて出すこともできます。',
          en: 'Opinions and papers that were asked for are no longer needed. It can be proposed again at any time.',
        },
      ];
    case 'termination':
      return terminated(paper, telling);
    case 'proposal':
    case 'assessment':
      return [];
  }
}

const officeName = (id: string, { record, today }: Telling): Text => {
  const name = programmeOn(record, today).offices.find((office) => office.id === id)?.name;
  return { ja: escapeMarkdown(name?.ja ?? id, 60), en: escapeMarkdown(name?.en ?? id, 60) };
};

const reasonOf = (reason: string): Text => ({
  ja: `**理由**\n\n${quote(reason)}`,
  en: '**Reason**: above, in Japanese as it was filed.',
});

function opinionAsked({ data }: Paper<'opinion'>, telling: Telling): readonly Text[] {
  const name = officeName(data.section, telling);
  return [
    { ja: `### 関係課に意見を尋ねています：${name.ja}`, en: `### A section is asked: ${name.en}` },
    {
      ja: `会議での検討のために、${name.ja}に意見を尋ねています。回答が届いたら、ここでお知らせします。提案した方にしていただくことはありません。`,
      en: `The ${name.en} is asked for its opinion, so that the council can take it into account. Its answer will be told here; the proposer need do nothing.`,
    },
  ];
}

function opinionAnswered({ data }: Paper<'opinion'>, telling: Telling): readonly (Text | null)[] {
  const name = officeName(data.section, telling);
  const says = data.feasibility && choiceLabel(KINDS.opinion.schema.shape.feasibility, data.feasibility);
  return [
    { ja: `### 関係課の意見が届きました：${name.ja}`, en: `### The opinion of a section: ${name.en}` },
    says ? { ja: `**${says.ja}**`, en: `**${says.en}**` } : null,
    data.opinion === undefined
      ? null
      : { ja: quote(data.opinion), en: 'The opinion stands above, in Japanese as it was filed.' },
    {
      ja: '結果を決めるものではありません。会議が、ほかの資料と合わせて検討します。',
      en: 'It decides nothing by itself: the council takes it into account with everything else.',
    },
  ];
}

/** Plan, agreement, amendment: whether both sides have agreed, and what comes next. */
function settled(
  paper: Paper<'plan' | 'agreement' | 'amendment'>,
  telling: Telling,
): readonly (Text | null)[] {
  const label = KINDS[paper.kind].label;
  const waits = sidesToAgree(paper);
  const changes =
    paper.kind === 'amendment'
      ? { ja: `**変更の内容**\n\n${quote(paper.data.changes)}`, en: 'The changes stand above, in Japanese.' }
      : null;
  if (waits.length > 0) {
    const names = waits.map((side) => sideName(side));
    const who = { ja: names.map(({ ja }) => ja).join('と'), en: names.map(({ en }) => en).join(' and ') };
    return [
      {
        ja: `### ${label.ja}：${who.ja}の合意を待っています`,
        en: `### ${label.en}: ${who.en} still to agree`,
      },
      changes,
      {
        ja: `${label.ja}が記録に入りました。双方の合意がそろった日から、正式なものになります。`,
        en: `It is in the record, and holds from the day on which both sides have agreed.`,
      },
    ];
  }
  return [
    { ja: `### ${label.ja}：双方が合意しました`, en: `### ${label.en}: both sides agreed` },
    changes,
    paper.kind === 'agreement'
      ? {
          ja: `協定の期間は、${japaneseDate(paper.data.validFrom)}から${japaneseDate(paper.data.validUntil)}までです。`,
          en: `It is valid from ${paper.data.validFrom} to ${paper.data.validUntil}.`,
        }
      : null,
    nextWords(telling),
  ];
}

/** A report that lacks the judgements of a side (C24). */
export function evaluationWords(report: Paper<'report'>, { status }: Telling): readonly Text[] {
  const names = sidesToJudge(report).map(sideName);
  const who = { ja: names.map(({ ja }) => ja).join('と'), en: names.map(({ en }) => en).join(' and ') };
  const due = status.obligations.find(
    ({ what, basis }) => what === 'evaluation' && basis === report.path,
  )?.due;
  const { fiscalYear } = report.data;
  return [
    {
      ja: `### ${fiscalYear}年度の報告書：${who.ja}の評価を待っています`,
      en: `### Report of FY${fiscalYear}: the evaluation of the ${who.en} is awaited`,
    },
    {
      ja: `報告書が記録に入りました。合意した評価項目は、双方がそれぞれ評価します。${due ? `**${japaneseDate(due)}まで**に、` : ''}項目ごとの評価（${Object.values(
        MET_LABELS,
      )
        .map(({ ja }) => `「${ja}」`)
        .join(
          '',
        )}）と、そう考えた理由をお知らせください。GitHub を使わない方は、書面で事務局にお渡しください。`,
      en: `The report is in the record; both sides judge by the agreed items. Please say${due ? `, **by ${due}**,` : ''} for each item how far it was reached and why; without an account, hand the secretariat a paper.`,
    },
  ];
}

const sideName = (side: Side): Text => (side === 'npo' ? PARTY_LABELS.owner : PARTY_LABELS.section);

/** Who wants to take part in a proposal of the city's, for the section that made it (C02). */
const offered = ({ data: { by, offer } }: Paper<'offer'>): readonly Text[] => {
  const name = escapeMarkdown(by.name, 60);
  return [
    { ja: `### 協働相手の応募が届きました：${name}`, en: `### An offer to be the partner: ${name}` },
    { ja: quote(offer), en: 'The offer stands above, in Japanese as it was filed.' },
    {
      ja: '誰と取り組むかが決まったら、事務局が決定結果に記録し、応募した方みなさんにお知らせします。',
      en: 'When the partner is found, the secretariat records it with the decision and tells everybody who offered.',
    },
  ];
};

/** Who was found to carry out a proposal of the city's, after it was adopted (C02). */
export function partnerWords(
  { data }: Paper<'decision'>,
  { status: { project } }: Telling,
): readonly (Text | null)[] {
  const { partner } = data;
  if (!partner) return [];
  const name = escapeMarkdown(partner.name, 60);
  const offers = documentsOf(project, 'offer').length;
  return [
    { ja: `### 協働の相手が決まりました：${name}`, en: `### The partner is found: ${name}` },
    {
      ja: `${japaneseDate(partner.on)}に決まりました。${name}と担当課とで話し合い、事業計画書と協定書を作ります。`,
      en: `Found on ${partner.on}. ${name} and the section work out plan and agreement together.`,
    },
    offers === 0
      ? null
      : {
          ja: '応募した方には、それぞれの応募のスレッドと、事務局からの通知でお知らせします。',
          en: 'Those who offered are told in the threads of their offers and by the secretariat.',
        },
  ];
}

function progressed({ data }: Paper<'progress'>, { status, places }: Telling): readonly (Text | null)[] {
  const state = data.state && choiceLabel(KINDS.progress.schema.shape.state, data.state);
  const done = status.obligations.filter(({ id }) => id !== undefined && data.done?.includes(id));
  const matters = done.map((one) => matterOf(one, status.project, places.programme, escapeMarkdown));
  return [
    {
      ja: `### 進捗の記録が入りました${state ? `：${state.ja}` : ''}`,
      en: `### A note of progress${state ? `: ${state.en}` : ''}`,
    },
    { ja: quote(data.note), en: 'The note stands above, in Japanese as it was filed.' },
    matters.length === 0
      ? null
      : {
          ja: `済んだこと：${matters.map(({ ja }) => ja).join('、')}`,
          en: `Done: ${matters.map(({ en }) => en).join(', ')}`,
        },
  ];
}

function terminated({ data }: Paper<'termination'>, telling: Telling): readonly (Text | null)[] {
  const by = data.by === 'both' ? { ja: '双方', en: 'both sides' } : SIDE_LABELS[data.by];
  return [
    {
      ja: `### 事業を終えることになりました：${japaneseDate(data.on)}`,
      en: `### The project ends on ${data.on}`,
    },
    { ja: `${by.ja}の申し出によるものです。`, en: `Asked for by: ${by.en}.` },
    reasonOf(data.reason),
    data.reportOwed ? nextWords(telling) : null,
    {
      ja: '内容に心当たりがないときや、違っているところがあるときは、ここに書いてください。',
      en: 'If you did not know of this, or something in it is wrong, please say so here.',
    },
  ];
}

/** Whose turn it is now, for what, and by when. */
function nextWords({ status, places: { programme } }: Telling): Text | null {
  const { next } = status;
  if (!next) return null;
  const party = partyLabel(next.owedBy, programme);
  const matter = matterOf(next, status.project, programme, escapeMarkdown);
  return {
    ja: `**これから**\n\n${party.ja} — ${matter.ja}${next.due === null ? '' : `（${japaneseDate(next.due)}まで）`}`,
    en: `**What comes next**\n\n${party.en} – ${matter.en}${next.due === null ? '' : ` (by ${next.due})`}`,
  };
}
