import { daysBetween } from '../../dates/day.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { outcomeOf, partnersOf } from '../../lifecycle/partners.ts';
import type { ProjectStatus } from '../../lifecycle/status.ts';
import { bilingual, paragraphs } from '../../messages/bilingual.ts';
import { marked } from '../../messages/comment-mark.ts';
import { escapeMarkdown } from '../../messages/escape-markdown.ts';
import { documentsOf, titleOf, type CityRecord, type DocumentOf } from '../../record/record.ts';
import { secretariatLine } from '../contact-words.ts';
import { advicePlace, projectPlace, type Places } from '../places.ts';
import { NEWS_OF_WORK_FOR } from './notice.ts';
import { NEXT, RESULTS } from './offer-results.ts';

/** The offers of a project whose answer is known and is news, but for those that came on paper: these hear by letter (C02). */
export function answeredOffers(
  { project, obligations }: ProjectStatus,
  today: IsoDate,
): readonly DocumentOf<'offer'>[] {
  const answers = obligations.filter(
    ({ what, due }) =>
      what === 'offer-answer' && (due === null || daysBetween(due, today) <= NEWS_OF_WORK_FOR),
  );
  return documentsOf(project, 'offer').filter(
    ({ path, data }) => data.onBehalf === undefined && answers.some(({ basis }) => basis === path),
  );
}

/** The mark of the comment about an offer: `notice:offer-answered:2026-0042/57`. */
export const offerMark = ({ project, key }: DocumentOf<'offer'>): string =>
  `notice:offer-answered:${project}/${key}`;

/** How an offer came out, for whoever made it, in the thread that brought it (C02). */
export function offerComment(
  offer: DocumentOf<'offer'>,
  { project }: ProjectStatus,
  { sittings }: Pick<CityRecord, 'sittings'>,
  places: Places,
  mentions: readonly string[],
): string {
  const outcome = outcomeOf(offer, project, sittings);
  const [partner] = partnersOf(project, sittings);
  const page = projectPlace(places.programme, project.id);
  const title = escapeMarkdown(titleOf(project), 60);
  const name = outcome === 'another' && partner ? escapeMarkdown(partner.name, 60) : null;
  const body = bilingual(
    paragraphs(
      { ja: '### 応募の結果をお知らせします', en: '### What came of your offer' },
      {
        ja: `「[${title}](${page})」の協働相手にご応募くださり、ありがとうございました。${RESULTS[outcome].ja}${name === null ? '' : `（協働の相手：${name}）`}`,
        en: `Thank you for your offer for "[${title}](${page})". ${RESULTS[outcome].en}${name === null ? '' : ` (Partner: ${name})`}`,
      },
      NEXT[outcome],
      outcome === 'chosen'
        ? null
        : {
            ja: `ご自分から提案するときの相談は、[相談のフォーム](${advicePlace(places)})でできます。`,
            en: `Advice on a proposal of your own can be had with [this form](${advicePlace(places)}).`,
          },
      secretariatLine(places.programme),
    ),
  );
  return marked(offerMark(offer), mentions.length === 0 ? body : `${mentions.join(' ')}\n\n${body}`);
}
