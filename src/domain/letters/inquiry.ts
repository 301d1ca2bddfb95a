import type { Programme } from '../programme/schema.ts';
import { siteUrl } from '../programme/site.ts';
import type { DocumentOf } from '../record/record.ts';
import type { Language, Text } from '../text.ts';
import { contactOf, dayIn, fromSecretariat, letterDay, NUMBER_LINE, toOffice } from './address.ts';
import type { PrintedDocument } from './document.ts';
import { proseText } from './prose-blocks.ts';

/** The letter by which the secretariat asks a section for its opinion about a proposal (C12, 照会). */
export function inquiry(
  opinion: DocumentOf<'opinion'>,
  proposal: DocumentOf<'proposal'>,
  programme: Programme,
  lang: Language,
): PrintedDocument {
  const { section, requestedOn, due } = opinion.data;
  const office = programme.offices.find(({ id }) => id === section) ?? { name: { ja: section, en: section } };
  const { title, proposer, purpose } = proposal.data;
  return {
    title: WORDS.title[lang],
    numberLine: NUMBER_LINE[lang],
    date: letterDay(requestedOn, lang),
    to: [toOffice(office, lang)],
    from: [fromSecretariat(programme, lang)],
    blocks: [
      { is: 'paragraph', text: WORDS.ask[lang] },
      { is: 'paragraph', text: (due === undefined ? WORDS.soon : WORDS.by(dayIn(due, lang)))[lang] },
      {
        is: 'record',
        blocks: [
          {
            is: 'facts',
            rows: [
              [WORDS.project[lang], `${title}（${proposal.project}）`],
              [WORDS.proposer[lang], proposer.name],
              [WORDS.purpose[lang], proseText(purpose)],
              [WORDS.what[lang], WORDS.questions[lang]],
              [WORDS.papers[lang], siteUrl(programme, `/projects/${proposal.project}/`)],
            ],
          },
          { is: 'paragraph', text: WORDS.open[lang] },
        ],
      },
    ],
    contact: contactOf(programme, lang),
  };
}

const WORDS = {
  title: { ja: '協働事業の提案に関する意見について（照会）', en: 'Request for your opinion on a proposal' },
  ask: {
    ja: '　次のとおり協働事業の提案がありましたので、貴課のご意見を伺います。',
    en: 'The following project has been proposed. We would like to have your opinion.',
  },
  by: (day: string): Text => ({
    ja: `　お忙しいところ恐れ入りますが、別紙の回答書により、${day}までにご回答くださいますようお願いします。`,
    en: `Please answer on the enclosed sheet by ${day}.`,
  }),
  soon: {
    ja: '　お忙しいところ恐れ入りますが、別紙の回答書によりご回答くださいますようお願いします。',
    en: 'Please answer on the enclosed sheet.',
  },
  project: { ja: '提案の名称', en: 'Project' },
  proposer: { ja: '提案者', en: 'Proposer' },
  purpose: { ja: '提案の目的', en: 'Purpose' },
  what: { ja: '伺いたいこと', en: 'What we ask' },
  questions: {
    ja: '・実施できるか、修正すれば実施できるか\n・関係する施策や計画\n・修正が必要なところと、その理由',
    en: 'Is it feasible, or feasible with changes? Which policies does it touch? What should be changed, and why?',
  },
  papers: { ja: '提案の全文', en: 'The whole proposal' },
  open: {
    ja: '　ご回答は、提案者と検討の会議に示し、ウェブサイトで公開します。',
    en: 'Your answer is put before the proposer and the council, and published.',
  },
} as const;
