import type { Text } from '../../text.ts';
import { address, answer, both, list, means, nullable, object, oneOf, pages, text, year } from './answer.ts';

/** What there is: tables, lists, licence. */
export const indexSchema = answer({
  municipality: means(
    object({
      localGovernmentCode: means(text, ['全国地方公共団体コード', 'Local government code']),
      name: means(both, ['名前', 'Name']),
    }),
    ['地方公共団体', 'Municipality'],
  ),
  commit: means(
    nullable(text),
    ['記録の版', 'Version of the record'],
    ['Gitのコミットです。', 'The commit in git.'],
  ),
  licence: means(
    nullable(
      object({
        name: means(text, ['記号', 'Identifier'], ['SPDXの記号です。', 'As SPDX has it.']),
        path: means(address, ['条文', 'Its text']),
        title: means(text, ['名前', 'Name']),
      }),
    ),
    ['ライセンス', 'Licence'],
  ),
  links: means(
    object({
      documentation: means(pages, ['説明', 'Documentation']),
      projects: means(address, ['年度の一覧', 'Fiscal years']),
      meetings: means(address, ['会議', 'Sittings']),
      obligations: means(address, ['担当と期日', 'Obligations']),
      statistics: means(address, ['統計', 'Statistics']),
      feed: means(address, ['フィード', 'Feed']),
      calendar: means(address, ['カレンダー', 'Calendar']),
      dataPackage: means(address, ['データパッケージ', 'Data package']),
      repository: means(address, ['記録の原本', 'Repository']),
    }),
    ['つながり', 'Links'],
  ),
  tables: means(
    list(
      object(
        {
          name: means(text, ['表の名前', 'Name of the table']),
          title: means(both, ['題名', 'Title']),
          csv: means(
            address,
            ['CSV', 'CSV'],
            ['文章の表だけは、gzipで圧縮しています。', 'The table of texts alone is packed with gzip.'],
          ),
          schema: means(address, ['JSONの型', 'Schema of the JSON']),
          json: means(address, ['JSON', 'JSON']),
          jsonByYear: means(
            list(
              object({
                fiscalYear: year,
                href: means(
                  address,
                  ['その年度のJSON', 'JSON of that year'],
                  ['gzipで圧縮しています。', 'Packed with gzip.'],
                ),
              }),
            ),
            ['年度ごとのJSON', 'JSON by fiscal year'],
          ),
        },
        ['json', 'jsonByYear'],
      ),
    ),
    ['表', 'Tables'],
  ),
});

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
