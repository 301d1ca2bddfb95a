import type { IsoDate } from '../dates/iso-date.ts';
import { planInForce } from '../lifecycle/plan-in-force.ts';
import type { Programme } from '../programme/schema.ts';
import { MET_LABELS, type Side } from '../record/kinds/shared.ts';
import type { DocumentOf, Project } from '../record/record.ts';
import type { Language, Text } from '../text.ts';
import { dayIn } from './address.ts';
import type { PrintedDocument } from './document.ts';
import { emptyLine, sideRequest } from './side-request.ts';

/**
 * The letter that asks a side to judge the work by the agreed items, of which the other side has given its own judgements or a
 * report came without any (C24, C28), with a line for each item.
 */
export function evaluationRequest(
  report: DocumentOf<'report'>,
  { project, side, due }: { readonly project: Project; readonly side: Side; readonly due: IsoDate | null },
  programme: Programme,
  lang: Language,
): PrintedDocument {
  const { fiscalYear, completedOn, judged, results } = report.data;
  const other = judged[side === 'npo' ? 'city' : 'npo'];
  const indicators = planInForce(project, completedOn)?.indicators ?? [];
  return sideRequest(
    {
      project,
      side,
      title: WORDS.title,
      ask: WORDS.ask,
      facts: [
        [WORDS.report, WORDS.ofYear(fiscalYear)[lang]],
        [WORDS.other[side], other && dayIn(other.on, lang)],
      ],
      due,
      textOf: WORDS.text,
      sheet: [
        { is: 'heading', text: WORDS.sheet[lang] },
        {
          is: 'grid',
          label: WORDS.items[lang],
          help: WORDS.how(Object.values(MET_LABELS))[lang],
          columns: [WORDS.item[lang], WORDS.met[lang], WORDS.reason[lang]],
          rows: results.map(({ indicator }) => [
            indicators.find(({ id }) => id === indicator)?.label ?? indicator,
            '',
            '',
          ]),
        },
        ...[WORDS.day, WORDS.who].map((label) => emptyLine(label, lang)),
        { is: 'paragraph', text: WORDS.open[lang] },
      ],
    },
    programme,
    lang,
  );
}

const WORDS = {
  title: { ja: '協働事業の評価について（依頼）', en: 'Please evaluate the project' },
  ask: {
    ja: '　次の事業の報告書が届きました。合意した評価項目は、双方がそれぞれ評価することになっています。下の評価書にご記入いただき、事務担当へお返しくださいますようお願い申し上げます。',
    en: 'The report of the following project has come in. Both sides judge the work by the items on which they agreed. Please fill in the sheet below and return it to us.',
  },
  report: { ja: '報告書', en: 'Report' },
  ofYear: (year: number): Text => ({ ja: `${year}年度`, en: `FY${year}` }),
  other: {
    npo: { ja: '市が評価した日', en: 'The city evaluated it on' },
    city: { ja: '事業主体者が評価した日', en: 'The owner evaluated it on' },
  },
  text: { ja: '報告書の全文', en: 'The report' },
  sheet: { ja: '評価書', en: 'Evaluation' },
  items: { ja: '評価項目ごとの評価', en: 'Item by item' },
  how: (labels: readonly Text[]): Text => ({
    ja: `「${labels.map(({ ja }) => ja).join('」「')}」のどれかと、そう考えた理由を書いてください。`,
    en: `Write one of ${labels.map(({ en }) => `“${en}”`).join(', ')}, and the reason.`,
  }),
  item: { ja: '評価項目', en: 'Item' },
  met: { ja: '評価', en: 'Evaluation' },
  reason: { ja: 'そう考えた理由', en: 'Reason' },
  day: { ja: '評価した日', en: 'Day' },
  who: { ja: '団体名または課名', en: 'Group or section' },
  open: {
    ja: '　評価と理由、評価した日は記録に載せ、ウェブサイトで公開します。この書面そのものは事務担当で保管し、公開しません。',
    en: 'The evaluation, its reasons and its day go on record and are published. The sheet itself is kept by the office and not published.',
  },
} as const;
