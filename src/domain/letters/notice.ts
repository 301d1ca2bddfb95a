import type { Paper } from '../lifecycle/papers.ts';
import type { Programme } from '../programme/schema.ts';
import { siteUrl } from '../programme/site.ts';
import { partyLabel } from '../record/party.ts';
import { judgedWords } from '../record/judged.ts';
import type { DocumentOf } from '../record/record.ts';
import { resultOf } from '../desk/notices/notice-words.ts';
import type { Language, Text } from '../text.ts';
import { addressee, contactOf, dayIn, fromSecretariat, letterDay, NUMBER_LINE, toOffice } from './address.ts';
import type { PrintedDocument } from './document.ts';
import { proseText } from './prose-blocks.ts';

/** A result that its proposer is told by letter (C14). */
export type Told = Paper<'review' | 'decision'>;

/** The notice of a result (通知書), with the reasons, the advice and the way back of a rejection (C14, C26). */
export function resultNotice(
  paper: Told,
  proposal: DocumentOf<'proposal'> | undefined,
  programme: Programme,
  lang: Language,
): PrintedDocument {
  const { data, project } = paper;
  const isRejected = data.result === 'not-adopted';
  const rows: readonly (readonly [Text, string | undefined])[] = [
    [WORDS.project, `${proposal?.data.title ?? project}（${project}）`],
    [WORDS.result, resultOf(paper)[lang]],
    [WORDS.section, sectionName(paper, programme, lang)],
    [WORDS.reasons, data.reasons === undefined ? undefined : proseText(data.reasons)],
    [WORDS.guidelines, guidelines(paper, programme, lang)],
    [WORDS.conditions, conditions(paper, programme, lang)],
    [WORDS.advice, data.advice === undefined ? undefined : proseText(data.advice)],
    [WORDS.next, (isRejected ? WORDS.again : WORDS.adopted)[lang]],
    [WORDS.papers, siteUrl(programme, `/projects/${project}/`)],
  ];
  return {
    title: (paper.kind === 'review' ? WORDS.reviewed : WORDS.decided)[lang],
    numberLine: NUMBER_LINE[lang],
    date: letterDay(data.notifiedOn, lang),
    to: [toProposer(proposal, programme, lang)],
    from: [
      {
        ja: `${programme.municipality.name.ja}${programme.council.ja}`,
        en: `${programme.council.en}, ${programme.municipality.name.en}`,
      }[lang],
      WORDS.office(fromSecretariat(programme, lang))[lang],
    ],
    blocks: [
      { is: 'paragraph', text: WORDS.opening(dayIn(paper.on, lang), programme.council[lang])[lang] },
      {
        is: 'record',
        blocks: [
          {
            is: 'facts',
            // Where there is nothing to say, there is no row.
            rows: rows.flatMap(([label, value]) => (value ? [[label[lang], value] as const] : [])),
          },
        ],
      },
    ],
    contact: contactOf(programme, lang),
  };
}

/** A proposal of the city's own comes from a section. */
export function toProposer(
  proposal: DocumentOf<'proposal'> | undefined,
  { offices }: Programme,
  lang: Language,
): string {
  if (!proposal) return '';
  const { type, name, section } = proposal.data.proposer;
  const office = type === 'city-staff' ? offices.find(({ id }) => id === section) : undefined;
  return office ? toOffice(office, lang) : addressee(name, type === 'individual', lang);
}

function sectionName(paper: Told, { offices }: Programme, lang: Language): string | undefined {
  const id = paper.kind === 'decision' ? paper.data.section : undefined;
  return id === undefined ? undefined : (offices.find((office) => office.id === id)?.name[lang] ?? id);
}

function guidelines(paper: Told, { criteria }: Programme, lang: Language): string | undefined {
  const judged = 'criteria' in paper.data ? paper.data.criteria : undefined;
  if (!judged) return undefined;
  return criteria
    .flatMap(({ key, label, max }) => {
      const own = judged[key];
      return own
        ? [
            `・${label[lang]}　${judgedWords(own, { max })[lang]}${own.reason === undefined ? '' : `\n${own.reason}`}`,
          ]
        : [];
    })
    .join('\n');
}

function conditions(paper: Told, programme: Programme, lang: Language): string | undefined {
  if (paper.kind !== 'decision') return undefined;
  return paper.data.conditions
    ?.map(({ what, owedBy, due }) => `・${what}\n${partyLabel(owedBy, programme)[lang]}　${dayIn(due, lang)}`)
    .join('\n');
}

const WORDS = {
  reviewed: { ja: '協働事業の提案の検討結果について（通知）', en: 'Your proposal: result of its review' },
  decided: { ja: '協働事業の提案の採否について（通知）', en: 'Your proposal: decision' },
  office: (office: string): Text => ({ ja: `（事務局　${office}）`, en: `(Secretariat: ${office})` }),
  opening: (day: string, council: string): Text => ({
    ja: `　ご提案いただいた事業について、${day}の${council}の結果を、次のとおりお知らせします。`,
    en: `The ${council} dealt with your proposal at its sitting of ${day}. This is its result.`,
  }),
  project: { ja: '事業の名称', en: 'Project' },
  result: { ja: '結果', en: 'Result' },
  reasons: { ja: '理由', en: 'Reasons' },
  guidelines: { ja: '指針ごとの判断と理由', en: 'By the guidelines' },
  conditions: { ja: '採用の条件', en: 'Conditions' },
  advice: { ja: '助言', en: 'Advice' },
  section: { ja: '担当課', en: 'Responsible section' },
  next: { ja: 'これから', en: 'What comes next' },
  again: {
    ja: 'この結果は、今回の提案についてのものです。理由と助言をもとに直して、いつでももう一度提案できます。事業の番号を添えて、再提案のフォームでお出しください。紙やメールでも受け付けます。',
    en: 'This result is about this proposal only. You can change it and propose it again at any time, on the form for a re-proposal or on paper; please give the number of the project.',
  },
  adopted: {
    ja: '担当課からご連絡します。話し合って、事業計画書と協定書を作ります。',
    en: 'The responsible section will be in touch, to work out plan and agreement with you.',
  },
  papers: { ja: '公開している書類', en: 'The papers' },
} as const;
