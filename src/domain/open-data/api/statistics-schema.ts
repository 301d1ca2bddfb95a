import type { Text } from '../../text.ts';
import { list, means, nullable, object, oneOf } from './words.ts';
import { address, answer, both, text } from './answer.ts';

/** In what the numbers of the statistics are counted. */
export const UNIT_LABELS = {
  projects: { ja: '件', en: 'projects' },
  days: { ja: '日', en: 'days' },
  yen: { ja: '円', en: 'yen' },
  percent: { ja: 'パーセント', en: 'per cent' },
  count: { ja: '個', en: 'items' },
} as const satisfies Readonly<Record<string, Text>>;

const label = means(both, ['名前', 'Label']);
const key = means(text, ['キー', 'Key']);

/** The numbers of the statistics. */
export const statisticsSchema = answer({
  figures: means(
    list(
      object({
        id: means(text, ['記号', 'Id']),
        title: means(both, ['問い', 'Title']),
        sentence: means(both, ['分かること', 'What it shows']),
        of: means(object({ key, label }), ['行が何についてか', 'What the rows are about']),
        series: means(
          list(
            object({
              key,
              label,
              unit: means(oneOf(UNIT_LABELS), ['単位', 'Unit']),
            }),
          ),
          ['列', 'Series'],
        ),
        rows: means(
          list(
            object({
              key,
              label,
              values: means(
                list(nullable({ type: 'number' })),
                ['値', 'Values'],
                ['列の順です。null は値がありません。', 'In the order of the series; null is no value.'],
              ),
            }),
          ),
          ['行', 'Rows'],
        ),
        csv: means(address, ['CSV', 'CSV']),
      }),
    ),
    ['統計', 'Figures'],
  ),
});
