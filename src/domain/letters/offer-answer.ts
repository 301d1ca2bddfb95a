import { NEXT, RESULTS } from '../desk/notices/offer-results.ts';
import { outcomeOf, partnersOf } from '../lifecycle/partners.ts';
import type { Programme } from '../programme/schema.ts';
import { siteUrl } from '../programme/site.ts';
import { titleOf, type DocumentOf, type Project, type Sitting } from '../record/record.ts';
import type { Language, Text } from '../text.ts';
import { addressee, contactOf, dayIn, fromSecretariat, letterDay, NUMBER_LINE } from './address.ts';
import type { PrintedDocument } from './document.ts';

/** The letter by which somebody who offered to be the partner of a proposal of the city's hears how it came out (C02). */
export function offerAnswer(
  offer: DocumentOf<'offer'>,
  { project, sittings }: { readonly project: Project; readonly sittings: ReadonlyMap<string, Sitting> },
  programme: Programme,
  lang: Language,
): PrintedDocument {
  const outcome = outcomeOf(offer, project, sittings);
  const [partner] = partnersOf(project, sittings);
  const { by, notifiedOn } = offer.data;
  const rows: readonly (readonly [Text, string | undefined])[] = [
    [WORDS.project, `${titleOf(project)}（${project.id}）`],
    [WORDS.result, RESULTS[outcome][lang]],
    [WORDS.partner, outcome === 'another' ? partner?.name : undefined],
    [WORDS.foundOn, partner?.on == null ? undefined : dayIn(partner.on, lang)],
    [WORDS.next, NEXT[outcome][lang]],
    [WORDS.papers, siteUrl(programme, `/projects/${project.id}/`)],
  ];
  return {
    title: WORDS.title[lang],
    numberLine: NUMBER_LINE[lang],
    date: letterDay(notifiedOn, lang),
    to: [addressee(by.name, by.type === 'individual', lang)],
    from: [fromSecretariat(programme, lang)],
    blocks: [
      { is: 'paragraph', text: WORDS.opening[lang] },
      {
        is: 'record',
        blocks: [
          {
            is: 'facts',
            rows: rows.flatMap(([label, value]) => (value ? [[label[lang], value] as const] : [])),
          },
        ],
      },
    ],
    contact: contactOf(programme, lang),
  };
}

const WORDS = {
  title: { ja: '協働相手の応募の結果について（通知）', en: 'Your offer to be the partner: its result' },
  opening: {
    ja: '　次の事業の協働相手にご応募くださり、ありがとうございました。結果を、次のとおりお知らせします。',
    en: 'Thank you for your offer to carry out the following project together with the city. This is what came of it.',
  },
  project: { ja: '事業の名称', en: 'Project' },
  result: { ja: '結果', en: 'Result' },
  partner: { ja: '協働の相手', en: 'Partner' },
  foundOn: { ja: '相手が決まった日', en: 'Found on' },
  next: { ja: 'これから', en: 'What comes next' },
  papers: { ja: '公開している書類', en: 'The papers' },
} as const;
