import { OBLIGATION_LABELS, OBLIGATION_STATE_LABELS } from '../../lifecycle/obligation.ts';
import { STAGE_LABELS } from '../../lifecycle/stage.ts';
import { PARTY_LABELS, PROPOSER_TYPE_LABELS } from '../../record/kinds/shared.ts';
import { KINDS, PROJECT_KINDS, type Kind } from '../../record/kinds/index.ts';
import { PATTERNS } from '../../record/values.ts';
import type { Text } from '../../text.ts';
import { DIALECT } from '../json-schema.ts';
import { list, means, nullable, object, oneOf, type Json } from './words.ts';

/** Where the schemas are published: those of the API, and those of the papers. */
export interface SchemaAddresses {
  readonly api: (name: string) => string;
  readonly paper: (kind: string) => string;
}

/** What each answer of the API is, and below which path it lies: `{…}` stands for a value. */
export const ANSWERS = {
  index: { path: 'index.json', title: { ja: '何があるか', en: 'What there is' } },
  projects: { path: 'projects.json', title: { ja: '年度の一覧', en: 'The fiscal years' } },
  year: {
    path: 'projects/{fiscalYear}.json',
    title: { ja: 'その年度の協働事業', en: 'The projects of that year' },
  },
  project: {
    path: 'projects/{project}.json',
    title: {
      ja: '一つの事業の段階、期日、書類',
      en: 'Stages, obligations and papers of one project',
    },
  },
  meetings: { path: 'meetings.json', title: { ja: '会議と議事録', en: 'Sittings with their minutes' } },
  statistics: { path: 'statistics.json', title: { ja: '統計の数値', en: 'The numbers of the statistics' } },
  obligations: {
    path: 'obligations.json',
    title: { ja: 'まだ済んでいないこと', en: 'What is owed and not met' },
  },
} as const satisfies Readonly<Record<string, { readonly path: string; readonly title: Text }>>;

export type AnswerName = keyof typeof ANSWERS;

/** In what the numbers of the statistics are counted. */
export const UNIT_LABELS = {
  projects: { ja: '件', en: 'projects' },
  days: { ja: '日', en: 'days' },
  yen: { ja: '円', en: 'yen' },
  percent: { ja: 'パーセント', en: 'per cent' },
  count: { ja: '個', en: 'items' },
} as const satisfies Readonly<Record<string, Text>>;

const day: Json = { type: 'string', format: 'date' };
const text: Json = { type: 'string' };
const count: Json = { type: 'integer', minimum: 0 };
const address: Json = { type: 'string', format: 'uri' };
const both = object({ ja: means(text, ['日本語', 'Japanese']), en: means(text, ['英語', 'English']) });
const pages = object({ ja: means(address, ['日本語', 'Japanese']), en: means(address, ['英語', 'English']) });

const id = means(
  { type: 'string', pattern: PATTERNS.projectId.source },
  ['事業の番号', 'Project'],
  ['年度と受付番号です。', 'Fiscal year and number of the filing.'],
);
const title = means(
  text,
  ['事業の名称', 'Title'],
  ['提案されたときの名称です。', 'The name under which it was proposed.'],
);
const stage = means(
  oneOf(STAGE_LABELS),
  ['段階', 'Stage'],
  ['基準日にいる段階です。', 'Where it stands on the day of the data.'],
);
const holder = means(
  nullable(oneOf(PARTY_LABELS)),
  ['担当', 'Whose turn'],
  ['次に動く主体です。null は、誰の番でもありません。', 'Who must act next; null: nobody.'],
);
const year = means(
  { type: 'integer' },
  ['年度', 'Fiscal year'],
  ['始まりの年を西暦で示します。', 'Named by the year in which it begins.'],
);
const self = means(address, ['この事業の答え', 'Answer about this project']);
const texts = means(
  address,
  ['書類の文章', 'Texts'],
  [
    'この年度の事業の書類に書かれた文章です。gzipで圧縮したJSONです。',
    'What was written at length in the papers of the projects of this fiscal year: JSON, packed with gzip.',
  ],
);

const round = means(
  nullable(
    object({
      fiscalYear: year,
      cutoff: means(
        nullable(day),
        ['提案の締切', 'Cut-off'],
        ['市の予算が必要な提案の締切です。', 'Of proposals that need city funds.'],
      ),
      decisionBy: means(
        nullable(day),
        ['決定の期日', 'Decision by'],
        ['この日までに決めます。', 'The last day for the decision.'],
      ),
    }),
  ),
  ['検討の年度', 'Round'],
  [
    '提案が扱われる年度とその期日です。',
    'The fiscal year in which the proposal is dealt with, and its days.',
  ],
);

const obligation = object(
  {
    what: means(oneOf(OBLIGATION_LABELS), ['すること', 'What']),
    owedBy: means(oneOf(PARTY_LABELS), ['担当', 'Owed by']),
    due: means(
      nullable(day),
      ['期日', 'Due'],
      ['最後の日です。null は、まだ決まっていません。', 'The last day; null while nothing fixes it.'],
    ),
    basis: means(
      text,
      ['もとの書類', 'Basis'],
      ['もとになった書類のファイルです。', 'Path of the paper with which it arose.'],
    ),
    state: means(
      oneOf(OBLIGATION_STATE_LABELS),
      ['状態', 'State'],
      ['基準日での状態です。', 'As it stands on the day of the data.'],
    ),
    metOn: means(nullable(day), ['済んだ日', 'Met on']),
    fiscalYear: year,
    id: means(
      text,
      ['記号', 'Id'],
      ['お願い、条件、課、会議の記号です。', 'Of an ask, a condition, a section or a sitting.'],
    ),
  },
  ['fiscalYear', 'id'],
);
const obligations = means(
  list(obligation),
  ['担当と期日', 'Obligations'],
  ['誰が、いつまでに、何をするかです。', 'Who owes what by when.'],
);

const HEAD = {
  $schema: means(
    address,
    ['この答えの型', 'Schema'],
    ['JSON Schemaのアドレスです。', 'The address of its JSON Schema.'],
  ),
  version: means({ const: '1' }, ['APIの版', 'Version of the API']),
  asOf: means(day, ['基準日', 'As of'], ['この日の記録です。', 'The record as it stands on this day.']),
  demonstration: means(
    both,
    ['実演の断り書き', 'Demonstration'],
    ['あるときは、記録が例です。', 'Where it is there, the projects are examples.'],
  ),
};

const answer = (properties: Readonly<Record<string, Json>>, optional: readonly string[] = []): Json =>
  object({ ...HEAD, ...properties }, ['demonstration', ...optional]);

/** The schemas of the API's answers by name. */
export function apiSchemas(at: SchemaAddresses): ReadonlyMap<string, Json> {
  const schemas: Readonly<Record<AnswerName, Json>> = {
    index: indexSchema,
    projects: answer({
      years: means(
        list(
          object({
            fiscalYear: year,
            projects: means(count, ['事業の数', 'Projects']),
            href: means(address, ['その年度の答え', 'Answer about that year']),
          }),
        ),
        ['年度', 'Years'],
      ),
    }),
    year: answer({
      fiscalYear: year,
      texts,
      projects: means(
        list(
          object({
            id,
            title,
            proposer: means(
              text,
              ['提案者の名称', 'Proposer'],
              ['個人は表示名です。', 'A display name for an individual.'],
            ),
            stage,
            holder,
            round,
            papers: means(count, ['書類の数', 'Papers']),
            href: self,
          }),
        ),
        ['協働事業', 'Projects'],
      ),
    }),
    project: projectSchema(at),
    meetings: answer({
      meetings: means(
        list(
          object({
            id: means(text, ['会議の番号', 'Sitting'], ['年度と回です。', 'Fiscal year and number.']),
            page: means(pages, ['ページ', 'Page']),
            data: { $ref: at.paper('sitting') },
            texts: means(
              { type: 'object', additionalProperties: text },
              ['文章', 'Texts'],
              [
                '議事録など、項目のキーごとの文章です。Markdownで書かれています。',
                'The minutes, by the key of the field; Markdown.',
              ],
            ),
          }),
        ),
        ['会議', 'Sittings'],
      ),
    }),
    obligations: answer({
      programme: means(list(obligation), ['制度そのものの分', 'Of the programme itself']),
      projects: means(list(object({ id, title, href: self, obligations })), ['事業ごと', 'By project']),
    }),
    statistics: statisticsSchema,
  };
  return new Map(
    Object.entries(schemas).map(([name, schema]) => {
      const { ja, en } = ANSWERS[name as AnswerName].title;
      return [name, { $schema: DIALECT, $id: at.api(name), title: `${ja} / ${en}`, ...schema }];
    }),
  );
}

const indexSchema = answer({
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

const projectSchema = (at: SchemaAddresses): Json =>
  answer(
    {
      id,
      title,
      proposer: means(
        object({
          type: means(oneOf(PROPOSER_TYPE_LABELS), ['提案者の種別', 'Type of proposer']),
          name: means(
            text,
            ['提案者の名称', 'Name'],
            ['個人は表示名です。', 'A display name for an individual.'],
          ),
        }),
        ['提案者', 'Proposer'],
      ),
      stage,
      since: means(nullable(day), ['段階の開始日', 'Stage since']),
      holder,
      round,
      period: means(
        nullable(object({ from: means(day, ['開始日', 'From']), to: means(day, ['終了日', 'To']) })),
        ['協定の期間', 'Period'],
        ['変更協定を反映した期間です。', "The agreement's period as amended."],
      ),
      predecessor: means(
        nullable(id),
        ['前の提案', 'Predecessor'],
        ['再提案や継続のもとになった事業です。', 'The project that it takes up again.'],
      ),
      successors: means(list(id), ['後の提案', 'Successors']),
      stages: means(
        list(
          object({
            stage,
            from: means(day, ['開始日', 'From']),
            to: means(
              nullable(day),
              ['終了日', 'To'],
              ['この日に次の段階に移りました。', 'The day on which it went on.'],
            ),
          }),
        ),
        ['段階の移り変わり', 'Stages'],
      ),
      obligations,
      papers: means(list(paperSchema(at)), ['書類', 'Papers']),
      links: means(
        object({
          self,
          page: means(pages, ['ページ', 'Page']),
          texts,
          source: means(address, ['記録の原本', 'Source']),
          history: means(address, ['変更の履歴', 'History']),
        }),
        ['つながり', 'Links'],
      ),
    },
    ['proposer'],
  );

/** A paper with the schema of its kind for its head. */
const paperSchema = (at: SchemaAddresses): Json => ({
  ...object({
    kind: means(
      oneOf(Object.fromEntries(Object.keys(PROJECT_KINDS).map((kind) => [kind, KINDS[kind as Kind].label]))),
      ['書類の種類', 'Kind'],
    ),
    key: means(
      nullable(text),
      ['ファイル名の続き', 'Key'],
      ['同じ種類の書類を見分けます。', 'What tells papers of a kind from each other.'],
    ),
    path: means(
      text,
      ['書類のファイル', 'File'],
      ['記録のなかでのファイルの場所です。', 'Where the paper lies in the record.'],
    ),
    on: means(
      nullable(day),
      ['書類の日付', 'Counts from'],
      ['書類が数えられる日です。', 'The day from which the paper counts.'],
    ),
    data: means(
      { type: 'object' },
      ['項目', 'Fields'],
      [
        '文章のほかの項目です。型は書類の種類ごとにあります。',
        'The fields but for prose; their schema is that of the kind.',
      ],
    ),
  }),
  allOf: Object.keys(PROJECT_KINDS).map((kind) => ({
    if: { properties: { kind: { const: kind } } },
    then: { properties: { data: { $ref: at.paper(kind) } } },
  })),
});

const label = means(both, ['名前', 'Label']);
const key = means(text, ['キー', 'Key']);

const statisticsSchema = answer({
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
